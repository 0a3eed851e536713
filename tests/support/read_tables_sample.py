"""Tables as if they had been read: rows of texts by field, each in a cell of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from govcat.actions.import_reading import Intake, ReadFile
from govcat.core.grid import Grid, GridCell
from govcat.core.table import Entry, Table, TableColumn, TableRow, Told

Row = Mapping[str, str | Sequence[str]]

WHOLE: Row = {
    "category": "出生登记",
    "name": "出生登记",
    "content": ["受理单位", "办理条件"],
    "basis": "《中华人民共和国户口登记条例》第七条",
    "time_limit": "信息形成或者变更之日起20个工作日内",
    "subject": "集贤县公安局",
    "method": "主动公开",
    "channel": ["政府网站", "入户/现场"],
    "audience": "全社会",
    "level": ["县级", "乡级"],
}
HEADS = (*WHOLE, "number", "notes", "phone", "link", "stage", "domain", "id", "x-责任科室")


def table_of(
    rows: Sequence[Row],
    title: str = "集贤县户籍管理领域基层政务公开标准目录",
    file: str = "户籍.xlsx",
    sheet: str = "目录",
) -> Table:
    """A table whose heads stand in row 2 and whose items begin in row 3; each entry has the cell of its field."""
    cells = [GridCell(0, 0, title)] if title else []
    cells += [GridCell(1, column, head) for column, head in enumerate(HEADS)]
    told = [Told(Grid(file, sheet, ()).place(cell), cell.text, "aside") for cell in cells]
    found = []
    for position, row in enumerate(rows):
        fields = {}
        for column, key in enumerate(HEADS):
            texts = row.get(key, ())
            texts = (texts,) if isinstance(texts, str) else tuple(texts)
            if not texts:
                continue
            cell = GridCell(2 + position, column, "\n".join(texts))
            place = Grid(file, sheet, ()).place(cell)
            cells.append(cell)
            told.append(Told(place, cell.text, "placed", key, position))
            fields[key] = tuple(Entry(text, place) for text in texts)
        own_id = fields.pop("id", (Entry("", None),))[0].text  # type: ignore[arg-type]  # only its text is asked for
        number = next((entry.text for entry in fields.get("number", ())), "")
        found.append(TableRow(2 + position, 2 + position, fields, {}, number, own_id))
    grid = Grid(file, sheet, tuple(cells))
    columns = tuple(TableColumn(column, (head,), head) for column, head in enumerate(HEADS))
    return Table(grid, title, "", columns, tuple(found), (), tuple(told))


def intake_of(*tables: Table) -> Intake:
    """What was read if each table is a file."""
    return Intake(tuple(ReadFile(table.grid.file, (table.grid,), (table,)) for table in tables))
