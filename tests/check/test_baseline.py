"""Old findings are written down once; after that only what is new is told, and what is mended has to be struck out."""

from __future__ import annotations

import re
from datetime import date

import pytest

from govcat.check import baseline_text, keys_of
from govcat.compiler import AsOf, compile_project
from govcat.core.build import Build
from govcat.core.project import File, Layer, Project
from govcat.registry import knowledge

DAY = AsOf(None, date(2026, 11, 21))
KEY = "domains/household-registration.yaml"
HEAD = """schema: govcat/1
domain: household-registration
name: 户籍管理
defaults:
  time_limit: 信息形成或者变更之日起20个工作日内
  subject: [县级公安机关]
  method: 主动公开
  channel: [政府网站]
  audience: [全社会]
items:
"""
ADOPTION = """  - id: adoption
    category: 收养登记
    name: 收养入户登记
    content: [办理条件]
    basis: [《中华人民共和国收养法》]
"""
LACKING = "  - {id: moving, category: 迁移登记, name: 迁出登记, content: [办理条件]}\n"
SMUGGLED = """  - id: birth
    category: 出生登记
    name: 出生登记
    content: [办理条件, 联系人身份证11010519491231002X]
    basis: [《中华人民共和国民法典》]
"""


def built(items: str, baseline: str | None = None, **files: str) -> Build:
    texts = {KEY: HEAD + items, **({"baseline.yaml": baseline} if baseline is not None else {})}
    texts |= {name.replace("_", "."): text for name, text in files.items()}
    layer = Layer(".", tuple(File(key, key, text.encode()) for key, text in texts.items()))
    return compile_project(Project((layer,)), knowledge(), DAY)


def recorded(build: Build) -> str:
    return baseline_text(keys_of(build.diagnostics, build.sources))


def codes(build: Build) -> list[str]:
    return [found.code for found in build.diagnostics]


def test_what_is_written_down_is_told_no_more() -> None:
    first = built(ADOPTION + LACKING)
    assert {"GC302", "GC120"} <= set(codes(first))
    assert first.known == ()
    again = built(ADOPTION + LACKING, recorded(first))
    assert codes(again) == []
    assert again.known == first.diagnostics


def test_entries_may_move_and_notes_may_come() -> None:
    baseline = recorded(built(ADOPTION + LACKING))
    assert codes(built("  # 一条说明\n" + LACKING + "\n\n" + ADOPTION, baseline)) == []


def test_one_new_fault_is_one_finding() -> None:
    baseline = recorded(built(ADOPTION))
    again = built(ADOPTION + ADOPTION.replace("adoption", "adoption-2").replace("收养入户登记", "收养变更"), baseline)
    assert codes(again) == ["GC302"]
    assert again.diagnostics[0].owner
    assert again.diagnostics[0].owner.key == "household-registration/adoption-2"


def test_the_same_fault_twice_is_counted() -> None:
    twice = ADOPTION.replace("《中华人民共和国收养法》", "《中华人民共和国收养法》《中华人民共和国收养法》第四条")
    first = built(twice)
    count = codes(first).count("GC302")
    assert count == 2
    assert codes(built(twice, recorded(first))) == []
    once = re.sub(r"(GC302 basis \w+): 2", r"\1: 1", recorded(first))
    assert codes(built(twice, once)) == ["GC302"]


def test_what_was_rewritten_is_new_and_the_old_entry_is_stale() -> None:
    baseline = recorded(built(ADOPTION))
    again = built(ADOPTION.replace("收养法》", "收养法》第四条"), baseline)
    assert sorted(codes(again)) == ["GC302", "GC740"]


def test_what_is_mended_has_to_be_struck_out() -> None:
    baseline = recorded(built(ADOPTION + LACKING))
    mended = built(LACKING + ADOPTION.replace("《中华人民共和国收养法》", "《中华人民共和国民法典》"), baseline)
    (stale,) = mended.diagnostics
    assert (stale.code, stale.facts["code"], stale.facts["recorded"], stale.facts["found"]) == ("GC740", "GC302", 1, 0)
    assert stale.place
    assert stale.path == ("findings", "household-registration/adoption", stale.path[-1])


def test_nothing_is_stale_in_what_was_not_read() -> None:
    baseline = recorded(built(ADOPTION))
    unread = compile_project(
        Project(
            (Layer(".", (File(KEY, KEY, b"\xff\xfe\x00"), File("baseline.yaml", "baseline.yaml", baseline.encode()))),)
        ),
        knowledge(),
        DAY,
    )
    assert "GC740" not in codes(unread)
    gone = compile_project(
        Project((Layer(".", (File("baseline.yaml", "baseline.yaml", baseline.encode()),)),)), knowledge(), DAY
    )
    assert codes(gone) == []


def test_nothing_is_judged_where_a_layer_is_missing() -> None:
    baseline = recorded(built(ADOPTION))
    files = (File(KEY, KEY, (HEAD + ADOPTION).encode()), File("baseline.yaml", "baseline.yaml", baseline.encode()))
    broken = compile_project(Project((Layer(".", files),), is_whole=False), knowledge(), DAY)
    assert "GC740" not in codes(broken)


def test_personal_data_and_unread_files_are_never_written_down() -> None:
    first = built(SMUGGLED + ADOPTION + "  - id: a\n    basis： [甲]\n")
    assert "GC801" in codes(built(SMUGGLED))
    assert "GC801" not in recorded(built(SMUGGLED))
    assert codes(built(SMUGGLED, recorded(built(SMUGGLED)))) == ["GC801"]
    assert not re.search(r" GC(?:0|9|80[1-58])", recorded(first))


def test_what_a_closed_item_says_leaves_no_digest() -> None:
    closed = ADOPTION + "    method: 不予公开\n"
    assert "GC302 basis -: 1" in recorded(built(closed))
    assert re.search(r"GC302 basis [0-9a-f]{12}: 1", recorded(built(ADOPTION)))


def test_a_missing_element_has_no_digest() -> None:
    assert "GC120 basis -: 1" in recorded(built(LACKING))


def test_findings_on_settings_go_by_the_name_of_the_file() -> None:
    settings = "schema: govcat/1\nseverities: {GC3O2: 提示}\n"
    first = built(ADOPTION, govcat_yaml=settings)
    assert "GC710" in codes(first)
    assert "  govcat.yaml:\n    GC710 " in recorded(first)
    assert codes(built(ADOPTION, recorded(first), govcat_yaml=settings)) == []
    assert codes(built(ADOPTION, recorded(first), govcat_yaml="schema: govcat/1\n")) == ["GC740"]


@pytest.mark.parametrize("count", ["0", "-1", "一", "1.5"])
def test_a_count_that_is_none_counts_nothing(count: str) -> None:
    baseline = re.sub(r"(GC302 basis \w+): 1", rf"\1: {count}", recorded(built(ADOPTION)))
    assert "GC302" in codes(built(ADOPTION, baseline))


def test_an_empty_baseline_is_a_baseline() -> None:
    assert baseline_text({}).endswith("findings: {}\n")
    assert "GC302" in codes(built(ADOPTION, baseline_text({})))
