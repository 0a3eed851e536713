"""A form of the official table as data: columns, words, marks and paper. `registry/layouts/` holds those we know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Boxes: TypeAlias = Literal["all", "chosen"]
Numbering: TypeAlias = Literal["domain", "through", "none"]


@dataclass(frozen=True, slots=True)
class LayoutColumn:
    """One column of a form: what it `shows` (the key of a leaf, `core/form`), its heads and its width.

    `group` is the head above it that it shares with its neighbours, empty if it has none. `width` counts Han
    characters of the body font. A column that `is_optional` stands only where an item says something in it.
    """

    shows: str
    head: str
    width: float
    group: str = ""
    is_centred: bool = False
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """The signs of a form: a tick in a column of its own, boxes before channels, and which boxes are printed."""

    tick: str = "√"
    chosen: str = "■"
    open: str = "□"
    boxes: Boxes = "all"


@dataclass(frozen=True, slots=True)
class Layout:
    """A form. `levels` gives the columns of 公开层级 their local names (乡级 → 乡、村级)."""

    key: str
    name: str
    columns: tuple[LayoutColumn, ...]
    marks: Marks = Marks()
    levels: Mapping[str, str] = field(default_factory=dict)
    numbering: Numbering = "domain"
    is_card: bool = False
    is_flat: bool = False
    paper: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    description: str = ""
