"""A hundred faults, seeded over the four domains, are all reported in one run, each once and at its own line."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path
from random import Random

import pytest
from running import ROOT

from govcat.actions.validate import Asked, Compiled, validate
from govcat.compiler import AsOf
from govcat.core.diagnostic import Severity
from govcat.core.place import Span

FAULTS = 100
FILES = ("compulsory-education", "household-registration", "municipal-services", "social-assistance")

INSERTED = {
    "method: 主动公布": "GC121",
    "level: [县级, 区域级]": "GC121",
    "stage: [决定]": "GC121",
    "complaint_phone: []": "GC114",
    "time_limit+: 及时公开": "GC104",
    "timelimit: 及时公开": "GC101",
    "公开时间: 及时公开": "GC101",
    "channel: {政府网站: 是}": "GC115",
    "phone: [0469-4653069, 0469-4662805]": "GC114",
    "links: 办事指南": "GC116",
    "review_on: 明天": "GC126",
    "notes: [办理，备查]": "GC027",
    "locked: [价格]": "GC124",
    "audience: []": "GC112",
    "owner: &someone 办公室": "GC050",
    "ground: !!str 条例": "GC053",
    "removed: 不想公开": "GC702",
}
"""A line that somebody adds to an item, and the code that must answer."""

STOPPING = {
    "superseded: 甲: 乙": "GC020",
    "reason: *涉密": "GC021",
    "\towner: 办公室": "GC040",
    "owner：办公室": "GC010",
}
"""The same, where nothing after the line can be read."""


def items_of(text: str) -> list[int]:
    """The lines (from 0) on which items begin."""
    return [number for number, line in enumerate(text.split("\n")) if line.startswith("  - id:")]


def _key(line: str) -> str:
    """The key on a line, without the `+`; two faults under one key would be a third."""
    return line.strip().split(":")[0].rstrip("+")


def seed_faults(folder: Path) -> set[tuple[str, int]]:
    """Damage the files in `folder` in a hundred places; return file and line (from 1) of each."""
    random = Random(54)  # noqa: S311  # the same faults every time
    seeded: set[tuple[str, int]] = set()
    kinds = list(INSERTED)
    for position, name in enumerate(FILES):
        path = folder / f"{name}.yaml"
        lines = path.read_text(encoding="utf-8").split("\n")
        starts = items_of("\n".join(lines))
        chosen = [random.choice(starts) for _ in range(FAULTS // len(FILES))]
        for start in sorted(starts, reverse=True):
            end = next((other for other in starts if other > start), len(lines))
            written = {_key(line) for line in lines[start + 1 : end]}
            free = [line for line in kinds if _key(line) not in written]
            lines[start + 1 : start + 1] = [f"    {line}" for line in random.sample(free, chosen.count(start))]
        path.write_text("\n".join(lines), encoding="utf-8")
        seeded |= {
            (f"{name}.yaml", number)
            for number, line in enumerate(lines, 1)
            if line.strip() in INSERTED and line.startswith("    ")
        }
        assert len(seeded) == (position + 1) * FAULTS // len(FILES)
    return seeded


def validated(folder: Path) -> Compiled:
    return validate(Asked(folder, AsOf(None, date(2026, 11, 21))))


def found_in(compiled: Compiled) -> list[tuple[str, int]]:
    return [
        (Path(found.place.file).name, found.place.line)
        for found in compiled.diagnostics
        if isinstance(found.place, Span) and found.weight is Severity.ERROR
    ]


@pytest.fixture
def domains(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "domains", tmp_path / "domains", ignore=_others))


def _others(_: str, names: list[str]) -> set[str]:
    return {name for name in names if name.removesuffix(".yaml") not in FILES}


def test_a_hundred_faults_are_reported_in_one_run_each_at_its_line(domains: Path) -> None:
    seeded = seed_faults(domains)
    found = found_in(validated(domains))

    assert len(seeded) == FAULTS
    assert (sorted(set(found) - seeded), sorted(seeded - set(found))) == ([], [])
    assert sorted(found) == sorted(seeded)


@pytest.mark.parametrize(("line", "code"), [*INSERTED.items(), *STOPPING.items()])
def test_each_kind_of_fault_has_its_code(domains: Path, line: str, code: str) -> None:
    path = domains / "household-registration.yaml"
    lines = path.read_text(encoding="utf-8").split("\n")
    start, end = items_of("\n".join(lines))[3:5]
    others = [other for other in lines[start + 1 : end] if _key(other) != _key(line)]  # a key twice is another fault
    lines[start + 1 : end] = [f"    {line}", *others]
    path.write_text("\n".join(lines), encoding="utf-8")

    compiled = validated(domains)

    assert found_in(compiled) == [(path.name, start + 2)]
    assert [found.code for found in compiled.diagnostics if found.weight is Severity.ERROR] == [code]


def test_every_element_removed_from_any_item_is_one_error(domains: Path) -> None:
    for path in sorted(domains.iterdir()):
        text = path.read_text(encoding="utf-8")
        for start in re.finditer(r"^    content:.*\n(?:      .*\n)*", text, re.MULTILINE):
            path.write_text(text[: start.start()] + text[start.end() :], encoding="utf-8")
            found = found_in(validated(domains))
            assert len(found) == 1, (path.name, found)
        path.write_text(text, encoding="utf-8")


def test_a_file_that_cannot_be_read_is_reported_and_the_others_go_on(domains: Path) -> None:
    (domains / "household-registration.yaml").write_text("items: [\n", encoding="utf-8")

    compiled = validated(domains)

    assert [name for name, _ in found_in(compiled)] == ["household-registration.yaml"]
    assert compiled.build is not None
    assert len(compiled.build.catalogue.domains) == len(FILES) - 1
