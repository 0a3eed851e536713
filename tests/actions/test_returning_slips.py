"""What happens to a workbook on somebody's desk without being meant: exactly the meant change comes back, or a word."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from clerk_edits import Act, deletes, row_of, sent_back, writes
from openpyxl import load_workbook  # type: ignore[import-untyped]  # openpyxl has no py.typed
from openpyxl.worksheet.worksheet import Worksheet  # type: ignore[import-untyped]  # as above
from returned_county import KEY, OWN, SHEET, back, export, founded, texts

from govcat.actions.export import Form
from govcat.actions.returning import BroughtBack, Wish

BIRTH, DEATH, MATTER = f"{KEY}/birth", f"{KEY}/death", f"{KEY}/own-matter"
FILE = f"domains/{KEY}.yaml"
LIMIT = "公开时限"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return founded(tmp_path / "county")


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("slips")
    return export(founded(folder / "county"), folder / "books")


def codes(outcome: BroughtBack) -> list[str]:
    """What was said, hints aside."""
    return [found.code for found in outcome.diagnostics if found.weight.weight < 2]


def changed(outcome: BroughtBack) -> list[tuple[str, str, object]]:
    return [(change.item, change.field, change.new) for change in outcome.changes]


def carries(key: str, new: str) -> Act:
    """Types over the hidden id of a row."""

    def act(sheet: Worksheet) -> None:
        next(cell for row in sheet.iter_rows() for cell in row if cell.value == key).value = new

    return act


def loses_ids(sheet: Worksheet) -> None:
    """Deletes the hidden column."""
    sheet.delete_cols(next(cell.column for row in sheet.iter_rows() for cell in row if cell.value == BIRTH))


def unmerges(sheet: Worksheet) -> None:
    """Takes the merged headings apart; only the first cell of each keeps the text."""
    for block in [block for block in sheet.merged_cells.ranges if block.min_row > 4 and block.max_col == 2]:
        sheet.unmerge_cells(str(block))


def sorts_without_ids(sheet: Worksheet) -> None:
    """Sorts all columns that can be seen."""
    unmerges(sheet)
    rows = range(5, row_of(sheet, MATTER) + 1)
    seen = next(cell.column for row in sheet.iter_rows() for cell in row if cell.value == BIRTH) - 1
    for row in rows:
        sheet.cell(row, 2).value = sheet.cell(row, 2).value or sheet.cell(row - 1, 2).value
    lines = sorted(
        ([sheet.cell(row, column + 1).value for column in range(seen)] for row in rows), key=lambda at: at[2]
    )
    for row, line in zip(rows, lines, strict=True):
        for column, text in enumerate(line, 1):
            sheet.cell(row, column).value = text


def copies_above(sheet: Worksheet) -> None:
    """Copies a row with its hidden id, puts the copy above it and gives the copy another name."""
    row = row_of(sheet, BIRTH)
    sheet.insert_rows(row)
    for block in [block for block in sheet.merged_cells.ranges if block.min_row >= row]:
        block.shift(row_shift=1)
    for column in range(1, sheet.max_column + 1):
        sheet.cell(row, column).value = sheet.cell(row + 1, column).value
    sheet.cell(row, 3).value = "新生儿重名查询"


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (carries(BIRTH, f"{KEY}/birth2"), []),
        (carries(BIRTH, "social-assistance/birth"), []),
        (carries(BIRTH, f" {KEY} / birth "), []),
        (carries(BIRTH, DEATH), ["GC969"]),
        (loses_ids, []),
        (unmerges, []),
    ],
    ids=["typed over", "another domain", "blanks", "another item", "no ids", "unmerged"],
)
def test_a_slip_is_no_change(project: Path, book: Path, tmp_path: Path, act: Act, said: list[str]) -> None:
    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, act))
    assert (outcome.changes, codes(outcome)) == ((), said)


def test_ids_that_were_not_sorted_with_the_rest(project: Path, book: Path, tmp_path: Path) -> None:
    acts = (writes(MATTER, LIMIT, "3个工作日内"), sorts_without_ids)
    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, *acts))
    assert changed(outcome) == [("own-matter", "time_limit", "3个工作日内")]
    assert set(codes(outcome)) == {"GC969"}


def test_an_edit_without_ids_goes_to_the_item_that_the_standard_names(
    project: Path, book: Path, tmp_path: Path
) -> None:
    acts = (writes(BIRTH, LIMIT, "10个工作日内"), loses_ids)
    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, *acts))
    assert changed(outcome) == [("birth", "time_limit", "10个工作日内")]


def test_a_copy_above_its_model_is_the_new_item(project: Path, book: Path, tmp_path: Path) -> None:
    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, copies_above))
    (change,) = outcome.changes
    assert (change.field, change.old) == ("", None)
    assert change.item not in ("birth", "death")
    assert "GC948" in codes(outcome)
    assert "name: 新生儿重名查询" in texts(project)[FILE]


@pytest.mark.parametrize("head", ["一级事项", "二级事项"])
def test_a_name_or_heading_that_was_emptied_is_not_guessed(
    project: Path, book: Path, tmp_path: Path, head: str
) -> None:
    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, writes(MATTER, head, "")))
    assert (outcome.changes, codes(outcome)) == ((), ["GC968"])
    (found,) = [found for found in outcome.diagnostics if found.code == "GC968"]
    assert found.facts["item"] == "居住证送证上门"


@pytest.mark.parametrize(
    "value", [20, datetime(2026, 1, 5, tzinfo=UTC).replace(tzinfo=None), "#NAME?", '="5个"&"工作日"'], ids=str
)
def test_what_a_program_made_of_a_text_is_not_taken(project: Path, book: Path, tmp_path: Path, value: object) -> None:
    def act(sheet: Worksheet) -> None:
        column = next(cell.column for cell in sheet[3] if cell.value == LIMIT)
        sheet.cell(row_of(sheet, MATTER), column).value = value

    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, act))
    assert outcome.changes == ()
    assert "GC963" in codes(outcome)


def test_an_emptied_cell_of_the_layer_above_is_told_at_its_cell(project: Path, book: Path, tmp_path: Path) -> None:
    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, writes(BIRTH, "公开内容（要素）", "")))
    (found,) = [found for found in outcome.diagnostics if found.code == "GC972"]
    assert found.place is not None
    assert (outcome.is_blocked, found.place[1:]) == (True, (SHEET, "D5"))


@pytest.mark.parametrize("is_touched", [False, True])
def test_an_item_that_the_project_has_deleted_does_not_rise_again(
    project: Path, book: Path, tmp_path: Path, *, is_touched: bool
) -> None:
    path = project / FILE
    path.write_text(OWN[: OWN.index("  - id: own-matter")], encoding="utf-8")
    act = writes(MATTER, LIMIT, "3个工作日内" if is_touched else "5个工作日内")
    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, act))
    assert (outcome.changes, codes(outcome)) == ((), ["GC966"] if is_touched else [])


def test_a_domain_that_is_exempt_since_the_export_stays_so(project: Path, book: Path) -> None:
    path = project / "govcat.yaml"
    path.write_text(path.read_text().replace("exempt: {", "exempt: {social-assistance: 本地不涉及, "), encoding="utf-8")
    outcome = back(project, book)
    assert (outcome.changes, codes(outcome)) == ((), [])


def test_a_file_that_cannot_be_read_stops_the_comparison(project: Path, book: Path, tmp_path: Path) -> None:
    path = project / FILE
    path.write_text(OWN + "\n  - {id: [\n", encoding="utf-8")
    before = texts(project)
    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, writes(MATTER, LIMIT, "3个工作日内")))
    assert (outcome.before, outcome.changes, outcome.is_blocked, texts(project)) == (None, (), True, before)
    assert any(found.place and found.place.file.endswith(f"{KEY}.yaml") for found in outcome.diagnostics)


@pytest.mark.parametrize("key", [DEATH, MATTER])
def test_a_removal_needs_a_reason_that_counts(project: Path, book: Path, tmp_path: Path, key: str) -> None:
    before = texts(project)
    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, deletes(key)), wish=Wish(removal="不想要"))
    assert (codes(outcome), outcome.is_blocked, texts(project)) == (["GC970"], True, before)


def test_sheets_about_an_export_hold_no_items_without_its_trace(project: Path, book: Path, tmp_path: Path) -> None:
    workbook = load_workbook(book)
    del workbook["_govcat"]
    workbook.save(tmp_path / "回表.xlsx")
    outcome = back(project, tmp_path / "回表.xlsx")
    assert (outcome.changes, codes(outcome)) == ((), [])


def test_a_conflict_about_boxes_names_what_is_chosen(project: Path, book: Path, tmp_path: Path) -> None:
    act = writes(MATTER, "公开渠道和载体", "■政府网站")
    path = project / FILE
    path.write_text(OWN + "    channel: [公开查阅点]\n", encoding="utf-8")
    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, act))
    (found,) = [found for found in outcome.diagnostics if found.code == "GC962"]
    assert (found.facts["came"], found.facts["now"]) == ("政府网站", "公开查阅点")


OURS = """schema: govcat/1
name: 本县表样
columns:
  - {shows: number, head: 序}
  - {shows: category.1, head: 大类}
  - {shows: name, head: 事项名}
  - {shows: content, head: 内容}
  - {shows: basis, head: 依据}
  - {shows: time_limit, head: 时限}
  - {shows: subject, head: 主体}
  - {shows: channel, head: 渠道}
  - {shows: audience, head: 对象}
  - {shows: method, head: 方式}
  - {shows: level, head: 层级}
