"""What rules say of 公开渠道和载体: many entries, the sound beside the faulty."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from asked import asked

from govcat.check import all_rules
from govcat.check.rule import Context
from govcat.compiler import AsOf, compile_project
from govcat.core.elements.channel import Channel
from govcat.core.item import Subject
from govcat.core.project import File, Layer, Project
from govcat.core.readings import Readings
from govcat.registry import knowledge as registered
from govcat.report.wording import fact_text

BASE = Path(__file__).parent / "base"
KNOWLEDGE = registered()
READINGS = Readings(KNOWLEDGE.vocabularies, KNOWLEDGE.roles)


@pytest.fixture
def knowledge() -> Any:
    """The real vocabularies: channels have many names."""
    return KNOWLEDGE


def codes_of(found: Any) -> list[str]:
    return [one.code for one in found]


def compiled(text: str) -> Any:
    """What is found in a file of the base's domain, laid over the base."""
    key = "domains/household-registration.yaml"
    above = tuple(
        File(name, f"base/{name}", (BASE / name).read_bytes()) for name in ("govcat.yaml", "bodies.yaml", key)
    )
    own = File(key, key, f"schema: govcat/1\ndomain: household-registration\n{text}".encode())
    project = Project((Layer("base", above), Layer(".", (above[0], own))))
    return compile_project(project, KNOWLEDGE, AsOf(date(2026, 11, 21), date(2026, 11, 21))).diagnostics


# What GC603 finds: 其他 without a name

OTHERS = [
    ("其他", True),
    ("其它", True),
    ("其他渠道", True),
    ("■其他_", True),
    ("其他：", True),
    ("其他（请注明）", True),
    ("其他：××", True),
    ("其他：请填写具体名称", True),
    ("其他：待定", True),
    ("其他：某某平台", True),
    ("其他：无", True),
    ("其他：……", True),
    ("其他：其他", True),
    ("其他：等", True),
    ("其他等", True),
    ("其他：相关渠道", True),
    ("其他：其他便民方式", False),
    ("其他：部门网站", False),
    ("其他：法律服务网", False),
    ("其他便于公众知晓的方式", False),
    ("其他（会议）", False),
    ("其他：无线广播", False),
    ("其他：某某县户政公众号", False),
    ("政府网站", False),
    ("户籍业务平台", False),
]


@pytest.mark.parametrize(("channel", "is_found"), OTHERS)
def test_other_without_a_name(channel: str, is_found: bool, changed: Any, judged: Any) -> None:  # noqa: FBT001  # a column of the table
    found = judged(changed(channel=("政府网站", channel)), codes=("GC603",))
    assert codes_of(found) == (["GC603"] if is_found else [])


# What GC604 finds: no standard word

UNKNOWN = [
    ("户籍业务办理平台", "写成“其他：户籍业务办理平台”也可以"),
    ("公开查阅", "可能是“公开查阅点”；确是另一个渠道的，在名称前加“其他：”"),
    ("政府网占", "可能是“政府网站”；确是另一个渠道的，在名称前加“其他：”"),
    ("攻府网站", "可能是“政府网站”；确是另一个渠道的，在名称前加“其他：”"),
    ("财政网站", "写成“其他：财政网站”也可以"),
    ("宣传车", "可改用通用名称；写成“其他：宣传车”也可以"),
    ("12345", "可改用通用名称；写成“其他：12345”也可以"),
    ("《云岭日报》", "可改用通用名称；写成“其他：《云岭日报》”也可以"),
    ("　", None),
    ("政府门户网站", None),
    ("某某县人民政府门户网站", None),
    ("政务服务中心（户政窗口）", None),
    ("其他：户政公众号", None),
    ("办事大厅", None),
    ("■政府网站", None),
]


@pytest.mark.parametrize(("channel", "near"), UNKNOWN)
def test_a_channel_that_is_no_standard_word(channel: str, near: str | None, changed: Any, judged: Any) -> None:
    found = judged(changed(channel=(channel,)), codes=("GC604",))
    assert [fact_text(one.facts["cure"], "zh") for one in found] == ([] if near is None else [near])


