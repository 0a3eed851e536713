"""Vertical cards, and tables that lie on their side."""

from __future__ import annotations

from drawn_grid import drawn, only, read, said

CARD = """
政务公开事项信息卡|<|<|<
事项名称|{name}|一级事项|出生登记
公开内容|受理单位\\n办理条件|<|<
公开依据|《户口登记条例》|<|<
公开时限|20个工作日内|公开主体|县公安局
公开渠道|■政府网站 □政府公报|<|<
公开对象|全社会|√|
^|特定群体||
公开方式|主动公开|公开层级|县级
注：略|<|<|<
"""


def test_a_card_with_two_pairs_in_a_row() -> None:
    table = only(CARD.format(name="婴儿落户"))

    (row,) = table.rows
    assert (row.texts("category"), row.texts("name")) == (("出生登记",), ("婴儿落户",))
    assert row.texts("content") == ("受理单位", "办理条件")
    assert (row.texts("subject"), row.texts("channel")) == (("县公安局",), ("政府网站",))
    assert (row.texts("audience"), row.texts("method"), row.texts("level")) == (("全社会",), ("主动公开",), ("县级",))
    assert [note.text for note in table.notes] == ["注：略"]
    assert not list(table.unplaced())


def test_cards_one_below_the_other() -> None:
    table = only(CARD.format(name="婴儿落户").rstrip() + CARD.format(name="收养落户"))

    assert said(table, "name") == [("婴儿落户",), ("收养落户",)]
    assert said(table, "subject") == [("县公安局",)] * 2
    assert table.rows[1].first > table.rows[0].last


def test_a_card_on_each_sheet() -> None:
    tables = read(*(drawn(CARD.format(name=name), sheet=name) for name in ("婴儿落户", "收养落户")))

    assert [said(table, "name") for table in tables] == [[("婴儿落户",)], [("收养落户",)]]


def test_cards_side_by_side() -> None:
    table = only("""
事项名称|婴儿落户|事项名称|收养落户
公开内容|受理单位|公开内容|条件
公开依据|《户口登记条例》|公开依据|《民法典》
公开时限|20个工作日内|公开时限|实时公开
公开主体|县公安局|公开主体|县民政局
公开方式|主动公开|公开方式|依申请公开
""")

    assert said(table, "name") == [("婴儿落户",), ("收养落户",)]
    assert said(table, "method") == [("主动公开",), ("依申请公开",)]
    assert said(table, "basis") == [("《户口登记条例》",), ("《民法典》",)]


def test_a_table_on_its_side() -> None:
    table = only("""
事项名称|婴儿落户|收养落户|夫妻投靠
公开内容|受理单位|条件|材料
公开依据|《户口登记条例》|《民法典》|同上
公开时限|20个工作日内|实时公开|实时公开
公开主体|县公安局|<|<
公开方式|主动公开|主动公开|依申请公开
""")

    assert said(table, "name") == [("婴儿落户",), ("收养落户",), ("夫妻投靠",)]
    assert said(table, "basis")[2] == ("《民法典》",)
    assert said(table, "subject") == [("县公安局",)] * 3
    assert said(table, "method") == [("主动公开",), ("主动公开",), ("依申请公开",)]


def test_a_value_without_a_name_is_listed() -> None:
    table = only("""
事项名称|婴儿落户
公开内容|受理单位
|孤文
公开依据|《户口登记条例》
公开时限|20个工作日内
公开主体|县公安局
""")

    assert [told.text for told in table.unplaced()] == ["孤文"]


def test_a_sheet_that_explains_the_elements_is_no_card() -> None:
    (table,) = read(
        drawn("""
公开事项|指政府机关公开的事项名称
公开内容|指事项应当公开的具体信息
公开依据|指公开该事项所依照的规定
公开时限|指何时应当公开
公开主体|指由谁公开
公开渠道|指在哪里公开
""")
    )

    assert not table.columns
    assert {told.fate for told in table.told} == {"aside"}


def test_a_value_that_reads_like_a_field_name_is_a_value_on_a_table_that_lies_on_its_side() -> None:
    table = only("""
序号|1|2|3
一级事项|法规政策|<|出生登记
二级事项|公开依据|地方法规政策|婴儿落户
公开内容|文件名称|文件名称|受理单位
公开依据|《户口登记条例》|《户口登记条例》|《户口登记条例》
公开时限|20个工作日内|20个工作日内|20个工作日内
公开主体|责任部门|县公安局|县公安局
公开渠道|■政府网站|■政府网站|■政府网站
公开对象|全社会|全社会|全社会
公开方式|主动公开|主动公开|主动公开
""")

    assert said(table, "name") == [("公开依据",), ("地方法规政策",), ("婴儿落户",)]
    assert said(table, "subject") == [("责任部门",), ("县公安局",), ("县公安局",)]
    assert said(table, "category") == [("法规政策",), ("法规政策",), ("出生登记",)]
    assert not list(table.unplaced())


LINES = """
出生登记领域基层政务公开标准目录
编制单位：县公安局
事项名称：婴儿落户
公开内容：受理单位\\n办理条件
公开依据：《户口登记条例》
公开时限：20个工作日内
公开主体：县公安局
公开渠道：■政府网站 □政府公报
公开方式：主动公开
联系电话：0519-6600123

事项名称：收养落户
公开内容：条件
公开依据：《户口登记条例》
公开时限：20个工作日内
公开主体：县公安局
公开渠道：■政府网站 □政府公报
公开方式：主动公开
注：略
"""


def test_names_and_values_in_the_same_cells() -> None:
    table = only(LINES)

    assert said(table, "name") == [("婴儿落户",), ("收养落户",)]
    assert said(table, "content") == [("受理单位", "办理条件"), ("条件",)]
    assert said(table, "channel") == [("政府网站",)] * 2
    assert said(table, "phone") == [("0519-6600123",), ()]
    assert [told.text for told in table.told] == [
        line.replace("\\n", "\n") for line in LINES.strip().split("\n") if line
    ]
    assert table.rows[1].fields["method"][0].place.ref == "A18"
    assert [told.place.ref for told in table.told if told.fate != "placed"] == ["A1", "A2", "A19"]


def test_what_explains_the_elements_line_by_line_is_no_card() -> None:
    table = only("""
公开内容：指应当公开的政府信息的要素，应当逐条列明
公开依据：指要求公开的法律、法规和文件，写明名称
公开时限：指从信息形成到公开的最长期限，写明起算日
公开主体：指负责公开的机关，写明规范的名称
公开渠道：指发布信息的平台，在方框内选择
公开方式：指怎样公开，两种中选择一种
""")

    assert table.rows == ()
