"""One workbook for each body, with its items and its telephone numbers; every row is accounted for."""

from __future__ import annotations

from workbook_sample import BIRTH, LAYOUTS, catalogue, domain, item, opened, read_rows, rendered

from govcat.core.item import Exempt
from govcat.core.published import PublishedBody, of_levels
from govcat.render.workbook.bodies import shares_of

POLICE = PublishedBody("集贤县公安局", "县级公安机关", phone="0469-1", complaint_phone="0469-2", address="某路1号")
STATION = PublishedBody("福利派出所", "公安派出所", scope="福利镇")
BOTH = item(subject=("集贤县公安局", "福利派出所（福利镇）"), bodies=(POLICE, STATION))
ALONE = item(id="alone", subject=("集贤县公安局",), bodies=(POLICE,))
OPEN = item(id="open", domain="b", subject=("县级民政部门",))


def test_an_item_of_two_bodies_stands_in_both_books_and_is_counted_once() -> None:
    published = catalogue(
        domain(BOTH, ALONE), domain(OPEN, key="b", name="社会救助"), exempt=[Exempt("x", "征地", "不涉及")]
    )
    result = rendered(published, division="body")
    assert list(result.files) == ["集贤县公安局.xlsx", "福利派出所.xlsx", "县级民政部门.xlsx"]
    assert (result.rows, result.repeated) == (3, 1)
    book = opened(result.files["集贤县公安局.xlsx"])
    assert book.sheetnames == ["目录总览", "户籍管理", "数据", "说明", "_govcat"]
    assert [row["序号"] for row in read_rows(book["户籍管理"])] == ["1", "2"]
    assert book["目录总览"]["A1"].value == "基层政务公开标准目录（集贤县公安局）"
    assert book["户籍管理"]["A2"].value == "公开主体：集贤县公安局　咨询电话：0469-1　监督电话：0469-2　地址：某路1号"
    said = [cell.value for row in book["目录总览"].iter_rows() for cell in row if cell.value]
    assert "本目录共编制 3 项，列入 2 项，未列入 1 项（不属本册范围 1 项）。" in said
    assert "未编制目录的领域" not in said


def test_every_share_accounts_for_its_rows() -> None:
    published = catalogue(domain(BOTH, ALONE), domain(OPEN, key="b", name="社会救助"), closed=2)
    shares = list(shares_of(published))
    assert [share.published.account.published for share in shares] == [2, 1, 1]
    assert all(share.published.account.balances for share in shares)


def test_files_of_bodies_have_names_that_every_system_takes() -> None:
    names = ["甲/乙*局", "con", "<某>局", "甲／乙＊局", "局."]
    items = [item(id=f"i{number}", subject=(name,)) for number, name in enumerate(names)]
    files = list(rendered(catalogue(domain(*items)), division="body").files)
    assert files == ["甲／乙＊局.xlsx", "_con.xlsx", "＜某＞局.xlsx", "甲／乙＊局（2）.xlsx", "局.xlsx"]


def test_only_items_of_a_level_and_the_rest_is_counted() -> None:
    published = catalogue(domain(BIRTH, item(id="county", level=("县级",))), domain(item(level=()), key="b", name="乙"))
    town = of_levels(published, ("乡级", "村级"))
    assert [one.id for one in town.items()] == ["birth"]
    assert [one.key for one in town.domains] == ["household-registration"]
    assert (town.account.published, town.account.elsewhere, town.account.balances) == (1, 2, True)
    assert town.header.notes[-1] == "本册只列公开层级为乡级、村级的事项。"
    assert town.layouts is LAYOUTS
