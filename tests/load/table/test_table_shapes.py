"""Shapes of header rows: deep, merged or not, flattened, repeated, damaged; and columns that few forms have."""

from __future__ import annotations

import pytest
from drawn_grid import drawn, only, read, said, shown

NATIONAL = [
    "number", "category.1", "name", "content", "basis", "time_limit", "subject", "channel", "audience.everyone",
    "audience.groups", "method.主动公开", "method.依申请公开", "level.县级", "level.乡级+村级",
]  # fmt: skip
ROW = "1|出生登记|婴儿落户|受理单位|《户口登记条例》|20个工作日内|县公安局|■政府网站 □政府公报|√||√||√|√"

HEADS = {
    "merged": """
序号|公开事项|<|公开内容（要素）|公开依据|公开时限|公开主体|公开渠道和载体|公开对象|<|公开方式|<|公开层级|<
^|一级事项|二级事项|^|^|^|^|^|全社会|特定群众|主动|依申请公开|县级|乡、村级
""",
    "not merged": """
序号|公开事项||公开内容（要素）|公开依据|公开时限|公开主体|公开渠道和载体|公开对象||公开方式||公开层级|
|一级事项|二级事项||||||全社会|特定群众|主动|依申请公开|县级|乡、村级
""",
    "three deep": """
目录信息|<|<|<|公开要求|<|<|<|<|<|<|<|<|<
序号|公开事项|<|公开内容|公开依据|公开时限|公开主体|公开渠道|公开对象|<|公开方式|<|公开层级|<
^|一级事项|二级事项|^|^|^|^|^|全社会|特定群体|主动|依申请|县级|乡、村级
""",
    "flat": "序号|一级事项|二级事项|内容|依据|时限|主体|渠道|全社会|特定群体|主动|依申请|县级|乡、村级",
    "flat with groups": "序号|公开事项-一级|公开事项-二级|公开内容|公开依据|公开时限|公开主体|公开渠道|公开对象-全社会|"
    "公开对象-特定群体|公开方式-主动|公开方式-依申请|公开层级-县级|公开层级-乡、村级",
    "groups run into parts": "序号|公开事项一级事项|公开事项二级事项|公开内容|公开依据|公开时限|公开主体|公开渠道|"
    "公开对象全社会|公开对象特定群体|公开方式主动|公开方式依申请|公开层级县级|公开层级乡、村级",
    "damaged": """
序|公开事|<|公开内容（要|公开依|公开时|公开主|公开渠道和|公开对|<|公开方|<|公开层|<
^|一级事项|二级事项|^|^|^|^|^|全|特定群|主动|依|县级|乡、村级
""",
    "公 lost everywhere": """
序号|开事项|<|开内容（要素）|开依据|开时限|开主体|开渠道和载体|开对象|<|开方式|<|开层级|<
^|一级事项|二级事项|^|^|^|^|^|全社会|特定群众|主动|依申请开|县级|乡、村级
""",
    "legends inside": """
序号|公开事项|<|公开内容（“●”表示必选项）|公开依据|公开时限|公开主体|公开渠道和载体（用“■”标注）|公开对象（用“√”标注）|<|公开方式（用“√”标注）|<|公开层级（用“√”标注）|<
^|一级事项|二级事项|^|^|^|^|^|全社会|特定群体（请写明）|主动|依申请|县级|乡、村级
""",
    "groups lost": """
序号|||公开内容（要素）|公开依据|公开时限|公开主体|公开渠道和载体||||||
|一级事项|二级事项||||||全社会|特定群众|主动|依申请公开|县级|乡、村级
""",
}


@pytest.mark.parametrize("name", HEADS)
def test_the_national_form_however_its_heads_lie(name: str) -> None:
    table = only(HEADS[name].strip("\n") + "\n" + ROW)

    assert shown(table) == NATIONAL
    (row,) = table.rows
    assert row.number == "1"
    assert row.texts("category") == ("出生登记",)
    assert row.texts("name") == ("婴儿落户",)
    assert row.texts("channel") == ("政府网站",)
    assert row.texts("audience") == ("全社会",)
    assert row.texts("method") == ("主动公开",)
    assert row.texts("level") == ("县级", "乡级", "村级")
    assert not list(table.unplaced())