@pytest.mark.parametrize(
    ("channel", "what"),
    [
        ("各镇人民政府", "是机构名称"),
        ("某某县水利局", "是机构名称"),
        ("主动公开", "是公开方式"),
        ("长期公开", "是公开时限"),
        ("信息形成之日起20个工作日内", "是公开时限"),
        ("全社会", "是公开对象"),
        ("《中华人民共和国水法》", "是公开依据"),
        ("0469-4622338", "是电话号码"),
        ("www.example.gov.cn", "是网址"),
        ("√", "是勾选的记号"),
        ("无", "是表示“没有”的记号"),
        ("其他：主动公开", "是公开方式"),
        ("其他：20个工作日", "是公开时限"),
        ("村委会", "不在通用的渠道名称之内"),
        ("邮局", "不在通用的渠道名称之内"),
        ("24小时自助服务区", "不在通用的渠道名称之内"),
    ],
)
def test_another_columns_word_is_called_by_its_name(channel: str, what: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(channel=(channel,)), codes=("GC604",))
    assert fact_text(found.facts["what"], "zh") == what
    assert ("其他：" in fact_text(found.facts["cure"], "zh")) == (what == "不在通用的渠道名称之内")


@pytest.mark.parametrize(
    "free", ["县水利局", "www.example.gov.cn", "村民", "12345", "《云岭日报》", "政府网站", "县级媒体"]
)
def test_what_is_named_behind_other_may_be_a_place(free: str, changed: Any, judged: Any) -> None:
    assert judged(changed(channel=("政府公报", f"其他：{free}")), codes=("GC604",)) == []


# What GC609 finds: nothing on the net

OFF_THE_NET = [
    ("政府公报",),
    ("广播电视", "报刊"),
    ("公开查阅点",),
    ("入户/现场",),
    ("发布会/听证会", "便民服务中心"),
    ("政务服务中心（户政窗口）",),
    ("村公示栏", "电子屏"),
    ("其他：办税服务厅",),
    ("其他：宣传手册", "其他：会议"),
    ("其他：宣传车",),
    ("其他：镇文化站",),
    ("■公开查阅点",),
]
ON_THE_NET = [
    ("政府网站",),
    ("公开查阅点", "政府门户网站"),
    ("政务新媒体",),
    ("精准推送",),
    ("精准推送（窗口领取）",),
    ("其他：公共资源交易平台",),
    ("其他：信用中国",),
    ("其他：国家企业信用信息公示系统",),
    ("其他：税务局网站",),
    ("企业网站",),
    ("其他：公共资源交易中心",),
    ("其他：融媒体中心",),
    ("其他：短信",),
    ("其他：便民二维码（张贴）",),
    ("其他：浙里办",),
    ("县级移动政务",),
    ("宣传车",),
    ("其他",),
    ("政务服务中心（网上大厅）",),
    ("公开查阅点", "其他：户政公众号"),
]


@pytest.mark.parametrize("channels", OFF_THE_NET)
def test_what_is_shown_at_a_place_most_people_never_see(channels: tuple[str, ...], changed: Any, judged: Any) -> None:
    (found,) = judged(changed(domain="water", channel=channels), codes=("GC609",))
    assert found.path[-1] == 0
    assert found.facts["channels"] == "、".join(f"“{channel}”" for channel in channels)


@pytest.mark.parametrize("channels", ON_THE_NET)
def test_what_may_be_on_the_net_is_enough(channels: tuple[str, ...], changed: Any, judged: Any) -> None:
    assert judged(changed(domain="water", channel=channels), codes=("GC609",)) == []


