"""Excerpts: what is underlined, and how wide."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.place import Cell, Span
from govcat.report.excerpt import Excerpts, underlined
from govcat.report.visible import cells, is_hidden, visible


def columns(text: str) -> int:
    return sum(
        0
        if unicodedata.category(char) in {"Mn", "Me", "Cf"}
        else 2
        if unicodedata.east_asian_width(char) in "WF"
        else 1
        for char in text
    )


def on_one_line(column: int, end_column: int) -> Span:
    return Span("x.yaml", 1, column, 1, end_column)


@pytest.mark.parametrize(
    ("line", "span", "below"),
    [
        ("name: 出生登记", on_one_line(7, 11), "      ^^^^^^^^"),
        ("name: birth", on_one_line(7, 12), "      ^^^^^"),
        ("basis: [《法》]", on_one_line(9, 12), "        ^^^^^^"),
        ("\tname: 出生", on_one_line(8, 10), "          ^^^^"),
        ("a\tb", on_one_line(3, 4), "    ^"),
        ("x\u202ey", on_one_line(2, 3), " ^^^^^^^^"),
        ("e\u0301x", on_one_line(3, 4), " ^"),
        ("name:", on_one_line(6, 6), "     ^"),
        ("name:", on_one_line(9, 12), "     ^"),
        ("first   \r", Span("x.yaml", 1, 1, 3, 2), "^^^^^"),
        ("- id: a", Span("x.yaml", 1, 3, 2, 9), "  ^^^^^"),
    ],
)
def test_the_caret_covers_the_piece(line: str, span: Span, below: str) -> None:
    assert underlined(line, span, "^")[1] == below


@given(
    st.text(st.characters(blacklist_characters="\n", blacklist_categories=["Cs"])),
    st.integers(0, 300),
    st.integers(0, 300),
)
def test_any_line_fits_and_stays_inert(line: str, start: int, length: int) -> None:
    shown, below = underlined(line, on_one_line(start + 1, start + length + 1), "^")
    assert columns(shown) <= 110
    assert columns(below) <= 110
    assert below.strip(" ^") == ""
    assert "^" in below
    assert not any(is_hidden(char) for char in shown)


def test_a_long_line_is_clipped_around_the_caret() -> None:
    line = "前" * 100 + "要害" + "后" * 100
    shown, below = underlined(line, on_one_line(101, 103), "^")
    assert shown.startswith("…前")
    assert shown.endswith("后…")
    start = columns(below) - 4
    assert below.endswith("^^^^")
    assert not below.endswith("^^^^^")
    assert columns(shown.partition("要害")[0]) == start


def test_lines_that_are_not_there() -> None:
    excerpts = Excerpts({})
    assert excerpts.line(None) is None
    assert excerpts.line(on_one_line(1, 2)) is None
    assert excerpts.line(Cell("x.xlsx", "目录", "A1")) is None


@pytest.mark.parametrize(
    "char", ["\x00", "\x1b", "\x7f", "\x9f", "\u200b", "\u200e", "\u202e", "\u2066", "\ufeff", "\ud800", "\uffff"]
)
def test_hidden_characters_are_written_out(char: str) -> None:
    assert visible(f"a{char}b") == f"a<U+{ord(char):04X}>b"


@pytest.mark.parametrize("text", ["出生登记", "葛\U000e0100", "〔2019〕“”—■□√", "𠮷", "e\u0301", "ᠮᠣᠩᠭᠣᠯ", "ئۇيغۇر"])
def test_writing_is_left_alone(text: str) -> None:
    assert visible(text) == text


def test_line_breaks_become_spaces() -> None:
    assert visible("a\tb\nc\rd") == "a b c d"


def test_tabs_reach_the_next_stop() -> None:
    assert [width for _, width in cells("\ta\tbcd\t")] == [4, 1, 3, 1, 1, 1, 1]