def test_the_serial_between_the_levels_of_matters() -> None:
    table = only("""
公开事项|<|<|公开内容|公开依据|公开时限|公开主体
一级事项||二级事项|^|^|^|^
出生登记|1|婴儿落户|材料|《民法典》|实时公开|公安局
^|2|收养落户|材料|《民法典》|实时公开|公安局
""")

    assert shown(table)[:3] == ["category.1", "number", "name"]
    assert [row.number for row in table.rows] == ["1", "2"]


def test_a_first_level_whose_head_is_blank() -> None:
    table = only("""
序号||二级事项|公开内容|公开依据|公开时限
1|出生登记|婴儿落户|材料|《民法典》|实时公开
2|出生登记|收养落户|材料|《民法典》|实时公开
""")

    assert shown(table)[:3] == ["number", "category.1", "name"]
    assert [finding.code for finding in table.findings if finding.code == "GC931"]


def test_a_column_without_a_head_is_listed_and_not_guessed() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据||公开时限
1|婴儿落户|材料|《民法典》|丙等|实时公开
""")

    assert [(told.text, told.place.ref) for told in table.unplaced()] == [("丙等", "E2")]
    assert [finding.code for finding in table.findings if finding.place and finding.code == "GC930"]


EXTRA = {
    "相应领域|户籍管理": ("domain", "户籍管理"),
    "部门|户政科": ("x-部门", "户政科"),
    "责任科室（单位）|户政科": ("x-责任科室", "户政科"),
    "咨询电话|0472-1234567": ("phone", "0472-1234567"),
    "监督举报电话|12345": ("complaint_phone", "12345"),
    "公开链接|http://www.a.gov.cn/1": ("link", "http://www.a.gov.cn/1"),
    "政府网站|http://www.a.gov.cn/1": ("link", "http://www.a.gov.cn/1"),
    "备注|略": ("notes", "略"),
    "更新周期|每年": ("x-更新周期", "每年"),
    "条款内容|第七条全文": ("x-条款内容", "第七条全文"),
    "公开格式|■文本 □图表": ("x-公开格式", "■文本 □图表"),
    "公开属性|主动公开": ("method", "主动公开"),
    "公开形式|全文发布": ("x-公开形式", "全文发布"),
    "五公开|□决策 ■服务": ("stage", "服务"),
    "过程|服务": ("stage", "服务"),
    "事项类型|公共服务": ("x-事项类型", "公共服务"),
    "公开层级|县级、乡级": ("level", "县级"),
    "公开对象|面向全社会": ("audience", "面向全社会"),
}


@pytest.mark.parametrize("column", EXTRA)
@pytest.mark.parametrize("place", [0, 1, 8])
def test_a_further_column_anywhere(column: str, place: int) -> None:
    head, text = column.split("|")
    heads = ["序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道"]
    row = ["1", "出生登记", "婴儿落户", "材料", "《民法典》", "实时公开", "县公安局", "■政府公报"]
    lines = ["|".join([*cells[:place], more, *cells[place:]]) for cells, more in ((heads, head), (row, text))]
    table = only("\n".join(lines))
    key, value = EXTRA[column]

    assert shown(table)[place] == key
    assert value in table.rows[0].texts(key)
    assert table.rows[0].texts("subject") == ("县公安局",)


def test_channels_with_a_column_each() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开时限|公开渠道和载体|<|<
^|^|^|^|^|政府网站|两微一端|其他
1|婴儿落户|材料|《民法典》|实时公开|■|□|展板
2|收养落户|材料|《民法典》|实时公开|√|√|
""")

    assert said(table, "channel") == [("政府网站", "其他：展板"), ("政府网站", "两微一端")] or said(table, "channel")[
        1
    ] == (
        "政府网站",
        "两微一端",
    )
    assert table.rows[0].texts("channel")[0] == "政府网站"
    assert not list(table.unplaced())


def test_body_and_office_are_two_columns() -> None:
    table = only("""
公开事项|公开内容|公开依据|公开时限|公开主体|<
^|^|^|^|部门|科室
婴儿落户|材料|《民法典》|实时公开|县公安局|户政科
""")

    assert shown(table)[-2:] == ["subject", "x-科室"]


