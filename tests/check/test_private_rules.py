"""Private matters and lists of people in what everyone may read (GC805, GC806)."""

from __future__ import annotations

from typing import Any

import pytest
from small_projects import COUNTY, DEFAULTS, found_in, said

from govcat.core.diagnostic import Diagnostic
from govcat.report.json import as_json
from govcat.report.wording import say

ID, CARD = "11010519491231002X", "6222020012345678903"
ON_THE_WALL = "社区/企事业单位/村公示栏（电子屏）"


def private(changed: Any, judged: Any, **fields: Any) -> list[str]:
    return [said(found)["word"] for found in judged(changed(**fields), codes=("GC805",))]


def test_private_matters_of_what_everyone_may_read(changed: Any, judged: Any) -> None:
    content = ("办理条件", "姓名、身份证号、住址、身份证号", "病情")
    found = judged(changed(content=content), codes=("GC805",))
    assert [(said(one)["word"], one.path[-1]) for one in found] == [("身份证号、住址", 1), ("病情", 2)]
    assert private(changed, judged, content=content, method="依申请公开") == []
    assert private(changed, judged, content=content, audience=("特定群体：申请人",)) == []
    assert private(changed, judged, content=content, audience=("全社会", "特定群体：申请人")) == []
    assert private(changed, judged, content=content, audience=("特定群体",)) == []
    assert private(changed, judged, content=content, audience=("全社会", "特定群体")) == ["身份证号、住址", "病情"]


def test_notes_may_say_what_is_left_out(changed: Any, judged: Any, whole: Any) -> None:
    content = ("身份证号、住址",)
    assert private(changed, judged, content=content, notes=("不列住址",)) == ["身份证号"]
    assert private(changed, judged, content=content, notes=("只列必要信息",)) == []
    catalogue = whole(changed(content=content), notes=("个人信息隐去后公布",))
    assert judged(catalogue, codes=("GC805",)) == []


def test_what_is_nothing_else_has_to_be_masked(changed: Any, judged: Any) -> None:
    content = ("受益人身份证号",)
    assert private(changed, judged, content=content, notes=("公开时不列身份证号",)) == ["身份证号"]
    assert private(changed, judged, content=content, notes=("身份证号隐去后四位",)) == []


ABOVE = DEFAULTS + "items: [{id: a, name: 低保公示, content: [审核结果（残疾类别）], notes: [不列身份证号和残疾类别]}]"
OWN = "schema: govcat/1\ndomain: social-assistance\nitems:\n  - id: a\n    CONTENT\n"


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("phone: 0469-4622338", []),
        ("content+:\n      - 对象姓名、身份证号", ["身份证号"]),
        ("content:\n      - 审核结果（残疾类别）\n      - 对象姓名、身份证号", ["身份证号"]),
        ("content+:\n      - 对象姓名、身份证号\n    notes+: [不列身份证号]", []),
        ("content+:\n      - 对象身份证号\n    notes+: [不列身份证号]", ["身份证号"]),
        ("content+:\n      - 对象身份证号\n    notes+: [身份证号隐去后四位]", []),
    ],
)
def test_a_note_above_does_not_speak_of_what_is_added_below(written: str, words: list[str]) -> None:
    files = {"govcat.yaml": COUNTY, "social-assistance": OWN.replace("CONTENT", written)}
    found = found_in({"social-assistance": ABOVE}, files, code="GC805")
    assert [said(one)["word"] for one in found] == words


def test_the_caret_stands_at_the_words() -> None:
    own = DEFAULTS + "items: [{id: a, name: 低保公示, content: [姓名、身份证号和住址等]}]"
    (found,) = found_in({"social-assistance": own}, code="GC805")
    assert found.place is not None
    assert (found.place[2], found.place[4]) == (42, 49)  # type: ignore[misc]  # a span: columns from and to


def people(judged: Any, item: Any) -> list[str]:
    return [said(found)["people"] for found in judged(item, codes=("GC806",))]


@pytest.mark.parametrize("channel", [("政府网站",), (ON_THE_WALL,)])
def test_lists_without_an_end(channel: tuple[str, ...], changed: Any, judged: Any) -> None:
    content = ("识别结果（贫困户名单、数量）", "补贴标准", "救助对象姓名")
    assert people(judged, changed(content=content, channel=channel)) == ["贫困户名单", "救助对象姓名"]


@pytest.mark.parametrize(
    "fields",
    [
        {"notes": ("公示期满撤下",)},
        {"notes": ("届满后移除",)},
        {"notes": ("名单公示不少于7日",)},
        {"notes": ("公示7个工作日",)},
        {"notes": ("在村务公开栏公示，公示期按规定",)},
        {"notes": ("在所在村公布",)},
        {"notes": ("只在村内公示",)},
        {"notes": ("名单不在网站登载",)},
        {"notes": ("按乡镇汇总公开",)},
        {"content": ("救助对象名单（公示七日）",)},
        {"time_limit": "审核后公示7日"},
        {"time_limit": "信息形成之日起20个工作日内，公示期限5天"},
        {"time_limit": "信息形成之日起20个工作日内，公告30日"},
        {"audience": ("特定群体：本村村民",)},
        {"audience": ("全社会", "特定群体：本村村民")},
        {"method": "依申请公开"},
        {"content": ("困境儿童救助对象名单",)},
        {"content": ("定点医院名单",)},
    ],
)
def test_lists_that_end_or_stay_local(fields: dict[str, Any], changed: Any, judged: Any) -> None:
    assert people(judged, changed(**{"content": ("救助对象名单",), **fields})) == []


@pytest.mark.parametrize("note", ["依法公开", "公示低保标准", "审核后公布"])
def test_other_notes_set_no_end(note: str, changed: Any, judged: Any, whole: Any) -> None:
    item = changed(content=("救助对象名单",), notes=(note,))
    assert people(judged, item) == ["救助对象名单"]
    assert people(judged, whole(item, notes=("公示期满撤下",))) == []


def test_a_fault_above_is_told_there_and_no_value_is_shown() -> None:
    notes = f"notes: [张某 {ID}, 联系人：张小明 13800138000, 卡号 {CARD}]"
    item = f"items: [{{id: a, name: 低保公示, content: [家庭住址, 救助对象名单], {notes}}}]"
    above = {"social-assistance": DEFAULTS + item}
    found = found_in(above, {"govcat.yaml": COUNTY}, code="GC80")
    assert sorted({one.code for one in found}) == ["GC801", "GC802", "GC803", "GC804", "GC805", "GC806"]
    assert all(one.inherited and one.owner and one.owner.key == "social-assistance/a" for one in found)
    printed = as_json(found, None, language="zh") + "".join(_told(one) for one in found)
    assert not any(secret in printed for secret in (ID, CARD, "张小明", "13800138000"))


def _told(found: Diagnostic) -> str:
    return say(found, "zh").message + say(found, "en").message
