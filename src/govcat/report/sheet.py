"""Cells of a workbook of findings or of changes: the only place here that hands a text to XlsxWriter.

Every text stays one.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO
from typing import Any, NamedTuple, TypeAlias

from xlsxwriter.format import Format  # type: ignore[import-untyped]  # XlsxWriter has no py.typed
from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]  # as above
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # as above

from govcat.core.diagnostic import Severity

LONGEST = 32_767
"""UTF-16 units that one cell can hold."""

Cell: TypeAlias = str | int

_TEXT_ONLY = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
"""In memory XlsxWriter stamps no time on the parts of the file; the rest keeps texts texts."""
_LINE, _PAD, _HIGHEST = 17.0, 4.0, 409.0
"""Points: one line of the font, the air of a row, and the highest row there is."""
_COMMANDS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_FONT = {"font_name": "微软雅黑", "font_size": 10, "font_charset": 134, "font_family": 2, "valign": "vcenter"}
_RED = "#C00000"
_BOXED = {**_FONT, "border": 1, "border_color": "#CBD4DF", "text_wrap": True}
_SHORT = {**_BOXED, "align": "center"}
_LOOKS: dict[str, dict[str, Any]] = {
    "text": _BOXED,
    "short": _SHORT,
    "head": {**_SHORT, "bold": True, "bg_color": "#DFE9F4", "font_color": "#0B3561"},
    "title": {**_FONT, "bold": True, "font_size": 18, "font_color": "#0B3561"},
    "title_centred": {**_FONT, "bold": True, "font_size": 18, "font_color": "#0B3561", "align": "center"},
    "note": _FONT,
    "note_wrapped": {**_FONT, "text_wrap": True},
    "good": {**_SHORT, "bold": True, "font_color": "#14633A"},
    "": _FONT,
    "gone": {**_FONT, "font_color": _RED, "font_strikeout": True},
    "new": {**_FONT, "font_color": _RED},
    "text gone": {**_BOXED, "font_color": _RED, "font_strikeout": True},
    "text new": {**_BOXED, "font_color": _RED},
    Severity.ERROR.value: {**_SHORT, "bold": True, "font_color": "#A4161E"},
    Severity.WARNING.value: {**_SHORT, "bold": True, "font_color": "#7A4B00"},
    Severity.HINT.value: {**_SHORT, "font_color": "#0F4C8A"},
}


class Column(NamedTuple):
    """A column: its head, how wide it is in Latin characters, and how its cells look (`level`: by the severity)."""

    head: str
    width: int
    look: str = "text"


class Run(NamedTuple):
    """A stretch of a cell's text, and how it looks beside the rest: `gone`, `new` or as everything else."""

    text: str
    look: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook that is being written; `cut` stands where a text was too long for its cell."""

    out: BytesIO
    workbook: Workbook
    cut: str
    made: dict[tuple[str, bool], Format] = field(default_factory=dict)

    def look(self, look: str, cell: Cell = "") -> Format:
        """The format for a cell; a text that a sheet would run if typed anew carries Excel's own mark for text."""
        key = (look, isinstance(cell, str) and cell.startswith(_COMMANDS))
        if key not in self.made:
            self.made[key] = self.workbook.add_format({**_LOOKS[look], "quote_prefix": key[1]})
        return self.made[key]

    def sheet(self, name: str, columns: Sequence[Column]) -> Sheet:
        """A new sheet with these columns, set up for A4 landscape."""
        paper = self.workbook.add_worksheet(name)
        for position, column in enumerate(columns):
            paper.set_column(position, position, column.width)
        paper.set_landscape()
        paper.set_paper(9)
        paper.set_margins(left=0.6, right=0.6, top=0.8, bottom=0.8)
        paper.fit_to_pages(1, 0)
        paper.set_footer("&C— &P —")
        paper.hide_gridlines(2)
        return Sheet(paper, self, tuple(columns))

    def content(self) -> bytes:
        """The finished file."""
        self.workbook.close()
        return self.out.getvalue()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet that is being written."""

    paper: Worksheet
    book: Book
    columns: tuple[Column, ...]

    def write(self, row: int, column: int, cell: Cell, look: str) -> None:
        """Write one cell: a number, or a text that stays one."""
        if isinstance(cell, int):
            self.paper.write_number(row, column, cell, self.book.look(look))
            return
        text = fitted(cell, self.book.cut)
        made = self.book.look(look, text)
        if not text:
            self.paper.write_blank(row, column, None, made)
        elif text.startswith("<r>") and text.endswith("</r>"):
            # XlsxWriter takes a text of this form for markup of its own and would write it unescaped
            plain = self.book.look(look)
            self.paper.write_rich_string(row, column, plain, text[:1], plain, text[1:], made)
        else:
            self.paper.write_string(row, column, text, made)

    def write_runs(self, row: int, column: int, runs: Sequence[Run], look: str) -> None:
        """Write one cell whose text looks different in places."""
        text, looks = "".join(run.text for run in runs), {run.look for run in runs}
        if len(looks) < 2:
            self.write(row, column, text, " ".join(filter(None, (look, *looks))))
            return
        if len(text.encode("utf-16-le", errors="replace")) > LONGEST * 2:
            self.write(row, column, text, look)
            return
        parts = [part for run in runs for part in (self.book.look(run.look), run.text)]
        self.paper.write_rich_string(row, column, *parts, self.book.look(look, text))

    def write_wide(self, row: int, text: str, look: str) -> None:
        """Write one text across all columns, on as many lines as it needs."""
        last, width = len(self.columns) - 1, sum(column.width for column in self.columns)
        self.paper.merge_range(row, 0, row, last, "", self.book.look(look))
        self.write(row, 0, text, look)
        self.paper.set_row(row, min(lines_of(text, width) * _LINE + _PAD, _HIGHEST))

    def write_marked_row(self, row: int, cells: Sequence[Cell | Sequence[Run]], looks: Mapping[int, str]) -> None:
        """Write one row, as high as its texts need; `looks` of columns that do not look as usual in this row."""
        lines = 1
        for position, (cell, column) in enumerate(zip(cells, self.columns, strict=True)):
            look = looks.get(position, column.look)
            if isinstance(cell, str | int):
                self.write(row, position, cell, look)
            else:
                self.write_runs(row, position, cell, look)
            text = str(cell) if isinstance(cell, str | int) else "".join(run.text for run in cell)
            lines = max(lines, sum(lines_of(line, column.width) for line in text.split("\n")))
        self.paper.set_row(row, min(lines * _LINE + _PAD, _HIGHEST))

    def write_heads(self, row: int) -> None:
        """Write the heads of the columns."""
        self.paper.set_row(row, 24)
        for position, column in enumerate(self.columns):
            self.write(row, position, column.head, "head")

    def write_row(self, row: int, cells: Sequence[Cell], severity: Severity) -> None:
        """Write one row, as high as its texts need."""
        lines = 1
        for position, (cell, column) in enumerate(zip(cells, self.columns, strict=True)):
            self.write(row, position, cell, severity.value if column.look == "level" else column.look)
            lines = max(lines, lines_of(str(cell), column.width))
        self.paper.set_row(row, min(lines * _LINE + _PAD, _HIGHEST))


def opened(title: str, day: date, cut: str) -> Book:
    """An empty workbook of that title and day."""
    out = BytesIO()
    workbook = Workbook(out, _TEXT_ONLY)
    created = datetime(day.year, day.month, day.day)  # noqa: DTZ001  # XlsxWriter takes no time zone, and a day has none
    workbook.set_properties({"title": title, "created": created})
    return Book(out, workbook, cut)


def fitted(text: str, mark: str) -> str:
    """`text` as far as a cell holds it, with `mark` where something was cut off."""
    units = text.encode("utf-16-le", errors="replace")
    if len(units) <= LONGEST * 2:
        return text
    return units[: (LONGEST - len(mark)) * 2].decode("utf-16-le", errors="ignore") + mark


def lines_of(text: str, width: int) -> int:
    """Lines that `text` takes in a column; a break wastes what is left of its line, so there may be one less."""
    columns = sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
    return 1 if columns < width else math.ceil(columns * 1.1 / (width - 1))
