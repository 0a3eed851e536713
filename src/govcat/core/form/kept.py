"""Columns whose text is kept as it stands: telephone numbers, and whatever a form has that no field stands for."""

from __future__ import annotations

from govcat.core.form.leaf import Leaf, Read, ReadCell
from govcat.core.form.lines import unwrapped
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings


def read_as(field: str) -> ReadCell:
    """A reader that keeps the text as the one entry of `field`, on one line wherever its cell broke it."""

    def read(text: str, _: Signs, __: Knowledge) -> Read:
        said = unwrapped(text)
        return Read({field: (said,)} if said else {})

    return read


def own_column(key: str) -> Leaf:
    """The leaf of a column that no field stands for, `x-…`: it is kept and written by nobody."""

    def write(_: PublishedItem, __: Readings, ___: Marks) -> str:
        return ""

    return Leaf(key, key, write, _kept(key))


def _kept(key: str) -> ReadCell:
    def read(text: str, _: Signs, __: Knowledge) -> Read:
        said = text.strip()
        return Read({key: (said,)} if said else {})

    return read


KEPT = (
    Leaf("phone", "phone", lambda item, _, __: item.phone, _kept("phone")),
    Leaf("complaint_phone", "complaint_phone", lambda item, _, __: item.complaint_phone, _kept("complaint_phone")),
)
