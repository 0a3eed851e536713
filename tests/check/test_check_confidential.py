"""Closed items stay closed in reports, whichever stage speaks of them."""

from __future__ import annotations

from datetime import date

import pytest

from govcat.compiler import AsOf, compile_project
from govcat.core.project import File, Layer, Project
from govcat.registry import knowledge
from govcat.report.json import as_json
from govcat.report.text import as_text

DAY = AsOf(None, date(2026, 1, 5))
WELL = "甲七号坐标"
SOUND = f"""schema: govcat/1
domain: water
name: 水利
items:
  - id: well
    category: 水源
    name: 备用水源
    content: [{WELL}]
    basis: [《中华人民共和国水法》]
    time_limit: 信息形成或者变更之日起20个工作日内
    subject: [县级水行政主管部门]
    method: 不予公开
    channel: [政府网站]
    audience: 全社会
    level: [县级]
"""


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("GC012", f"phone: {WELL}\n    phone: {WELL}"),
        ("GC006", f'notes: "{WELL}\\0"'),
        ("GC027", f"notes: [{WELL}、{WELL}]"),
        ("GC029", f"notes: “{WELL}”"),
        ("GC050", f"owner: &a {WELL}"),
        ("GC101", f"{WELL}: x"),
        ("GC101", f"nonsense: {WELL}"),
        ("GC121", f"stage: [{WELL}]"),
        ("GC810", f'notes: "{WELL}\\u202e"'),
    ],
)
def test_no_value_of_a_closed_item_is_reported(code: str, line: str) -> None:
    file = File("domains/water.yaml", "domains/water.yaml", f"{SOUND}    {line}\n".encode())

    build = compile_project(Project((Layer(".", (file,)),)), knowledge(), DAY)

    (found,) = (one for one in build.diagnostics if one.code == code)
    assert found.is_confidential
    assert found.owner is not None
    assert found.owner.key == "water/well"
    for language in ("zh", "en"):
        report = as_text(build.diagnostics, build.sources, None, language=language)
        assert WELL not in report + as_json(build.diagnostics, None, language=language)


def test_the_entry_of_a_lower_layer_is_closed_too() -> None:
    upper = File("domains/water.yaml", "up/domains/water.yaml", SOUND.encode())
    overlay = f"schema: govcat/1\ndomain: water\nitems:\n  - id: well\n    phone: 0469-1234567\n    notes: “{WELL}”\n"
    lower = File("domains/water.yaml", "domains/water.yaml", overlay.encode())

    build = compile_project(Project((Layer("up", (upper,)), Layer(".", (lower,)))), knowledge(), DAY)

    assert "GC029" in {found.code for found in build.diagnostics}
    assert WELL not in as_text(build.diagnostics, build.sources, None)


def test_no_finding_quotes_a_line_with_an_identity_number() -> None:
    number = "11010519491231002X"
    line = f"notes: [张某、{number}，李某\u200b]"
    text = SOUND.replace("不予公开", "主动公开")
    file = File("domains/water.yaml", "domains/water.yaml", f"{text}    {line}\n".encode())

    build = compile_project(Project((Layer(".", (file,)),)), knowledge(), DAY)

    assert {"GC801", "GC810", "GC027"} <= {found.code for found in build.diagnostics}
    for language in ("zh", "en"):
        report = as_text(build.diagnostics, build.sources, None, language=language)
        report += as_json(build.diagnostics, None, language=language)
        assert number[3:-2] not in report


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ("exempt: {water: 不涉及}", f"stage: [{WELL}]"),
        ("", f"removed: {WELL}"),
        ("extends: national", f"nonsense: {WELL}"),
    ],
)
def test_a_closed_item_that_never_came_into_the_catalogue_stays_closed(settings: str, line: str) -> None:
    files = (
        File("govcat.yaml", "govcat.yaml", f"schema: govcat/1\n{settings}\n".encode()),
        File("domains/water.yaml", "domains/water.yaml", f"{SOUND}    {line}\n".encode()),
    )

    build = compile_project(Project((Layer(".", files),)), knowledge(), DAY)

    report = as_text(build.diagnostics, build.sources, None) + as_json(build.diagnostics, None)
    assert "water/well" in report
    assert WELL not in report