"""


@pytest.mark.parametrize("is_gone", [False, True])
def test_columns_of_a_countys_own_layout_are_known_by_what_was_exported(
    project: Path, tmp_path: Path, *, is_gone: bool
) -> None:
    layout = project / "layouts" / "ours.yaml"
    layout.parent.mkdir()
    layout.write_text(OURS, encoding="utf-8")
    book = export(project, tmp_path / "books", Form(layout="ours"))
    if is_gone:
        layout.unlink()
    assert back(project, book).changes == ()  # some of its items take several rows, cut in the middle of a line
    acts = (writes(MATTER, "时限", "3个工作日内"), writes(MATTER, "事项名", "居住证上门送"))
    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, *acts))
    assert changed(outcome) == [
        ("own-matter", "name", "居住证上门送"),
        ("own-matter", "time_limit", "3个工作日内"),
    ]


def test_a_column_of_the_departments_own_is_no_change(project: Path, book: Path, tmp_path: Path) -> None:
    def act(sheet: Worksheet) -> None:
        sheet.insert_cols(9)
        sheet.cell(3, 9).value = "责任科室"
        sheet.cell(row_of(sheet, BIRTH), 9).value = "户政科"

    outcome = back(project, sent_back(book, tmp_path / "回表.xlsx", SHEET, act))
    assert outcome.changes == ()
