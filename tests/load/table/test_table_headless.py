"""Tables without any heads: guessed by what the columns hold, never certainly."""

from __future__ import annotations

from drawn_grid import drawn, only, read, said, shown

ROWS = """
1|出生登记|婴儿落户|受理单位；办理条件；办理流程|《户口登记条例》|20个工作日内|县公安局|■政府网站 □政府公报|√||√||√|√
2|出生登记|收养落户|受理单位；办理条件|《民法典》|实时公开|县公安局|■政府网站 □政府公报||√||√|√|
3|迁移登记|夫妻投靠|受理单位；办理材料；收费依据|《户口登记条例》|20个工作日内|县公安局|□政府网站 ■政府公报|√||√||√|√
"""


def test_columns_are_judged_by_what_they_hold() -> None:
    table = only(ROWS)

    assert shown(table) == [
        "number", "category.1", "name", "content", "basis", "time_limit", "subject", "channel", "audience.everyone",
        "audience.groups", "method.主动公开", "method.依申请公开", "unplaced", "unplaced",
    ]  # fmt: skip
    assert not any(column.is_certain for column in table.columns)
    assert said(table, "method") == [("主动公开",), ("依申请公开",), ("主动公开",)]
    assert {told.text for told in table.unplaced()} == {"√"}
    assert {"GC935", "GC931", "GC930"} <= {finding.code for finding in table.findings}


def test_ticks_that_are_no_pairs_are_listed() -> None:
    lines = "\n".join(line.replace("√||√||√|√", "√|√|√||√|√") for line in ROWS.strip().split("\n"))
    table = only(lines)

    assert shown(table)[8:] == ["unplaced"] * 6


def test_any_texts_are_no_catalogue() -> None:
    (table,) = read(drawn("甲|乙|丙|丁\n1|2|3|4\n戊|己|庚|辛"))

    assert not table.columns


def test_heads_that_nobody_knows_are_heads() -> None:
    table = only(
        "№|甲栏|乙栏|丙栏|据何而定|何时见人|经何处可见\n"
        + "\n".join(
            f"{n}|出生登记|{name}|受理单位；办理条件；办理流程|《户口登记条例》|20个工作日内|■政府网站 □政府公报"
            for n, name in enumerate(("婴儿落户", "收养落户", "夫妻投靠"), 1)
        )
    )

    assert said(table, "name") == [("婴儿落户",), ("收养落户",), ("夫妻投靠",)]
    assert [column.heads for column in table.columns][-2:] == [("何时见人",), ("经何处可见",)]
    assert shown(table)[4:] == ["basis", "time_limit", "channel"]
    assert not any(column.is_certain for column in table.columns)
    assert [told.text for told in table.told if told.fate == "aside"][:2] == ["№", "甲栏"]


def test_a_first_item_without_basis_and_limit_is_no_head() -> None:
    first, *others = ROWS.strip().split("\n")
    cells = first.split("|")
    cells[4], cells[5], cells[7] = "", "", "■政府网站 □政府公报"
    table = only("\n".join(("|".join(cells), *others)))

    assert said(table, "name") == [("婴儿落户",), ("收养落户",), ("夫妻投靠",)]


def test_a_first_item_with_odd_texts_is_no_head_if_it_has_a_number() -> None:
    first, *others = ROWS.strip().split("\n")
    cells = first.split("|")
    cells[4], cells[5], cells[7] = "待补", "待定", "见附件"
    table = only("\n".join(("|".join(cells), *others)))

    assert said(table, "name") == [("婴儿落户",), ("收养落户",), ("夫妻投靠",)]
