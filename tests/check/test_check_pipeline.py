"""Findings in whole projects: whose text it is, what an item allows, and what is never shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from govcat.compiler import AsOf, compile_project
from govcat.core.build import Build
from govcat.core.diagnostic import Severity
from govcat.core.place import Span
from govcat.core.project import File, Layer, Project
from govcat.registry import knowledge
from govcat.report import as_json, as_text, summary_of

BASE = Path(__file__).parent / "base"
DOMAIN = "domains/household-registration.yaml"
DAY = date(2026, 11, 21)
OUTDATED = """\
  - {id: adoption, category: 收养登记, name: 收养入户登记, content: [办理条件], basis: [《中华人民共和国收养法》]}
"""


def built(*domain_files: str, settings: str = "") -> Build:
    """Layers of one domain file each, the uppermost first; the upper one is the base with the first file added."""
    texts = [(BASE / DOMAIN).read_text(encoding="utf-8") + domain_files[0]]
    texts += [f"schema: govcat/1\ndomain: household-registration\nitems:\n{text}" for text in domain_files[1:]]
    project = (BASE / "govcat.yaml").read_text(encoding="utf-8") + settings
    bodies = (BASE / "bodies.yaml").read_bytes()
    layers = []
    for number, text in enumerate(texts):
        name = "" if number == len(texts) - 1 else ("national/", "city/")[number]
        files = {"govcat.yaml": project.encode(), "bodies.yaml": bodies, DOMAIN: text.encode()}
        if number:
            del files["bodies.yaml"]
        layers.append(Layer(name, tuple(File(key, name + key, content) for key, content in files.items())))
    return compile_project(Project(tuple(layers)), knowledge(), AsOf(DAY, DAY))


def told(build: Build) -> list[tuple[str, str, bool]]:
    return [(found.code, found.place.file if found.place else "", found.inherited) for found in build.diagnostics]


def test_a_fault_of_the_layer_above_is_told_at_its_origin() -> None:
    build = built(OUTDATED, "  - {id: birth, phone: 0469-4660000}\n")
    assert told(build) == [("GC302", f"national/{DOMAIN}", True)]
    report = as_text(build.diagnostics, build.sources, summary_of(build, build.diagnostics, "."))
    assert report.startswith(f"national/{DOMAIN}:21:75: ")
    assert "警告 GC302：依据《中华人民共和国收养法》已于 2021-01-01 废止\n" in report
    assert "事项“收养入户登记”（household-registration/adoption）" in report
    assert "；本条沿用国务院部门标准指引，并非本单位改动所致\n" in report
    assert "；如需改动，在本地 domains/household-registration.yaml 中覆盖该事项的 basis\n" in report


def test_the_same_fault_of_ones_own_is_not_inherited() -> None:
    assert told(built(OUTDATED)) == [("GC302", DOMAIN, False)]


def test_an_override_takes_the_fault_away() -> None:
    assert told(built(OUTDATED, "  - {id: adoption, basis: [《中华人民共和国民法典》第五编第五章]}\n")) == []


@pytest.mark.parametrize(
    ("above", "below", "codes"),
    [
        ("allow: [{code: GC302, field: basis, reason: 待修订}]", "phone: 0469-4660000", []),
        ("allow: [{code: GC302, field: basis, reason: 待修订}]", "basis: [《收养法》]", ["GC302"]),
        ("phone: 0469-4660000", "allow: [{code: GC302, reason: 待修订}]", []),
        ("phone: 0469-4660000", "allow: [{code: GC302, field: name, reason: 待修订}]", ["GC712", "GC302"]),
    ],
)
def test_allowances_are_inherited_until_the_value_is_rewritten(above: str, below: str, codes: list[str]) -> None:
    upper = OUTDATED.replace("}\n", f", {above}}}\n")
    build = built(upper, f"  - {{id: adoption, {below}}}\n")
    assert [found.code for found in build.diagnostics] == codes


def test_a_default_is_one_finding_for_all_who_share_it() -> None:
    text = (BASE / DOMAIN).read_text(encoding="utf-8").replace("之日起20个", "之日起30个")
    files = (
        File("govcat.yaml", "govcat.yaml", (BASE / "govcat.yaml").read_bytes()),
        File(DOMAIN, DOMAIN, text.encode()),
    )
    build = compile_project(Project((Layer(".", files),)), knowledge(), AsOf(DAY, DAY))
    (found,) = build.diagnostics
    assert (found.code, found.count, found.path) == ("GC403", 2, ("defaults", "time_limit"))
    assert found.owner
    assert found.owner.key == "household-registration/defaults"
    assert isinstance(found.place, Span)
    assert found.place.line == 6


def test_a_project_weighs_its_findings() -> None:
    build = built(OUTDATED, settings="severities: {GC302: 错误}\n")
    assert [(found.code, found.weight.value) for found in build.diagnostics] == [("GC302", "error")]
    assert any(found.weight is Severity.ERROR for found in build.diagnostics)


def test_reports_name_closed_items_and_show_nothing_of_them() -> None:
    hidden = """\
  - id: hidden
    category: 内部事项
    name: 某类名单
    method: 不予公开
    reason: 绝密缘由
    content: [1. 绝密内容 11010519491231002X]
    basis: [《中华人民共和国收养法》绝密条款, 相关绝密规定]
    time_limit: 绝密时限
    channel: [绝密渠道]
    audience: [特定群体]
    notes: [绝密备注 13800138000]
"""
    build = built(hidden)
    assert {found.code for found in build.diagnostics} >= {
        "GC302",
        "GC601",
        "GC602",
        "GC604",
    }
    summary = summary_of(build, build.diagnostics, ".")
    for language in ("zh", "en"):
        text = as_text(build.diagnostics, build.sources, summary, language=language)
        for report in (text, as_json(build.diagnostics, summary, language=language)):
            assert "household-registration/hidden" in report
            assert "某类名单" in report
            for value in ("绝密", "收养法", "11010519491231002X", "13800138000"):
                assert value not in report
