"""Places of pieces of a text, whatever quotes and folded lines did to it."""

from __future__ import annotations

import pytest

from govcat.core.place import Span
from govcat.core.source import Node, TextPlaces


def places(typed: str) -> TextPlaces:
    """Make the places of a file with the one value `a`."""
    text = f"a: {typed}\n"
    value = Node(3, 3 + len(typed), (0, 1), None)
    return TextPlaces("x.yaml", text, Node(0, 3 + len(typed), None, {"a": value}))


@pytest.mark.parametrize(
    ("typed", "start", "end", "place"),
    [
        ("《条例》第七条", 4, 7, (1, 8, 1, 11)),
        ('"《条例》第七条"', 4, 7, (1, 9, 1, 12)),
        ("'《条''例》第七条'", 4, 6, (1, 10, 1, 12)),
        ('"\\u300a条例》第七条"', 4, 7, (1, 14, 1, 17)),
        ('"\\u300a条例》第七条"', 0, 1, (1, 5, 1, 11)),
        ("《条例》\n  第七条", 5, 8, (2, 3, 2, 6)),
        ("《条例》\n  第七条", 3, 6, (1, 7, 2, 4)),
        (">-\n  《条例》\n  第七条", 5, 8, (3, 3, 3, 6)),
        ("|\n  《条例》\n\n    第七条", 6, 11, (4, 3, 4, 8)),
        ('"《条例》\\\n   第七条"', 4, 7, (2, 4, 2, 7)),
    ],
)
def test_a_piece_is_found_in_what_was_typed(typed: str, start: int, end: int, place: tuple[int, ...]) -> None:
    assert places(typed).piece(("a",), start, end)[1:] == place


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [("《条例》", 9, 12), ("《条例》", 2, 2), ("|2\n    甲", 0, 1), ("&x 甲", 0, 1), ("!!str 甲", 0, 1)],
)
def test_the_whole_value_stands_for_a_piece_that_cannot_be_found(typed: str, start: int, end: int) -> None:
    found = places(typed)
    assert found.piece(("a",), start, end) == found.at(("a",))


def test_a_piece_of_a_list_is_the_list() -> None:
    entry = Node(4, 5, None, None)
    found = TextPlaces("x.yaml", "a: [b]\n", Node(0, 6, None, {"a": Node(3, 6, (0, 1), [entry])}))
    assert found.piece(("a",), 0, 1) == found.at(("a",)) == Span("x.yaml", 1, 4, 1, 7)
    assert found.piece(("a", 0), 0, 1) == Span("x.yaml", 1, 5, 1, 6)


def test_one_text_is_its_own_first_entry() -> None:
    found = places("甲")
    assert found.at(("a", 0)) == found.at(("a",))
    assert found.at(("a", 1)) == found.at(("a",))


def test_lines_count_characters_from_one() -> None:
    found = TextPlaces("x.yaml", "𠀀b\r\nc\n", Node(0, 6, None, None))
    assert found.span(0, 2) == Span("x.yaml", 1, 1, 1, 3)
    assert found.span(4, 5) == Span("x.yaml", 2, 1, 2, 2)
    assert found.span(6, 6) == Span("x.yaml", 3, 1, 3, 1)
