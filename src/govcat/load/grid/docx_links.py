"""Where the links in a cell of a Word document lead: those written as elements, and those written as field codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from govcat.load.grid.docx_text import SILENT
from govcat.load.grid.element import Element, attribute, named
from govcat.load.grid.targets import target_in_field, target_of

_LONGEST_CODE = 8_192
_PASSED_OVER = SILENT - {"instrText"}


def links_of(cell: Element, apart: tuple[Element, ...], targets: Mapping[str, str]) -> tuple[str, ...]:
    """The addresses, each once. `targets` are those of the document by key; what stands below `apart` is left out."""
    if next(cell.iter("{*}hyperlink", "{*}fldSimple", "{*}instrText"), None) is None:  # nearly all cells
        return ()
    return tuple(dict.fromkeys(filter(None, _addresses(cell, apart, targets))))


def _addresses(cell: Element, apart: tuple[Element, ...], targets: Mapping[str, str]) -> Iterator[str]:
    codes: list[str] = []  # of the fields that are open, one inside the other
    waiting = [cell]
    while waiting:
        step = waiting.pop()
        name = named(step)
        if name in _PASSED_OVER or step in apart:
            continue
        if name == "hyperlink":
            yield target_of(targets.get(attribute(step, "id"), ""), attribute(step, "anchor"))
        elif name == "fldSimple":
            yield target_in_field(attribute(step, "instr")[:_LONGEST_CODE])
        elif name == "instrText" and codes:
            codes[-1] = (codes[-1] + (step.text or ""))[:_LONGEST_CODE]
        elif name == "fldChar" and attribute(step, "fldCharType") == "begin":
            codes.append("")
        elif name == "fldChar" and attribute(step, "fldCharType") == "end" and codes:
            yield target_in_field(codes.pop())
        waiting.extend(reversed(list(step)))