NEAR_BY: list[dict[str, Any]] = [
    {"method": "依申请公开"},
    {"method": "不予公开"},
    {"audience": ("特定群体：申请人",)},
    {"audience": ("全社会", "特定群体：申请人")},
    {"time_limit": "公示7个工作日"},
    {"time_limit": "公告不少于30日"},
    {"level": ("村级",)},
    {"name": "低保对象公示"},
    {"content": ("补贴名单",)},
    {"content": ("分户补偿情况",)},
    {"category": ("村务公开",)},
    {"name": "停水通知"},
    {"domain": "household-registration", "channel": ("入户/现场",)},
    {"name": "户口迁移", "channel": ("现场", "办事大厅")},
    {"name": "居民身份证办理", "channel": ("入户/现场",)},
]
FAR: list[dict[str, Any]] = [
    {},
    {"level": ("县级", "村级")},
    {"time_limit": "及时公开"},
    {"name": "救助对象范围"},
    {"domain": "household-registration"},
    {"name": "户口迁移"},
    {"name": "居住环境整治", "channel": ("入户/现场",)},
]


@pytest.mark.parametrize("fields", NEAR_BY, ids=str)
def test_what_is_for_neighbours_may_be_shown_at_a_place(fields: dict[str, Any], changed: Any, judged: Any) -> None:
    item = changed(
        **{"domain": "water", "name": "水质", "category": (), "content": ("结果",), "channel": ("公示栏",), **fields}
    )
    assert judged(item, codes=("GC609",)) == []


@pytest.mark.parametrize("fields", FAR, ids=str)
def test_what_concerns_everyone_belongs_on_the_net(fields: dict[str, Any], changed: Any, judged: Any) -> None:
    item = changed(
        **{"domain": "water", "name": "水质", "category": (), "content": ("结果",), "channel": ("公示栏",), **fields}
    )
    assert codes_of(judged(item, codes=("GC609",))) == ["GC609"]


# What GC610 finds: the platform of another domain

STRANGE = [
    ("其他：征地信息公开平台", {"name": "低保标准"}, True),
    ("征地信息公开平台", {"name": "低保标准"}, True),
    ("其他：中国土地市场网", {"name": "食品抽检"}, True),
    ("其他：办税服务厅", {"name": "文物保护"}, True),
    ("其他：全国排污许可证管理信息平台", {"name": "图书借阅"}, True),
    ("其他：招标投标公共服务平台", {"name": "图书借阅"}, True),
    ("其他：中国政府采购网", {"name": "图书借阅"}, True),
    ("其他：投资项目在线审批监管平台", {"name": "低保标准"}, True),
    ("其他：征地信息公开平台", {"name": "土地征收公告"}, False),
    ("其他：征地信息公开平台", {"category": ("征收",)}, False),
    ("其他：征地信息公开平台", {"content": ("被征地农民保障",)}, False),
    ("其他：征地信息公开平台", {"basis": ("《中华人民共和国土地管理法》",)}, False),
    ("其他：中国土地市场网", {"name": "矿业权出让"}, False),
    ("其他：办税服务厅", {"name": "社会保险费征缴"}, False),
    ("其他：全国排污许可证管理信息平台", {"name": "污水处理"}, False),
    ("其他：招标投标公共服务平台", {"name": "工程建设"}, False),
    ("其他：中国政府采购网", {"name": "购买服务"}, False),
    ("其他：投资项目在线审批监管平台", {"name": "施工许可"}, False),
    ("其他：信用中国网站", {"name": "图书借阅"}, False),
    ("其他：国家企业信用信息公示系统", {"name": "图书借阅"}, False),
    ("其他：广东政务服务网", {"name": "图书借阅"}, False),
    ("政府网站（征地信息公开平台专栏）", {"name": "图书借阅"}, False),
    ("其他：征地信息公开平台", {"name": "低保标准", "method": "不予公开"}, False),
]


@pytest.mark.parametrize(("channel", "fields", "is_found"), STRANGE, ids=str)
def test_the_platform_of_another_domain(
    channel: str,
    fields: dict[str, Any],
    is_found: bool,  # noqa: FBT001  # a column of the table
    changed: Any,
    judged: Any,
) -> None:
    bare = {"name": "甲", "category": (), "content": ("乙",), "basis": ()}
    found = judged(changed(channel=("政府网站", channel), **{**bare, **fields}), codes=("GC610",))
    assert [one.facts["channel"] for one in found] == ([channel] if is_found else [])


