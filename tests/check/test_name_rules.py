"""What rules say of names and headings: numbers in them, repeated ones, those that were filled down or torn."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from govcat.report.wording import fact_text


def each(*rows: str) -> list[str]:
    """Texts that stand in rows, parted by strokes."""
    return [text for row in rows for text in row.split("|")]


def facts_of(found: Any) -> dict[str, str]:
    return {name: fact_text(fact, "zh") for name, fact in found.facts.items()}


# GC210: names that differ only in writing


@pytest.mark.parametrize(("name", "other"), [("出生登记（国内）", "出生登记(国内)"), ("Ａ类登记", "A类 登记")])
def test_widths_and_spaces_do_not_tell_names_apart(name: str, other: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(0, name=name), changed(1, name=other), codes=("GC210",))
    assert (found.owner.key, found.facts["other"]) == ("household-registration/birth-1", "birth-0")


@pytest.mark.parametrize("name", ["—", "——", "/", "／", "－", " – "])
def test_a_dash_or_stroke_is_no_name(name: str, changed: Any, judged: Any) -> None:
    assert judged(changed(0, name=name), changed(1, name=name), codes=("GC210", "GC214")) == []


@pytest.mark.parametrize(
    ("one", "other", "is_said"),
    [
        (("县级",), ("乡级",), False),
        (("县级",), ("县级", "乡级"), True),
        ((), ("乡级",), True),
        (("县级",), (), True),
    ],
)
def test_rows_of_county_and_town_may_have_one_name(
    one: tuple[str, ...], other: tuple[str, ...], changed: Any, judged: Any, *, is_said: bool
) -> None:
    rows = [changed(at, name="出生登记", level=level) for at, level in enumerate((one, other))]
    assert bool(judged(*rows, codes=("GC210",))) is is_said


# GC211: numbers of several levels

NUMBERED = [
    ("1.1 出生登记", "1.1"),
    ("1.1.出生登记", "1.1."),
    ("1.2、出生登记", "1.2、"),
    ("1.1.1出生登记", "1.1.1"),
    ("1．1．1.2 出生登记", "1．1．1.2"),
    ("A1.出生登记", "A1."),
    ("B12、出生登记", "B12、"),
    ("1.1出生登记", "1.1"),
    ("12.3出生登记", "12.3"),
    ("一.出生登记", "一."),
    ("①.出生登记", "①."),
    ("（一）、出生登记", "（一）、"),
    ("第三节 出生登记", "第三节"),
    ("第二部分：出生登记", "第二部分："),
]
UNNUMBERED = each(
    "3.15 消费者权益日活动|3.15消费者权益日|12.4 宪法日宣传|5.1 劳动节安排|2.0 版办事指南|2.5 万元以下补助",
    "A1驾驶证申领|A1.5级保护|PM2.5 监测|2025.1.1.1|10.5 米以上道路|1.5 倍赔偿|4.5 级以上地震",
    "1.2米以下儿童免票|3.8妇女维权服务|6.1义诊安排|5.12防灾减灾|3.1专项行动|2.5产业发展|7.1万元补助|1.5倍补偿|十.一假期安排",
    "第三条例外情形|第三代社会保障卡|第一部分缴费人|第五次 普查|一.二级保护动物",
)


@pytest.mark.parametrize(("name", "numbering"), NUMBERED)
def test_a_name_begins_with_a_number_of_several_levels(name: str, numbering: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(name=name), codes=("GC211",))
    assert facts_of(found) == {"name": name, "numbering": numbering, "plain": "出生登记"}


@pytest.mark.parametrize("name", UNNUMBERED)
def test_a_number_that_is_part_of_a_name(name: str, changed: Any, judged: Any) -> None:
    assert judged(changed(name=name), codes=("GC211",)) == []


# GC212: headings that repeat the names


def same(changed: Any, *names: str, heading: str = "") -> list[Any]:
    return [changed(at, name=name, category=(heading, name) if heading else (name,)) for at, name in enumerate(names)]


def test_a_whole_domain_of_repeated_headings(changed: Any, judged: Any) -> None:
    (found,) = judged(*same(changed, "出生登记", "死亡注销", "迁入登记", "迁出登记"), codes=("GC212",))
    assert facts_of(found) == {"domain": "户籍管理", "count": "4", "name": "出生登记"}
    assert (found.owner.key, found.path) == ("household-registration/birth-0", ("items", 0, "category", 0))


def test_the_last_of_several_headings_is_compared(changed: Any, judged: Any) -> None:
    items = same(changed, "出生登记", "死亡注销", "迁入登记", "迁出登记", heading="户籍")
    (found,) = judged(*items, codes=("GC212",))
    assert found.path == ("items", 0, "category", 1)
    reversed_levels = [replace(item, category=item.category[::-1]) for item in items]
    assert judged(*reversed_levels, codes=("GC212",)) == []


def test_dashes_are_no_names_and_do_not_count(changed: Any, judged: Any) -> None:
    items = same(changed, "出生登记", "死亡注销（国内）", "迁入登记")
    dash = changed(3, name="—", category=("迁出登记",))
    fourth = changed(4, name="死亡 注销(国内)", category=("死亡注销（国内）",))
    assert judged(*items, dash, codes=("GC212",)) == []
    (found,) = judged(dash, *items, fourth, codes=("GC212",))
    assert (found.facts["count"], found.owner.key) == (4, "household-registration/birth-0")


def test_three_items_or_one_that_differs_or_has_no_heading(changed: Any, judged: Any) -> None:
    items = same(changed, "出生登记", "死亡注销", "迁入登记")
    for another in (changed(3, name="迁出登记", category=("迁移",)), changed(3, name="迁出登记", category=())):
        assert judged(*items, another, codes=("GC212",)) == []
    assert judged(*items, codes=("GC212",)) == []


@pytest.mark.parametrize("changes", [{"key": "major-projects"}, {"name": "重大建设项目"}, {"name": "重大项目领域"}])
def test_major_projects_name_both_alike(changes: dict[str, str], changed: Any, judged: Any, whole: Any) -> None:
    items = same(changed, "出生登记", "死亡注销", "迁入登记", "迁出登记")
    assert judged(whole(*items, **changes), codes=("GC212",)) == []
    assert len(judged(whole(*items, name="建设项目"), codes=("GC212",))) == 1


# GC213: numbers that a spreadsheet counted on

FILLED_DOWN = [
    ("停水48小时以内的审批", "停水49小时以内的审批"),
    ("停水９小时、10小时的审批", "停水９小时、11小时的审批"),
    ("停水12小时、公告10天", "停水12小时、公告11天"),
    ("提前20个工作日公告", "提前21个工作日公告"),
    ("公告30日", "公告31日"),
    ("提前10 天", "提前 11天"),
    ("12个月以上失业人员", "13个月以上失业人员"),
    ("110千伏以上输变电工程", "111千伏以上输变电工程"),
    ("投资500万元以上项目", "投资501万元以上项目"),
    ("占地20亩以上", "占地21亩以上"),
    ("建筑面积300㎡以上", "建筑面积301㎡以上"),
    ("30人以上用人单位", "31人以上用人单位"),
    ("补助50%", "补助51%"),
]
COUNTED = [
    ("停水8小时的审批", "停水9小时的审批"),
    ("停水48小时的审批", "停水50小时的审批"),
    ("停水49小时的审批", "停水48小时的审批"),
    ("停水48小时的审批", "停水48小时的审批"),
    ("停水48小时的审批", "停电49小时的审批"),
    ("10小时20人", "11小时21人"),
    ("10小时20人", "10小时"),
    ("65周岁以上老人", "66周岁以上老人"),
    ("2024年度部门预算", "2025年度部门预算"),
    ("第11批名单", "第12批名单"),
    ("第11名", "第12名"),
    ("11年级招生", "12年级招生"),
    ("10级以上职工", "11级以上职工"),
    ("10月安排", "11月安排"),
    ("每月10日", "每月11日"),
    ("10月30日", "10月31日"),
    ("12月龄接种", "13月龄接种"),
    ("12个月龄接种", "13个月龄接种"),
    ("12345热线", "12346热线"),
    ("0.48小时", "0.49小时"),
    ("G48小时", "G49小时"),
    ("十小时以内", "十一小时以内"),
    ("10名单", "11名单"),
]


@pytest.mark.parametrize(("before", "name"), FILLED_DOWN)
def test_a_number_was_counted_on(before: str, name: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(0, name=before), changed(1, name=name), codes=("GC213",))
    assert facts_of(found) == {"name": name, "before": before, "count": "1"}
    assert found.owner.key == "household-registration/birth-1"


@pytest.mark.parametrize(("before", "name"), COUNTED)
def test_numbers_that_follow_one_another_by_right(before: str, name: str, changed: Any, judged: Any) -> None:
    assert judged(changed(0, name=before), changed(1, name=name), codes=("GC213",)) == []


def test_a_row_of_counted_names_is_told_once(changed: Any, judged: Any) -> None:
    names = ["出生登记", "停水48小时", "停水49小时", "停水50小时", "停水51小时", "停电10天", "停电11天", "停电13天"]
    found = judged(*(changed(at, name=name) for at, name in enumerate(names)), codes=("GC213",))
    assert [(one.owner.key, one.facts["count"], one.facts["before"]) for one in found] == [
        ("household-registration/birth-2", 3, "停水48小时"),
        ("household-registration/birth-6", 1, "停电10天"),
    ]


def test_neighbours_under_another_heading_or_further_away_do_not_count(changed: Any, judged: Any) -> None:
    first, second = changed(0, name="停水48小时"), changed(1, name="停水49小时", category=("停电",))
    assert judged(first, second, codes=("GC213",)) == []
    assert judged(first, changed(1, name="登记"), changed(2, name="停水49小时"), codes=("GC213",)) == []


def test_headings_are_filled_down_too(changed: Any, judged: Any) -> None:
    hours = ["停水48小时", "停水48小时", "停水49小时", "停水49小时", "停水50小时", "停水51小时"]
    headings = [*(("水", heading) for heading in hours[:-1]), ("电", hours[-1]), ()]
    items = [changed(at, name="甲乙丙丁戊己庚"[at] + "登记", category=pair) for at, pair in enumerate(headings)]
    (found,) = judged(*items, codes=("GC213",))
    assert (found.facts["name"], found.facts["count"]) == ("停水49小时", 2)
    assert found.path == ("items", 2, "category", 1)


# GC214: torn names

BEGINS, ENDS, EMPTY = "开头像是缺了字", "末尾像是缺了字", "只有标点或数字"
ENDING = each(
    "出生登记（|出生登记(|出生登记《|出生登记“|出生登记、|出生登记，|出生登记：|出生登记/|出生登记…",
    "出生登记……|出生登记...|出生登记以及|关于|出生登记及其|出生登记或者|登记事项包括|出生登记、 ",
    "政府信息公开的",
)
BEGINNING = each(
    "）出生登记|》申领|、出生登记|，出生登记|的出生登记|…规划|......规划| ）出生登记|以及登记|或者登记",
    "及其登记|。出生登记",
)
EMPTIED = each("、|1|2019|（）|1.|①|……|101|1234|12|123456")
TORN = [(name, damage) for names, damage in ((ENDING, ENDS), (BEGINNING, BEGINS), (EMPTIED, EMPTY)) for name in names]
WHOLE = each(
    "—|/|12345|12350|110|120|95598|交易标的|检查目的|现有的|的士管理|的确良|出生登记（国内）|《就业创业证》申领",
    "未经批准建设的|损坏城市绿化设施的|超越资质承揽工程的|以案释法|及时公开|健康知识普及|等级评定|社会参与|包括登记",
    "关于登记|A级纳税人名单|三公经费|ᠮᠣᠩᠭᠣᠯ|登记…注销",
)


@pytest.mark.parametrize(("name", "damage"), TORN)
def test_a_name_is_torn(name: str, damage: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(name=name), codes=("GC214",))
    assert facts_of(found) == {"name": name, "damage": damage}


@pytest.mark.parametrize("name", WHOLE)
def test_a_name_is_whole(name: str, changed: Any, judged: Any) -> None:
    assert judged(changed(name=name), codes=("GC214",)) == []


def test_a_torn_heading_is_told_once(changed: Any, judged: Any) -> None:
    items = [
        changed(at, name=name, category=("户籍", "出生（")) for at, name in enumerate(("甲登记", "乙登记", "丙、"))
    ]
    found = judged(*items, codes=("GC214",))
    assert [(one.facts["name"], one.path) for one in found] == [
        ("出生（", ("items", 0, "category", 1)),
        ("丙、", ("items", 2, "name")),
    ]


def test_each_torn_name_is_told(changed: Any, judged: Any) -> None:
    found = judged(changed(0, name="出生（"), changed(1, name="出生（"), codes=("GC214",))
    assert [one.path for one in found] == [("items", 0, "name"), ("items", 1, "name")]


def test_where_several_names_end_so_it_is_the_style_of_the_list(changed: Any, judged: Any) -> None:
    one, two = changed(0, name="登记公开的"), changed(1, name="注销公开的")
    assert len(judged(one, codes=("GC214",))) == 1
    assert judged(one, two, codes=("GC214",)) == []


ABOVE = [
    ("征收土地信息", "收土地信息", BEGINS),
    ("出生登记", "生登记", BEGINS),
    ("村庄规划", "村庄规", ENDS),
    ("公开依据", "公开依", ENDS),
]
RENAMED = [
    ("县医院", "医院"),
    ("总预算", "预算"),
    ("规划许可证", "规划许可"),
    ("部门规章", "部门规定"),
    ("征收土地信息", "土地信息"),
    ("征收土地信息", "征收土地"),
    ("规章", "章"),
    ("户籍簿", "户籍"),
    ("出生登记", "出生登记"),
    ("出生登记", "婴儿出生登记"),
]


@pytest.mark.parametrize(("above", "name", "damage"), ABOVE)
def test_a_name_lost_a_character_of_the_one_above(
    above: str, name: str, damage: str, changed: Any, judged: Any
) -> None:
    (found,) = judged(changed(name=name, above={"name": (above,)}), codes=("GC214",))
    assert facts_of(found)["damage"] == damage
    assert judged(changed(name=name), codes=("GC214",)) == []
    assert judged(changed(name="另一名称", category=(name,), above={"name": (above,)}), codes=("GC214",)) == []


@pytest.mark.parametrize(("above", "name"), RENAMED)
def test_a_shorter_name_that_is_a_word(above: str, name: str, changed: Any, judged: Any) -> None:
    assert judged(changed(name=name, above={"name": (above,)}), codes=("GC214",)) == []
