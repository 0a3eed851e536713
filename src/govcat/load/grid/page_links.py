"""Where the links in a cell of a page lead, as far as a reader can see them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from govcat.load.grid.element import Element, named
from govcat.load.grid.page_text import SILENT, is_hidden
from govcat.load.grid.targets import target_of


def links_in(cell: Element, is_apart: Callable[[Element], bool]) -> tuple[str, ...]:
    """The addresses, each once. What stands in tables for which `is_apart` holds is left out."""
    if next(cell.iter("a"), None) is None:  # nearly all cells
        return ()
    return tuple(dict.fromkeys(filter(None, _addresses(cell, is_apart))))


def _addresses(cell: Element, is_apart: Callable[[Element], bool]) -> Iterator[str]:
    waiting = [cell]
    while waiting:
        step = waiting.pop()
        name = named(step)
        if name in SILENT or not name or (name == "table" and is_apart(step)) or (step is not cell and is_hidden(step)):
            continue
        if name == "a":
            yield target_of(step.get("href") or "")
        waiting.extend(reversed(list(step)))
