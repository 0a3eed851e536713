"""The official table of a domain: its columns, merged cells and ticks, and the cards that stand for it on a phone."""

from __future__ import annotations

from site_sample import Element, county, domain, item, page, published

from govcat.render.site import render_site


def table_of(*, key: str = "land") -> Element:
    return page(render_site(county()).files[f"domains/{key}/index.html"])


def grid(table: Element, section: str) -> list[list[str]]:
    """The cells of a table as a reader sees them, merged ones repeated. Fails where they overlap or leave holes."""
    lines: list[list[str]] = []
    for group in table.all(section):
        rows = group.all("tr")
        taken: dict[tuple[int, int], str] = {}
        for line, row in enumerate(rows):
            column = 0
            for cell in row.children:
                while (line, column) in taken:
                    column += 1
                for down in range(int(cell.attributes.get("rowspan", "1"))):
                    for across in range(int(cell.attributes.get("colspan", "1"))):
                        assert (line + down, column + across) not in taken
                        taken[line + down, column + across] = seen(cell)
        width = max(column for _, column in taken) + 1
        assert taken.keys() == {(line, column) for line in range(len(rows)) for column in range(width)}
        lines += [[taken[line, column] for column in range(width)] for line in range(len(rows))]
    assert len({len(line) for line in lines}) == 1
    return lines


def seen(cell: Element) -> str:
    for tick in cell.all("span", class_="gc-tick"):
        assert tick.attributes == {"class": "gc-tick", "role": "img", "aria-label": "是"}
    return cell.text


def test_two_header_rows_in_the_official_order() -> None:
    first, second = grid(table_of(key="household-registration").all("table")[0], "thead")
    assert first == [
        *("序号", "公开事项", "公开事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体"),
        *("公开对象", "公开对象", "公开方式", "公开方式", "公开层级", "公开层级"),
    ]
    assert second[1:3] == ["一级事项", "二级事项"]
    assert second[8:] == ["全社会", "特定群体", "主动", "依申请", "县级", "乡级"]


def test_as_many_item_columns_and_levels_as_occur() -> None:
    second = grid(table_of().all("table")[0], "thead")[1]
    assert second[1:5] == ["一级事项", "二级事项", "三级事项", "四级事项"]
    assert second[14:] == ["县级", "乡级", "村级", "兵团"]


def test_no_level_columns_where_no_item_has_a_level() -> None:
    catalogue = published(domain("d", "统计", item("a", level=())))
    root = page(render_site(catalogue).files["domains/d/index.html"])
    assert grid(root.all("table")[0], "thead")[0][-1] == "公开方式"


def test_categories_are_merged_with_their_neighbours() -> None:
    table = table_of().all("table")[0]
    assert [line[:5] for line in grid(table, "tbody")] == [
        ["1", "准备", "方案", "公告", "方案公告"],
        ["2", "准备", "方案", "公告", "调查结果"],
        ["3", "准备", "听证", "听证笔录", "听证笔录"],
        ["4", "其他事项", "其他事项", "其他事项", "其他事项"],
    ]
    merged = [
        (cell.text, cell.attributes.get("rowspan"), cell.attributes["scope"])
        for cell in table.all("th", class_="gc-category")
    ]
    assert merged == [
        ("准备", "3", "rowgroup"),
        ("方案", "2", "row"),
        ("公告", "2", "row"),
        ("听证", None, "row"),
    ]
    assert [len(group.all("tr")) for group in table.all("tbody")] == [3, 1]


def test_a_category_that_comes_again_has_a_cell_of_its_own() -> None:
    items = [item("a", category=("甲", "乙")), item("b", category=("丙", "乙")), item("c", category=("甲", "乙"))]
    root = page(render_site(published(domain("d", "统计", *items))).files["domains/d/index.html"])
    cells = root.all("th", class_="gc-category")
    assert [cell.text for cell in cells] == ["甲", "乙", "丙", "乙", "甲", "乙"]
    assert not [cell for cell in cells if "rowspan" in cell.attributes]


def test_ticks_stand_in_their_columns() -> None:
    lines = grid(table_of().all("table")[0], "tbody")
    assert [line[10:] for line in lines] == [
        ["√", "", "√", "", "√", "", "√", ""],
        ["", "√", "", "√", "√", "√", "", ""],
        ["", "√被征地农民", "√", "", "", "", "", ""],
        ["√", "", "√", "", "", "", "", "√"],
    ]
    household = grid(table_of(key="household-registration").all("table")[0], "tbody")
    assert household[2][8:] == ["√", "√申请人", "√", "", "√", "√"]


def test_a_row_prints_words_and_leads_to_its_item() -> None:
    table = table_of(key="household-registration").all("table")[0]
    line = grid(table, "tbody")[0]
    assert line[3:8] == [
        "受理单位；办理条件注：由公安派出所受理。",
        "《中华人民共和国政府信息公开条例》（国务院令第711号）《中华人民共和国户口登记条例》第七条",
        "形成或者变更之日起20个工作日内予以公开",
        "集贤县公安局、公安派出所",
        "政府网站、入户/现场",
    ]
    assert [link.attributes["href"] for link in table.all("a")] == ["birth.html", "death.html", "service.html"]
    assert not {"■", "□"} & set(table.text)


def test_the_page_names_its_guideline_and_notes() -> None:
    root = table_of()
    assert root.all("h1")[0].text == "征地补偿领域基层政务公开标准目录"
    assert root.all("caption")[0].text == "征地补偿领域基层政务公开标准目录（共 4 项）"
    assert root.all("p", class_="gc-guideline")[0].text == "对应标准指引：公安部《征地补偿指引》（公治安〔2019〕158号）"
    assert root.all("section", class_="gc-remarks")[0].all("li")[0].text == "照录。"


def test_cards_say_the_same_rows() -> None:
    root = table_of()
    cards = root.all("article", class_="gc-card")
    assert [card.all("h3")[0].text for card in cards] == ["方案公告", "调查结果", "听证笔录", "其他事项"]
    heads = [head.text for head in root.all("div", class_="gc-cards")[0].all("h2")]
    assert heads == ["准备 › 方案 › 公告", "准备 › 听证", "征地补偿"]  # what has no category stands under its domain
    pairs = {pair.all("dt")[0].text: pair.all("dd")[0].text for pair in cards[1].all("div")}
    assert pairs == {
        "公开什么": "受理单位；办理条件注：由公安派出所受理。",
        "由谁公开": "集贤县公安局、公安派出所0469-4672345",
        "在哪公开": "政府网站、入户/现场",
        "如何公开": "依申请公开，面向特定群体；形成或者变更之日起20个工作日内予以公开",
    }


def test_one_entry_alone_is_no_list() -> None:
    catalogue = published(domain("d", "统计", item("a", basis=("《中华人民共和国统计法》",), content=("统计公报",))))
    root = page(render_site(catalogue).files["domains/d/a.html"])
    assert [section.text for section in root.all("section", class_="gc-ground")] == [
        "公开依据 《中华人民共和国统计法》"
    ]
    assert not root.all("section", class_="gc-ground")[0].all("ul")


def test_one_of_table_and_cards_is_always_hidden() -> None:
    style = render_site(county()).files["assets/govcat.css"].decode()
    narrow = style.partition("@media screen and (max-width: 45rem) {")[2]
    assert narrow.index(".gc-table {\n    display: none;") < narrow.index(".gc-cards {\n    display: block;")
    assert ".gc-cards {\n  display: none;" in style
