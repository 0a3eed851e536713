"""The columns of one sheet: those of the layout, as far as its items need them.

Widths are Han characters of the body font.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from govcat.core.form.fitted import fitted
from govcat.core.form.leaf import Leaf
from govcat.core.layout import Layout, LayoutColumn, Marks
from govcat.core.published import PublishedDomain, PublishedItem
from govcat.core.readings import Readings

NUMBER = "number"
NAME = "name"
CATEGORY = "category"
DEPTHS = "一二三四五六七八九"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet: as the layout has it, and the leaf that says what it prints."""

    shown: LayoutColumn
    leaf: Leaf
    marks: Marks

    @property
    def depth(self) -> int:
        """Which level of categories it shows, counted from 1; 0 if it shows none."""
        return int(self.leaf.key.rpartition(".")[2]) if self.leaf.field == CATEGORY else 0

    def text(self, item: PublishedItem, readings: Readings) -> str:
        """What the column prints for an item."""
        return self.leaf.write(item, readings, self.marks)


def columns_for(
    domains: Sequence[PublishedDomain], layout: Layout, readings: Readings, *, has_levels: bool
) -> tuple[Column, ...]:
    """The columns of a sheet that shows `domains`; `has_levels` says whether the catalogue knows 公开层级 at all.

    There are as many columns of categories as the deepest item needs. Optional columns stand only where an item has
    something to say in them.
    """
    names = {item.domain: domain.name for domain in domains for item in domain.items}
    items = [item for domain in domains for item in domain.items]
    found = []
    for shown in _as_deep_as(layout.columns, max((len(item.category) for item in items), default=0)):
        leaf = _leaf(shown, layout, names)
        label = layout.levels.get(leaf.key.removeprefix("level."), shown.head)
        column = Column(replace(shown, head=label), leaf, layout.marks)
        if _is_asked(column, layout, has_levels=has_levels) and (
            not shown.is_optional or any(column.text(item, readings) for item in items)
        ):
            found.append(column)
    return tuple(found)


def _is_asked(column: Column, layout: Layout, *, has_levels: bool) -> bool:
    if column.leaf.key == NUMBER:
        return layout.numbering != "none"
    return has_levels or column.leaf.field != "level"


def _leaf(shown: LayoutColumn, layout: Layout, names: Mapping[str, str]) -> Leaf:
    """The leaf as this form writes it; a domain by its name."""
    leaf = fitted(shown, layout)
    if leaf is None:
        raise KeyError(shown.shows)  # whoever reads layouts leaves such columns out
    return replace(leaf, write=lambda item, _, __: names[item.domain]) if leaf.key == "domain" else leaf


def _as_deep_as(columns: tuple[LayoutColumn, ...], depth: int) -> Iterator[LayoutColumn]:
    """The columns with as many for categories as the deepest item has; those that are added go on counting.

    A layout without any such column leaves categories out on purpose.
    """
    known = sum(column.shows.startswith(f"{CATEGORY}.") for column in columns)
    for column in columns:
        if column.shows == f"{CATEGORY}.{known}" and depth > known:
            yield column
            head = next((one.head for one in columns if one.shows == NAME), "")
            for level in range(known, depth):
                yield replace(column, shows=f"{CATEGORY}.{level + 1}", head=_counted(head, known, level))
        elif column.shows == NAME and 0 < known < depth:
            yield replace(column, head=_counted(column.head, known, depth))
        else:
            yield column


def _counted(head: str, position: int, wanted: int) -> str:
    """`head` (二级事项) with another number in it; a head of another kind is that of the official form."""
    numeral = DEPTHS[position] if position < len(DEPTHS) else ""
    number = DEPTHS[wanted] if wanted < len(DEPTHS) else str(wanted + 1)
    return head.replace(numeral, number, 1) if numeral and numeral in head else f"{number}级事项"
