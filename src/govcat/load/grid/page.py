"""The tables of a page of HTML, also of one that calls itself a workbook; each with the lines around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

from govcat.core.diagnostic import Term
from govcat.core.pattern import pattern
from govcat.load.grid.decoding import decoded
from govcat.load.grid.element import Element
from govcat.load.grid.faults.files import TOO_LARGE
from govcat.load.grid.foreign import UNKNOWN, strange
from govcat.load.grid.page_table import is_table, sheet_of
from govcat.load.grid.page_text import flow_of, lines_of
from govcat.load.grid.sheet import Allowance, Refused, Sheet, Sheets

_MOST_TAGS = 1_200_000
_CHARSET = pattern(r"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*(?:gb2312|gbk|gb18030|x-gbk)", re.IGNORECASE)


def read_html(file: str, content: bytes) -> Sheets:
    """Read a page. Raises `Refused` if it is no text or is too large; nothing that it names is fetched."""
    del file  # a page is read or not; there is nothing to say of a part of it
    root = _tree(_text(content))
    return Sheets(tuple(_sheets(root)) if root is not None else ())


def _text(content: bytes) -> str:
    head = content[:4096].decode("latin-1")
    if _CHARSET.search(head) and content[:3] != b"\xef\xbb\xbf":
        return content.decode("gb18030", "replace")
    text = decoded(content)
    if text is None:
        raise strange(UNKNOWN)
    return text


def _tree(text: str) -> Element | None:
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # only who imports a page pays for it

    tags = text.count("<")
    if tags > _MOST_TAGS:
        raise Refused(TOO_LARGE, what=Term(f"{tags} 个标签", f"{tags} tags"), limit=_MOST_TAGS)
    parser: Any = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        return cast("Element | None", etree.fromstring(text.encode("utf-8", "replace"), parser))
    except etree.XMLSyntaxError:  # nothing but white space or comments
        return None


def _sheets(root: Element) -> Iterator[Sheet]:
    """The tables in the order of the page, a table inside a cell after the one around it.

    A table that only places others is none: what it holds is read as if it were not there.
    """
    real = {table for table in root.iter("table") if is_table(table)}
    placing = {around for table in real for around in table.iterancestors("table")} - real
    pieces: list[str] = []
    last: list[Sheet] = []
    count, allowance = 0, Allowance()
    for step in (*flow_of(root, lambda table: table not in placing), None):
        if isinstance(step, str):
            pieces.append(step)
            continue
        lines, pieces = lines_of(pieces), []
        if last:
            yield replace(last[0], after=lines)
            yield from last[1:]
        if step is not None:
            last = _with_inner(step, count, real, allowance)
            last[0] = replace(last[0], before=lines + last[0].before)
            count += len(last)


def _with_inner(table: Element, count: int, real: set[Element], allowance: Allowance) -> list[Sheet]:
    sheets: list[Sheet] = []
    waiting = [table]
    while waiting:
        sheet, inner = sheet_of(waiting.pop(0), f"表{count + len(sheets) + 1}", real.__contains__)
        sheets.append(sheet)
        waiting += inner
        allowance.spend(sheet.cells)
    return sheets