def test_a_pasted_channel_is_told_once_for_a_domain(changed: Any, judged: Any, whole: Any) -> None:
    pasted = ("其他：征地信息公开平台", "其他：中国土地市场网")
    items = [changed(n, name=f"事项{n}", channel=pasted) for n in range(3)]
    found = judged(*items, codes=("GC610",))
    assert [(one.owner.key, one.facts["channel"], one.facts["count"]) for one in found] == [
        ("household-registration/birth-0", channel, 3) for channel in pasted
    ]
    assert judged(whole(*items, name="征地补偿"), codes=("GC610",)) == []
    assert judged(whole(*items, aliases=("土地征收",)), codes=("GC610",)) == []


# What GC614 finds: twice

TWICE = [
    (("政府网站", "政府网站"), [1]),
    (("政府网站", "公开查阅点", "政府门户网站", "■政府网站"), [2, 3]),
    (("政务服务中心", "行政服务中心"), [1]),
    (("公开查阅点", "公开查询点"), [1]),
    (("其他：会议", "其他： 会议"), [1]),
    (("其他：APP", "其他：ＡＰＰ"), [1]),
    (("户政公众号", "户政公众号"), [1]),
    (("广播", "电视"), []),
    (("广播", "广播"), [1]),
    (("发布会", "听证会"), []),
    (("村公示栏", "社区公示栏", "电子屏"), []),
    (("县政府门户网站", "市政府门户网站"), []),
    (("政府网站", "某某县人民政府网站"), []),
    (("政府网站（首页）", "政府网站（专栏）"), []),
    (("两微一端", "其他：户政公众号"), []),
    (("其他：甲平台", "其他：乙平台"), []),
    (("政府网站", "政府公报"), []),
    (("政府网站", "其他：政府网站"), [1]),
    (("政府网站", "其他：政府门户网站"), [1]),
    (("其他：政府网站", "政府公报"), []),
]


@pytest.mark.parametrize(("channels", "positions"), TWICE, ids=str)
def test_one_channel_twice(channels: tuple[str, ...], positions: list[int], changed: Any, judged: Any) -> None:
    found = judged(changed(channel=channels), codes=("GC614",))
    assert [(one.path[-1], one.facts["entry"]) for one in found] == [(at, channels[at]) for at in positions]
    assert {one.facts["first"] for one in found} <= {channels[0]}


ENTRIES_TWICE: list[tuple[dict[str, Any], list[str]]] = [
    ({"audience": ("全社会", "全社会")}, ["全社会"]),
    ({"audience": ("全社会", "社会公众")}, ["社会公众"]),
    ({"audience": ("特定群体：申请人", "申请人")}, ["申请人"]),
    ({"audience": ("全社会", "特定群体：申请人", "特定群体：被征收人")}, []),
    ({"level": ("县级", "县级")}, ["县级"]),
    ({"level": ("县级", "乡级")}, []),
    ({"subject": (Subject("某某县公安局"), Subject("某某县公安局"))}, ["某某县公安局"]),
    ({"subject": (Subject("某某县公安局（户政）"), Subject("某某县公安局（治安）"))}, []),
    ({"subject": (Subject("某某县公安局"), Subject("邻县公安局"))}, []),
    ({"subject": (Subject("石桥镇人民政府"), Subject("城关镇人民政府"))}, []),
    ({"subject": (Subject("乡镇人民政府", "甲"), Subject("街道办事处", "甲"))}, []),
    ({"subject": (Subject("县级公安机关", "甲"), Subject("县级民政部门", "乙"))}, []),
    ({"subject": (Subject("某某县公安局、县公安局、某某县公安局"),)}, ["县公安局"]),
    ({"subject": (Subject("某某县民政局"), Subject("某某县公安局，某某县公安局"))}, ["某某县公安局"]),
    ({"subject": (Subject("县级公安机关；县级公安机关"),)}, ["县级公安机关"]),
    ({"subject": (Subject("牵头单位：某某县公安局；配合单位：某某县公安局"),)}, []),
    ({"subject": (Subject("某某县公安局（户政）、某某县公安局（治安）"),)}, []),
    ({"subject": (Subject("某某县公安局、某某县民政局"),)}, []),
    ({"audience": ("特困供养人员、 特困供养人员",)}, ["特困供养人员"]),
    ({"audience": ("特定群体：申请人，家属；申请人",)}, ["申请人"]),
    ({"audience": ("申请人、申请人家属、、",)}, []),
]


