"""A domain's sheet says exactly what its items say, in the official layout (STANDARDS §5.2)."""

from __future__ import annotations

from itertools import pairwise

import pytest
from workbook_sample import (
    BIRTH,
    CHANNELS,
    Sheet,
    catalogue,
    covered,
    domain,
    drawn,
    heads,
    item,
    item_rows,
    only_row,
    read_rows,
)

from govcat.core.item import Header

FOURTEEN = [
    ("序号", "序号"),
    ("公开事项", "一级事项"),
    ("公开事项", "二级事项"),
    ("公开内容（要素）", "公开内容（要素）"),
    ("公开依据", "公开依据"),
    ("公开时限", "公开时限"),
    ("公开主体", "公开主体"),
    ("公开渠道和载体", "公开渠道和载体"),
    ("公开对象", "全社会"),
    ("公开对象", "特定群体"),
    ("公开方式", "主动"),
    ("公开方式", "依申请"),
    ("公开层级", "县级"),
    ("公开层级", "乡级"),
]


def areas(sheet: Sheet) -> set[str]:
    return {str(area) for area in sheet.merged_cells.ranges}


def test_the_official_head() -> None:
    sheet = drawn(catalogue(domain(BIRTH)))
    assert sheet["A1"].value == "户籍管理领域基层政务公开标准目录"
    assert heads(sheet) == FOURTEEN
    assert {"A1:N1", "A2:A3", "B2:C2", "D2:D3", "I2:J2", "K2:L2", "M2:N2"} <= areas(sheet)


def test_a_row_says_what_the_item_says() -> None:
    assert only_row(BIRTH) == {
        "序号": "1",
        "公开事项/一级事项": "出生登记",
        "公开事项/二级事项": "出生登记",
        "公开内容（要素）": "1. 受理单位\n2. 办理条件",
        "公开依据": "《中华人民共和国政府信息公开条例》\n《中华人民共和国户口登记条例》第七条",
        "公开时限": "形成或者变更之日起20个工作日内予以公开",
        "公开主体": "县级公安机关\n公安派出所",
        "公开渠道和载体": (
            "■政府网站　　□政府公报\n"
            "□两微一端　　□发布会/听证会\n"
            "□广播电视　　□纸质媒体\n"
            "□公开查阅点　□政务服务中心\n"
            "□便民服务站　■入户/现场\n"
            "□社区/企事业单位/村公示栏（电子屏）\n"
            "□精准推送　　□其他"
        ),
        "公开对象/全社会": "√",
        "公开对象/特定群体": "",
        "公开方式/主动": "√",
        "公开方式/依申请": "",
        "公开层级/县级": "√",
        "公开层级/乡级": "√",
    }


def test_every_standard_channel_is_a_box() -> None:
    cell = only_row(item(channel=CHANNELS))["公开渠道和载体"]
    assert cell.count("■") == len(CHANNELS)
    assert cell.count("□") == 1


@pytest.mark.parametrize("text", ["投资项目在线审批监管平台", "信用中国网站"])
def test_an_unknown_channel_is_printed_behind_the_other_box(text: str) -> None:
    cell = only_row(item(channel=("政府网站", text)))["公开渠道和载体"]
    assert cell.endswith(f"■其他：{text}")
    assert "□其他" not in cell


def test_the_other_channel_keeps_its_words() -> None:
    assert "■其他：企业网站" in only_row(item(channel=("其他：企业网站",)))["公开渠道和载体"]


def test_a_remark_stays_with_its_channel() -> None:
    cell = only_row(item(channel=("政府网站（财政专栏）", "政务新媒体")))["公开渠道和载体"]
    assert "■政府网站（财政专栏）" in cell


def test_named_groups_stand_in_their_cell() -> None:
    row = only_row(item(audience=("特定群体：用水单位和个人", "特定群体：申请人"), method="依申请公开"))
    assert row["公开对象/全社会"] == ""
    assert row["公开对象/特定群体"] == "√\n用水单位和个人\n申请人"
    assert (row["公开方式/主动"], row["公开方式/依申请"]) == ("", "√")


def test_one_content_element_has_no_number_and_notes_have_a_column_where_there_are_any() -> None:
    row = only_row(item(content=("教育统计数据",), notes=("结果按学校汇总公开。", "期满撤下。")))
    assert row["公开内容（要素）"] == "教育统计数据"
    assert row["备注"] == "结果按学校汇总公开。\n期满撤下。"
    assert "备注" not in only_row(BIRTH)


def test_equal_categories_are_one_cell() -> None:
    items = [item(id=str(number), category=(category,)) for number, category in enumerate("甲甲乙甲")]
    sheet = drawn(catalogue(domain(*items)))
    assert "B4:B5" in areas(sheet)
    assert [sheet.cell(row, 2).value for row in range(4, 8)] == ["甲", None, "乙", "甲"]


