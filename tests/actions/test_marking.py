"""A clerk's own workbook, checked and given back: seeded faults are marked, and nothing else of hers is touched."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from clerk_workbook import parts_of, raw_parts
from forge.seeded_faults import AS_OF, SEEDED, seeded_workbook, sound_workbook
from openpyxl import load_workbook  # type: ignore[import-untyped]  # openpyxl ships no types

from govcat.actions.marking import Checked, check_tables, return_marked
from govcat.compiler import AsOf
from govcat.core.diagnostic import Diagnostic
from govcat.core.place import Cell

DAY = AsOf(AS_OF, AS_OF)
FORGED, EXPECTED = seeded_workbook()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("returned")
    (folder / "表.xlsx").write_bytes(FORGED.content)
    return folder


@pytest.fixture(scope="module")
def checked(folder: Path) -> Checked:
    return check_tables(folder / "表.xlsx", None, DAY)


@pytest.fixture(scope="module")
def book(folder: Path, checked: Checked) -> Any:
    return load_workbook(marked(folder / "标注.xlsx", checked))


def marked(out: Path, checked: Checked) -> Path:
    returned = return_marked(checked.intake, checked.compiled.diagnostics, out, "zh")
    assert returned.paths == (out,)
    assert not returned.diagnostics
    return out


def is_red(cell: Any) -> bool:
    colour = cell.fill.fgColor.rgb if cell.fill.fill_type == "solid" else "FF000000"
    return int(colour[2:4], 16) > 240 and int(colour[4:6], 16) < 230 and int(colour[6:], 16) < 230


def row_text(sheet: Any, row: int) -> str:
    column = next(cell.column for line in sheet.iter_rows() for cell in line if str(cell.value).startswith("错误信息"))
    return str(sheet.cell(row, column).value)


def test_there_are_thirty_faults_to_find() -> None:
    assert len(EXPECTED) == len(SEEDED) >= 30


@pytest.mark.parametrize(("place", "code"), EXPECTED.items())
def test_a_seeded_fault_is_red_has_a_note_and_stands_in_the_column(book: Any, place: str, code: str) -> None:
    name, ref = place.split("!")
    sheet = book[name]
    assert is_red(sheet[ref])
    assert f" {code}：" in sheet[ref].comment.text
    assert "怎么改：" in sheet[ref].comment.text
    assert f"{ref} " in row_text(sheet, sheet[ref].row)
    assert code in row_text(sheet, sheet[ref].row)


def test_every_finding_stands_in_a_cell_of_the_workbook(checked: Checked) -> None:
    places = [found.place for found in checked.compiled.diagnostics]
    assert all(isinstance(place, Cell) and place.file.endswith("表.xlsx") for place in places)


def test_a_second_run_on_the_returned_workbook_gives_the_same_bytes(folder: Path, checked: Checked) -> None:
    once = marked(folder / "一.xlsx", checked)
    again = check_tables(once, None, DAY)
    assert codes(again) == codes(checked)
    assert marked(folder / "二.xlsx", again).read_bytes() == once.read_bytes()


def codes(checked: Checked) -> list[tuple[str, str, str]]:
    found = checked.compiled.diagnostics
    return sorted((one.code, one.place.sheet, one.place.ref) for one in found if isinstance(one.place, Cell))


def test_when_the_cells_are_mended_their_marks_are_gone(folder: Path, checked: Checked) -> None:
    book = load_workbook(marked(folder / "改前.xlsx", checked))
    sound = load_workbook(BytesIO(sound_workbook().content))
    for place in EXPECTED:
        name, ref = place.split("!")
        book[name][ref].value = sound[name][ref].value
    book.save(folder / "改后.xlsx")
    again = check_tables(folder / "改后.xlsx", None, DAY)
    assert not set(codes(again)) & {(code, *place.split("!")) for place, code in EXPECTED.items()}
    left = load_workbook(marked(folder / "再标注.xlsx", again))
    still = {(sheet, ref) for _, sheet, ref in codes(again)}
    for place in EXPECTED:
        name, ref = place.split("!")
        assert is_red(left[name][ref]) == ((name, ref) in still)


def test_without_findings_the_workbook_comes_back_as_it_was(folder: Path, checked: Checked) -> None:
    once = marked(folder / "标.xlsx", checked)
    none = return_marked(check_tables(once, None, DAY).intake, (), folder / "净.xlsx", "zh")
    assert parts_of(none.paths[0].read_bytes()) == parts_of(FORGED.content)


def test_sheets_without_findings_and_all_other_parts_keep_every_byte(folder: Path, checked: Checked) -> None:
    one = [found for found in checked.compiled.diagnostics if isinstance(found.place, Cell)][:1]
    returned = return_marked(checked.intake, one, folder / "一处.xlsx", "zh")
    before, after = raw_parts(FORGED.content), raw_parts(returned.paths[0].read_bytes())
    sheets = [name for name in before if name.startswith("xl/worksheets/sheet")]
    assert sum(before[name] != after[name] for name in sheets) == 1
    assert before["docProps/core.xml"] == after["docProps/core.xml"]
    assert before["xl/theme/theme1.xml"] == after["xl/theme/theme1.xml"]


def test_personal_data_is_not_repeated_in_the_marks(book: Any) -> None:
    said = [str(cell.comment.text) for sheet in book for row in sheet.iter_rows() for cell in row if cell.comment]
    assert not any("110101199003077571" in text or "13812345678" in text for text in said)


def test_a_project_to_check_against_knows_its_bodies(folder: Path) -> None:
    project = folder / "project"
    (project / "domains").mkdir(parents=True)
    (project / "govcat.yaml").write_text("schema: govcat/1\nextends: national\n", encoding="utf-8")
    (project / "bodies.yaml").write_text(
        "schema: govcat/1\nbodies:\n  - {name: 云溪县扶贫开发办公室, kind: 政府工作部门}\n", encoding="utf-8"
    )
    found = check_tables(folder / "表.xlsx", project, DAY)
    assert found.compiled.build is not None
    assert any(body.name == "云溪县扶贫开发办公室" for body in found.compiled.build.catalogue.bodies)
    assert all(isinstance(one.place, Cell) for one in found.compiled.diagnostics)


def test_what_cannot_be_marked_is_said_and_the_rest_is_written(folder: Path, checked: Checked) -> None:
    several = folder / "several"
    several.mkdir()
    (several / "好.xlsx").write_bytes(FORGED.content)
    (several / "旧.csv").write_text("序号,公开事项,公开内容,公开依据\n1,甲,乙,《丙法》\n", encoding="utf-8")
    both = check_tables(several, None, DAY)
    returned = return_marked(both.intake, both.compiled.diagnostics, folder / "回", "zh")
    assert [path.name for path in returned.paths] == ["好.xlsx"]
    assert [found.code for found in returned.diagnostics] == ["GC980"]


def test_a_project_that_is_not_there_is_said(folder: Path) -> None:
    found = check_tables(folder / "表.xlsx", folder / "nowhere", DAY).compiled
    assert found.build is None
    assert [type(one) for one in found.diagnostics] == [Diagnostic]