def test_a_group_whose_sub_heads_are_lost() -> None:
    table = only("""
公开事项|公开内容|公开依据|公开时限|公开对象|<|公开方式|<
婴儿落户|材料|《民法典》|实时公开|√||√|
收养落户|材料|《民法典》|实时公开||√||√
""")

    assert said(table, "method") == [("主动公开",), ("依申请公开",)]
    assert all(not column.is_certain for column in table.columns[-4:])


def test_a_level_that_cannot_be_read_is_unplaced() -> None:
    table = only("""
公开事项|公开内容|公开依据|公开时限|公开层级|<
^|^|^|^|锟斤拷级|乡级
婴儿落户|材料|《民法典》|实时公开|√|√
""")

    assert table.rows[0].texts("level") == ("乡级",)
    assert [told.place.ref for told in table.unplaced()] == ["E3"]


def test_columns_that_mean_the_same_keep_their_own_heads() -> None:
    table = only("""
公开事项|公开内容|公开依据|公开时限|公开期限|公开主体|责任部门|责任科室
婴儿落户|材料|《民法典》|实时公开|长期|县公安局|县局|户政科
""")

    assert shown(table)[3:] == ["time_limit", "x-公开期限", "subject", "x-责任部门", "x-责任科室"]


NO_CATALOGUES = (
    "序号|工作任务|牵头单位|责任单位|完成时限\n1|修订目录|办公室|各部门|6月底",
    "索引号|0001|主题分类|公安\n发布机构|县公安局|成文日期|2021年\n标题|关于印发目录的通知|公开时限|长期公开",
    "序号|领域名称|页码\n1|户籍管理领域|3\n2|养老服务领域|9",
    "职权编码|职权名称|职权类别|实施主体|追责情形\n01|采矿许可|行政许可|自然资源局|略",
    "未涉及领域事项说明\n本镇不涉及国有土地上房屋征收与补偿领域。",
)


@pytest.mark.parametrize("lines", NO_CATALOGUES)
def test_a_sheet_without_a_catalogue_is_set_aside_whole(lines: str) -> None:
    (table,) = read(drawn(lines))

    assert not table.columns
    assert {told.fate for told in table.told} == {"aside"}
    assert all(told.why.zh for told in table.told)


def test_the_sheet_that_an_export_carries_is_left_alone() -> None:
    (table,) = read(drawn("govcat/1|national|2026年版", sheet="_govcat", is_hidden=True))

    assert not table.rows
    assert all("隐藏" in told.why.zh for told in table.told)


def test_a_head_of_which_only_open_is_left_is_judged_by_its_texts() -> None:
    table = only("""
序号|公开事项|公开内容|公开依据|公开|公开|公开|公开
1|婴儿落户|材料|《户口登记条例》|20个工作日内|县公安局|■政府网站|文本、图表
2|收养落户|条件|《民法典》|实时公开|县民政局|■政府公报|文本
""")

    assert shown(table)[3:] == ["basis", "time_limit", "subject", "channel", "x-公开"]
    assert not any(column.is_certain for column in table.columns[4:7])


def test_a_method_that_is_a_channel_and_columns_of_a_site() -> None:
    table = only("""
公开事项|公开内容|公开依据|公开时限|公开方式|公开方式|网站所属栏目|公开属性
婴儿落户|材料|《民法典》|实时公开|主动公开|政府网站、政府公报|http://a.gov.cn/1|法定
收养落户|条件|《民法典》|实时公开|主动公开|政府网站|http://a.gov.cn/2|其他
""")

    assert shown(table)[4:] == ["method", "channel", "link", "x-公开属性"]
    assert said(table, "channel")[0] == ("政府网站", "政府公报")


def test_levels_and_stages_without_their_groups() -> None:
    table = only("""
公开事项|公开内容|公开依据|公开时限|市级|区级|街道|决策|执行
婴儿落户|材料|《民法典》|实时公开||√|√|√|
收养落户|条件|《民法典》|实时公开|√||√||√
""")

    assert said(table, "level") == [("县级", "乡级"), ("市级", "乡级")]
    assert said(table, "stage") == [("决策",), ("执行",)]


def test_a_column_of_several_levels_that_says_which() -> None:
    table = only("""
公开事项|公开内容|公开依据|公开时限|公开层级（县级、乡级）
婴儿落户|材料|《民法典》|实时公开|县级
收养落户|条件|《民法典》|实时公开|县级、乡级
""")

    assert said(table, "level") == [("县级",), ("县级", "乡级")]
