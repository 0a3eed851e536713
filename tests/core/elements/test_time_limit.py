"""The grammar of 公开时限, on texts of published catalogues and on shapes made up for it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.elements.time_limit import Limit, read_time_limit

FORMED = "信息形成或者变更"


def said(limit: Limit) -> tuple[Any, ...]:
    """Kind, amount and unit, then trigger, label and date if there are any."""
    extra = {key: getattr(limit, key) for key in ("trigger", "label", "date") if getattr(limit, key)}
    return (limit.kind, limit.amount, limit.unit, *([extra] if extra else []))


def days(amount: int, trigger: str = "", label: str = "") -> tuple[Any, ...]:
    """A limit in working days."""
    extra = {key: value for key, value in (("trigger", trigger), ("label", label)) if value}
    return ("working_days", amount, "working_day", *([extra] if extra else []))


ONE: list[tuple[str, tuple[Any, ...]]] = [
    # an event, a number, working days
    (f"{FORMED}之日起20个工作日内", days(20, FORMED)),
    (f"{FORMED}之日起20个工作日内予以公开", days(20, FORMED)),
    (f"自{FORMED}之日起，20个工作日内公开", days(20, FORMED)),
    (f"自{FORMED}之日起二十个工作日内", days(20, FORMED)),
    (f"自该政府{FORMED}之日起20个工作日内及时公开", days(20, f"该政府{FORMED}")),
    (f"{FORMED}之日起20 个工作日以内", days(20, FORMED)),
    (f"{FORMED}之日起20工作日内", days(20, FORMED)),
    (f"{FORMED}之日起２０个工作日", days(20, FORMED)),
    ("信息形成（变更）20个工作日内", days(20, "信息形成（变更）")),
    ("信息获取(形成、变更)20个工作日内", days(20, "信息获取(形成、变更)")),
    ("信息形成(变更)下发至本单位20个工作日内", days(20, "信息形成(变更)下发至本单位")),
    ("形成之后5个工作日内", days(5, "形成")),
    ("自制作或获取该信息之日起20个工作日内", days(20, "制作或获取该信息")),
    ("制定或获取扶持政策措施之日起10个工作日内", days(10, "制定或获取扶持政策措施")),
    ("分配结果确定后20个工作日内", days(20, "分配结果确定")),
    ("收到征地批准文件之日起10个工作日内公开", days(10, "收到征地批准文件")),
    ("在作出行政决定之日起的七个工作日内", days(7, "作出行政决定")),
    ("调查结束后5个工作日内，在村公示栏公开", days(5, "调查结束")),
    ("政府信息形成后，应当在20个工作日内公开", days(20, "政府信息形成")),
    ("信息发生变更的，3个工作日内更新", days(3, "信息发生变更")),
    ("20个工作日（自该政府信息形成或者变更之日起）", days(20, "该政府信息形成或者变更")),
    ("自然资源规划形成之日起20个工作日内", days(20, "自然资源规划形成")),
    ("每季度结束后15个工作日内", days(15, "每季度结束")),
    ("征收土地公告自收到批准文件之日起15个工作日内", days(15, "收到批准文件", "征收土地公告")),
    ("行政许可：自作出决定之日起7个工作日内", days(7, "作出决定", "行政许可")),
    ("执法决定信息7个工作日内", days(7, label="执法决定信息")),
    ("行政许可7个工作日内", days(7, label="行政许可")),
    ("行政许可可以7个工作日内", days(7, label="行政许可")),
    # a bare number
    ("20个工作日", days(20)),
    ("7工作日", days(7)),
    ("3至5个工作日", days(5)),
    # calendar days, hours, months
    ("本级政府财政部门批复后20日内", ("calendar_days", 20, "calendar_day", {"trigger": "本级政府财政部门批复"})),
    ("批准后二十日内", ("calendar_days", 20, "calendar_day", {"trigger": "批准"})),
    ("公开后3天内", ("calendar_days", 3, "calendar_day", {"trigger": "公开"})),
    ("两周内", ("calendar_days", 14, "calendar_day")),
    ("两年内", ("calendar_days", 2, "year")),
    (f"{FORMED}之日起20（二十）个工作日内", days(20, FORMED)),
    ("20（二十）日内", ("calendar_days", 20, "calendar_day")),
    ("1个月内", ("calendar_days", 1, "month")),
    ("年度终了后4个月内", ("calendar_days", 4, "month", {"trigger": "年度终了"})),
    ("48小时内", ("hours", 48, "hour")),
    # adverbs
    ("实时公开", ("adverb", None, "")),
    ("及时公开", ("adverb", None, "")),
    ("长期", ("adverb", None, "")),
    ("永久公开", ("adverb", None, "")),
    ("按进展情况及时公开", ("adverb", None, "")),
    ("启动拟征收土地工作时实时公开", ("adverb", None, "", {"trigger": "启动拟征收土地工作"})),
    ("次日公开", ("adverb", None, "")),
    ("审批后次日公开", ("adverb", None, "", {"trigger": "审批"})),
    ("下一个工作日", ("adverb", None, "")),
    ("有变化即更新", ("adverb", None, "", {"trigger": "有变化"})),
    ("随到随办（0个工作日）", ("adverb", None, "")),
    ("滚动更新", ("adverb", None, "")),
    ("分批公开", ("adverb", None, "")),
    # dates
    ("次月上旬", ("fixed_date", 1, "month")),
    ("每月中旬前公开", ("fixed_date", 1, "month")),
    ("次年1月底前", ("fixed_date", 1, "year")),
    ("次周内公开", ("fixed_date", 7, "calendar_day")),
    ("每年1月31日前", ("fixed_date", 1, "year", {"date": "01-31"})),
    ("每年三月三十一日之前", ("fixed_date", 1, "year", {"date": "03-31"})),
    ("2026年6月30日前", ("fixed_date", None, "", {"date": "2026-06-30"})),
    ("每年年初", ("fixed_date", 1, "year")),
    ("12月底前", ("fixed_date", 1, "year")),
    ("每季度首月20日", ("fixed_date", 3, "month")),
    ("次月15日前", ("fixed_date", 1, "month")),
    # rhythms
    ("半年至少更新1次", ("frequency", 6, "month")),
    ("每月一次", ("frequency", 1, "month")),
    ("按季度公开", ("frequency", 3, "month")),
    ("一年不少于4次", ("frequency", 3, "month")),
    ("每两年公布一次", ("frequency", 2, "year")),
    ("每20个工作日更新", ("frequency", 20, "working_day")),
    ("每二十个工作日公布一次", ("frequency", 20, "working_day")),
    ("每隔20个工作日更新", ("frequency", 20, "working_day")),
    ("更新周期为3个月", ("frequency", 3, "month", {"trigger": "更新"})),
    ("三个月内至少更新一次", ("frequency", 3, "month")),
    ("一年内至少公布2次", ("frequency", 6, "month")),
    ("三年组织评估一次", ("frequency", 3, "year")),
    ("六个月一调整", ("frequency", 6, "month")),
    ("半年一公示", ("frequency", 6, "month")),
    ("3年一换届", ("frequency", 3, "year")),
    ("三年一并公开", ("calendar_days", 3, "year")),
    ("信息形成后三个月内公开一次", ("calendar_days", 3, "month", {"trigger": "信息形成"})),
    ("20个工作日内一次性公布", days(20)),
    ("5个工作日内公布第一次会议情况", days(5)),
    # notice, display, extension
    ("征求意见期限不得少于30日", ("notice", 30, "calendar_day", {"label": "征求意见期限"})),
    ("公告至少30", ("notice", 30, "", {"label": "公告"})),
    ("提前24小时通知", ("notice", 24, "hour")),
    ("提前一周发通知邀请", ("notice", 7, "calendar_day")),
    ("会议召开前3日", ("notice", 3, "calendar_day", {"trigger": "会议召开"})),
    ("公示7个工作日", ("display", 7, "working_day")),
    ("公告期限30日", ("display", 30, "calendar_day")),
    ("满5年/3年不再公示", ("display", 5, "year")),
    ("公示期限最短三个月", ("notice", 3, "month", {"label": "公示期限"})),
    ("公开3年后撤下", ("display", 3, "year")),
    ("处罚信息1年后撤下", ("display", 1, "year", {"label": "处罚信息"})),
    ("公开期限最长5年", ("display", 5, "year")),
    ("公开时限：20个工作日", days(20, label="公开时限")),
    ("经60日公告无人认领的", ("display", 60, "calendar_day")),
    ("会议结束3日后公布", ("relative", None, "", {"trigger": "会议结束"})),
    ("情况复杂的可延长7个工作日", ("extension", 7, "working_day", {"label": "情况复杂"})),
    # while it holds
    ("有效期内公开", ("display", None, "")),
    # beside another event
    ("随采购公告、采购文件公开", ("relative", None, "", {"trigger": "采购公告、采购文件"})),
    ("与政策文件同步公开", ("relative", None, "", {"trigger": "政策文件"})),
    ("在实地启动拟征收土地工作时，在村公示栏公开", ("relative", None, "", {"trigger": "实地启动拟征收土地工作"})),
    ("会议召开前公开", ("relative", None, "", {"trigger": "会议召开"})),
    ("有变化时更新", ("relative", None, "", {"trigger": "有变化"})),
    ("报名期限内公开", ("relative", None, "", {"trigger": "报名期限"})),
    ("同上", ("ditto", None, "")),
    ("同上（合并）", ("ditto", None, "")),
    # kept, not understood
    ("不适用", ("unknown", None, "")),
    ("信息形成20个", ("unknown", None, "")),
    ("首次日常检查", ("unknown", None, "")),
    ("即将公开的事项", ("unknown", None, "")),
    ("1.5个工作日", ("unknown", None, "")),
    ("0.5个工作日内", days(1)),
    ("1.20个工作日", days(20)),
]


@pytest.mark.parametrize(("text", "expected"), ONE, ids=[text for text, _ in ONE])
def test_one_limit_is_read(text: str, expected: tuple[Any, ...]) -> None:
    assert [said(part) for part in read_time_limit(text).parts] == [expected]


MANY: list[tuple[str, list[tuple[Any, ...]]]] = [
    (
        "处罚决定20个工作日；其他内容长期公开（动态调整）",
        [days(20, label="处罚决定"), ("adverb", None, "", {"label": "其他内容"})],
    ),
    ("执法决定信息7个工作日内，其他信息20个工作日内", [days(7, label="执法决定信息"), days(20, label="其他信息")]),
    (
        "信息形成20个工作日内；其中行政许可/处罚自决定之日起7个工作日内公示",
        [days(20, "信息形成"), days(7, "决定", "行政许可/处罚")],
    ),
    ("制定或获取信息之日起10个工作日内，公示7个工作日", [days(10, "制定或获取信息"), ("display", 7, "working_day")]),
    (
        "信息产生、变更之日起20个工作日内，保持长期公开（另有规定的从其规定）",
        [days(20, "信息产生、变更"), ("adverb", None, "")],
    ),
    (
        "作出决定之日起7个工作日内;情况复杂可延长7个工作日;满5年/3年不再公示",
        [days(7, "作出决定"), ("extension", 7, "working_day", {"label": "情况复杂"}), ("display", 5, "year")],
    ),
    ("公示期一般为5日，最长10日", [("display", 5, "calendar_day"), ("display", 10, "calendar_day")]),
    ("20个工作日内公开，最长30个工作日", [days(20), days(30)]),
    (
        "提前24小时通知；因灾害不能提前通知的，在抢修的同时通知",
        [("notice", 24, "hour"), ("relative", None, "", {"trigger": "抢修", "label": "因灾害不能提前通知"})],
    ),
    (
        "自收到评标报告之日起3日内公示，公示期不得少于3日",
        [
            ("calendar_days", 3, "calendar_day", {"trigger": "收到评标报告"}),
            ("notice", 3, "calendar_day", {"label": "公示期"}),
        ],
    ),
    ("公开要求：条目化展示；信息形成（变更）20个工作日内", [("unknown", None, ""), days(20, "信息形成（变更）")]),
]


@pytest.mark.parametrize(("text", "expected"), MANY, ids=[text for text, _ in MANY])
def test_several_limits_are_told_apart(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert [said(part) for part in read_time_limit(text).parts] == expected


@pytest.mark.parametrize(
    "tail",
    [
        "；法律法规另有规定的从其规定",
        "；法律、行政法规另有规定的，从其规定。",
        "（另有规定的从其规定）",
        "。法律、法规对政府信息公开的期限另有规定的，从其规定。",
        "，法律法规另有规定的除外",
    ],
)
def test_the_clause_that_other_law_goes_before_is_no_limit_of_its_own(tail: str) -> None:
    limit = read_time_limit(f"{FORMED}之日起20个工作日内{tail}")
    assert limit.has_exception
    assert [said(part) for part in limit.parts] == [days(20, FORMED)]


def test_a_text_without_such_a_clause_has_none() -> None:
    assert not read_time_limit("按规定时间公开").has_exception


def test_places_are_those_of_the_text() -> None:
    text = " 处罚决定20个工作日；其他内容长期公开。"
    first, second = read_time_limit(text).parts
    assert (first.text, text[first.start : first.end]) == ("处罚决定20个工作日",) * 2
    assert text[second.start : second.end] == "其他内容长期公开"


@pytest.mark.parametrize(
    "text",
    [
        "20个工作日" * 4000,
        "20个工作日，" * 4000,
        "5" + " " * 20000 + "个",
        "公示" + " " * 20000 + "完毕5日内",
        "形成" + " " * 20000 + "完毕5日内",
        "，" * 20000 + "完毕5日内",
        "（" * 10000 + "5日" + "）" * 10000,
    ],
    ids=lambda text: text[:8],
)
def test_a_very_long_text_is_read_to_its_end(text: str) -> None:
    (*_, last) = read_time_limit(text).parts
    assert text[last.end :] in ("", "，")


PIECES = st.sampled_from(
    [
        *"（）()，、；。：\n0三十半每按前后内日天月年周",
        "个工作日",
        "信息形成",
        "之日起",
        "小时",
        "公示",
        "不少于",
        "提前",
        "更新",
        "次",
        "随",
        "同步",
        "另有规定的",
        "从其规定",
        "及时",
        "同上",
        "季度",
        "自",
        "20",
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=30).map("".join)))
def test_any_text_is_read_without_a_fall(text: str) -> None:
    at = 0
    for part in read_time_limit(text).parts:
        assert at <= part.start < part.end <= len(text)
        assert part.text == text[part.start : part.end]
        at = part.end
