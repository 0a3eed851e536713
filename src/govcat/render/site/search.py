"""Search data: the texts of each domain as a script, read by the page that looks something up.

Why scripts: a page opened from a folder may load a script but not fetch a file. Every distinct text of a
domain stands in a shard once; items point to their texts, so a look-up reads each text once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from govcat.core.fields import title_of
from govcat.core.published import PublishedDomain, PublishedItem
from govcat.render.site.paths import file_stem, item_file
from govcat.render.site.text import in_one_line

_FIELDS = (
    "name",
    "category",
    "content",
    "basis",
    "time_limit",
    "subject",
    "channel",
    "audience",
    "method",
    "level",
    "stage",
    "notes",
)


def shard(domain: PublishedDomain, words: Mapping[str, Sequence[str]]) -> bytes:
    """The search data of one domain: `window.gcShards[key] = {name, aliases, words, labels, texts, items}`.

    `words` are what people type, with the official words that this domain uses for it.

    An item is its file and, for each label, the positions of its texts. The last two labels are for what is
    known of the bodies: roles and addresses, telephone numbers.
    """
    positions: dict[str, int] = {}  # by text as written; two that differ only in blanks may both stand in a shard
    lists: dict[tuple[str, ...], list[int]] = {}
    items = [
        [item_file(item.id), [_positions(texts, positions, lists) for texts in _texts(item)]] for item in domain.items
    ]
    found = {
        "name": in_one_line(domain.name),
        "aliases": [in_one_line(alias) for alias in domain.aliases],
        "words": _used(words, positions),
        "labels": [title_of(field).zh for field in (*_FIELDS, "subject", "phone")],
        "texts": [in_one_line(text) for text in positions],
        "items": items,
    }
    written = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    return f"(window.gcShards=window.gcShards||{{}})[{json.dumps(file_stem(domain.key))}]={written};\n".encode()


def _used(words: Mapping[str, Sequence[str]], texts: Iterable[str]) -> dict[str, list[str]]:
    """Those of `words` that lead to something in `texts`."""
    everything = "\n".join(texts)
    found = {word: [one for one in official if one in everything] for word, official in words.items()}
    return {word: official for word, official in found.items() if official}


def _texts(item: PublishedItem) -> Iterator[tuple[str, ...]]:
    for field in _FIELDS:
        value = getattr(item, field)
        yield (value,) if isinstance(value, str) else value
    yield tuple(text for body in item.bodies for text in (body.role, body.address))
    yield (
        item.phone,
        item.complaint_phone,
        *(number for body in item.bodies for number in (body.phone, body.complaint_phone)),
    )


def _positions(texts: tuple[str, ...], positions: dict[str, int], lists: dict[tuple[str, ...], list[int]]) -> list[int]:
    """Where the texts stand in the shard; many items share the same ones."""
    if texts not in lists:
        lists[texts] = [positions.setdefault(text, len(positions)) for text in dict.fromkeys(texts) if text]
    return lists[texts]
