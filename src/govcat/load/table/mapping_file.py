"""The file of a mapping: YAML that a person mends, written as plain text and read like every other YAML file."""

from __future__ import annotations

import json
from collections.abc import Iterator

from govcat.core.diagnostic import Diagnostic, Owner
from govcat.core.pattern import pattern
from govcat.core.source import Source, Value
from govcat.core.texts import FORMAT
from govcat.load import read_yaml
from govcat.load.table.faults.columns import MAP_DOES_NOT_FIT
from govcat.load.table.mapping import MappedTable, Mapping

_OPENING = """\
# 表格的读法：每一列读作什么，哪些符号表示选中。改正后用 --map 再导入一次。
# How the tables were read. Correct it and import again with --map.
# 可以写 / keys: number domain category.1 category.2 name content basis time_limit subject channel stage
#   audience audience.everyone audience.groups method method.主动公开 method.依申请公开 method.不予公开
#   level level.县级 level.乡级+村级 phone complaint_phone link notes id
#   x-表头（保留，不读 / kept, not read） aside（不要 / left out） unplaced（不知道 / unknown）
"""
_ROWS = pattern(r"(\d{1,7})(?:\s*-\s*(\d{1,7}))?")


def mapping_text(mapping: Mapping) -> str:
    """The file of a mapping."""
    return "\n".join((_OPENING + f"schema: {FORMAT}", "tables:", *_lines(mapping))) + "\n"


def _lines(mapping: Mapping) -> Iterator[str]:
    for table in mapping.tables:
        first, last = table.heads
        yield f"  - file: {_quoted(table.file)}"
        yield f"    sheet: {_quoted(table.sheet)}"
        yield f'    heads: "{first}-{last}"'
        yield f"    chosen: {_quoted(table.chosen)}"
        yield f"    open: {_quoted(table.open)}"
        yield "    columns:"
        yield from (f"      {_quoted(name)}: {_quoted(shows)}" for name, shows in table.columns.items())


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def read_mapping(name: str, content: bytes) -> tuple[Mapping | None, tuple[Diagnostic, ...]]:
    """Read the file of a mapping. Without one, at least one finding says why."""
    source, found = read_yaml(name, content)
    if source is None or not isinstance(source.value, dict):
        return None, found
    entries = source.value.get("tables")
    if not isinstance(entries, list):
        return None, (*found, _wrong(source, ("tables",), "tables"))
    tables = [_table(entry) for entry in entries]
    wrong = [
        _wrong(source, ("tables", number), f"tables {number + 1}") for number, table in enumerate(tables) if not table
    ]
    return Mapping(tuple(table for table in tables if table)), (*found, *wrong)


def _wrong(source: Source, path: tuple[str | int, ...], what: str) -> Diagnostic:
    return Diagnostic(MAP_DOES_NOT_FIT, source.places.at(path), {"what": what}, owner=Owner(source.name), path=path)


def _table(entry: Value) -> MappedTable | None:
    if not isinstance(entry, dict) or not isinstance(entry.get("columns"), dict):
        return None
    texts = {key: value if isinstance(value, str) else "" for key, value in entry.items()}
    columns = entry["columns"]
    rows = _ROWS.fullmatch(texts.get("heads", "") or "0")
    if not texts.get("sheet") or rows is None or not isinstance(columns, dict):
        return None
    first, last = int(rows[1]), int(rows[2] or rows[1])
    shows = {name: value for name, value in columns.items() if isinstance(value, str)}
    return MappedTable(
        texts.get("file", ""),
        texts["sheet"],
        (min(first, last), max(first, last)),
        shows,
        texts.get("chosen", ""),
        texts.get("open", ""),
    )
