"""Projects whose lines say in a comment what is to be said of them, and what a compilation does say there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from govcat.actions.validate import Asked, Compiled, compiled_whole
from govcat.compiler import AsOf
from govcat.core.diagnostic import Diagnostic
from govcat.core.place import Span
from govcat.report.wording import fact_text

DAY = date(2026, 11, 21)
_MARK = re.compile(r"#\s*(?P<word>sound|silent|anomaly):\s*(?P<text>.*?)\s*$")
_ENTRY = re.compile(r"(?P<indent>\s*)-\s+(?:\{)?(?:id|name):\s*(?P<name>[^,}#]+?)\s*(?:[,}#].*)?$")
_KEY = re.compile(r"(?P<indent>\s*)(?P<key>[a-z_]+\+?):")


@dataclass(frozen=True, slots=True)
class Mark:
    """One comment: its word (`sound`, `silent`, `anomaly`), its text, and the lines of the value that it stands at.

    `owner` is the item's or body's key as findings name it, empty outside of one; `field` the key on the line, empty
    where the mark stands at the whole entry.
    """

    word: str
    text: str
    file: Path
    line: int
    last: int
    owner: str
    field: str

    def covers(self, found: Diagnostic) -> bool:
        """Whether the finding stands in the lines of the mark, or is about its entry or field."""
        place = found.place
        if isinstance(place, Span):
            if Path(place.file).resolve() != self.file:
                return False
            if self.line <= place.line <= self.last:
                return True
        if not self.owner or not found.owner or found.owner.key != self.owner:
            return False
        return found.field.removesuffix("+") == self.field or not self.field


@cache
def compiled_in(project: Path) -> Compiled:
    """The project compiled with the real registry, by the law of the day of the tests."""
    return compiled_whole(Asked(project, AsOf(DAY, DAY)))


def findings_in(project: Path) -> tuple[Diagnostic, ...]:
    """What is found in the project, its upper layers included."""
    return compiled_in(project).diagnostics


def judged_in(project: Path) -> frozenset[str]:
    """The keys of everything that rules look at: items, removed items and bodies."""
    build = compiled_in(project).build
    assert build is not None
    removed = {f"{gone.domain}/{gone.id}" for domain in build.catalogue.domains for gone in domain.removed}
    items = {item.key for item in build.catalogue.items()}
    return frozenset(items | removed | {f"bodies/{body.name}" for body in build.catalogue.bodies})


def marks_in(project: Path) -> tuple[Mark, ...]:
    """The marks of a project's own files, in order."""
    return tuple(mark for path in sorted(project.rglob("*.yaml")) for mark in _marks_of(path.resolve()))


def _marks_of(path: Path) -> Iterator[Mark]:
    lines = path.read_text(encoding="utf-8").splitlines()
    for at, line in enumerate(lines):
        if match := _MARK.search(line):
            entry = _ENTRY.match(line)
            yield Mark(
                match["word"],
                match["text"],
                path,
                at + 1,
                _last_line(lines, at),
                _owner(path, lines, at),
                "" if entry or not (key := _KEY.match(line)) else key["key"].removesuffix("+"),
            )


def _last_line(lines: list[str], at: int) -> int:
    """The last line (from 1) of the entry or value that begins on line `at` (from 0)."""
    depth = _depth(lines[at])
    end = at + 1
    while end < len(lines) and (not lines[end].strip() or _depth(lines[end]) > depth):
        end += 1
    return end


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _owner(path: Path, lines: list[str], at: int) -> str:
    """`domain/id` or `bodies/name` of the entry that line `at` belongs to."""
    for line in reversed(lines[: at + 1]):
        if entry := _ENTRY.match(line):
            return f"{'bodies' if path.name == 'bodies.yaml' else path.stem}/{entry['name']}"
        if not line.startswith((" ", "-", "#")) and line.strip():
            return ""
    return ""


def told(found: Diagnostic) -> str:
    """A finding on one line, for the message of a failed test."""
    facts = {name: fact_text(fact, "zh") for name, fact in found.facts.items()}
    place = f"{found.place.file}:{found.place.line}" if isinstance(found.place, Span) else "-"
    return f"{place}: {found.weight} {found.code} {found.fault.zh.message.format_map(facts)}"
