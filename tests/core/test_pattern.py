"""Expressions are compiled at first use, and then are what `re.compile` gives."""

from __future__ import annotations

import re

import pytest

from govcat.core.pattern import pattern


def test_it_does_what_a_compiled_expression_does() -> None:
    late, early = pattern("(?P<year>[0-9]+)年"), re.compile("(?P<year>[0-9]+)年")
    for text in ("2026年第1号", "甲", "", "第 12年、13年"):
        assert [found.groupdict() for found in late.finditer(text)] == [f.groupdict() for f in early.finditer(text)]
        assert (late.search(text) is None) == (early.search(text) is None)
        assert (late.match(text) is None) == (early.match(text) is None)
        assert (late.fullmatch(text) is None) == (early.fullmatch(text) is None)
        assert late.sub("年", text) == early.sub("年", text)
        assert late.split(text) == early.split(text)
        assert late.findall(text) == early.findall(text)
    assert late.pattern == early.pattern
    assert pattern("A", re.IGNORECASE).match("a")


def test_nothing_is_compiled_before_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []

    def counted(source: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(source)
        return real(source, flags)

    real = re.compile
    monkeypatch.setattr(re, "compile", counted)
    late = pattern("甲")
    assert compiled == []
    for _ in range(3):
        assert late.search("乙甲")
    assert compiled == ["甲"]
