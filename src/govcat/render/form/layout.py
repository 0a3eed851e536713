"""The form to fill in is the project's own, with one column for each channel and with room for every element."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from govcat.core.elements.channel import OTHER
from govcat.core.fields import title_of
from govcat.core.knowledge import Vocabulary
from govcat.core.layout import Layout, LayoutColumn, Marks, Paper

USUAL = "national"
"""The form that is taken where the project's own is a card, a flat table, or lacks a column for names or channels."""

_BOX, _WORDS = 3.3, 9.0
_BESIDE = frozenset({"phone", "complaint_phone", "link", "notes"})
"""Columns that stand in the form even if nobody has said anything in them yet."""


def fill_in(layouts: Mapping[str, Layout], key: str, channels: Vocabulary) -> Layout:
    """The form for those who fill it in. It is flat: each row says everything, so rows can be sorted and added."""
    own = layouts[key]
    shown = {column.shows for column in own.columns}
    form = own if shown >= {"name", "channel"} and not (own.is_card or own.is_flat) else layouts[USUAL]
    columns = tuple(one for column in form.columns for one in _columns(column, channels))
    marks = Marks(tick=form.marks.tick, chosen=form.marks.chosen, open=form.marks.open)
    return replace(form, columns=columns, marks=marks, is_flat=True, paper=Paper("A3"))


def _columns(column: LayoutColumn, channels: Vocabulary) -> Iterator[LayoutColumn]:
    if column.shows in _BESIDE:
        yield replace(column, is_optional=False)
    elif column.shows != "channel":
        yield column
    else:
        group = title_of("channel").zh
        for word in channels:
            width = _WORDS if word == OTHER else _BOX
            yield LayoutColumn(f"channel.{word}", word, width, group, is_centred=word != OTHER)
