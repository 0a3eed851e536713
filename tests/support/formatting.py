"""Formatting one file in memory, as the tests of `govcat.fmt` do it."""

from __future__ import annotations

from govcat.core.written import Written, WrittenBodies, WrittenDomain, WrittenProject
from govcat.fmt import Formatted, Kind, Tidiers, formatted
from govcat.shape.forms import FORMS

NAMES: dict[str, type[Written]] = {"bodies.yaml": WrittenBodies, "govcat.yaml": WrittenProject}


def format_bytes(
    content: bytes,
    tidiers: Tidiers | None = None,
    name: str = "domains/water.yaml",
    codes: frozenset[str] = frozenset(),
) -> Formatted:
    """What is made of a file; its name says what kind of file it is."""
    return formatted(name, content, Kind(FORMS[NAMES.get(name, WrittenDomain)], tidiers or {}, codes))


def fmt(text: str, tidiers: Tidiers | None = None, name: str = "domains/water.yaml") -> str:
    """The new text of a file that can be formatted; a second run leaves it alone."""
    done = format_bytes(text.encode(), tidiers, name)
    assert done.diagnostics == (), [(found.code, found.facts) for found in done.diagnostics]
    again = format_bytes(done.content, tidiers, name)
    assert again.content == done.content
    assert not any(again.counts)
    assert any(done.counts) == (done.content != text.encode())
    return done.content.decode()


def left_alone(text: str, name: str = "domains/water.yaml") -> list[str]:
    """The codes that say why a file was left as it is."""
    done = format_bytes(text.encode(), None, name)
    assert done.content == text.encode()
    assert not any(done.counts)
    return [found.code for found in done.diagnostics]
