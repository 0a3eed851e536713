"""Whole values in Chinese quotes: a slip of those who took them for quotes of YAML, or a term that is printed in them.

A name may be a term (“双减”, “一老一小”): a single one is believed, names that all stand in quotes are a habit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from govcat.core.place import Path
from govcat.core.source import Value

QUOTED = re.compile("“[^“”]*”")

_TERMS = frozenset(("name", "category", "content", "aliases", "title", "名称", "类别", "内容", "别名"))
"""Keys whose value may be a term."""


class Quotes:
    """What stands in Chinese quotes in one file."""

    def __init__(self, value: Value) -> None:
        self._value = value

    def are_slips(self, path: Path) -> bool:
        """Whether the quotes around the whole value at `path` were meant for the reader of the file."""
        key = str(path[-1])
        if key not in _TERMS:
            return True
        shape = _shape(path)
        peers = [is_quoted for other, is_quoted in self._terms if other == shape]
        others = [is_quoted for other, is_quoted in self._terms if other != shape and other[-1] == key]
        return all(peers) and (len(peers) > 1 or (bool(others) and all(others)))

    @cached_property
    def _terms(self) -> tuple[tuple[Path, bool], ...]:
        return tuple(_terms(self._value, ()))


def _terms(value: Value, path: Path) -> Iterator[tuple[Path, bool]]:
    """The shape of each path at which a term may stand, and whether what stands there is quoted."""
    if isinstance(value, list):
        for entry in value:
            yield from _terms(entry, path)
    elif isinstance(value, dict):
        for key, entry in value.items():
            if isinstance(entry, str) and key in _TERMS:
                yield (*path, key), QUOTED.fullmatch(entry) is not None
            else:
                yield from _terms(entry, (*path, key))


def _shape(path: Path) -> Path:
    return tuple(step for step in path if isinstance(step, str))
