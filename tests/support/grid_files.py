"""Files of every format that becomes a grid, made in memory: by the usual libraries, or by hand where these refuse."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import docx
import openpyxl  # type: ignore[import-untyped]  # its types are a package of their own
import xlwt  # type: ignore[import-untyped]  # has none
from odf.opendocument import OpenDocumentSpreadsheet  # type: ignore[import-untyped]  # has none

from govcat.core.diagnostic import Diagnostic, Term
from govcat.core.grid import Grid
from govcat.load.grid import Grids, read_grids

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def grid(name: str, content: bytes) -> Grid:
    """The only grid of a file that is read without an error."""
    read = read_grids(name, content)
    assert not any(found.weight.weight == 0 for found in read.findings), said(read)
    (only,) = read.grids
    return only


def texts(grid: Grid) -> dict[str, str]:
    """The texts of a grid by where they stand: `A1`, or `A1:B2` for a block."""
    return {grid.place(cell).ref: cell.text for cell in grid.cells}


def oddities(grid: Grid) -> dict[str, str]:
    """What the cells of a grid were that did not come as text."""
    return {grid.place(cell).ref: str(cell.oddity) for cell in grid.cells if cell.oddity}


def codes(read: Grids) -> list[str]:
    """The codes of all findings."""
    return [found.code for found in read.findings]


def sentence(found: Diagnostic) -> str:
    """The first line of a finding in Chinese."""
    facts = {key: fact.zh if isinstance(fact, Term) else fact for key, fact in found.facts.items()}
    return found.fault.zh.message.format(**facts)


def said(read: Grids) -> list[str]:
    """What is said of a file, in Chinese."""
    return [f"{found.code} {sentence(found)}" for found in read.findings]


def saved(book: Any) -> bytes:
    """A workbook or document as bytes."""
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def xlsx(fill: Callable[[Any], None]) -> bytes:
    """A workbook of openpyxl with one sheet, 目录, that `fill` fills."""
    book = openpyxl.Workbook()
    book.active.title = "目录"
    fill(book.active)
    return saved(book)


def xls(fill: Callable[[Any], None]) -> bytes:
    """A workbook of xlwt with one sheet, 目录, that `fill` fills."""
    book = xlwt.Workbook(encoding="utf-8")
    fill(book.add_sheet("目录", cell_overwrite_ok=True))
    return saved(book)


def ods(*tables: Any) -> bytes:
    """A workbook of odfpy with these tables."""
    book = OpenDocumentSpreadsheet()
    for table in tables:
        book.spreadsheet.addElement(table)
    return saved(book)


def word(fill: Callable[[Any], None]) -> bytes:
    """A document of python-docx that `fill` fills."""
    document = docx.Document()
    fill(document)
    return saved(document)


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive with these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def unpacked(content: bytes) -> dict[str, bytes]:
    """The parts of an archive."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def raw_xlsx(rows: str, tail: str = "", **parts: str) -> bytes:
    """A workbook written by hand: the XML of its rows, what comes after them, and further parts by name.

    In names of parts, `__` stands for a dot: `xl_sharedStrings__xml` is `xl/sharedStrings.xml`.
    """
    sheet = f'<worksheet xmlns="{MAIN}"><dimension ref="A1:A1"/><sheetData>{rows}</sheetData>{tail}</worksheet>'
    return packed(raw_parts(sheet) | {key.replace("__", ".").replace("_", "/", 1): text for key, text in parts.items()})


def raw_parts(sheet: str, main: str = MAIN, relations: str = RELATIONS) -> dict[str, str]:
    """The parts of a workbook with one sheet."""
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{relations}/officeDocument" '
        'Target="/xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>'
        '<sheet name="目录" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" '
        f'Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
    }


def raw_docx(body: str, **parts: str) -> bytes:
    """A document written by hand: the XML of its body."""
    document = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **parts})


def compound(*names: str, body: bytes = b"") -> bytes:
    """An old office file with empty streams of these names; the first one holds `body`, if there is any."""
    size = max(4096, -(-len(body) // 512) * 512) if body else 0
    sectors = size // 512
    header = struct.pack(
        "<8s16x6H8x8I",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0),
        *(1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0),
    )
    header += struct.pack("<I", 0) + b"\xff" * 4 * 108
    chain = [0xFFFFFFFD, 0xFFFFFFFE, *(range(3, 2 + sectors)), *([0xFFFFFFFE] if sectors else [])]
    fat = struct.pack(f"<{len(chain)}I", *chain).ljust(512, b"\xff")
    entries = [_entry("Root Entry", 5, 0xFFFFFFFE, 0)]
    entries += [
        _entry(name, 2, 2 if body and not at else 0xFFFFFFFE, 0 if at else size) for at, name in enumerate(names)
    ]
    return header + fat + b"".join(entries).ljust(512, b"\0")[:512] + body.ljust(size, b"\0")


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    wide = name.encode("utf-16-le") + b"\0\0"
    return struct.pack("<64sHBB48xIII", wide, len(wide), kind, 1, start, size, 0)
