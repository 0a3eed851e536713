"""Rows: merged blocks, blanks that mean the same, rows cut in two, sections, and lines that are no items."""

from __future__ import annotations

from dataclasses import replace

from drawn_grid import drawn, fates, only, read, said, shown

from govcat.core.grid import GridCell
from govcat.core.table import Table

HEADS = "序号|一级事项|二级事项|公开内容|公开依据|公开时限|公开主体"


def codes(table: Table) -> set[str]:
    return {finding.code for finding in table.findings}


def test_merged_blocks_reach_down() -> None:
    table = only(f"""
{HEADS}
1|出生登记|婴儿落户|材料|《户口登记条例》|20个工作日内|县公安局
2|^|收养落户|条件|^|^|^
""")

    assert said(table, "category") == [("出生登记",), ("出生登记",)]
    assert said(table, "basis") == [("《户口登记条例》",), ("《户口登记条例》",)]
    assert table.rows[1].cells[4] == "《户口登记条例》"
    told = next(told for told in table.told if told.text == "《户口登记条例》")
    assert (told.place.ref, told.fate, told.field, told.row) == ("E2:E3", "placed", "basis", 0)


def test_blank_cells_of_a_category_go_on_and_blank_names_do_not() -> None:
    table = only(f"""
{HEADS}
1|出生登记|婴儿落户|材料|《民法典》|实时公开|县公安局
2||收养落户|条件|《民法典》|实时公开|县公安局
3|||条件|《民法典》|及时公开|县公安局
""")

    assert said(table, "category") == [("出生登记",), ("出生登记",), ()]
    assert said(table, "name") == [("婴儿落户",), ("收养落户",), ()]
    assert "GC938" in codes(table)


def test_a_lower_category_does_not_outlive_the_upper_one() -> None:
    table = only("""
一级事项|二级事项|三级事项|公开内容|公开依据|公开时限
行政许可|采矿|新立|材料|《民法典》|实时公开
||延续|材料|《民法典》|实时公开
行政处罚||处罚决定|材料|《民法典》|实时公开
""")

    assert said(table, "category") == [("行政许可", "采矿"), ("行政许可", "采矿"), ("行政处罚",)]


def test_an_item_of_one_level_among_items_of_two() -> None:
    table = only(f"""
{HEADS}
1|信息公开指南|<|机构|《民法典》|实时公开|县公安局
2|年度报告||概述|《民法典》|实时公开|县公安局
3|出生登记|婴儿落户|材料|《民法典》|实时公开|县公安局
""")

    assert said(table, "name") == [("信息公开指南",), ("年度报告",), ("婴儿落户",)]
    assert said(table, "category") == [(), (), ("出生登记",)]


def test_a_name_over_several_rows_is_one_item_unless_numbers_or_limits_differ() -> None:
    table = only(f"""
{HEADS}
1|行政许可|采矿许可|办事指南|《行政许可法》|20个工作日内|县局
^|^|^|许可结果|^|^|^
2|^|取水许可|办事指南|《行政许可法》|20个工作日内|县局
^|^|^|许可结果|《水法》|7个工作日内|县局
""")

    assert said(table, "name") == [("采矿许可",), ("取水许可",), ("取水许可",)]
    assert said(table, "content") == [("办事指南", "许可结果"), ("办事指南",), ("许可结果",)]
    assert said(table, "time_limit") == [("20个工作日内",), ("20个工作日内",), ("7个工作日内",)]


def test_a_row_that_a_page_break_cut_goes_on() -> None:
    table = only(f"""
{HEADS}
1|出生登记|婴儿落户|1.材料|《户口登记条例》（国务院|20个工作日内|县公安局
|||2.流程|令第1号）||
2|出生登记|收养落户|条件|《民法典》|实时公开|县公安局
""")

    assert said(table, "content") == [("材料", "流程"), ("条件",)]
    assert table.rows[0].texts("basis")[0].startswith("《户口登记条例》（国务院令第1号")
    assert (table.rows[0].first, table.rows[0].last) == (1, 2)
    assert fates(table)["2.流程"] == "placed"


