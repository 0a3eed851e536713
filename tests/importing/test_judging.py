"""The judge itself: a perfect reading is right in every cell, and each way to spoil it is noticed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from forge.nouns import Forged, Ink, Option
from forge.scenarios import seen_scenarios, unseen_scenarios
from judging import Sum, Verdict, judge

from govcat.core.grid import Grid, GridCell
from govcat.core.place import Cell
from govcat.core.table import Entry, Table, TableRow, Told

SCENARIOS = {scenario.name: scenario for scenario in (*seen_scenarios(), *unseen_scenarios())}
NAMES = ("seen-001-plain-xlsx", "seen-019-annex-xlsx", "stacked-xlsx", "cards-xlsx", "unseen-33-chains-xlsx")


def perfect(forged: Forged) -> tuple[Grid, Table]:
    """What a reader would make of the first sheet that knows the truth."""
    sheet = forged.sheets[0]
    grid = Grid(
        forged.name, sheet.name, tuple(GridCell(i.row, i.column, i.text, i.rows, i.columns) for i in sheet.cells)
    )
    rows: dict[int, dict[str, list[Entry]]] = {}
    told = []
    for ink, cell in zip(sheet.cells, grid.cells, strict=True):
        place = grid.place(cell)
        if ink.kind == "aside":
            told.append(Told(place, ink.text, "aside"))
        for claim in ink.claims:
            for option in claim.options[:1]:
                fields = rows.setdefault(claim.item, {}).setdefault(_key(option), [])
                fields += [Entry(text, place) for text in option.texts]
                told.append(Told(place, ink.text, "placed", _key(option), claim.item))
    table_rows = tuple(_row(rows[item]) for item in sorted(rows))
    return grid, Table(grid, "", sheet.domains[0], (), table_rows, (), tuple(told))


def _key(option: Option) -> str:
    return "x-其他" if option.field == "x-" else option.field


def _row(fields: Mapping[str, list[Entry]]) -> TableRow:
    number = next((entry.text for entry in fields.get("number", ())), "")
    kept = {key: tuple(entries) for key, entries in fields.items() if key not in ("number", "domain")}
    return TableRow(0, 0, kept, {}, number)


def verdicts(forged: Forged, grid: Grid, table: Table) -> list[Verdict]:
    total = Sum()
    judge(forged, (grid,), (table,), (), total)
    return total.verdicts


def wrong(forged: Forged, grid: Grid, table: Table) -> list[Ink]:
    return [verdict.ink for verdict in verdicts(forged, grid, table) if verdict.judgement == "wrong"]


@pytest.mark.parametrize("name", NAMES)
def test_a_perfect_reading_is_right(name: str) -> None:
    forged = SCENARIOS[name].make()
    found = verdicts(forged, *perfect(forged))

    assert len(found) == len(forged.sheets[0].cells) > 50
    assert [str(verdict) for verdict in found if verdict.judgement != "right"] == []


@pytest.fixture
def forged() -> Forged:
    return SCENARIOS["seen-001-plain-xlsx"].make()


def with_row(table: Table, item: int, **fields: tuple[Entry, ...]) -> Table:
    row = table.rows[item]
    rows = list(table.rows)
    rows[item] = replace(row, fields={**row.fields, **fields})
    return replace(table, rows=tuple(rows))


def test_a_tick_that_was_misread_is_noticed(forged: Forged) -> None:
    grid, table = perfect(forged)
    place = table.rows[2].fields["method"][0].place

    assert [ink.text for ink in wrong(forged, grid, with_row(table, 2, method=(Entry("依申请公开", place),)))] == ["√"]


def test_a_value_that_was_invented_is_noticed(forged: Forged) -> None:
    grid, table = perfect(forged)
    entries = table.rows[1].fields["content"]

    found = wrong(forged, grid, with_row(table, 1, content=(*entries, Entry("编造的要素", entries[0].place))))
    assert [ink.text for ink in found] == [
        next(i.text for i in forged.sheets[0].cells if "2." in i.text and i.row == 4)
    ]


def test_a_value_that_was_lost_is_noticed(forged: Forged) -> None:
    grid, table = perfect(forged)

    assert len(wrong(forged, grid, with_row(table, 1, content=table.rows[1].fields["content"][:-1]))) == 1


def test_a_merged_cell_that_counts_for_one_item_only_is_noticed(forged: Forged) -> None:
    grid, table = perfect(forged)

    assert [ink.rows > 1 for ink in wrong(forged, grid, with_row(table, 1, category=()))] == [True]


def test_two_columns_that_were_exchanged_are_noticed(forged: Forged) -> None:
    grid, table = perfect(forged)
    swap = {"subject": "time_limit", "time_limit": "subject"}
    rows = tuple(
        replace(row, fields={swap.get(key, key): entries for key, entries in row.fields.items()}) for row in table.rows
    )
    told = tuple(each._replace(field=swap.get(each.field, each.field)) for each in table.told)

    assert len(wrong(forged, grid, replace(table, rows=rows, told=told))) == 2 * len(table.rows)


def test_a_cell_set_aside_is_noticed_and_one_listed_is_not_wrong(forged: Forged) -> None:
    grid, table = perfect(forged)
    first = next(each for each in table.told if each.field == "time_limit")
    aside = tuple(each._replace(fate="aside", row=None) if each is first else each for each in table.told)
    listed = tuple(each._replace(fate="unplaced", row=None) if each is first else each for each in table.told)

    assert len(wrong(forged, grid, replace(table, told=aside))) == 1
    assert wrong(forged, grid, replace(table, told=listed)) == []


def test_furniture_that_became_an_item_is_noticed(forged: Forged) -> None:
    grid, table = perfect(forged)
    title = next(each for each in table.told if each.fate == "aside")
    told = tuple(each._replace(fate="placed", field="name", row=0) if each is title else each for each in table.told)

    assert [ink.kind for ink in wrong(forged, grid, replace(table, told=told))] == ["aside"]


def test_a_row_without_a_name_is_noticed(forged: Forged) -> None:
    grid, table = perfect(forged)
    place = Cell(forged.name, grid.sheet, "D4")
    extra = TableRow(0, 0, {"content": (Entry("法律", place),)}, {})

    assert len(wrong(forged, grid, replace(table, rows=(*table.rows, extra)))) == 1
