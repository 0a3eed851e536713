"""Pieces of a text replaced by their offsets."""

from __future__ import annotations

import pytest

from govcat.edit.splice import Splice, line_before, line_end, newline_of, spliced


def test_splices_speak_of_the_text_as_it_was() -> None:
    text = "0123456789"
    assert spliced(text, [Splice(8, 9, ""), Splice(2, 4, "xyz"), Splice(0, 0, "<")]) == "<01xyz45679"
    assert spliced(text, []) == text


def test_insertions_at_one_place_keep_their_order_and_stand_before_what_is_replaced_there() -> None:
    assert spliced("ab", [Splice(1, 2, "B"), Splice(1, 1, "1"), Splice(1, 1, "2")]) == "a12B"


def test_overlapping_splices_are_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="end=3"):
        spliced("0123", [Splice(0, 2, ""), Splice(1, 3, "")])


def test_lines_end_before_their_line_break() -> None:
    text = "a\r\n\r\nb\nc"
    assert (line_end(text, 0), line_end(text, 3), line_end(text, 5), line_end(text, 7)) == (1, 3, 6, 8)
    assert (line_before(text, 3), line_before(text, 5), line_before(text, 7), line_before(text, 0)) == (1, 3, 6, 0)
    assert (newline_of(text), newline_of("a\n")) == ("\r\n", "\n")
