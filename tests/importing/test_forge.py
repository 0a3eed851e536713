"""The forged files are what they say they are: by themselves, without the program that is judged by them."""

from __future__ import annotations

import ast
import csv
import io
import re
from collections import Counter
from pathlib import Path

import docx
import openpyxl  # type: ignore[import-untyped]  # its types are a package of their own
import pytest
from docx.oxml.ns import qn
from forge.files import WRITERS, forge
from forge.matters import national_matters, own_matters
from forge.notation import seen_forms, unseen_forms
from forge.nouns import Forged, Sheet
from forge.scenarios import Scenario, seen_scenarios, unseen_scenarios
from forge.seeded_faults import SEEDED, seeded_workbook, sound_workbook

FORGE = Path(__file__).parents[1] / "support" / "forge"
SCENARIOS = (*seen_scenarios(), *unseen_scenarios())


def test_the_forge_imports_nothing_of_the_program() -> None:
    imported = set()
    files = sorted(FORGE.glob("*.py"))
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add(str(node.module).split(".")[0])

    assert len(files) > 10
    assert {"forge", "openpyxl", "docx"} <= imported
    assert not {name for name in imported if name.startswith("govcat")}
    assert not any("registry" in file.read_text(encoding="utf-8") for file in files)


def test_there_is_enough_of_everything() -> None:
    rows = [row for rows in own_matters().values() for row in rows]

    assert len(set(rows)) >= 60
    assert len(own_matters()) >= 8
    assert len(national_matters()) == 26
    assert len(seen_forms()) == 88
    assert len(unseen_forms()) >= 40
    assert {scenario.family for scenario in SCENARIOS} == {"layout", "marks", "damage", "unseen"}
    assert max(Counter(scenario.name for scenario in SCENARIOS).values()) == 1


def test_no_unseen_layout_was_seen() -> None:
    seen = {tuple(column[:2] for column in form.columns) for form in seen_forms()}

    assert not [f.name for f in unseen_forms() if not f.traits and tuple(column[:2] for column in f.columns) in seen]


@pytest.mark.parametrize("scenario", SCENARIOS[::9], ids=lambda scenario: scenario.name)
def test_every_cell_stands_alone_and_has_a_truth(scenario: Scenario) -> None:
    made = scenario.make()

    assert made.sheets == scenario.make().sheets
    for sheet in made.sheets:
        taken: set[tuple[int, int]] = set()
        for ink in sheet.cells:
            places = {(ink.row + r, ink.column + c) for r in range(ink.rows) for c in range(ink.columns)}
            assert ink.text
            assert not places & taken, ink
            assert ink.kind != "item" or ink.claims, ink
            taken |= places


def written(suffix: str) -> Forged:
    """A file of the format whose sheet has merged blocks and line feeds."""
    made = next(s for s in SCENARIOS if s.name == "seen-001-plain-xlsx").make()
    return forge("written", made.sheets, suffix)


def texts(sheet: Sheet) -> list[str]:
    return sorted(re.sub(r"\s", "", ink.text) for ink in sheet.cells)


def test_a_workbook_holds_what_was_forged() -> None:
    made = written("xlsx")
    book = openpyxl.load_workbook(io.BytesIO(made.content))
    cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value is not None]

    assert sorted(re.sub(r"\s", "", cell) for cell in cells) == texts(made.sheets[0])
    merged = {ink for ink in made.sheets[0].cells if ink.rows * ink.columns > 1}
    assert len(book.worksheets[0].merged_cells.ranges) == len(merged) > 5


def test_a_document_holds_what_was_forged() -> None:
    made = written("docx")
    table = docx.Document(io.BytesIO(made.content)).tables[0]
    cells = ["".join(text.text for text in cell.iter(qn("w:t"))) for cell in table._tbl.iter(qn("w:tc"))]

    assert sorted(re.sub(r"\s", "", cell) for cell in cells if cell) == texts(made.sheets[0])


def test_a_text_of_commas_holds_what_was_forged() -> None:
    made = written("csv")
    rows = csv.reader(io.StringIO(made.content.decode("utf-8-sig")))

    assert sorted(re.sub(r"\s", "", cell) for row in rows for cell in row if cell) == texts(made.sheets[0])


@pytest.mark.parametrize("suffix", sorted(WRITERS))
def test_every_format_is_written(suffix: str) -> None:
    assert len(written(suffix).content) > 3_000


def test_seeded_faults_stand_in_cells_of_their_own() -> None:
    forged, expected = seeded_workbook()
    sound = sound_workbook()
    before = {(sheet.name, ink.row, ink.column, ink.text) for sheet in sound.sheets for ink in sheet.cells}
    after = {(sheet.name, ink.row, ink.column, ink.text) for sheet in forged.sheets for ink in sheet.cells}
    emptied = sum(not fault.text for fault in SEEDED)

    assert len(expected) == len(SEEDED) >= 30
    assert len(after - before) == len(SEEDED) - emptied
    assert len({fault.code for fault in SEEDED}) > 20
