"""LibreOffice opens the workbook of the national standard, prints it, and shows every text whole."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from workbook_sample import Sheet, opened

from govcat.actions.validate import Asked, validate
from govcat.compiler import AsOf
from govcat.core.published import Published, publish
from govcat.render import Rendered
from govcat.render.workbook import render_workbook

pytestmark = [
    pytest.mark.office,
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("soffice") and shutil.which("pdftotext")), reason="needs LibreOffice and poppler"
    ),
]

PROJECT = Path(__file__).parents[2]
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"


@pytest.fixture(scope="module")
def published() -> Published:
    build = validate(Asked(PROJECT, AsOf(None, date(2026, 11, 1)))).build
    assert build is not None
    return publish(build)


@pytest.fixture(scope="module")
def book(published: Published, tmp_path_factory: pytest.TempPathFactory) -> Path:
    rendered = render_workbook(published)
    assert isinstance(rendered, Rendered)
    path = tmp_path_factory.mktemp("office") / "catalogue.xlsx"
    path.write_bytes(rendered.files["catalogue.xlsx"])
    return path


@pytest.fixture(scope="module")
def pages(book: Path) -> list[str]:
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


def official(pages: list[str]) -> list[str]:
    """The pages of the overview and of the domains; the flat table and the guide come after them."""
    return pages[: next(number for number, page in enumerate(pages) if "编号领域一级事项" in page)]


def test_every_page_is_numbered_and_carries_the_head(published: Published, pages: list[str]) -> None:
    rows = published.account.published
    assert len(published.domains) + 1 <= len(official(pages)) <= rows
    for number, page in enumerate(pages, 1):
        assert f"—{number}—" in page
    assert all("序号" in page for page in official(pages))
    tables = [page for page in pages if "合计" not in page and "其他各表" not in page]
    assert sum("公开渠道和载体" in page for page in tables) > 0.9 * len(pages)
    assert sum("指引整理稿（非官方文本）" in page for page in official(pages)) == len(official(pages))


def test_no_text_is_cut(published: Published, pages: list[str]) -> None:
    printed = "\f".join(official(pages))
    wanted = list(texts_of(published))
    assert len(wanted) > 10 * published.account.published
    assert [text for text in wanted if squeezed(text) not in printed] == []


def texts_of(published: Published) -> Iterator[str]:
    """Everything that the sheets have to say of the items and domains."""
    for domain in published.domains:
        yield domain.name
        yield domain.guideline
        yield from domain.notes
        for item in domain.items:
            yield from (
                item.name,
                item.time_limit,
                *item.category,
                *item.content,
                *item.basis,
                *item.subject,
                *item.notes,
            )


def test_the_last_row_is_printed(published: Published, pages: list[str]) -> None:
    last = published.domains[-1]
    *_, before, final = official(pages)
    assert squeezed(last.items[-1].content[-1]) in before + final
    assert squeezed(published.header.notes[-1]) in final


def test_rows_are_as_high_as_libreoffice_would_make_them(book: Path) -> None:
    workbook = opened(book.read_bytes())
    del workbook["_govcat"]
    given = {sheet.title: [row_height(sheet, row) for row in range(1, sheet.max_row + 1)] for sheet in workbook}
    for sheet in workbook:
        loosen(sheet)
    loose = book.with_name("loose.xlsx")
    workbook.save(loose)
    needed = dict(fitted_heights(converted(loose, "fods")))
    assert set(given) == set(needed)
    low = {
        (title, row): (have, need)
        for title, heights in given.items()
        for row, (have, need) in enumerate(zip(heights, needed[title], strict=False), 1)
        if have < need
    }
    assert low == {}


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
