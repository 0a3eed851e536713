"""What an export carries so that it can come back: which item each row is, and what every cell said.

Two things travel in a workbook. Each official sheet has a hidden last column with the key of the item in every row,
so that rows may be sorted and inserted. A sheet that no menu shows (`_govcat`) lists the items of every form in the
workbook with a digest of each cell's text, row by row:

    govcat/1 │ layout       │ edition
    目录      │ 编号          │ keys of the leaves, with blanks between them
    目录      │ domain/id    │ a digest for each leaf, in that order; `-` where the sheet has no such column
    数据      │ 编号          │ …

A text that came back with the digest that went out has not been touched, whatever anybody did around it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from govcat.core.grid import Grid

SHEET = "_govcat"
FORMAT = "govcat/1"
ID_HEAD = "编号"
"""The head of the hidden column that holds `domain/id`."""

ADVICE, OPTIONS = "填写说明", "_选项"
"""Sheets of the form that is filled in: how to, and what may be chosen. They hold examples, no items."""

FINDINGS_HEADS = ("错误信息", "Findings")
"""Heads of the column that stands behind a table when findings were marked in its cells."""

OFFICIAL = "目录"
FLAT = "数据"
"""The two forms in which a workbook shows an item: on the official sheet of its domain, and in the flat table."""

ABOUT = ("目录总览", "说明", ADVICE, OPTIONS)
"""The sheets of a workbook that speak about it and hold no items."""

SILENT = ("number", "id")
"""Leaves that carry no digest: what they say is the place of an item, not its content."""

_NOT_PRINTED = "-"
_LENGTH = 8

Printed = Mapping[str, Mapping[str, str]]
"""What one form shows: `domain/id` → leaf → digest of the text in that cell. A leaf that is not printed is absent."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What `_govcat` says: layout and edition of the export, and what each form (目录, 数据) showed."""

    layout: str
    edition: str
    forms: Mapping[str, Printed]


@lru_cache(1 << 14)
def digest(text: str) -> str:
    """The first eight hex digits of the SHA-256 of a cell's text. Line ends and blanks at the ends do not count.

    Why: Excel, WPS and LibreOffice write line ends in their own ways, and trim.
    """
    plain = "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")).strip()
    return hashlib.sha256(plain.encode(errors="replace")).hexdigest()[:_LENGTH]


def trace_rows(trace: Trace) -> Iterator[tuple[str, str, str]]:
    """The rows of `_govcat`, three texts each."""
    yield FORMAT, trace.layout, trace.edition
    for form, printed in trace.forms.items():
        leaves = list(dict.fromkeys(leaf for digests in printed.values() for leaf in digests))
        yield form, ID_HEAD, " ".join(leaves)
        for key, digests in printed.items():
            yield form, key, " ".join(digests.get(leaf, _NOT_PRINTED) for leaf in leaves)


def trace_of(grid: Grid) -> Trace | None:
    """What a sheet of that name says; None if it is not in the form that we write, or of another version."""
    rows = [tuple(grid.text(row, column).strip() for column in range(3)) for row in range(grid.height)]
    if not rows or rows[0][0] != FORMAT:
        return None
    forms: dict[str, dict[str, dict[str, str]]] = {}
    for form, members in groupby(rows[1:], key=lambda row: row[0]):
        (_, head, leaves), *items = members
        if head != ID_HEAD or form in forms:
            return None
        forms[form] = {key: _digests(leaves.split(), said.split()) for _, key, said in items}
    return Trace(rows[0][1], rows[0][2], forms)


def _digests(leaves: list[str], said: list[str]) -> dict[str, str]:
    return {leaf: text for leaf, text in zip(leaves, said, strict=False) if text != _NOT_PRINTED}
