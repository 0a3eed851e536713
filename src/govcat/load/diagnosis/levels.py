"""The outline of a text: which keys and dashes are open above a line."""

from __future__ import annotations

from dataclasses import dataclass

from govcat.load.diagnosis.page import Body


@dataclass(slots=True)
class _Level:
    """The column of keys or of dashes; a list `holds_keys` if its entries are mappings."""

    column: int
    is_list: bool
    holds_keys: bool = False


class Levels:
    """The open levels, from the outermost inwards."""

    def __init__(self) -> None:
        self._open: list[_Level] = []

    def clear(self) -> None:
        """Forget all levels: a new document begins."""
        self._open = []

    def enter(self, body: Body, lowest: int | None, *, has_key: bool) -> bool:
        """Find the level of a line, or open one; False if the line fits none.

        A new level may begin from the column `lowest` on; None if the entry before has a value already.
        """
        levels, first = self._open, body.first
        while levels and levels[-1].column > first:
            levels.pop()
        if not body.dashes and levels and levels[-1].is_list and levels[-1].column == first:
            levels.pop()
        is_known = bool(levels) and levels[-1].column == first and levels[-1].is_list == bool(body.dashes)
        levels += [_Level(dash, is_list=True) for dash in (body.dashes[1:] if is_known else body.dashes)]
        if has_key and (body.dashes or not is_known):
            if body.dashes:
                levels[-1].holds_keys = True
            levels.append(_Level(body.column, is_list=False))
        return is_known or (lowest is not None and first >= lowest)

    def has_keys(self, column: int) -> bool:
        """Whether keys stand at a column."""
        return any(not level.is_list and level.column == column for level in self._open)

    def lists_mappings(self, column: int) -> bool:
        """Whether the dashes at a column begin mappings."""
        return any(level.is_list and level.holds_keys and level.column == column for level in self._open)
