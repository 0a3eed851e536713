"""Cells of words: several entries of a field, each on its line or between commas."""

from __future__ import annotations

from govcat.core.form.leaf import Leaf, Read, ReadCell
from govcat.core.form.lines import joined
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge


def _reader(field: str) -> ReadCell:
    def read(text: str, _: Signs, __: Knowledge) -> Read:
        lines = tuple(line.strip() for line in text.splitlines() if line.strip())
        return Read({field: lines} if lines else {})

    return read


WORDS = (
    Leaf("subject", "subject", lambda item, _, __: joined(item.subject), _reader("subject")),
    Leaf("stage", "stage", lambda item, _, __: joined(item.stage), _reader("stage")),
    Leaf("audience", "audience", lambda item, _, __: joined(item.audience), _reader("audience")),
    Leaf("method", "method", lambda item, _, __: item.method, _reader("method")),
    Leaf("level", "level", lambda item, _, __: "、".join(item.level), _reader("level")),
    Leaf("notes", "notes", lambda item, _, __: joined(item.notes), _reader("notes")),
)