def test_as_many_columns_as_the_deepest_item_and_no_gap_before_a_name() -> None:
    deep = item(id="a", category=("甲", "乙"), name="深")
    flat = item(id="b", category=("甲",), name="浅")
    alone = item(id="c", category=(), name="独")
    sheet = drawn(catalogue(domain(deep, flat, alone)))
    assert [head for _, head in heads(sheet)[1:4]] == ["一级事项", "二级事项", "三级事项"]
    assert {"B2:D2", "B4:B5", "C5:D5", "B6:D6"} <= areas(sheet)
    assert [[sheet.cell(row, column).value for column in (2, 3, 4)] for row in (4, 5, 6)] == [
        ["甲", "乙", "深"],
        [None, "浅", None],
        ["独", None, None],
    ]


def test_levels_are_those_of_the_catalogue() -> None:
    first, second = domain(item(level=("村级",))), domain(item(level=()), key="b", name="乙")
    sheet = drawn(catalogue(first, second))
    assert heads(sheet)[12:] == [("公开层级", "县级"), ("公开层级", "乡级"), ("公开层级", "村级")]
    assert heads(drawn(catalogue(domain(item(level=()))))) == FOURTEEN[:12]
    assert heads(drawn(catalogue(domain(item(level=("市级",))))))[12:] == [
        ("公开层级", "市级"),
        ("公开层级", "县级"),
        ("公开层级", "乡级"),
    ]


def test_what_has_no_official_column_gets_one_where_it_is_used() -> None:
    address = "https://www.jixian.gov.cn/a"
    row = only_row(
        item(phone="0469-4660000", complaint_phone="12345", link=address, links={"指南": "/b"}, stage=("服务",))
    )
    found = [row[head] for head in ("咨询电话", "监督电话", "网址", "五公开")]
    assert found == ["0469-4660000", "12345", f"{address}\n指南：/b", "服务"]


def test_the_edition_stands_under_the_title() -> None:
    header = Header("目录", region="集贤县", edition="2026年版", paper="集政办发〔2026〕3号", date="2026-03-05")
    sheet = drawn(catalogue(domain(BIRTH), header=header))
    assert sheet["A2"].value == "单位：集贤县　版本：2026年版　批准文件：集政办发〔2026〕3号　日期：2026年3月5日"
    assert sheet["A3"].value == "序号"


def test_notes_stand_under_the_table() -> None:
    header = Header("目录", notes=("指引整理稿，非官方文本。",))
    sheet = drawn(catalogue(domain(BIRTH, guideline="公安部", notes=("附件未能核对。",)), header=header))
    assert [sheet.cell(row, 1).value for row in range(5, sheet.max_row + 1)] == [
        "说明：1. 标准指引：公安部",
        "　　　2. 附件未能核对。",
        "　　　3. 指引整理稿，非官方文本。",
    ]


def test_an_item_higher_than_a_row_may_be_takes_several_and_loses_nothing() -> None:
    elements = tuple(f"第{number}项要素的名称写得稍长一些" for number in range(300))
    tall = item(content=elements, basis=("很长的依据。" * 400,))
    sheet = drawn(catalogue(domain(tall, item(id="next", name="下一项"))))
    first, last = item_rows(sheet)[0]
    assert last > first
    assert all(0 < sheet.row_dimensions[row].height <= 409 for row in range(first, last + 1))
    row, after = read_rows(sheet)
    assert row["公开内容（要素）"] == "\n".join(f"{number}. {text}" for number, text in enumerate(elements, 1))
    assert row["公开依据"] == tall.basis[0]
    assert after["公开事项/二级事项"] == "下一项"
    assert covered(sheet, last, 2) == covered(sheet, last + 1, 2) == "出生登记"


def test_the_pieces_of_a_tall_text_show_no_line_between_them() -> None:
    sheet = drawn(catalogue(domain(item(content=tuple("要素" for _ in range(60))))))
    first, last = item_rows(sheet)[0]
    cells = [sheet.cell(row, 4) for row in range(first, last + 1)]
    assert len(cells) > 2
    for upper, lower in pairwise(cells):
        assert upper.border.bottom.style is None
        assert lower.border.top.style is None
    assert (cells[0].border.top.style, cells[-1].border.bottom.style) == ("thin", "thin")


def test_a_long_category_gets_the_height_it_needs() -> None:
    short = drawn(catalogue(domain(BIRTH)))
    long = drawn(catalogue(domain(item(category=("城市供水、城镇排水与污水处理" * 6,)))))
    assert long.row_dimensions[4].height > short.row_dimensions[4].height
