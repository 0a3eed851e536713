"""Heights are computed on the safe side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.form.lines import width_of
from govcat.render.workbook.heights import HIGHEST, line_count, shares


def test_a_han_character_is_two_wide() -> None:
    assert width_of("公开20个工作日") == 14
    assert width_of("") == 0


@pytest.mark.parametrize(
    ("text", "han", "lines"),
    [
        ("", 5, 1),
        ("公开时限", 5, 1),
        ("公开时限\n公开主体", 5, 2),
        ("公开公开公", 5, 1),
        ("公开公开公开", 5, 2),
        ("信息形成或者变更之日起20个工作日内", 6, 4),
    ],
)
def test_lines(text: str, han: float, lines: int) -> None:
    assert line_count(text, han) == lines


@given(st.text(alphabet="公开，》a1 \n", max_size=200), st.integers(2, 30))
def test_never_fewer_lines_than_a_greedy_break(text: str, han: int) -> None:
    assert line_count(text, han) >= sum(greedy(line, han * 2) for line in text.split("\n"))


def greedy(line: str, room: int) -> int:
    """Lines if every line is filled to the last half character that fits."""
    lines, used = 1, 0
    for character in line:
        wide = width_of(character)
        if used + wide > room:
            lines, used = lines + 1, 0
        used += wide
    return lines


@given(st.floats(0.5, 20_000))
def test_shares_are_rows_that_excel_can_have(height: float) -> None:
    rows = shares(height)
    assert all(0 < row <= HIGHEST for row in rows)
    assert sum(rows) >= height
    assert len(shares(HIGHEST)) == 1
