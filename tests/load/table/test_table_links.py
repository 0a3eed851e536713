"""Links behind words: taken by the column that shows addresses, counted where another column has them."""

from __future__ import annotations

from drawn_grid import drawn, fates, linked, only, read, said

from govcat.core.diagnostic import Term
from govcat.core.grid import Grid
from govcat.core.table import Table

HEADS = "序号|一级事项|二级事项|公开内容|公开依据|公开时限|公开主体|网址"
FIRST = "1|出生登记|婴儿落户|材料|《户口登记条例》|20个工作日内|县公安局"


def grid(*ends: str) -> Grid:
    """A table of one row for each text in its last column."""
    rows = [FIRST.replace("1", str(number), 1) + f"|{end}" for number, end in enumerate(ends, 1)]
    return drawn("\n".join([HEADS, *rows]))


def table(lines: Grid, links: dict[str, tuple[str, ...]]) -> Table:
    (found,) = read(linked(lines, links))
    return found


def counted(table: Table) -> list[str]:
    """What the hints say of links that were not taken, with the cells they stand at."""
    found = [each for each in table.findings if each.code == "GC920"]
    assert all(isinstance(each.facts["what"], Term) for each in found)
    return [f"{each.place.ref} {each.facts['what'].zh}" for each in found]  # type: ignore[union-attr]  # as asserted


def test_an_address_behind_a_word_is_taken() -> None:
    found = table(grid("查看", "点击进入"), {"H2": ("http://a.gov.cn/1",), "H3": ("../2.html",)})

    assert said(found, "link") == [("http://a.gov.cn/1",), ("../2.html",)]
    (entry,) = found.rows[0].fields["link"]
    assert (entry.written, entry.place.ref) == ("查看", "H2")
    assert found.rows[0].cells[7] == "查看"
    assert fates(found)["查看"] == "placed"
    assert counted(found) == []


def test_several_addresses_behind_one_word() -> None:
    found = table(grid("查看 办理"), {"H2": ("http://a.cn", "http://b.cn")})

    assert said(found, "link") == [("http://a.cn", "http://b.cn")]


def test_a_visible_address_stands_and_another_one_behind_it_is_counted() -> None:
    found = table(
        grid("http://a.gov.cn/x", "www.b.gov.cn", "c.gov.cn"),
        {"H2": ("http://old.gov.cn/x",), "H3": ("http://www.b.gov.cn/",), "H4": ("http://C.gov.cn/",)},
    )

    assert said(found, "link") == [("http://a.gov.cn/x",), ("www.b.gov.cn",), ("c.gov.cn",)]
    assert counted(found) == ["H2 “网址”一栏的 1 个链接"]


def test_a_ditto_stands_for_the_address_above() -> None:
    found = table(grid("查看", "同上", "同上", "http://c.cn", "同上"), {"H2": ("http://a.cn",)})

    assert said(found, "link") == [("http://a.cn",)] * 3 + [("http://c.cn",)] * 2
    assert found.rows[2].fields["link"][0].place.ref == "H4"


def test_a_block_gives_its_address_to_each_row() -> None:
    found = table(grid("查看", "^"), {"H2": ("http://a.cn",)})

    assert said(found, "link") == [("http://a.cn",)] * 2


def test_a_word_without_a_link_stays_what_it_was() -> None:
    without = only("\n".join([HEADS, f"{FIRST}|查看"]))

    assert said(table(grid("查看"), {}), "link") == said(without, "link")


def test_links_of_other_columns_are_counted_once_a_column() -> None:
    found = table(
        grid("http://a.cn", "http://b.cn"),
        {
            "C2": ("guide/1.html",),
            "E2": ("http://flk.npc.gov.cn/1", "http://flk.npc.gov.cn/2"),
            "E3": ("http://flk.npc.gov.cn/1",),
            "A1": ("http://head.cn",),
        },
    )

    assert counted(found) == ["C2 “二级事项”一栏的 1 个链接", "E2 “公开依据”一栏的 3 个链接"]
    assert said(found, "basis") == [("《户口登记条例》",)] * 2


def test_an_address_that_the_text_says_is_not_counted() -> None:
    lines = drawn("\n".join([HEADS, f"{FIRST}|".replace("材料", "材料，见 www.a.gov.cn/x")]))

    assert counted(table(lines, {"D2": ("http://www.a.gov.cn/x/",)})) == []


def test_a_block_over_several_rows_is_counted_once() -> None:
    lines = drawn("\n".join([HEADS, f"{FIRST}|", "2|^|收养落户|条件|^|^|^|"]))

    assert counted(table(lines, {"E2": ("http://a.cn",)})) == ["E2:E3 “公开依据”一栏的 1 个链接"]


def test_cards() -> None:
    lines = drawn("""
一级事项|出生登记
二级事项|婴儿落户
公开内容|材料
公开依据|《户口登记条例》
公开时限|20个工作日内
公开主体|县公安局
公开链接|查看
""")
    found = table(lines, {"B7": ("http://a.cn",), "B4": ("http://law.cn",)})

    assert said(found, "link") == [("http://a.cn",)]
    assert counted(found) == ["B4 “公开依据”一栏的 1 个链接"]
