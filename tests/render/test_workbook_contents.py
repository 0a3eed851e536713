"""The overview: links that lead somewhere, counts that add up, what is left out and why."""

from __future__ import annotations

from workbook_sample import BIRTH, Sheet, catalogue, domain, item, opened, rendered

from govcat.core.item import Exempt, Header
from govcat.core.published import Account
from govcat.render.workbook.contents import account_line


def texts(sheet: Sheet) -> list[list[str]]:
    return [[cell for cell in row if cell] for row in sheet.iter_rows(values_only=True)]


def test_the_overview() -> None:
    header = Header("集贤县基层政务公开标准目录", notes=("指引整理稿，非官方文本。",))
    first = domain(BIRTH, item(id="b"), guideline="公安部办公厅（公治安〔2019〕158号）")
    second = domain(item(domain="c"), key="c", name="市政服务")
    exempt = [Exempt("d", "征地补偿", "不涉及：本县无此事项")]
    book = opened(rendered(catalogue(first, second, header=header, exempt=exempt, closed=2)).files["catalogue.xlsx"])
    assert book.sheetnames == ["目录总览", "户籍管理", "市政服务", "数据", "说明", "_govcat"]
    assert [sheet.sheet_state for sheet in book] == [*["visible"] * 5, "veryHidden"]
    assert texts(book["目录总览"]) == [
        ["集贤县基层政务公开标准目录"],
        ["序号", "领域", "标准指引", "事项数"],
        ["1", "户籍管理", "公安部办公厅（公治安〔2019〕158号）", "2"],
        ["2", "市政服务", "1"],
        ["合计", "3"],
        ["其他各表"],
        ["数据", "全部事项排成一张平表：一项一行，可以筛选、排序和统计"],
        ["说明", "符号的意思、八个要素的意思、怎样看和怎样改"],
        ["未编制目录的领域"],
        ["序号", "领域", "原因"],
        ["1", "征地补偿", "不涉及：本县无此事项"],
        ["本目录共编制 5 项，列入 3 项，未列入 2 项（不予公开 2 项）。"],
        ["各表中，“■”为采用的公开渠道和载体，“□”为没有采用的公开渠道和载体；“√”为适用。"],
        ["指引整理稿，非官方文本。"],
    ]


def test_every_domain_is_one_click_away() -> None:
    names = ["户籍管理", "O'Brien's", "甲/乙", "History", "户籍管理"]
    domains = [domain(BIRTH, key=f"d{number}", name=name) for number, name in enumerate(names)]
    book = opened(rendered(catalogue(*domains)).files["catalogue.xlsx"])
    targets = [cell.hyperlink.location for row in book["目录总览"].iter_rows() for cell in row if cell.hyperlink]
    assert [target.removesuffix("!A1").strip("'").replace("''", "'") for target in targets] == book.sheetnames[1:-1]


def test_an_account_with_nothing_withheld() -> None:
    assert account_line(Account(3, 3, 0, 0)) == "本目录共编制 3 项，列入 3 项，未列入 0 项。"
    told = account_line(Account(9, 4, 3, 2))
    assert told == "本目录共编制 9 项，列入 4 项，未列入 5 项（不予公开 3 项，要素待补 2 项）。"


def test_an_empty_catalogue_is_an_overview() -> None:
    result = rendered(catalogue())
    book = opened(result.files["catalogue.xlsx"])
    assert result.rows == 0
    assert book.sheetnames == ["目录总览", "数据", "说明", "_govcat"]
    assert ["合计", "0"] in texts(book["目录总览"])
    assert rendered(catalogue(), division="domain").files == {}


def test_a_file_for_each_domain() -> None:
    first, second = domain(BIRTH), domain(item(id="x"), item(id="y"), key="municipal-services", name="市政服务")
    result = rendered(catalogue(first, second), division="domain")
    assert list(result.files) == ["household-registration.xlsx", "municipal-services.xlsx"]
    assert result.rows == 3
    assert opened(result.files["municipal-services.xlsx"]).sheetnames == ["市政服务", "数据", "说明", "_govcat"]


def test_sixty_domains() -> None:
    domains = [domain(BIRTH, key=f"d{number}", name="名称很长的领域" * 6 + str(number)) for number in range(60)]
    result = rendered(catalogue(*domains))
    book = opened(result.files["catalogue.xlsx"])
    assert result.rows == 60
    assert len({name.casefold() for name in book.sheetnames}) == 64
