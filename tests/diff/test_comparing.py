"""Forty scripted changes of a catalogue, each classified: what happened, to which element, and what it means."""

from __future__ import annotations

import pytest
from editions import BIRTH, DEATH, one_change

from govcat.core.comparison import Effect, Kind

TWO = BIRTH % "" + DEATH % ""
ADDED, REMOVED, CHANGED, MOVED, RENAMED = Kind
NARROWER, WIDER, NEITHER = Effect


def field(key: str, before: str, after: str) -> tuple[str, str]:
    """Both items; in the first of them a field changes."""
    return tuple(BIRTH % f", {key}: {value}" + DEATH % "" for value in (before, after))  # type: ignore[return-value]


def content(before: str, after: str) -> tuple[str, str]:
    line = "  - {id: birth, category: 出生登记, name: 新生儿落户, content: [%s]}\n"
    return line % before + DEATH % "", line % after + DEATH % ""


FORM = "信息形成或者变更之日起"
SCRIPT = {
    "an item is new": ((BIRTH % "", TWO), (ADDED, "", WIDER)),
    "an item is gone": ((TWO, BIRTH % ""), (REMOVED, "", NARROWER)),
    "an item is new and closed": (
        (BIRTH % "", BIRTH % "" + DEATH % ", method: 不予公开, reason: 国家秘密"),
        (ADDED, "", NEITHER),
    ),
    "the order of items": ((TWO, DEATH % "" + BIRTH % ""), None),
    "the order of entries": (content("受理单位, 办理条件", "办理条件, 受理单位"), None),
    "a new id": ((TWO, BIRTH % "" + DEATH.replace("death", "cancel") % ""), (MOVED, "id", NEITHER)),
    "another category": ((TWO, BIRTH.replace("出生登记", "户口登记") % "" + DEATH % ""), (MOVED, "category", NEITHER)),
    "another name": ((TWO, BIRTH.replace("新生儿落户", "新生儿入户") % "" + DEATH % ""), (RENAMED, "name", NEITHER)),
    "a longer limit": (
        field("time_limit", FORM + "10个工作日内", FORM + "20个工作日内"),
        (CHANGED, "time_limit", NARROWER),
    ),
    "a shorter limit": (
        field("time_limit", FORM + "20个工作日内", FORM + "7个工作日内"),
        (CHANGED, "time_limit", WIDER),
    ),
    "months for days": (field("time_limit", "20个工作日内", "3个月内"), (CHANGED, "time_limit", NARROWER)),
    "days for months": (field("time_limit", "6个月内", "20个工作日内"), (CHANGED, "time_limit", WIDER)),
    "working days for a few days": (field("time_limit", "5日内", "10个工作日内"), (CHANGED, "time_limit", NARROWER)),
    "about as many days": (field("time_limit", "20个工作日内", "30日内"), (CHANGED, "time_limit", NEITHER)),
    "no longer at once": (field("time_limit", "即时公开", "20个工作日内"), (CHANGED, "time_limit", NARROWER)),
    "now at once": (field("time_limit", "20个工作日内", "实时公开"), (CHANGED, "time_limit", WIDER)),
    "timely, whatever that is": (field("time_limit", "20个工作日内", "及时公开"), (CHANGED, "time_limit", NEITHER)),
    "from another day": (
        field("time_limit", "自作出决定之日起7个工作日内", "自项目竣工之日起20个工作日内"),
        (CHANGED, "time_limit", NEITHER),
    ),
    "less often": (field("time_limit", "每季度更新", "每年更新"), (CHANGED, "time_limit", NARROWER)),
    "more often": (field("time_limit", "每年更新", "每月更新"), (CHANGED, "time_limit", WIDER)),
    "later each year": (
        field("time_limit", "每年1月31日前公开", "每年3月31日前公开"),
        (CHANGED, "time_limit", NARROWER),
    ),
    "a briefer display": (field("time_limit", "公示7个工作日", "公示5个工作日"), (CHANGED, "time_limit", NARROWER)),
    "told less far ahead": (
        field("time_limit", "听证7个工作日前公告", "听证3个工作日前公告"),
        (CHANGED, "time_limit", NARROWER),
    ),
    "a longer extension": (
        field("time_limit", "7个工作日内；情况复杂的可以延长7个工作日", "7个工作日内；情况复杂的可以延长20个工作日"),
        (CHANGED, "time_limit", NARROWER),
    ),
    "a slower rhythm in days": (
        field("time_limit", "每20个工作日更新", "每40个工作日更新"),
        (CHANGED, "time_limit", NARROWER),
    ),
    "one part of several longer": (
        field("time_limit", "处罚决定7个工作日内，其他信息20个工作日内", "处罚决定10个工作日内，其他信息20个工作日内"),
        (CHANGED, "time_limit", NARROWER),
    ),
    "the same limit in other words": (
        field("time_limit", FORM + "20个工作日内", "自该信息形成之日起20个工作日内"),
        (CHANGED, "time_limit", NEITHER),
    ),
    "on request only": (field("method", "主动公开", "依申请公开"), (CHANGED, "method", NARROWER)),
    "no longer on request": (field("method", "依申请公开", "主动公开"), (CHANGED, "method", WIDER)),
    "not at all any more": (field("method", "主动公开", "不予公开, reason: 国家秘密"), (CHANGED, "method", NARROWER)),
    "for a group only": (field("audience", "[全社会]", "[特定群体：申请人]"), (CHANGED, "audience", NARROWER)),
    "for everyone": (field("audience", "[特定群体：申请人]", "[全社会]"), (CHANGED, "audience", WIDER)),
    "for fewer groups": (
        field("audience", "[特定群体：申请人, 特定群体：家属]", "[特定群体：申请人]"),
        (CHANGED, "audience", NARROWER),
    ),
    "for another group": (
        field("audience", "[特定群体：申请人]", "[特定群体：利害关系人]"),
        (CHANGED, "audience", NEITHER),
    ),
    "content dropped": (content("受理单位, 办理条件, 所需材料", "受理单位, 办理条件"), (CHANGED, "content", NARROWER)),
    "content gained": (
        content("受理单位, 办理条件", "受理单位, 办理条件, 监督电话"),
        (CHANGED, "content", WIDER),
    ),
    "dropped from within an entry": (
        content("受理单位、办理条件和所需材料", "受理单位、办理条件"),
        (CHANGED, "content", NARROWER),
    ),
    "the same list in one entry": (content("受理单位, 办理条件", "受理单位、办理条件"), (CHANGED, "content", NEITHER)),
    "an element in other words": (
        content("受理单位, 申请材料", "受理单位, 所需申请材料"),
        (CHANGED, "content", NEITHER),
    ),
    "content written anew": (content("受理单位, 办理条件", "值班表, 地图"), (CHANGED, "content", NEITHER)),
    "the website dropped": (
        field("channel", "[政府网站, 公开查阅点]", "[公开查阅点]"),
        (CHANGED, "channel", NARROWER),
    ),
    "the website exchanged for a board": (
        field("channel", "[政府网站]", "[公开查阅点, 便民服务站]"),
        (CHANGED, "channel", NARROWER),
    ),
    "on the website now": (field("channel", "[公开查阅点]", "[政府网站]"), (CHANGED, "channel", WIDER)),
    "fewer places": (
        field("channel", "[政府网站, 公开查阅点, 便民服务站]", "[政府网站, 公开查阅点]"),
        (CHANGED, "channel", NARROWER),
    ),
    "one place more": (
        field("channel", "[政府网站]", "[政府网站, 便民服务站]"),
        (CHANGED, "channel", WIDER),
    ),
    "one place for another": (
        field("channel", "[政府网站, 公开查阅点]", "[政府网站, 便民服务站]"),
        (CHANGED, "channel", NEITHER),
    ),
    "a channel by another name": (
        field("channel", "[政府网站, 公开查阅点]", "[政府门户网站, 公开查阅点]"),
        (CHANGED, "channel", NEITHER),
    ),
    "another basis": (
        field("basis", "[《中华人民共和国户口登记条例》]", "[《中华人民共和国居民身份证法》]"),
        (CHANGED, "basis", NEITHER),
    ),
    "another body": (field("subject", "[县级公安机关]", "[县级民政部门]"), (CHANGED, "subject", NEITHER)),
    "a role by the body that plays it": (field("subject", "[县级公安机关]", "[云岭县公安局]"), None),
    "another level": (field("level", "[县级]", "[县级, 乡级]"), (CHANGED, "level", NEITHER)),
    "a telephone number": (field("phone", "0469-1234567", "0469-7654321"), (CHANGED, "phone", NEITHER)),
    "a space more": (
        field("basis", "[《中华人民共和国户口登记条例》第七条]", "[《中华人民共和国户口登记条例》 第七条]"),
        (CHANGED, "basis", NEITHER),
    ),
}


@pytest.mark.parametrize("name", SCRIPT)
def test_a_scripted_change_is_classified(name: str) -> None:
    (old, new), expected = SCRIPT[name]
    found = [(one.kind, one.field, one.effect) for one in one_change(old, new)]
    assert found == ([expected] if expected else [])


def test_the_script_is_long_enough_and_reads_both_ways() -> None:
    assert len(SCRIPT) >= 40
    turned = {NARROWER: WIDER, WIDER: NARROWER, NEITHER: NEITHER}
    for (old, new), expected in SCRIPT.values():
        back = one_change(new, old)
        if expected and expected[0] not in {ADDED, REMOVED}:
            assert [(one.kind, one.field, one.effect) for one in back] == [(*expected[:2], turned[expected[2]])]
