"""The sheet that no menu shows: what every cell said when it left, so that a change can be told when it comes back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # XlsxWriter has no py.typed

from govcat.core.form.trace import FLAT, OFFICIAL, SILENT, Printed, Trace, digest, trace_rows
from govcat.render.workbook.columns import Column
from govcat.render.workbook.inert import inert
from govcat.render.workbook.records import Records, fits
from govcat.render.workbook.table import Table


def write_trace(paper: Worksheet, tables: Sequence[Table], records: Records, layout: str, edition: str) -> None:
    """Write the trace of a workbook."""
    known: dict[str, str] = {}
    official: dict[str, Mapping[str, str]] = {}
    for table in tables:
        for item, texts in zip(table.domain.items, table.rows, strict=True):
            official[f"{item.domain}/{item.id}"] = _digests(table.columns, texts, known)
    flat: Printed = {record.key: _digests(records.columns, record.texts, known) for record in records.rows}
    for row, texts in enumerate(trace_rows(Trace(inert(layout), inert(edition), {OFFICIAL: official, FLAT: flat}))):
        for column, text in enumerate(texts):
            paper.write_string(row, column, text)
    paper.very_hidden()


def _digests(columns: Sequence[Column], texts: Iterable[str], known: dict[str, str]) -> Mapping[str, str]:
    """A digest for each cell that says something of the item; `known` keeps those of texts that were met before."""
    found = {}
    for column, text in zip(columns, texts, strict=True):
        key = column.leaf.key
        if key in SILENT or key.startswith("x-") or not fits(text):
            continue
        if text not in known:
            known[text] = digest(text)
        found[key] = known[text]
    return found
