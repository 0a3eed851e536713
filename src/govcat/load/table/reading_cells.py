"""What one cell says under its column: the leaf reads it, a few columns are read in a way of their own."""

from __future__ import annotations

from govcat.core.form.leaf import Read
from govcat.core.form.leaves import leaf_of
from govcat.core.form.signs import Signs
from govcat.core.form.ticks import tick_of
from govcat.core.knowledge import Knowledge

_BOX = "■"


def read_cell(shows: str, text: str, signs: Signs, knowledge: Knowledge) -> Read:
    """The fields that a text fills in a column that shows `shows`, and what in it is not understood."""
    if shows.startswith("stage."):
        return _one_word(shows, text, signs, knowledge)
    leaf = leaf_of(shows)
    return leaf.read(text, signs, knowledge) if leaf else Read({}, (text,))


def field_of(shows: str) -> str:
    """The field that a column fills."""
    leaf = leaf_of(shows)
    return leaf.field if leaf else shows.partition(".")[0]


def _one_word(shows: str, text: str, signs: Signs, knowledge: Knowledge) -> Read:
    """A column of one of 五公开: a tick stands for its head, other texts for themselves."""
    element, _, word = shows.partition(".")
    leaf = leaf_of(element)
    if leaf is None:
        return Read({}, (text,))
    tick = tick_of(text, signs)
    if tick.is_yes is None:
        return leaf.read(text, signs, knowledge)
    box = next((sign for sign in (_BOX, *sorted(signs.chosen)) if sign in signs.chosen), "")
    said = f"{box}{word}：{tick.words}" if tick.words else f"{box}{word}"
    return leaf.read(said, signs, knowledge) if tick.is_yes else Read({})
