"""Where an item is published: its own address, and further ones with a title each."""

from __future__ import annotations

from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import joined
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings


def _write(item: PublishedItem, _: Readings, __: Marks) -> str:
    own = (item.link,) if item.link else ()
    return joined((*own, *(f"{title}：{address}" for title, address in item.links.items())))


def _read(text: str, _: Signs, __: Knowledge) -> Read:
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    return Read({"link": lines} if lines else {})


LINK = Leaf("link", "link", _write, _read)
