"""公开内容（要素） and 公开依据: lists of texts, with the notes of an item under its content."""

from __future__ import annotations

from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import joined, numbered
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings

NOTE = "注："


def write_content(item: PublishedItem, _: Readings, __: Marks) -> str:
    """The content as a numbered list, the notes of the item below."""
    return joined((numbered(item.content), *(NOTE + note for note in item.notes)))


def _read_content(text: str, _: Signs, __: Knowledge) -> Read:
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    return Read({"content": lines} if lines else {})


def _read_basis(text: str, _: Signs, __: Knowledge) -> Read:
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    return Read({"basis": lines} if lines else {})


CONTENT = Leaf("content", "content", write_content, _read_content)
BASIS = Leaf("basis", "basis", lambda item, _, __: joined(item.basis), _read_basis)
