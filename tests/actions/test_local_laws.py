"""`laws.local.yaml`: laws that a project adds to the registry."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from running import WATER

from govcat.actions.validate import Asked, Compiled, validate
from govcat.compiler import AsOf

OWN = """\
schema: govcat/1
laws:
  - {id: jixian_gongshui, title: 集贤县供水管理办法, kind: 地方, status: repealed, status_date: 2024-05-01}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "domains").mkdir()
    text = WATER.replace("basis: [", "basis: [《集贤县供水管理办法》, ", 1)
    assert text != WATER
    (tmp_path / "domains" / "water.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def looked_at(project: Path, laws: str | bytes) -> Compiled:
    content = laws.encode() if isinstance(laws, str) else laws
    (project / "laws.local.yaml").write_bytes(content)
    return validate(Asked(project, AsOf(None, date(2026, 11, 21))))


def test_a_law_of_the_project_is_known_to_the_rules(project: Path) -> None:
    before = validate(Asked(project, AsOf(None, date(2026, 11, 21))))
    assert "GC302" not in [found.code for found in before.diagnostics]
    found = [one for one in looked_at(project, OWN).diagnostics if one.code == "GC302"]
    assert len(found) == 1


@pytest.mark.parametrize(
    ("laws", "code"),
    [
        (OWN + "  - {id: jixian_gongshui, title: 另一件, kind: 地方, status: in_force}\n", "GC395"),
        (OWN.replace("jixian_gongshui", "hukou_dengji"), "GC395"),
        (OWN.replace("repealed,", "dead,"), "GC393"),
        (OWN.replace("2024-05-01", "2024-13-01"), "GC394"),
        (OWN.replace("status_date: 2024-05-01", "superseded_by: [meiyou]"), "GC396"),
        (OWN.replace("title: 集贤县供水管理办法, ", ""), "GC391"),
        (OWN + "laws: []\n", "GC0"),
        (b"\xff\xfe\x00", "GC0"),
    ],
)
def test_a_file_that_is_not_in_order_is_a_finding_at_its_place(project: Path, laws: str | bytes, code: str) -> None:
    compiled = looked_at(project, laws)
    found = [one for one in compiled.diagnostics if one.owner and one.owner.key.endswith("laws.local.yaml")]
    assert found
    assert found[0].code.startswith(code), found[0].code
    assert any(name.endswith("laws.local.yaml") for name in compiled.sources)
