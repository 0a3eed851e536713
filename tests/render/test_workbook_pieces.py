"""A text that is divided is still the text, and every piece fits its row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from govcat.render.workbook.heights import HIGHEST, height_of, line_count
from govcat.render.workbook.pieces import ROOM, Piece, poured, segments

texts = st.text(alphabet="公开。，a \n", max_size=600)


@given(texts, st.integers(2, 20), st.lists(st.integers(1, ROOM), max_size=8))
def test_nothing_is_lost_and_everything_has_room(text: str, han: int, given_steps: list[int]) -> None:
    steps = list(given_steps)
    pieces = poured(text, han, steps)
    assert "".join(piece.text for piece in pieces) == text
    starts = [piece.step for piece in pieces]
    assert starts == sorted(set(starts))
    assert starts[0] == 0
    for piece, end in zip(pieces, [*starts[1:], len(steps)], strict=True):
        assert line_count(piece.text.removesuffix("\n"), han) <= sum(steps[piece.step : end])
    assert all(height_of(lines, 10) <= HIGHEST for lines in steps)


@given(texts, st.integers(2, 20))
def test_segments_are_whole_lines_where_lines_are_short_enough(text: str, han: int) -> None:
    found = list(segments(text, han))
    assert "".join(found) == text
    for line in text.split("\n"):
        if line and line_count(line, han) <= ROOM:
            assert any(segment.removesuffix("\n") == line for segment in found)


def test_a_long_paragraph_is_divided_after_sentences() -> None:
    paragraph = "这是一句不长的话。" * 30
    assert all(segment.endswith("。") for segment in segments(paragraph, 10))
    assert len(list(segments(paragraph, 10))) > 1


def test_an_empty_text_is_one_empty_piece() -> None:
    steps = [3, 4]
    assert poured("", 10, steps) == (Piece("", 0),)
    assert steps == [3, 4]


def test_a_shorter_text_goes_along_with_the_steps_of_the_longest() -> None:
    steps: list[int] = []
    longest = poured("\n".join(["公开"] * 40), 10, steps)
    assert steps == [12, 12, 12, 4]
    assert [piece.step for piece in longest] == [0, 1, 2, 3]
    assert [piece.step for piece in poured("\n".join(["公开"] * 20), 10, steps)] == [0, 1]
    assert steps == [12, 12, 12, 4]