@pytest.mark.parametrize(("fields", "entries"), ENTRIES_TWICE, ids=str)
def test_any_entry_twice(fields: dict[str, Any], entries: list[str], changed: Any, judged: Any) -> None:
    assert [one.facts["entry"] for one in judged(changed(**fields), codes=("GC614",))] == entries


# What GC615 and GC617 find: several in one, boxes

SEVERAL = [
    ("政府网站 政府公报", ("政府网站", "政府公报")),
    ("政府网站、政务服务中心", ("政府网站", "政务服务中心")),
    ("政府网站政府公报两微一端", ("政府网站", "政府公报", "两微一端")),
    ("政府门户网站和办事大厅", ("政府门户网站", "办事大厅")),
    ("■政府网站■公开查阅点", ("政府网站", "公开查阅点")),
    ("政府网站；社区/企事业单位/村公示栏（电子屏）", ("政府网站", "社区/企事业单位/村公示栏（电子屏）")),
    ("政府网站，其他", ("政府网站", "其他")),
    ("政府网站", ()),
    ("■政府网站", ()),
    ("入户、现场", ()),
    ("广播、电视", ()),
    ("发布会听证会", ()),
    ("社区/企事业单位/村公示栏（电子屏）", ()),
    ("其他：公示栏、现场", ()),
    ("其它 公示栏 现场", ()),
    ("政府网站/财政部门网站", ()),
    ("政府网站（首页、专栏）", ()),
    ("政府网站、户政公众号", ()),
    ("户政大厅", ()),
    ("", ()),
]


@pytest.mark.parametrize(("channel", "channels"), SEVERAL)
def test_several_channels_in_one_entry(channel: str, channels: tuple[str, ...], changed: Any, judged: Any) -> None:
    found = judged(changed(channel=(channel,)), codes=("GC615",))
    assert [(one.facts["channels"], one.facts["count"]) for one in found] == (
        [(channels, len(channels))] if channels else []
    )


@pytest.mark.parametrize(
    ("channel", "chosen"),
    [
        ("■政府网站 □政府公报 ■两微一端", ("政府网站", "两微一端")),
        ("□政府网站√政府公报", ("政府公报",)),
        ("政府网站 政府公报", ("政府网站", "政府公报")),
    ],
)
def test_only_chosen_channels_are_to_be_written(
    channel: str, chosen: tuple[str, ...], changed: Any, judged: Any
) -> None:
    (found,) = judged(changed(channel=(channel,)), codes=("GC615",))
    assert found.facts["channels"] == chosen


BOXES = [
    ("□政府网站", "□政府网站"),
    ("☐ 政府公报", "☐ 政府公报"),
    ("□政府网站□政府公报", "□政府网站"),
    ("■户政平台□政府公报", "□政府公报"),
    ("■政府网站□政府公报", ""),
    ("√政府网站 □政务服务中心 □其他", ""),
    ("□政府网站 ●其他：平台", ""),
    ("○公开查阅点", "○公开查阅点"),
    ("□其他：平台", "□其他：平台"),
    ("□其它", "□其它"),
    ("?政府网站", "?政府网站"),
    (" ？两微一端", "？两微一端"),
    ("□、政府网站；", "□、政府网站；"),
    ("■政府网站", ""),
    ("√政府网站", ""),
    ("口政府网站", ""),
    ("门口公示栏", ""),
    ("政府网站?", ""),
    ("?户政平台", ""),
    ("??政府网站", "??政府网站"),
    ("其他：宣传□栏", ""),
    ("□", ""),
    ("?", ""),
    ("政府网站", ""),
    ("", ""),
]


