"""What rules say of values that are not there: those that say as above, and placeholders."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from govcat.check import all_rules
from govcat.core.item import Statement, Subject
from govcat.report.wording import fact_text


def each(*rows: str) -> list[str]:
    """Texts that stand in rows, parted by strokes."""
    return [text for row in rows for text in row.split("|")]


def facts_of(found: Any) -> dict[str, str]:
    return {name: fact_text(fact, "zh") for name, fact in found.facts.items()}


# GC233: as above

DITTOS = each(
    "同上|同上。| 同上 |（同上）|【同上】|内容同上|公开内容同上|2.内容同上|（三）同上；|同上(合并)|同前|同左|同下",
    "如上|见上|详见上栏|参见前项|同上一行|同上一个事项|同上条|同上所列|其他同上|依据及时限均同上|与上相同|与上一致",
    '与上一项相同|同上一致|同第3项|同第三条|同序号12|同本表第2行|见第3行|详见本表第三栏|〃|″|”|〃〃|"|＂|々',
)
NO_DITTOS = each(
    "同上级政策一致的解读|会同上级部门|与上级政策的衔接|同上年度对比|与上年一致的标准|合同|同意|共同|同第|如下|见下",
    "见附件|同左邻右舍|上同|同一事项|见第三条|参见第17项|见第3行第2款|与上|时限|第一条“同上”|同上述单位|和上|同工同酬",
)


@pytest.mark.parametrize("text", DITTOS)
def test_a_value_says_as_above(text: str, changed: Any, judged: Any) -> None:
    for fields in ({"content": ("办理条件", text)}, {"time_limit": text}, {"subject": (Subject(text),)}):
        (found,) = judged(changed(**fields), codes=("GC233",))
        assert facts_of(found) == {"text": text}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("办理条件；申请材料；同上", "同上"),
        ("办理条件；内容同上。", "内容同上"),
        ("办理条件; 同上一行；办理流程", "同上一行"),
        ("办理条件；申请材料同上", None),
        ("会同上级；会同前往", None),
        ("办理条件；同上年一致", None),
    ],
)
def test_a_piece_of_a_list_says_as_above(text: str, said: str | None, changed: Any, judged: Any) -> None:
    found = judged(changed(content=(text,)), codes=("GC233",))
    assert [facts_of(one) for one in found] == ([{"text": said}] if said else [])


@pytest.mark.parametrize(
    "field", ["category", "basis", "channel", "audience", "notes", "name", "phone", "complaint_phone"]
)
def test_it_does_so_in_every_field(field: str, changed: Any, judged: Any) -> None:
    value: Any = "同上" if field in {"name", "phone", "complaint_phone"} else ("同上",)
    (found,) = judged(changed(**{field: value}), codes=("GC233",))
    assert found.field == field


@pytest.mark.parametrize("text", NO_DITTOS)
def test_words_that_hold_the_same_characters(text: str, changed: Any, judged: Any) -> None:
    assert judged(changed(content=(text,)), codes=("GC233",)) == []


def test_a_long_text_is_not_read_at_all(changed: Any, judged: Any) -> None:
    said = f"同上（{'并' * 9}）"
    assert len(judged(changed(content=(f"{' ' * (40 - len(said))}{said}",)), codes=("GC233",))) == 1
    assert judged(changed(content=(f"{' ' * (41 - len(said))}{said}",)), codes=("GC233",)) == []


def test_other_rules_leave_the_place_to_it() -> None:
    yielding = {rule.code for rule in all_rules() if "GC233" in rule.fault.yields_to}
    assert yielding >= {"GC401", "GC604"}


# GC234: what was left open

BLANKS = [
    ("××县出生登记", "××"),
    ("由XX市公安局受理", "XX"),
    ("ＸＸ街道", "ＸＸ"),
    ("**镇人民政府", "**"),
    ("＊＊＊社区", "＊＊＊"),
    ("○○县", "○○"),
    ("〇〇局办理", "〇〇"),
    ("×县×镇", "×"),
    ("xx个工作日内", "xx"),
    ("甲乙丙丁戊己庚辛××县甲乙丙丁戊己庚", "××"),
    ("××网站", "××"),
    ("××医院名单", "××"),
    ("2026年××月", "××"),
    ("XXX、XXX、XXX", "XXX、XXX、XXX"),
    ("[图片]", "[图片]"),
    ("20××年预算", "20××"),
    ("20XX年", "20XX"),
    ("X年X月完成", "X年X月"),
    ("××年×月", "××"),
    ("生产日期  年  月  日", "年  月  日"),
    ("收费标准____元", "____"),
    ("收费标准＿＿", "＿＿"),
    ("办理地点（ ）", "（ ）"),
    ("办理地点[  ]", "[  ]"),
    ("办理地点【__】", "【__】"),
    ("办理地点（XX）", "（XX）"),
    ("办理地点（请填写）", "（请填写）"),
    ("办理地点（请填写本地地址）", "（请填写本地地址）"),
    ("特定群体（请写明）", "（请写明）"),
    ("名单（由各地填写）", "（由各地填写）"),
    ("名单（各地根据实际情况补充完善）", "（各地根据实际情况补充完善）"),
    ("名单（根据本地实际填写）", "（根据本地实际填写）"),
    ("名单（结合实际情况自行填报）", "（结合实际情况自行填报）"),
    ("名单【填写单位名称】", "【填写单位名称】"),
    ("名单（此处填具体数字）", "（此处填具体数字）"),
    ("你好，{{name}}", "{{name}}"),
    ("受理单位${unit}", "${unit}"),
    ("地址TBD", "TBD"),
    ("××水库名录", "××"),
    ("XX灌区", "XX"),
    ("○○河长名单", "○○"),
    ("推进××领域公开", "××"),
    ("详见附件XX", "附件XX"),
    ("名单见附件×", "附件×"),
    ("由××县受理；样表略", "××"),
    ("todo", "todo"),
]
BLANK_AS_A_WHOLE = each(
    "事项名称待填|公开依据：待补充|主体待定|待填|待填写|待补充|待定|待定。|【待补录】|（待完善）|待确定|待更新|待明确|待核实|待录入|请选择|请填写受理单位",
    "请输入名称|此处由各单位填写|……|...|××|XXX|**|___|○○○|。。|．．",
)
FILLED = each(
    "张××、李**|身份证号 110105********002X|138****8000|×××号|文号形如 ××发〔20××〕×号|5×8厘米|3×县级|X光检查",
    "X射线装置|XL型|XXL号|二〇〇〇年|二○○○年|一九〇〇年代|[可选]户口簿|申请表（填写说明）|申请表（填写样例）",
    "申请表（请填写完整）|申请表（请填写清楚）|信封请注明“公开申请”|（请注明“公开申请”字样）",
    "（填报单位：某某县公安局）|http://a.gov.cn/x__y|a__b|__init__|待遇标准|待办事项|时间待定的会议|期待|县长信箱",
    "王××局长|李**村民|张××|（含 A、B）|（1 ）|（一）|「 」|2026年1月5日|年度 月度|办理（各地办事处）|填写申请表",
    "（填表须知）|{name}|TBDX|XTODO|名单（各地自行确定）|ATBD|年月日|（本地填写点）|2×××年|结合实际|（根据申请填写）",
    "申请表（样表）：姓名____|姓名____，住××村（公示样式）|公示模板：住××村×组|XX型呼吸机|××同志先进事迹|××表示隐去的姓名|附件X-1",
    "第○○|A××县|a__|__b|甲__/|暂无|略|无|某某县",
)


@pytest.mark.parametrize(("text", "blank"), BLANKS)
def test_a_placeholder_was_left(text: str, blank: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(content=(text,)), codes=("GC234",))
    assert facts_of(found) == {"text": text, "blank": blank}


@pytest.mark.parametrize("text", BLANK_AS_A_WHOLE)
def test_a_whole_entry_is_a_placeholder(text: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(content=(f" {text}",)), codes=("GC234",))
    assert facts_of(found)["blank"] == text
    assert judged(changed(content=(f"办理{text}条件",)), codes=("GC234",)) == [] or not text.startswith(
        ("待", "请", "此")
    )


@pytest.mark.parametrize("text", FILLED)
def test_crosses_and_brackets_that_leave_nothing_open(text: str, changed: Any, judged: Any) -> None:
    assert judged(changed(content=(text,)), codes=("GC234",)) == []


def test_the_words_around_a_placeholder_are_shown(changed: Any, judged: Any) -> None:
    text = "甲乙丙丁戊己庚辛壬癸的××县公安局甲乙丙丁戊己庚辛"
    (found,) = judged(changed(notes=(text,)), codes=("GC234",))
    assert facts_of(found)["text"] == "…丁戊己庚辛壬癸的××县公安局甲乙丙丁…"
    (found,) = judged(changed(notes=("甲乙丙丁戊己庚辛壬××县",)), codes=("GC234",))
    assert facts_of(found)["text"] == "…乙丙丁戊己庚辛壬××县"
    (rule,) = [rule for rule in all_rules() if rule.code == "GC234"]
    assert [text[slice(*one.piece)] for one in rule.judge(text) if one.piece] == ["××"]
    assert [one.piece for one in rule.judge(" 待定 ")] == [(0, 4)]


@pytest.mark.parametrize(
    ("field", "is_looked_at"), [("notes", True), ("channel", True), ("basis", False), ("time_limit", False)]
)
def test_bases_subjects_and_limits_have_rules_of_their_own(
    field: str, *, is_looked_at: bool, changed: Any, judged: Any
) -> None:
    value: Any = "××县" if field == "time_limit" else ("××县",)
    assert bool(judged(changed(**{field: value}), codes=("GC234",))) is is_looked_at
    assert judged(changed(subject=(Subject("××县公安局"),)), codes=("GC234",)) == []


def test_the_title_of_a_catalogue_is_looked_at_and_what_is_closed_is_not(changed: Any, judged: Any, whole: Any) -> None:
    item = changed(method="不予公开", name="××县出生登记")
    assert judged(item, codes=("GC234",)) == []
    titled = replace(whole(item), statements=(Statement("××县目录", item.origin),))
    assert [found.field for found in judged(titled, codes=("GC234",))] == ["text"]
