"""One sheet as XML: its rows and cells by position, and the order in which its other parts stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from govcat.core.grid import reference
from govcat.report.marked.area import Area, area_of, column_of
from govcat.report.marked.package import Element, Package, UnreadablePartError

_ORDER = (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios "
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations "
    "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches "
    "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls "
    "webPublishItems tableParts extLst"
)
"""The parts of a sheet in the order that ISO/IEC 29500-1 §18.3.1.99 asks for."""
_RANKS = {tag: rank for rank, tag in enumerate(_ORDER.split())}

_DIGITS = "0123456789"


@dataclass(slots=True)
class Paper:
    """A sheet that is being edited.

    `name` is its part, `position` that among the sheets; `rows` are its rows by position, `merges` its merged blocks,
    `columns` the positions of letters that were met.
    """

    name: str
    position: int
    root: Element
    space: str
    rows: dict[int, Element]
    merges: tuple[Area, ...]
    columns: dict[str, int] = field(default_factory=dict)

    @property
    def body(self) -> Element:
        """The element that holds all rows."""
        return self.root.find(f"{self.space}sheetData")

    def cells(self, row: int) -> Iterator[tuple[int, Element]]:
        """The cells of a row with their columns."""
        column = -1
        for cell in self.rows[row].iterchildren(f"{self.space}c") if row in self.rows else ():
            letters = cell.get("r", "").rstrip(_DIGITS)
            if letters not in self.columns:
                self.columns[letters] = column_of(letters)
            column = self.columns[letters] if letters else column + 1
            yield column, cell

    def cell(self, row: int, column: int) -> Element | None:
        """The cell at a place; None if the file has none there."""
        return next((cell for position, cell in self.cells(row) if position == column), None)

    def make(self, row: int, column: int) -> Element:
        """A new cell at a place where there is none."""
        cell = etree.Element(f"{self.space}c", r=reference(row, column))
        after = next((other for position, other in self.cells(row) if position > column), None)
        if after is not None:
            after.addprevious(cell)
        else:
            self._row(row).append(cell)
            for extension in self.rows[row].findall(f"{self.space}extLst"):
                self.rows[row].append(extension)
        return cell

    def _row(self, row: int) -> Element:
        if row not in self.rows:
            made = etree.Element(f"{self.space}row", r=str(row + 1))
            after = min((position for position in self.rows if position > row), default=None)
            if after is None:
                self.body.append(made)
            else:
                self.rows[after].addprevious(made)
            self.rows[row] = made
        return self.rows[row]

    def remove(self, row: int, cell: Element) -> None:
        """Take a cell away, and its row if nothing else is said of that."""
        self.rows[row].remove(cell)
        if len(self.rows[row]) == 0 and set(self.rows[row].attrib) <= {"r"}:
            self.body.remove(self.rows.pop(row))

    def look_at(self, row: int, column: int) -> int:
        """The look of a place where the file has no cell: that of its row, or of its column."""
        line = self.rows.get(row)
        if line is not None and line.get("customFormat") in {"1", "true"}:
            return int(line.get("s", "0"))
        for one in self.root.iterfind(f"{self.space}cols/{self.space}col"):
            if int(one.get("min", "0")) <= column + 1 <= int(one.get("max", "0")):
                return int(one.get("style", "0"))
        return 0

    def block(self, row: int, column: int) -> Area:
        """The merged block that covers a place, or the one cell."""
        return next((area for area in self.merges if area.covers(row, column)), Area(row, column, row, column))

    def part(self, tag: str) -> Element | None:
        """A part of the sheet that stands in it once at most."""
        return self.root.find(f"{self.space}{tag}")

    def add_part(self, tag: str, names: Mapping[str, str] | None = None, **attributes: str) -> Element:
        """Add a part in its place; `names` are the prefixes that it may need."""
        made = etree.Element(f"{self.space}{tag}", attributes, names)
        for other in self.root:
            name = etree.QName(other).localname if isinstance(other.tag, str) else ""
            if _RANKS.get(name, 0) > _RANKS[tag]:
                other.addprevious(made)
                return made
        self.root.append(made)
        return made


def paper_of(package: Package, name: str, position: int) -> Paper:
    """The sheet of a part. Raises UnreadablePartError if it is none."""
    root = package.tree(name)
    space = f"{{{etree.QName(root).namespace}}}"
    body = root.find(f"{space}sheetData")
    if body is None:
        raise UnreadablePartError(name)
    rows: dict[int, Element] = {}
    number = -1
    for row in body.iterchildren(f"{space}row"):
        said = row.get("r", "")
        number = int(said) - 1 if said.isdecimal() else number + 1
        rows[number] = row
    merges = (area_of(one.get("ref", "")) for one in root.iterfind(f"{space}mergeCells/{space}mergeCell"))
    return Paper(name, position, root, space, rows, tuple(filter(None, merges)))


def look_of(cell: Element | None) -> int:
    """Which look a cell has."""
    return int(cell.get("s", "0")) if cell is not None else 0


def give_look(cell: Element, look: int) -> None:
    """Let a cell look so; the first look is that of a cell that says nothing."""
    if look:
        cell.set("s", str(look))
    else:
        cell.attrib.pop("s", None)


def empty(cell: Element) -> None:
    """Take everything out of a cell but its look."""
    cell.attrib.pop("t", None)
    for kid in list(cell):
        cell.remove(kid)


def is_filled(cell: Element) -> bool:
    """Whether a cell holds a value, a formula or a text."""
    return any(etree.QName(kid).localname in {"v", "f", "is"} for kid in cell)


def write_text(cell: Element, text: str, look: int) -> None:
    """Let a cell hold a text, which stays one whatever it begins with."""
    space = f"{{{etree.QName(cell).namespace}}}"
    cell.set("s", str(look))
    cell.set("t", "inlineStr")
    holder = etree.SubElement(etree.SubElement(cell, f"{space}is"), f"{space}t")
    holder.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    holder.text = text
