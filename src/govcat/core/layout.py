"""A form of the official table as data: columns, words, marks and paper. `registry/layouts/` holds those we know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Boxes: TypeAlias = Literal["all", "chosen", "words"]
Numbering: TypeAlias = Literal["domain", "through", "none"]
Size: TypeAlias = Literal["A4", "A3"]
Orientation: TypeAlias = Literal["landscape", "portrait"]


@dataclass(frozen=True, slots=True)
class LayoutColumn:
    """One column of a form: what it `shows` (the key of a leaf, `core/form`), its heads and its width.

    `group` is the head above it that it shares with its neighbours, empty if it has none. `width` counts Han
    characters of the body font. A column that `is_optional` stands only where an item says something in it. `blank`
    is printed where an item says nothing, for people to fill in by hand (`□文本 □图表`).
    """

    shows: str
    head: str
    width: float
    group: str = ""
    is_centred: bool = False
    is_optional: bool = False
    blank: str = ""


@dataclass(frozen=True, slots=True)
class Marks:
    """The signs of a form: a tick in a column of its own, boxes before channels, and which boxes are printed.

    With `words` there are no boxes: what is chosen stands as it is written, one a line.
    """

    tick: str = "√"
    chosen: str = "■"
    open: str = "□"
    boxes: Boxes = "all"


@dataclass(frozen=True, slots=True)
class Paper:
    """The sheet of paper that a form is printed on."""

    size: Size = "A4"
    orientation: Orientation = "landscape"


@dataclass(frozen=True, slots=True)
class Layout:
    """A form. `levels` gives the columns of 公开层级 their local names (乡级 → 乡、村级).

    `title` stands above each domain; `{domain}` and `{region}` in it are filled in.
    """

    key: str
    name: str
    columns: tuple[LayoutColumn, ...]
    title: str = "{domain}领域基层政务公开标准目录"
    marks: Marks = Marks()
    levels: Mapping[str, str] = field(default_factory=dict)
    numbering: Numbering = "domain"
    is_card: bool = False
    is_flat: bool = False
    paper: Paper = Paper()
    notes: tuple[str, ...] = ()
    description: str = ""
