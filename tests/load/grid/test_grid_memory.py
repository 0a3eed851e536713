"""What hostile files cost: each is read in a program of its own that may not take more than 500 MB."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from grid_files import MAIN, WORD, raw_parts

pytestmark = pytest.mark.slow

READ = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (500 * 2**20, 500 * 2**20))
from pathlib import Path
from govcat.load.grid import read_grids
read = read_grids(sys.argv[1], Path(sys.argv[1]).read_bytes())
print(sum(len(grid.cells) for grid in read.grids), *(found.code for found in read.findings))
"""


def read_within(path: Path) -> str:
    """How many cells are read of a file by a program with little memory, and the codes of its findings."""
    pytest.importorskip("resource")  # Windows limits no memory
    done = subprocess.run([sys.executable, "-c", READ, str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


def write(path: Path, part: str, pieces: Iterator[bytes], parts: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in parts.items():
            if name != part:
                archive.writestr(name, text)
        with archive.open(part, "w") as stream:
            for piece in pieces:
                stream.write(piece)
    return path


def sheet(rows: Iterator[bytes]) -> Iterator[bytes]:
    yield f'<worksheet xmlns="{MAIN}"><sheetData>'.encode()
    yield from rows
    yield b"</sheetData></worksheet>"


def workbook(path: Path, rows: Iterator[bytes]) -> Path:
    return write(path, "xl/worksheets/sheet1.xml", sheet(rows), raw_parts(""))


def test_a_million_stray_rows_and_a_text_in_the_last_cell(tmp_path: Path) -> None:
    row = b'<row r="%d" spans="1:8" ht="14.25" customHeight="1">%s</row>'
    cells = b"".join(b'<c r="%c%%d" s="12"/>' % letter for letter in b"ABCDEFGH")

    def rows() -> Iterator[bytes]:
        yield '<row r="1"><c r="A1" t="str"><v>户籍</v></c></row>'.encode()
        for at in range(2, 1_000_000):
            yield row % (at, cells % ((at,) * 8))
        yield b'<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'

    assert read_within(workbook(tmp_path / "a.xlsx", rows())) == "2"


def test_rows_that_are_not_quite_empty(tmp_path: Path) -> None:
    rows = (b'<row r="%d"><c r="A%d" t="s"></c></row>' % (at, at) for at in range(1, 300_000))
    assert read_within(workbook(tmp_path / "a.xlsx", rows)) == "0 GC918"


def test_texts_without_end(tmp_path: Path) -> None:
    text = "字".encode() * 2**20

    def rows() -> Iterator[bytes]:
        yield b'<row r="1"><c r="A1" t="str"><v>'
        for _ in range(60):
            yield text
        yield b"</v></c></row>"

    assert read_within(workbook(tmp_path / "a.xlsx", rows())) == "1 GC924"


def test_more_cells_than_a_file_may_have(tmp_path: Path) -> None:
    cells = b'<c t="str"><v>a text</v></c>' * 1000
    rows = (b"<row>%s</row>" % cells for _ in range(2000))
    assert read_within(workbook(tmp_path / "a.xlsx", rows)) == "0 GC927"


def test_a_document_of_nothing_but_tags(tmp_path: Path) -> None:
    def body() -> Iterator[bytes]:
        yield f'<w:document xmlns:w="{WORD}"><w:body><w:tbl><w:tr>'.encode()
        for _ in range(60):
            yield b"<w:p/>" * 50_000

    path = write(tmp_path / "a.docx", "word/document.xml", body(), {"[Content_Types].xml": "<Types/>"})
    assert read_within(path) == "0 GC915"


def test_a_page_of_nothing_but_tags(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"<table>" + b"<tr><td>" * 590_000)
    assert read_within(path) == "0 GC927"


def test_an_archive_in_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", bytes(200 * 2**20))
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.zip", inner.getvalue())
    assert read_within(path) == "0 GC911"
