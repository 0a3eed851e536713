"""What `govcat import --report` and the written project say of a forged file, put so that the judge can read it.

The report tells for every cell its item and field, or the domain whose note it is; what the item holds is taken from
the YAML that was written, read as plain YAML with the defaults of its file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from forge.nouns import Forged
from judging import Sum, judge

from govcat.core.grid import Grid
from govcat.core.place import Cell
from govcat.core.table import Entry, Table, TableRow, Told

NOWHERE = Cell("", "", "")


def judge_report(forged: Forged, report: Path, project: Path, total: Sum) -> None:
    """Add the verdict on every cell of a file to `total`, as the report and the project under `project` say."""
    said = json.loads(report.read_text(encoding="utf-8"))
    cells = said["cells"]
    sheets = list(dict.fromkeys((cell["file"], cell["sheet"]) for cell in cells))
    grids = [Grid(file, sheet, ()) for file, sheet in sheets]
    keys = list(dict.fromkeys(cell["item"] for cell in cells if "/" in (cell["item"] or "")))
    places = {(cell["item"], cell["field"]): _place(cell) for cell in reversed(cells)}
    values = written(project)
    rows = tuple(_row(key, values.get(key, {}), places, cells) for key in keys)
    told = tuple(
        Told(_place(cell), cell["text"], cell["fate"], cell["field"] or "", _index(keys, cell["item"]))
        for cell in cells
    )
    names = " ".join(found["name"] for table in said["tables"] for found in table["domains"])
    judge(forged, grids, [Table(grids[0], "", names, (), rows, (), told)] if grids else [], (), total)


def written(project: Path) -> dict[str, dict[str, tuple[str, ...]]]:
    """What every item of a project says, by `domain/id` and field; its defaults are folded in."""
    found = {}
    for file in sorted((project / "domains").glob("*.yaml")):
        content = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506  # texts only, no tags
        for item in content.get("items", ()):
            said = {**content.get("defaults", {}), **item}
            found[f"{content['domain']}/{item['id']}"] = {key: _texts(value) for key, value in said.items()}
    return found


def _row(
    key: str, said: Mapping[str, tuple[str, ...]], places: Mapping[tuple[str, str], Cell], cells: list[dict[str, Any]]
) -> TableRow:
    number = next((cell["text"] for cell in cells if cell["item"] == key and cell["field"] == "number"), "")
    home = places.get((key, "name")) or next((place for (item, _), place in places.items() if item == key), NOWHERE)
    fields = {
        field: tuple(Entry(text, places.get((key, field), home)) for text in texts)
        for field, texts in said.items()
        if field not in ("id", "provenance")
    }
    return TableRow(0, 0, fields, {}, number)


def _index(keys: list[str], item: str | None) -> int | None:
    return keys.index(item) if item in keys else None


def _place(cell: Mapping[str, str]) -> Cell:
    return Cell(cell["file"], cell["sheet"], cell["ref"])


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else tuple(f"{key}：{text}" for key, text in value.items())
