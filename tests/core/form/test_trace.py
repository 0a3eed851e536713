"""What travels with an export can be read back, and tells a touched cell from an untouched one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from traces import still_says

from govcat.core.form.trace import Trace, digest, trace_of, trace_rows
from govcat.core.grid import Grid, GridCell

LEAVES = ("category.1", "name", "content", "audience.everyone", "level.乡级+村级")
KEYS = st.from_regex(r"[a-z]{1,8}/[a-z]{1,8}", fullmatch=True)
PRINTED = st.dictionaries(
    KEYS, st.dictionaries(st.sampled_from(LEAVES), st.text(max_size=20).map(digest), min_size=1), min_size=1
)
TRACES = st.builds(
    Trace,
    layout=st.sampled_from(["national", "zhejiang", "某区表样"]),
    edition=st.sampled_from(["", "2026年版"]),
    forms=st.dictionaries(st.sampled_from(["目录", "数据"]), PRINTED),
)


def grid(rows: Sequence[Sequence[str]]) -> Grid:
    cells = (GridCell(row, column, text) for row, texts in enumerate(rows) for column, text in enumerate(texts) if text)
    return Grid("a.xlsx", "_govcat", tuple(cells), is_hidden=True)


@given(TRACES)
def test_what_is_written_is_read(trace: Trace) -> None:
    assert trace_of(grid(list(trace_rows(trace)))) == trace


def test_a_touched_cell_is_told_from_an_untouched_one() -> None:
    trace = Trace("national", "2026年版", {"目录": {"a/b": {"content": digest("1. 甲\n2. 乙")}}})
    assert still_says(trace, "目录", "a/b", "content", "1. 甲\r\n2. 乙 ")
    assert not still_says(trace, "目录", "a/b", "content", "1. 甲\n2. 丙")
    assert not still_says(trace, "目录", "a/b", "basis", "")
    assert not still_says(trace, "数据", "a/b", "content", "1. 甲\n2. 乙")


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [("govcat/2", "national", "")],
        [("序号", "公开事项", "")],
        [("govcat/1", "national", ""), ("目录", "a/b", "0123abcd")],
        [("govcat/1", "national", ""), *[("目录", "编号", "name"), ("数据", "编号", "name")] * 2],
    ],
)
def test_what_is_not_in_our_form_is_no_trace(rows: list[tuple[str, ...]]) -> None:
    assert trace_of(grid(rows)) is None


def test_a_row_that_somebody_cut_short_counts_as_touched() -> None:
    trace = trace_of(
        grid([("govcat/1", "national", ""), ("目录", "编号", "name content"), ("目录", "a/b", digest("甲"))])
    )
    assert trace is not None
    assert still_says(trace, "目录", "a/b", "name", "甲")
    assert not still_says(trace, "目录", "a/b", "content", "甲")
