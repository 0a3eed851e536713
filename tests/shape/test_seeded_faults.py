"""A hundred slips seeded over the domain files that ship: each is one finding, at its line."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from shaped_yaml import line, shaping

DOMAINS = sorted((Path(__file__).parents[2] / "domains").glob("*.yaml"))
KEYS = ("category", "name", "content", "basis", "provenance", "notes")
LINE = re.compile(r"(?P<lead>    )(?P<key>[a-z_]+)(?P<plus>\+?):(?P<value>.*)")


def misspell_key(line: re.Match[str], chance: random.Random) -> tuple[str, str] | None:
    key = line["key"]
    at = chance.randrange(1, len(key) - 1) if len(key) > 3 else None
    return (line.expand(rf"\g<lead>{key[:at]}{key[at + 1 :]}\g<plus>:\g<value>"), "GC101") if at else None


def list_for_text(line: re.Match[str], chance: random.Random) -> tuple[str, str] | None:
    return ("    name: [甲, 乙]", "GC114") if line["key"] == "name" and chance else None


def mapping_for_list(line: re.Match[str], chance: random.Random) -> tuple[str, str] | None:
    return ("    content: {a: b}", "GC115") if line["key"] == "content" and line["value"] and chance else None


def wrong_word(line: re.Match[str], chance: random.Random) -> tuple[str, str] | None:
    return (
        (f"    provenance: {chance.choice(['sure', '核实', 'known'])}", "GC121")
        if line["key"] == "provenance"
        else None
    )


def plus_at_text(line: re.Match[str], chance: random.Random) -> tuple[str, str] | None:
    return (f"    name+:{line['value']}", "GC104") if line["key"] == "name" and chance else None


def emptied_list(line: re.Match[str], chance: random.Random) -> tuple[str, str] | None:
    return ("    content: []", "GC112") if line["key"] == "content" and line["value"] and chance else None


def unknown_key(line: re.Match[str], chance: random.Random) -> tuple[str, str] | None:
    return (f"{line[0]}\n    quux{chance.randrange(9)}: 1", "GC101") if line["key"] == "name" else None


SLIPS: list[Callable[[re.Match[str], random.Random], tuple[str, str] | None]] = [
    misspell_key,
    list_for_text,
    mapping_for_list,
    wrong_word,
    plus_at_text,
    emptied_list,
    unknown_key,
]


def seeded(text: str, chance: random.Random) -> tuple[str, list[tuple[str, int]]]:
    """The text with a slip in about every second line that can take one, and the findings to be expected."""
    lines: list[str] = []
    expected = []
    for written in text.splitlines():
        match = LINE.fullmatch(written)
        slip = chance.choice(SLIPS)(match, chance) if match and match["key"] in KEYS else None
        replaced, code = slip or (written, None)
        lines.extend(replaced.split("\n"))
        if code:
            expected.append((code, len(lines)))
    return "\n".join(lines) + "\n", expected


@pytest.mark.parametrize("path", DOMAINS, ids=[path.stem for path in DOMAINS])
def test_shipped_domain_is_clean(path: Path) -> None:
    shaped, findings = shaping(path.read_text("utf-8"), str(path))
    assert [(finding.code, line(finding), finding.facts) for finding in findings] == []
    assert shaped.written.items


def test_a_hundred_slips_are_a_hundred_findings() -> None:
    assert len(DOMAINS) >= 4
    chance = random.Random(20190158)  # noqa: S311  # slips, not secrets
    seen = set()
    total = 0
    for path in DOMAINS:
        text, expected = seeded(path.read_text("utf-8"), chance)
        shaped, findings = shaping(text, str(path))
        assert [(finding.code, line(finding)) for finding in findings] == expected
        assert len(shaped.written.items) == text.count("\n  - id: ")
        total += len(expected)
        seen |= {code for code, _ in expected}
    assert total >= 100
    assert seen == {"GC101", "GC104", "GC112", "GC114", "GC115", "GC121"}
