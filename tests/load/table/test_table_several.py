"""Heads that say two things at once: 全社会 below 主动公开 is an audience and a method."""

from __future__ import annotations

import pytest
from drawn_grid import only

HEADS = {
    "below": """
序号|事项名称|公开内容|公开依据|公开时限|主动公开|<|依申请公开
^|^|^|^|^|全社会|特定群体|^
""",
    "the other way round": """
序号|事项名称|公开内容|公开依据|公开时限|全社会|特定群体|依申请公开
^|^|^|^|^|主动公开|主动公开|^
""",
    "in brackets": "序号|事项名称|公开内容|公开依据|公开时限|主动公开（全社会）|主动公开（特定群体）|依申请公开",
    "joined": "序号|事项名称|公开内容|公开依据|公开时限|主动公开-全社会|主动公开-特定群体|依申请公开",
}
ROWS = """
1|婴儿落户|受理单位|《户口登记条例》|20个工作日内|√||
2|户口注销|受理单位|《户口登记条例》|20个工作日内||√（申请人）|
3|户口补录|受理单位|《户口登记条例》|20个工作日内|||√
"""


@pytest.mark.parametrize("name", HEADS)
def test_a_tick_says_what_both_heads_say(name: str) -> None:
    table = only(HEADS[name].strip("\n") + "\n" + ROWS.strip("\n"))

    said_of = [(row.texts("audience"), row.texts("method")) for row in table.rows]
    assert said_of == [
        (("全社会",), ("主动公开",)),
        (("特定群体：申请人",), ("主动公开",)),
        ((), ("依申请公开",)),
    ]
    assert not [finding for finding in table.findings if "公开方式" in str(finding.facts)]


def test_two_methods_below_one_audience() -> None:
    table = only("""
序号|事项名称|公开内容|公开依据|公开时限|全社会|<
^|^|^|^|^|主动公开|依申请公开
1|婴儿落户|受理单位|《户口登记条例》|20个工作日内|√|
2|户口注销|受理单位|《户口登记条例》|20个工作日内||√
""")

    assert [row.texts("method") for row in table.rows] == [("主动公开",), ("依申请公开",)]
    assert [row.texts("audience") for row in table.rows] == [("全社会",), ("全社会",)]


def test_a_column_of_two_levels_holds_words_and_ticks() -> None:
    table = only("""
序号|事项名称|公开内容|公开依据|公开时限|公开层级|<
^|^|^|^|^|县级|乡、村级
1|婴儿落户|受理单位|《户口登记条例》|20个工作日内|√|乡级
2|户口注销|受理单位|《户口登记条例》|20个工作日内||√
3|户口补录|受理单位|《户口登记条例》|20个工作日内||■乡级 □村级
4|收养落户|受理单位|《户口登记条例》|20个工作日内||村级
""")

    assert [row.texts("level") for row in table.rows] == [("县级", "乡级"), ("乡级", "村级"), ("乡级",), ("村级",)]
    assert not [finding for finding in table.findings if finding.fault.code in {"GC931", "GC933"}]


def test_a_cell_that_repeats_the_head_of_its_column_is_a_tick() -> None:
    table = only("""
序号|事项名称|公开内容|公开依据|公开时限|公开层级|<|<
^|^|^|^|^|自治州级|县市级|街
1|婴儿落户|受理单位|《户口登记条例》|20个工作日内|自治州级|县市级|
2|户口注销|受理单位|《户口登记条例》|20个工作日内|||街
""")

    assert [row.texts("level") for row in table.rows] == [("市级", "县级"), ("乡级",)]
    assert not list(table.unplaced())
