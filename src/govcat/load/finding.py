"""One finding about a text: a fault, the characters it speaks of, and the facts for its words."""

from __future__ import annotations

from govcat.core.diagnostic import Diagnostic, Facts, Fault, Owner, Term
from govcat.core.place import Path
from govcat.core.source import Node, TextPlaces

_LONGEST = 24


def places_of(name: str, text: str) -> TextPlaces:
    """Places of a text that has not been composed: only `span` says anything of it."""
    return TextPlaces(name, text, Node(0, len(text), None, None))


def finding(places: TextPlaces, fault: Fault, extent: tuple[int, int], facts: Facts, path: Path = ()) -> Diagnostic:
    """Make a finding about the characters `extent` (from, to) of the text."""
    return Diagnostic(fault, places.span(*extent), facts, owner=Owner(places.name), path=path)


def clipped(text: str) -> str:
    """Give the beginning of a text, on one line, short enough for a sentence."""
    words = " ".join(text[: _LONGEST * 4].split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def called(path: Path) -> Term:
    """Say what people call the value at `path`: its key, or its number in a list."""
    step = path[-1] if path else ""
    if isinstance(step, int):
        return Term(f"列表第 {step + 1} 条", f"entry {step + 1} of the list")
    return Term(f"“{clipped(step)}”", f"“{clipped(step)}”")