@pytest.mark.parametrize(("channel", "piece"), BOXES)
def test_an_empty_box_was_left(channel: str, piece: str, changed: Any, judged: Any) -> None:
    found = judged(changed(channel=(channel,)), codes=("GC617",))
    assert [one.facts["piece"] for one in found] == ([piece] if piece else [])


def test_the_box_is_pointed_at() -> None:
    (rule,) = [rule for rule in all_rules() if rule.code == "GC617"]
    context = _context()
    for text, piece in (("■户政平台□政府公报", "□政府公报"), ("  ?政府网站", "?政府网站")):
        (found,) = asked(rule, text, context)
        assert found.piece
        assert text[slice(*found.piece)] == piece


@pytest.mark.parametrize("code", ["GC604", "GC615", "GC617"])
def test_long_entries_are_read_in_linear_time(code: str) -> None:
    (rule,) = [rule for rule in all_rules() if rule.code == code]
    for scrap in ("政府网站", "□", "□政府网站", "■", "、", "其他", "户"):
        long = scrap * (20_000 // len(scrap))
        asked(rule, long if code == "GC617" else Channel(long, ""), _context())


@pytest.mark.parametrize(
    ("fields", "piece"),
    [
        ({"audience": ("□全社会",)}, "□全社会"),
        ({"audience": ("■全社会□特定群体：申请人",)}, ""),
        ({"audience": ("■□全社会",)}, "□全社会"),
        ({"subject": (Subject("■某某县民政局□某某县公安局"),)}, "□某某县公安局"),
        ({"audience": ("□ 申请人",)}, "□ 申请人"),
        ({"subject": (Subject("□某某县公安局"),)}, "□某某县公安局"),
        ({"subject": (Subject("□县级公安机关"),)}, ""),
        ({"subject": (Subject("■某某县公安局"),)}, ""),
        ({"subject": (Subject("□□县公安局"),)}, ""),
        ({"subject": (Subject("○○县公安局"),)}, ""),
        ({"subject": (Subject("□县公安局"),)}, ""),
        ({"audience": ("■全社会",)}, ""),
        ({"audience": ("特定群体：□□村村民",)}, ""),
    ],
    ids=str,
)
def test_audiences_and_bodies_may_carry_an_empty_box(
    fields: dict[str, Any], piece: str, changed: Any, judged: Any
) -> None:
    found = judged(changed(**fields), codes=("GC617",))
    assert [one.facts["piece"] for one in found] == ([piece] if piece else [])


def _context() -> Any:
    return Context(KNOWLEDGE, READINGS, date(2026, 11, 21), None)  # type: ignore[arg-type]  # no catalogue is looked at


# One fault is one message

ONE_MESSAGE = [
    ("政府网站 政府公报", ["GC615"]),
    ("■政府网站□政府公报", ["GC615"]),
    ("□政府网站□政府公报", ["GC617"]),
    ("□政府网站", ["GC617"]),
    ("其他（请注明）", ["GC603"]),
    ("户政宣传车", ["GC604"]),
]


@pytest.mark.parametrize(("channel", "codes"), ONE_MESSAGE)
def test_one_fault_is_one_message(channel: str, codes: list[str]) -> None:
    found = compiled(f"items:\n  - id: birth\n    channel:\n      - 公开查阅点\n      - {channel}\n      - 两微一端\n")
    assert [one.code for one in found if one.code.startswith(("GC6", "GC2", "GC8"))] == codes


def test_a_closed_item_needs_no_channel(changed: Any, judged: Any) -> None:
    item = replace(changed(domain="water", method="不予公开"), channel=("公示栏", "其他：征地信息公开平台"))
    assert judged(item, codes=("GC609", "GC610")) == []
