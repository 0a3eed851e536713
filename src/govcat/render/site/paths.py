"""Where each page lies. Paths are ASCII and made from keys and ids only, never from what people read."""

from __future__ import annotations

import re

from govcat.core.texts import slug

_TAKEN = re.compile("index|con|prn|aux|nul|com[0-9]|lpt[0-9]")

INDEX = "index.html"
ASSETS = ("govcat.css", "page.js", "search.js")


def file_stem(key: str) -> str:
    """`key` as the name of a file or folder: `_` stands before a word that Windows or this site has taken.

    Raises ValueError for what is no slug: an earlier stage let it pass, which is a bug of ours.
    """
    if slug(key) is None:
        raise ValueError(f"no key for a path: {key!r}")
    return f"_{key}" if _TAKEN.fullmatch(key) else key


def item_file(item_id: str) -> str:
    """The file of an item's page, inside the folder of its domain."""
    return f"{file_stem(item_id)}.html"


def domain_folder(key: str) -> str:
    """The folder of a domain, with the slash at its end."""
    return f"domains/{file_stem(key)}/"


def shard_file(key: str) -> str:
    """The search data of a domain."""
    return f"search/{file_stem(key)}.js"
