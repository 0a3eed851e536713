"""One row, three sides: as exported, as it came back, as it is now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from coming_back import came_back, printed
from editing import DOMAIN, FILE, KNOWLEDGE, compiled

from govcat.compiler import AsOf, compile_project
from govcat.core.build import Build
from govcat.core.change import Change
from govcat.core.layout import Layout
from govcat.merge import ground_of, merge_rows
from govcat.workspace.read import open_national

KEY = f"{DOMAIN}/adoption"
BODIES = """schema: govcat/1
bodies:
  - {name: 某某县公安局, roles: [县级公安机关]}
"""
OWN = f"""schema: govcat/1
domain: {DOMAIN}
items:
  - id: adoption
    channel: [政务新媒体, 政府网站, 其他：会议]
    audience: [全社会]
    level: [县级, 村级]
"""
NATIONAL = KNOWLEDGE.layouts["national"]


@pytest.fixture(scope="module")
def build() -> Build:
    return compiled({FILE: OWN, "bodies.yaml": BODIES})


def changes(build: Build, changed: dict[str, str], layout: Layout = NATIONAL, now: Build | None = None) -> list[Change]:
    exported = printed(build, KEY, layout)
    ground = ground_of(now or build)
    came = came_back(ground, KEY, layout, exported, changed)
    merged = merge_rows("回表.xlsx", [came], [], ground)
    assert merged.findings == ()
    return [edit.change for edit in merged.edits]


@pytest.mark.parametrize("layout", KNOWLEDGE.layouts.values(), ids=lambda layout: layout.key)
def test_what_nobody_touched_is_no_change(build: Build, layout: Layout) -> None:
    assert changes(build, {}, layout) == []


def test_one_limit_is_one_change(build: Build) -> None:
    (change,) = changes(build, {"time_limit": "自信息形成之日起10个工作日内"})
    assert change == Change(DOMAIN, "adoption", "time_limit", "即时公开", "自信息形成之日起10个工作日内")


def test_a_body_that_plays_a_role_stays_the_role(build: Build) -> None:
    (change,) = changes(build, {"subject": "某某县公安局\n某某县民政局"})
    assert change.new == ("县级公安机关", "某某县民政局")


def test_a_further_channel_leaves_the_words_of_the_others(build: Build) -> None:
    text = printed(build, KEY, NATIONAL)["channel"]
    (change,) = changes(build, {"channel": text.replace("□公开查阅点", "■公开查阅点")})
    assert change.new == ("政务新媒体", "政府网站", "其他：会议", "公开查阅点")


def test_a_level_that_the_form_does_not_show_stays() -> None:
    build = compiled({FILE: OWN})
    (change,) = changes(build, {"level.乡级": "√"}, KNOWLEDGE.layouts["ministry"])
    assert change.new == ("县级", "村级", "乡级")


def test_notes_that_stand_in_the_content_are_changed_there(build: Build) -> None:
    without = replace(NATIONAL, columns=tuple(one for one in NATIONAL.columns if one.shows != "notes"))
    text = printed(build, KEY, without)["content"]
    (change,) = changes(build, {"content": text.replace("另见民政", "另见民政局")}, without)
    assert (change.field, change.new) == ("notes", ("另见民政局",))


def test_notes_in_a_column_of_their_own(build: Build) -> None:
    (change,) = changes(build, {"notes": "另见民政局"})
    assert (change.field, change.new) == ("notes", ("另见民政局",))


def test_an_order_of_contents_is_a_change(build: Build) -> None:
    (change,) = changes(build, {"content": "1. 收养证明\n2. 办理条件"})
    assert change.new == ("收养证明", "办理条件")


def test_an_emptied_cell_says_nothing(build: Build) -> None:
    (change,) = changes(build, {"time_limit": ""})
    assert change.new is None


def test_both_sides_alike_is_no_change(build: Build) -> None:
    now = compiled({FILE: OWN + "    time_limit: 3个工作日内\n", "bodies.yaml": BODIES})
    assert changes(build, {"time_limit": "3个工作日内"}, now=now) == []


def test_the_project_alone_has_changed(build: Build) -> None:
    now = compiled({FILE: OWN + "    time_limit: 3个工作日内\n", "bodies.yaml": BODIES})
    assert changes(build, {}, now=now) == []


def test_both_sides_differently_is_for_people(build: Build) -> None:
    now = ground_of(compiled({FILE: OWN + "    time_limit: 3个工作日内\n", "bodies.yaml": BODIES}))
    came = came_back(now, KEY, NATIONAL, printed(build, KEY, NATIONAL), {"time_limit": "5个工作日内"})
    merged = merge_rows("回表.xlsx", [came], [], now)
    assert merged.edits == ()
    (found,) = merged.findings
    assert (found.code, found.field, found.facts["came"], found.facts["now"]) == (
        "GC962",
        "time_limit",
        "5个工作日内",
        "3个工作日内",
    )


def test_what_is_not_understood_is_not_taken(build: Build) -> None:
    ground = ground_of(build)
    came = came_back(ground, KEY, NATIONAL, printed(build, KEY, NATIONAL), {"method.依申请公开": "※"})
    merged = merge_rows("回表.xlsx", [came], [], ground)
    assert (merged.edits, [found.code for found in merged.findings]) == ((), ["GC963"])


def test_a_row_whose_item_is_gone(build: Build) -> None:
    exported = printed(build, KEY, NATIONAL)
    came = came_back(ground_of(build), KEY, NATIONAL, exported, {"time_limit": "3个工作日内"})
    untouched = came_back(ground_of(build), KEY, NATIONAL, exported, {})
    gone = ground_of(compiled({FILE: OWN.replace("channel", "removed: 本地不涉及\n    x-channel")}))
    assert [one.code for one in merge_rows("回表.xlsx", [came], [], gone).findings] == ["GC966"]
    assert merge_rows("回表.xlsx", [untouched], [], gone).findings == ()


def test_a_row_that_did_not_come_back(build: Build) -> None:
    assert merge_rows("回表.xlsx", [], [KEY], ground_of(build)).gone == (KEY,)


def test_a_table_of_other_origin_is_read_as_a_whole(build: Build) -> None:
    ground = ground_of(build)
    texts = {**printed(build, KEY, NATIONAL), "time_limit": "3个工作日内"}
    came = came_back(ground, KEY, NATIONAL, None, texts)
    (edit,) = merge_rows("别处.xlsx", [came], [], ground).edits
    assert (edit.change.field, edit.change.new) == ("time_limit", "3个工作日内")


@pytest.fixture(scope="module")
def national() -> Build:
    project = open_national().project
    assert project is not None
    day = date(2026, 1, 1)
    return compile_project(project, KNOWLEDGE, AsOf(day, day))


@pytest.mark.parametrize("layout", KNOWLEDGE.layouts.values(), ids=lambda layout: layout.key)
def test_the_national_standard_comes_back_unchanged(national: Build, layout: Layout) -> None:
    ground = ground_of(national)
    rows = [came_back(ground, key, layout, printed(ground, key, layout), {}) for key in list(ground.items)[::17]]
    merged = merge_rows("回表.xlsx", rows, (), ground)
    assert (merged.edits, merged.findings) == ((), ())
    foreign = [came_back(ground, row.key, layout, None, {c.leaf.key: c.text for c in row.cells}) for row in rows]
    assert [edit.change for edit in merge_rows("别处.xlsx", foreign, (), ground).edits] == []
