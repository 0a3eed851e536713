"""Where an item is published: its own address, and further ones with a title each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import joined, lines_of
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.layout import Marks
from govcat.core.pattern import pattern
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings

_ADDRESS = r"(?:(?:https?|ftp)://|www\.)[^\s\u3000-\u303f\uff00-\uffef\u3400-\u9fff]+"
_TITLED = pattern(rf"(?P<title>[^：:\s]{{1,60}})\s*[：:]\s*(?P<address>{_ADDRESS})", re.IGNORECASE)
_PLAIN = pattern("(?:公开|网站|发布|信息)?(?:网址|链接|网页)(?:地址)?|网站地址")
_BETWEEN = pattern(r"[\s；;，,、]+")
_ALONE = pattern(_ADDRESS, re.IGNORECASE)


def _write(item: PublishedItem, _: Readings, __: Marks) -> str:
    own = (item.link,) if item.link else ()
    return joined((*own, *(f"{title}：{address}" for title, address in item.links.items())))


def _read(text: str, _: Signs, __: Knowledge) -> Read:
    """The first line is the item's own address or column, lines with a title before an address are related links.

    A further address without a title is unread: nobody knows what it leads to.
    """
    link: list[str] = []
    links: list[str] = []
    unread: list[str] = []
    for line in _addresses(lines_of(text)):
        titled = _TITLED.fullmatch(line)
        if titled and _PLAIN.fullmatch(titled["title"]) and not link:
            link.append(titled["address"])
        elif titled:
            links.append(f"{titled['title']}：{titled['address']}")
        elif _ALONE.fullmatch(line) or not link:
            (unread if link else link).append(line)
        else:
            link[0] += line
    fields = {"link": tuple(link), "links": tuple(links)}
    return Read({field: entries for field, entries in fields.items() if entries}, tuple(unread))


def _addresses(lines: list[str]) -> Iterator[str]:
    """The lines, those that hold nothing but several addresses cut between them."""
    for line in lines:
        parts = [part for part in _BETWEEN.split(line) if part]
        yield from parts if parts and all(_ALONE.fullmatch(part) for part in parts) else (line,)


LINK = Leaf("link", "link", _write, _read)
