"""What `govcat.yaml` says is looked at too: its public texts by the rules, its severities for their effect."""

from __future__ import annotations

from datetime import date

import pytest

from govcat.compiler import AsOf, compile_project
from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic
from govcat.core.place import Span
from govcat.core.project import File, Layer, Project
from govcat.registry import knowledge
from govcat.report.wording import fact_text

NUMBER = "11010519491231002X"


def compiled(settings: str, domain: str = "schema: govcat/1\ndomain: water\nname: 水利\n") -> Build:
    texts = {"govcat.yaml": f"schema: govcat/1\n{settings}\n", "domains/water.yaml": domain}
    files = tuple(File(key, key, text.encode()) for key, text in texts.items())
    return compile_project(Project((Layer(".", files),)), knowledge(), AsOf(None, date(2026, 1, 5)))


def found(build: Build, code: str) -> list[Diagnostic]:
    return [one for one in build.diagnostics if one.code == code]


@pytest.mark.parametrize(
    "settings",
    [
        f"title: 目录 {NUMBER}",
        f"notes:\n  - 经办 {NUMBER}",
        f"edition:\n  name: 2026年版\n  signed_by: 张某 {NUMBER}",
        f"site:\n  sponsor: 张某 {NUMBER}",
        f"exempt:\n  tax-administration: 不涉及：见 {NUMBER}",
    ],
)
def test_a_public_text_of_the_settings_is_judged_where_it_stands(settings: str) -> None:
    (one,) = found(compiled(settings), "GC801")
    assert isinstance(one.place, Span)
    assert one.place.file == "govcat.yaml"
    assert one.place.line == 1 + len(settings.split("\n"))


def test_the_contact_of_a_site_may_be_a_mobile_number() -> None:
    assert not found(compiled("site:\n  contact: 13800138000"), "GC802")


def test_a_closed_item_is_no_public_text() -> None:
    item = f"""schema: govcat/1
domain: water
name: 水利
items:
  - id: well
    name: 水源
    content: [{NUMBER}]
    basis: [《中华人民共和国水法》]
    time_limit: 及时公开
    subject: [县级水行政主管部门]
    method: 不予公开
    channel: [政府网站]
    audience: 全社会
"""
    assert not found(compiled("", item), "GC801")
    assert found(compiled("", item.replace("不予公开", "主动公开")), "GC801")


@pytest.mark.parametrize(("code", "is_useless"), [("GC555", True), ("GC101", True), ("gc302", True), ("GC302", False)])
def test_a_severity_without_effect_is_said(code: str, is_useless: bool) -> None:  # noqa: FBT001  # a table
    said = found(compiled(f"severities:\n  {code}: 提示"), "GC710")
    assert [one.facts["code"] for one in said] == ([code] if is_useless else [])


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("GC9999", "没有这个代码"),
        ("GC1011", "没有这个代码"),
        ("GC101", "它的级别是固定的"),
        ("GC999", "它的级别是固定的"),
    ],
)
def test_only_a_code_has_a_fixed_weight(code: str, reason: str) -> None:
    (one,) = found(compiled(f"severities:\n  {code}: 提示"), "GC710")
    assert fact_text(one.facts["reason"], "zh") == reason