def test_sections_stand_over_items() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限
一、出生登记|<|<|<|<
1|婴儿落户|材料|《民法典》|实时公开
（一）特殊情形|<|<|<|<
2|收养落户|材料|《民法典》|实时公开
二、迁移登记||||
3|夫妻投靠|材料|《民法典》|实时公开
""")

    assert said(table, "category") == [("出生登记",), ("出生登记", "特殊情形"), ("迁移登记",)]
    entry = table.rows[0].fields["category"][0]
    assert (entry.place.ref, entry.written) == ("A2:E2", "一、出生登记")


def test_a_section_may_be_a_domain() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限
户籍管理领域|<|<|<|<
1|婴儿落户|材料|《民法典》|实时公开
养老服务|<|<|<|<
1|机构备案|材料|《民法典》|实时公开
""")

    assert said(table, "domain") == [("户籍管理",), ("养老服务",)]


def test_lines_that_belong_to_no_item() -> None:
    table = only("""
云溪县户籍管理领域基层政务公开标准目录|<|<|<|<
编制单位：县公安局|||日期：2021年6月|
“■”表示选中，“□”表示未选|<|<|<|<
序号|公开事项|公开内容|公开依据|公开时限
1|2|3|4|5
1|婴儿落户|材料|《民法典》|实时公开
第 1 页 共 2 页|<|<|<|<
序号|公开事项|公开内容|公开依据|公开时限
2|收养落户|材料|《民法典》|实时公开
3||||
合计|2项|||
注：本目录动态调整。|<|<|<|<
2.由县公安局解释。|<|<|<|<
填报人：甲|||审核人：乙|
""")

    assert table.title == "云溪县户籍管理领域基层政务公开标准目录"
    assert table.domain == "户籍管理"
    assert said(table, "name") == [("婴儿落户",), ("收养落户",)]
    assert [note.text for note in table.notes] == ["注：本目录动态调整。", "2.由县公安局解释。"]
    assert [told.text for told in table.unplaced()] == ["3"]
    assert "GC938" in codes(table)
    whys = {told.text: told.why.zh for told in table.told if told.fate == "aside"}
    assert whys["第 1 页 共 2 页"] == "页码或页眉页脚"
    assert whys["“■”表示选中，“□”表示未选"] == "图例"
    assert whys["合计"] == "合计行"
    assert whys["编制单位：县公安局"] == "单位、日期或填报人"


def test_catalogues_one_below_the_other() -> None:
    first, second = read(
        drawn("""
（一）户籍管理领域基层政务公开标准目录|<|<|<|<
序号|公开事项|公开内容|公开依据|公开时限
1|婴儿落户|材料|《民法典》|实时公开
注：略。|<|<|<|<

（二）养老服务领域基层政务公开标准目录|<|<|<|<
序号|公开事项|公开内容|公开依据|公开时限
1|机构备案|材料|《民法典》|实时公开
""")
    )

    assert (first.domain, second.domain) == ("户籍管理", "养老服务")
    assert (len(first.rows), len(second.rows)) == (1, 1)
    assert [note.text for note in first.notes] == ["注：略。"]


def test_catalogues_side_by_side() -> None:
    left, right = read(
        drawn("""
序号|公开事项|公开内容|公开依据|公开时限||序号|公开事项|公开内容|公开依据|公开时限
1|婴儿落户|材料|《民法典》|实时公开||1|机构备案|条件|《老年人权益保障法》|及时公开
2|收养落户|材料|《民法典》|实时公开||||||
""")
    )

    assert said(left, "name") == [("婴儿落户",), ("收养落户",)]
    assert said(right, "name") == [("机构备案",)]


def test_items_above_their_heads() -> None:
    table = only("""
1|婴儿落户|材料|《民法典》|实时公开
序号|公开事项|公开内容|公开依据|公开时限
2|收养落户|材料|《民法典》|实时公开
""")

    assert said(table, "name") == [("婴儿落户",), ("收养落户",)]


def test_blocks_that_a_file_of_commas_lost() -> None:
    table = only("""
一级事项|二级事项|公开内容|公开依据|公开时限|全社会|特定群体
出生登记|婴儿落户|材料|《户口登记条例》|20个工作日内|√|
|收养落户|条件||||
迁移登记|夫妻投靠|条件|《民法典》|实时公开||√
|父母投靠|条件||||
""")

    assert said(table, "basis") == [("《户口登记条例》",)] * 2 + [("《民法典》",)] * 2
    assert said(table, "audience")[1] == ("全社会",)
    assert said(table, "audience")[3] == table.rows[2].texts("audience")
    assert "GC939" in codes(table)


