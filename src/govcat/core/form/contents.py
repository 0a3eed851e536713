"""公开内容（要素）: a list of texts, with the notes of an item under it."""

from __future__ import annotations

from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import joined, numbered
from govcat.core.form.lists import Point, points_of
from govcat.core.form.notes import NOTE, parted
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings

OPTIONAL = "可选要素："
"""How a note begins that says which points of the content may be left out (〇 beside ●)."""


def write_content(item: PublishedItem, _: Readings, __: Marks) -> str:
    """The content as a numbered list, the notes of the item below.

    A single text stands without a number, unless it would be taken for a list.
    """
    text = numbered(item.content)
    if len(item.content) == 1 and not _stands_alone(text):
        text = f"1. {text}"
    return joined((text, *(NOTE + note for note in item.notes)))


def _stands_alone(text: str) -> bool:
    body, notes = parted(text)
    return not notes and [point.text for point in points_of(body)] == [text]


def _read(text: str, signs: Signs, _: Knowledge) -> Read:
    """The points of the content. Which of them a legend calls optional is said in a note."""
    body, notes = parted(text)
    points = points_of(body)
    optional = "；".join(point.text for point in points if _is_optional(point, signs))
    if optional:
        notes = (*notes, OPTIONAL + optional)
    # numbers with nothing behind them stay what they are, for somebody to see that the text is missing
    content = tuple(point.text for point in points) or tuple(filter(None, (body.strip(),)))
    return Read({field: entries for field, entries in (("content", content), ("notes", notes)) if entries})


def _is_optional(point: Point, signs: Signs) -> bool:
    return point.sign in signs.open and "可选" in signs.legend and point.sign in signs.legend


CONTENT = Leaf("content", "content", write_content, _read)
