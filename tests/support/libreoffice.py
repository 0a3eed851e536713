"""What LibreOffice makes of a workbook: its printed pages, and the heights that it would give to its rows."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from workbook_sample import Sheet, opened

NEEDS_OFFICE = [
    pytest.mark.office,
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("soffice") and shutil.which("pdftotext")), reason="needs LibreOffice and poppler"
    ),
]

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"


def printed_pages(book: Path) -> list[str]:
    """The text of each printed page, without blanks: every cell in one piece, cell by cell."""
    converted(book, "pdf")
    command = ["pdftotext", "-raw", "-enc", "UTF-8", str(book.with_suffix(".pdf")), "-"]
    text = subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode()
    return [squeezed(page) for page in text.split("\f")[:-1]]


def converted(path: Path, kind: str) -> Path:
    """`path` as LibreOffice converts it, in a profile of its own."""
    profile = path.parent / "profile"
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind]
    subprocess.run([*command, "--outdir", str(path.parent), str(path)], check=True, capture_output=True, timeout=300)
    return path.with_suffix("." + kind)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def too_low(book: Path) -> dict[tuple[str, int], tuple[float, float]]:
    """The rows that are lower than LibreOffice would make them, by sheet and number, with both heights.

    In the flat table a row may be as high as Excel allows and still too low for a text.
    """
    workbook = opened(book.read_bytes())
    del workbook["_govcat"]
    given = {sheet.title: [row_height(sheet, row) for row in range(1, sheet.max_row + 1)] for sheet in workbook}
    for sheet in workbook:
        loosen(sheet)
    loose = book.with_name("loose.xlsx")
    workbook.save(loose)
    needed = dict(fitted_heights(converted(loose, "fods")))
    assert set(given) == set(needed)
    return {
        (title, row): (have, need)
        for title, heights in given.items()
        for row, (have, need) in enumerate(zip(heights, needed[title], strict=False), 1)
        if have < min(need, 409) and not workbook[title].row_dimensions[row].hidden
    }


def row_height(sheet: Sheet, row: int) -> float:
    height = sheet.row_dimensions[row].height
    assert height
    return float(height)


def loosen(sheet: Sheet) -> None:
    """Take merges and heights away, so that the office program fits every row to what stands in its own cells."""
    for area in list(sheet.merged_cells.ranges):
        text = sheet.cell(area.min_row, area.min_col).value
        sheet.unmerge_cells(str(area))
        if area.max_col - area.min_col > 0 or area.max_row - area.min_row > 0:
            # what stood in several cells has more room than the one it is left in
            sheet.cell(area.min_row, area.min_col).value = None if text is None else "合"
    for row in range(1, sheet.max_row + 1):
        sheet.row_dimensions[row].height = None


def fitted_heights(document: Path) -> Iterator[tuple[str, list[float]]]:
    """The heights in points that LibreOffice has given to the rows of each sheet."""
    root = ET.parse(document).getroot()  # noqa: S314  # LibreOffice has just written it
    styles = {
        style.attrib[STYLE + "name"]: properties.attrib[STYLE + "row-height"]
        for style in root.iter(STYLE + "style")
        for properties in style.iter(STYLE + "table-row-properties")
    }
    for table in root.iter(TABLE + "table"):
        heights: list[float] = []
        for row in table.iter(TABLE + "table-row"):
            repeated = int(row.attrib.get(TABLE + "number-rows-repeated", "1"))
            heights.extend([points(styles[row.attrib[TABLE + "style-name"]])] * min(repeated, 2_000))
        yield table.attrib[TABLE + "name"], heights


def points(length: str) -> float:
    number, unit = float(length.rstrip("acimnpt")), length.lstrip("0123456789.")
    return number * {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 7.2 / 2.54}[unit]