def test_blanks_that_follow_no_group_stay_blank() -> None:
    table = only("""
一级事项|二级事项|公开内容|公开依据|公开时限
出生登记|婴儿落户|材料||20个工作日内
|收养落户|条件|《民法典》|20个工作日内
迁移登记|夫妻投靠|条件|《民法典》|实时公开
|父母投靠|条件||实时公开
""")

    assert said(table, "basis") == [(), ("《民法典》",), ("《民法典》",), ()]


def test_two_levels_in_one_cell() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限
1|出生登记/婴儿落户|材料|《民法典》|实时公开
2|出生登记/收养落户|材料|《民法典》|实时公开
3|迁移登记/夫妻投靠|材料|《民法典》|实时公开
4|迁移登记/父母投靠|材料|《民法典》|实时公开
""")

    assert said(table, "category") == [("出生登记",)] * 2 + [("迁移登记",)] * 2
    assert said(table, "name")[3] == ("父母投靠",)
    assert "GC939" in codes(table)


def test_a_slash_in_names_is_no_level() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限
1|结婚/离婚登记|材料|《民法典》|实时公开
2|收养/解除收养登记|材料|《民法典》|实时公开
3|婚姻档案|材料|《民法典》|实时公开
""")

    assert said(table, "name")[0] == ("结婚/离婚登记",)


def test_a_block_across_fields_is_listed() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限|公开主体
1|婴儿落户|材料|《民法典》|实时公开|县局
2|收养落户|材料|本县不涉及|<|<
""")

    assert [told.text for told in table.unplaced()] == ["本县不涉及"]


def test_hidden_rows_are_read_and_named() -> None:
    (table,) = read(
        drawn(
            """
序号|公开事项|公开内容|公开依据|公开时限
1|婴儿落户|材料|《民法典》|实时公开
2|收养落户|材料|《民法典》|实时公开
""",
            hidden_rows=frozenset({2}),
            hidden_columns=frozenset({3}),
        )
    )

    assert len(table.rows) == 2
    assert [finding.facts["parts"].zh for finding in table.findings if finding.code == "GC934"] == ["第 3 行", " D 列"]  # type: ignore[union-attr]


def test_serials_stay_text() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限
0505|婴儿落户|材料|《民法典》|实时公开
A1.|收养落户|材料|《民法典》|实时公开
""")

    assert [row.number for row in table.rows] == ["0505", "A1."]


def test_the_hidden_column_of_an_export_gives_ids() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限|编号
1|婴儿落户|材料|《民法典》|实时公开|household-registration/birth
""")

    assert shown(table)[-1] == "id"
    assert table.rows[0].id == "household-registration/birth"


def test_what_a_document_says_around_its_table() -> None:
    (table,) = read(
        drawn(
            "序号|公开事项|公开内容|公开依据|公开时限\n1|婴儿落户|材料|《民法典》|实时公开",
            before=("某通知正文。", "云溪县水利领域基层政务公开标准目录"),
            after=("注：本目录自发布之日起施行。", "2.略。", "养老服务领域基层政务公开标准目录"),
        )
    )

    assert table.title == "云溪县水利领域基层政务公开标准目录"
    assert table.domain == "水利"
    assert [note.text for note in table.notes] == ["注：本目录自发布之日起施行。", "2.略。"]


def test_the_next_page_without_heads() -> None:
    first, second = read(
        drawn(
            "户籍管理领域基层政务公开标准目录|<|<|<|<\n序号|公开事项|公开内容|公开依据|公开时限\n1|婴儿落户|材料|《民法典》|实时公开"
        ),
        drawn("2|收养落户|材料|《民法典》|及时公开", sheet="表2"),
    )

    assert shown(second) == shown(first)
    assert (second.title, second.domain) == (first.title, "户籍管理")
    assert said(second, "name") == [("收养落户",)]
    assert "GC935" in codes(second)


def test_a_category_in_a_row_of_its_own() -> None:
    table = only("""
