"""What is said of a catalogue or a domain as a whole: domains that are absent or emptied, a trial without an end."""

from __future__ import annotations

from datetime import date

import pytest
from small_projects import COUNTY, DEFAULTS, found_in, said

from govcat.registry import knowledge

KEYS = tuple(knowledge().domains)


def absent(keys: tuple[str, ...], settings: str = COUNTY, **named: str) -> list[dict[str, str]]:
    domains = dict.fromkeys(keys, "") | {key: f"name: {name}\n" for key, name in named.items()}
    return [said(one) for one in found_in({"govcat.yaml": settings, **domains}, code="GC719")]


def test_a_whole_catalogue_lacks_domains() -> None:
    (told,) = absent(KEYS[:24])
    assert told == {"all": "26", "count": "2", "domains": "医疗卫生、市政服务"}
    (found,) = found_in({"govcat.yaml": COUNTY, **dict.fromkeys(KEYS[:24], "")}, code="GC719")
    assert found.path == ("region", "name")


def test_ten_domains_make_a_catalogue() -> None:
    assert absent(KEYS[:9]) == []
    assert [told["count"] for told in absent(KEYS[:10])] == ["16"]


def test_domains_are_known_by_key_name_or_alias_or_reason() -> None:
    left_out = f"{COUNTY}exempt: {{municipal-services: 未分配}}\n"
    assert absent(KEYS) == []
    assert absent(KEYS[:25], left_out) == []
    assert absent(KEYS[:24], left_out, wsjk="卫生健康") == []
    assert absent(KEYS[:24], left_out, ylws="医疗 卫生") == []
    assert absent(KEYS[:24], f"{left_out}x-note: 无", ylws="医疗保障") != []
    own_alias = {"health": "name: 本县卫生\naliases: [医疗卫生]\n"}
    files = {"govcat.yaml": left_out, **dict.fromkeys(KEYS[:24], ""), **own_alias}
    assert found_in(files, code="GC719") == []


@pytest.mark.parametrize("settings", ["title: 目录\n", COUNTY.replace("县级", "乡级"), COUNTY.replace("县级", "村级")])
def test_no_region_town_or_village_owes_all_domains(settings: str) -> None:
    assert absent(KEYS[:12], settings) == []
    assert absent(KEYS[:12], COUNTY.replace("县级", "市级")) != []


KEY = "household-registration"
ROWS = "items:\n" + "".join(f"  - {{id: a{n}, name: 名{n}, content: [甲]}}\n" for n in range(3))


def emptied(*reasons: str, more: str = "", above: str = DEFAULTS + ROWS) -> list[dict[str, str]]:
    own = "items:\n" + "".join(f"  - {{id: a{n}, removed: {reason}}}\n" for n, reason in enumerate(reasons)) + more
    found = found_in({KEY: above}, {KEY: own}, code="GC737")
    assert [(one.path, one.inherited) for one in found] == [(("domain",), False)] * len(found)
    return [said(one) for one in found]


def test_all_items_are_removed() -> None:
    told = {"domain": "户籍管理", "count": "3", "domain_key": KEY}
    assert emptied("上级行使", "无此职权：由市局办理", "本地不涉及") == [told]


@pytest.mark.parametrize(
    ("reasons", "more"),
    [
        (("上级行使", "上级行使"), ""),
        (("上级行使", "上级行使", "已取消"), ""),
        (("已合并", "上级行使", "上级行使"), ""),
        (("上级行使", "涉密或涉隐私", "上级行使"), ""),
        (("上级行使",) * 3, "  - {id: own, name: 本县事项, content: [甲]}\n"),
        (("上级行使",) * 2, "  - {id: a2, channel: 政府网站}\n"),
    ],
)
def test_some_items_are_left_or_each_has_its_reason(reasons: tuple[str, ...], more: str) -> None:
    assert emptied(*reasons, more=more) == []


def test_an_incomplete_item_is_left() -> None:
    lacking = (
        "items:\n  - {id: a0, name: 甲, content: [甲]}\n  - {id: a1, name: 乙, content: [乙]}\n  - {id: a2, name: 丙}\n"
    )
    assert emptied("上级行使", "上级行使", above=DEFAULTS + lacking) == []


def test_one_item_is_no_list() -> None:
    assert emptied("上级行使", above=f"{DEFAULTS}items: [{{id: a0, name: 甲, content: [甲]}}]\n") == []
    two = f"{DEFAULTS}items: [{{id: a0, name: 甲, content: [甲]}}, {{id: a1, name: 乙, content: [甲]}}]\n"
    assert [told["count"] for told in emptied("上级行使", "上级行使", above=two)] == ["2"]


def test_what_the_layer_above_removed_is_not_the_projects_doing() -> None:
    city = {KEY: "items:\n" + "".join(f"  - {{id: a{n}, removed: 上级行使}}\n" for n in range(3))}
    assert found_in({KEY: DEFAULTS + ROWS}, city, {"govcat.yaml": COUNTY}, code="GC737") == []
    half = {KEY: "items: [{id: a0, removed: 上级行使}]"}
    rest = {KEY: "items: [{id: a1, removed: 上级行使}, {id: a2, removed: 上级行使}]"}
    assert len(found_in({KEY: DEFAULTS + ROWS}, half, rest, code="GC737")) == 1


def trial(settings: str, day: date = date(2026, 11, 21)) -> list[dict[str, str]]:
    return [said(one) for one in found_in({"govcat.yaml": settings}, code="GC739", day=day)]


TITLE = "title: 某某县目录（试行）\n"


@pytest.mark.parametrize(
    ("settings", "word", "since", "years"),
    [
        (f"{TITLE}edition: {{name: 第一版, date: 2020-11-30}}\n", "试行", "2020-11-30", "5"),
        (f"{TITLE}edition: {{name: 第一版, date: 2023-11-21}}\n", "试行", "2023-11-21", "3"),
        (f"{TITLE}edition: {{name: 2019年版}}\n", "试行", "2019-12-31", "6"),
        ("title: 某某县2021年目录（暂行）\n", "暂行", "2021-12-31", "4"),
        ("edition: {name: 2018 年试行版}\n", "试行", "2018-12-31", "7"),
        ("edition: {name: 征求意见稿, date: 2020年1月5日}\n", "征求意见稿", "2020-01-05", "6"),
    ],
)
def test_a_trial_of_years(settings: str, word: str, since: str, years: str) -> None:
    assert trial(settings) == [{"word": word, "since": since, "years": years}]


@pytest.mark.parametrize(
    "settings",
    [
        f"{TITLE}edition: {{name: 第一版, date: 2023-11-22}}\n",
        f"{TITLE}edition: {{name: 2023年版}}\n",
        TITLE,
        "title: 某某县目录\nedition: {name: 2019年版, date: 2019-11-30}\n",
        "title: 某某县目录（试行，试行期至2027年底）\nedition: {name: 2019年版}\n",
        "title: 某某县目录（试行至2027年）\nedition: {name: 2019年版}\n",
        "edition: {name: 2019年版}\nnotes: [各领域试行办法另附]\n",
    ],
)
def test_trials_that_may_stand(settings: str) -> None:
    assert trial(settings) == []


def test_a_trial_is_told_once_and_by_the_day() -> None:
    both = f"{TITLE}edition: {{name: 试行版, date: 2020-11-30}}\n"
    (found,) = found_in({"govcat.yaml": both}, code="GC739")
    assert found.path == ("title",)
    assert trial(both, date(2023, 11, 29)) == []
    assert [told["years"] for told in trial(both, date(2023, 11, 30))] == ["3"]
