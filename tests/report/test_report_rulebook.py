"""Pages and table of the rule book."""

from __future__ import annotations

from dataclasses import replace

from reported import BARE, FAULT

from govcat.core.diagnostic import Grade
from govcat.report import explain, rule_table
from govcat.report.rulebook import by_family, more_of, page_of


def test_the_page_in_chinese() -> None:
    assert (
        explain(FAULT)
        == """\
GC210  警告  两个事项同名。

报告原话：名称“…”与 … 相同
为什么：无法分辨
怎么改：改名

以“—”为名的不在此列。

依据：国办发〔2019〕54号（已核对原文）
等次：规范

错误示例：

    items:
      - name: 甲  # GC210

正确示例：

    items:
      - name: 乙
"""
    )


def test_the_page_in_english() -> None:
    page = explain(FAULT, "en")
    assert page.startswith("GC210  warning  Two items share a name.\n\nwhat it says: the name “…” is also that of …\n")
    assert "rests on: 国办发〔2019〕54号 (read in the original)" in page
    assert "wrong:\n\n    items:" in page


def test_a_page_without_examples() -> None:
    assert explain(BARE) == "GC4  错误  读不出。\n\n报告原话：读不出 …\n为什么：为何\n怎么改：怎么办\n\n等次：必备\n"


def test_the_table_is_aligned() -> None:
    mended = replace(FAULT, is_fixable=True)
    assert rule_table([BARE, mended]) == (
        "代码   级别  等次  自动改正  含义            依据\n"
        "GC4    错误  必备            读不出。\n"
        "GC210  警告  规范  可以      两个事项同名。  国办发〔2019〕54号\n"
    )
    assert rule_table([BARE], "en") == (
        "code  severity  grade     mended by govcat  meaning    rests on\n"
        "GC4   error     required                    Not read.\n"
    )


def test_the_page_says_what_govcat_can_mend() -> None:
    mended = replace(FAULT, is_fixable=True, own_grade=Grade.EXEMPLARY)
    assert "等次：示范\n自动改正：运行 govcat validate --fix\n" in explain(mended)
    assert "grade: exemplary\nmended by govcat: run govcat validate --fix\n" in explain(mended, "en")
    assert "自动改正" not in explain(FAULT)


def test_parts_of_a_page() -> None:
    page = page_of(FAULT)
    assert (page.zh, page.en) == ("两个事项同名。", "Two items share a name.")
    assert page.remarks == ("以“—”为名的不在此列。",)
    assert page.wrong == ("items:\n  - name: 甲  # GC210\n",)
    assert page.right == ("items:\n  - name: 乙\n",)


def test_the_opening_may_stand_on_two_lines() -> None:
    page = page_of(replace(BARE, doc="读不出。\nNot read. Nor this.\n\n备注\n两行。"))
    assert (page.zh, page.en, page.remarks) == ("读不出。", "Not read. Nor this.", ("备注两行。",))
    assert page_of(replace(BARE, doc="读不出，\n也看不见。\n`+` is not read.")).zh == "读不出，也看不见。"
    assert page_of(replace(BARE, doc="只有中文。")).en == "只有中文。"


def test_the_table_keeps_to_first_sentences() -> None:
    fault = replace(BARE, doc="读不出。多说一句。 / Not read. Some more.")
    assert rule_table([fault]).endswith("  读不出。\n")
    assert rule_table([fault], "en").endswith("  Not read.\n")


def test_several_examples_stand_under_one_heading() -> None:
    doc = "读不出。 / Not read.\n\n## 错误 / Wrong\n\n```yaml\na: 1\n```\n\n```yaml\nb: 2\n```\n"
    assert explain(replace(BARE, doc=doc)).endswith("错误示例：\n\n    a: 1\n\n    b: 2\n")


def test_more_is_what_the_title_does_not_say() -> None:
    fault = replace(BARE, doc="读不出。多说一句。 / Not read. Some more.\n\n备注。")
    assert more_of(fault, "zh") == ("多说一句。", "备注。")
    assert more_of(fault, "en") == ("Some more.",)
    assert more_of(BARE, "zh") == ()


def test_families_follow_one_another() -> None:
    faults = [replace(FAULT, code=code) for code in ("GC302", "GC210", "GC301")]
    listed = [(family, [fault.code for fault in group]) for family, group in by_family(faults)]
    assert listed == [("GC2", ["GC210"]), ("GC3", ["GC301", "GC302"])]
