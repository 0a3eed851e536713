"""The boxes in which notes are shown (VML, ISO/IEC 29500-4 §14). Such a drawing may be no XML, so it is edited as text.

Why: Excel writes `<br>` into the texts of its form controls, which the same drawing holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

from govcat.core.pattern import pattern
from govcat.report.marked.area import LAST_COLUMN, Area
from govcat.report.marked.paper import Paper

_SHAPE = pattern(r"<v:shape\b.*?</v:shape>", re.DOTALL)
_NOTE = pattern(r"ObjectType=[\"']Note[\"']")
_ROW = pattern(r"<x:Row>\s*(\d+)\s*</x:Row>")
_COLUMN = pattern(r"<x:Column>\s*(\d+)\s*</x:Column>")
_NUMBER = pattern(r"id=[\"']_x0000_s(\d+)[\"']")
_BLOCK = pattern(r"<o:idmap\b[^>]*\bdata=[\"'](\d+)")
_END = pattern(r"</xml>\s*\Z")
_KIND = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_BOX = (
    '<v:shape id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;z-index:1;visibility:hidden" '
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>'
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
_WIDTH, _LINE, _HAN = 300, 17, 21
"""Pixels of a box, pixels of a line of print, Han characters in a line."""
_HIGHEST = 420
_COLUMN_PIXELS, _ROW_PIXELS = 64, 18


def empty_drawing(position: int) -> bytes:
    """A drawing without boxes."""
    return (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">'
        f'<o:idmap v:ext="edit" data="{position + 1}"/></o:shapelayout></xml>'
    ).encode()


def with_boxes(drawing: bytes, paper: Paper, texts: Mapping[Area, str]) -> bytes:
    """The drawing with a box for each of these notes, as large as its text."""
    if not texts:
        return drawing
    text = drawing.decode("utf-8", "surrogateescape")
    block = _BLOCK.search(text)
    base = 1024 * int(block[1]) if block else 1024
    first = max((int(number) for number in _NUMBER.findall(text)), default=base) + 1
    kind = "" if 'id="_x0000_t202"' in text else _KIND
    boxes = "".join(
        _BOX.format(number=number, anchor=_anchor(paper, cell, said), row=cell.top, column=cell.left)
        for number, (cell, said) in enumerate(sorted(texts.items()), first)
    )
    return _END.sub(lambda end: kind + boxes + end[0], text).encode("utf-8", "surrogateescape")


def boxes_without(drawing: bytes, cells: Collection[Area | None]) -> bytes:
    """The drawing without the boxes of the notes at these cells."""
    text = drawing.decode("utf-8", "surrogateescape")
    text = _SHAPE.sub(lambda shape: "" if _cell(shape[0]) in cells else shape[0], text)
    text = text if "#_x0000_t202" in text else text.replace(_KIND, "")
    return text.encode("utf-8", "surrogateescape")


def has_boxes(drawing: bytes) -> bool:
    """Whether anything is drawn."""
    return b"<v:shape " in drawing or b"<v:group" in drawing


def _cell(shape: str) -> Area:
    row, column = _ROW.search(shape), _COLUMN.search(shape)
    if not (_NOTE.search(shape) and row and column):
        return Area(-1, -1, -1, -1)
    return Area(int(row[1]), int(column[1]), int(row[1]), int(column[1]))


def _anchor(paper: Paper, cell: Area, text: str) -> str:
    """Where a box begins and ends: columns and rows with pixels in them, right of its cell."""
    lines = sum(len(line) // _HAN + 1 for line in text.split("\n"))
    height = min(lines * _LINE + 12, _HIGHEST)
    left, top = cell.left + 1, cell.top
    right, across = _walked(left, _WIDTH + 12, _column_pixels(paper))
    bottom, down = _walked(top, height + 4, _row_pixels(paper))
    return f"{left}, 12, {top}, 4, {right}, {across}, {bottom}, {down}"


def _walked(position: int, pixels: int, size: Callable[[int], int]) -> tuple[int, int]:
    """The column or row that lies so many pixels on, and the pixels left in it."""
    while pixels > (room := size(position)):
        pixels, position = pixels - room, position + 1
    return position, pixels


def _column_pixels(paper: Paper) -> Callable[[int], int]:
    widths = [
        (int(one.get("min", "0")) - 1, int(one.get("max", "0")) - 1, one)
        for one in paper.root.iterfind(f"{paper.space}cols/{paper.space}col")
    ]

    def pixels(column: int) -> int:
        one = next((one for first, last, one in widths if first <= column <= last), None)
        if one is None or column > LAST_COLUMN:
            return _COLUMN_PIXELS
        return 0 if one.get("hidden") in {"1", "true"} else round(float(one.get("width", "9")) * 7) + 5

    return pixels


def _row_pixels(paper: Paper) -> Callable[[int], int]:
    def pixels(row: int) -> int:
        one = paper.rows.get(row)
        if one is None:
            return _ROW_PIXELS
        return 0 if one.get("hidden") in {"1", "true"} else round(float(one.get("ht", "13.5")) * 96 / 72)

    return pixels