一级事项|二级事项|公开内容|公开依据|公开时限
出生登记||||
|婴儿落户|材料|《民法典》|实时公开
|收养落户|条件|《民法典》|实时公开
迁移登记||||
|夫妻投靠|条件|《民法典》|实时公开
""")

    assert said(table, "category") == [("出生登记",), ("出生登记",), ("迁移登记",)]
    assert not list(table.unplaced())


def test_a_numbered_group_is_no_item() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限
一|户籍管理|||
1|婴儿落户|材料|《民法典》|实时公开
二|其他事项|||
2|夫妻投靠|条件|《民法典》|实时公开
""")

    assert said(table, "name") == [("婴儿落户",), ("夫妻投靠",)]
    assert said(table, "domain") == [("户籍管理",), ()]
    assert said(table, "category") == [(), ("其他事项",)]


def test_a_row_that_tells_how_to_fill_the_form() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限
填写说明|请填写简称|请逐条写明|请注明文号|请注明起算日
1|婴儿落户|材料|《民法典》|实时公开
""")

    assert said(table, "name") == [("婴儿落户",)]
    assert "填写提示行" in {told.why.zh for told in table.told}


def test_the_next_page_of_a_document_goes_on() -> None:
    heads = "序号|公开事项|公开内容|公开依据|公开时限"
    first, second, other = read(
        drawn(f"户籍管理领域基层政务公开标准目录|<|<|<|<\n{heads}\n1|婴儿落户|材料|《民法典》|实时公开", sheet="表1"),
        drawn(f"{heads}\n2|收养落户|材料|《民法典》|实时公开", sheet="表2"),
        drawn(f"{heads}\n1|备案|材料|《民法典》|实时公开", sheet="表3"),
    )

    assert first.domain == second.domain == "户籍管理"
    assert other.domain == ""


def test_a_note_below_a_content_belongs_to_the_item() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限
1|婴儿落户|材料|《民法典》|实时公开
||注：涉密的除外。||
2|收养落户|材料|《民法典》|实时公开
""")

    assert table.rows[0].texts("notes") == ("涉密的除外。",)
    assert not table.notes


def test_a_stray_cell_far_away_does_not_matter() -> None:
    grid = drawn("序号|公开事项|公开内容|公开依据|公开时限\n1|婴儿落户|材料|《民法典》|实时公开")
    stray = GridCell(40_000, 16_000, "误")
    (table,) = read(replace(grid, cells=(*grid.cells, stray)))

    assert said(table, "name")[0] == ("婴儿落户",)
    assert [told.text for told in table.unplaced()] == ["误"]


def test_a_name_that_stands_alone_is_listed() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限
1|农村村民住宅建设|材料|《民法典》|实时公开
|审批|||
2|投靠|条件|《民法典》|实时公开
""")

    assert said(table, "name") == [("农村村民住宅建设",), ("投靠",)]
    assert [told.text for told in table.unplaced()] == ["审批"]
    assert "GC938" in codes(table)


def test_a_title_in_two_lines() -> None:
    table = only("""
云溪县户籍管理领域|<|<|<|<
基层政务公开标准目录|<|<|<|<
（试行）|<|<|<|<
序号|公开事项|公开内容|公开依据|公开时限
1|婴儿落户|材料|《民法典》|实时公开
""")

    assert table.title == "云溪县户籍管理领域基层政务公开标准目录"
    assert table.domain == "户籍管理"


def test_a_title_speaks_louder_than_a_file() -> None:
    body = "公开事项|公开内容|公开依据|公开时限\n防汛|预案|《防洪法》|实时公开"
    lines = f"云溪县水利领域基层政务公开标准目录|<|<|<\n{body}"

    assert only(lines, file="户籍管理.xlsx").domain == "水利"
    assert only(body, file="云溪县户籍管理领域目录.xlsx").domain == "户籍管理"
    assert only(body, sheet="养老服务", file="户籍管理.xlsx").domain == "养老服务"


def test_cells_merged_over_the_parts_of_a_group() -> None:
    table = only("""
公开事项|公开内容|公开依据|公开对象|<|公开方式|<|公开层级|<
^|^|^|全社会|特定群体|主动|依申请|县级|乡级
婴儿落户|材料|《民法典》|√|<|主动公开|<|√|<
""")

    assert said(table, "method") == [("主动公开",)]
    assert said(table, "level") == [("县级", "乡级")]
    assert [told.place.ref for told in table.unplaced()] == ["D3:E3"]
