"""What a person should know about the cells of a sheet: one finding for each kind, with the places it was met at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Fact, Fault, Term
from govcat.core.grid import GridCell, Oddity, reference
from govcat.load.finding import clipped
from govcat.load.grid.faults.cells import COVERED, CUT, ERROR_VALUE, UNCOUNTED
from govcat.load.grid.sheet import finding

_NAMED = 3


class Met(NamedTuple):
    """A kind of finding, a cell it was met at, and a fact for its words."""

    fault: Fault
    row: int
    column: int
    fact: tuple[str, Fact]


def met_in(cells: Sequence[GridCell], covered: Sequence[GridCell], limit: int) -> list[Met]:
    """What cells were before they became text, as far as something was lost by it."""
    met = []
    for cell in cells:
        if cell.oddity is Oddity.UNCOUNTED:
            met.append(Met(UNCOUNTED, cell.row, cell.column, ("text", "")))
        elif cell.oddity is Oddity.ERROR:
            met.append(Met(ERROR_VALUE, cell.row, cell.column, ("text", clipped(cell.text))))
        elif cell.oddity is Oddity.CUT:
            met.append(Met(CUT, cell.row, cell.column, ("limit", limit)))
    return met + [Met(COVERED, cell.row, cell.column, ("text", clipped(cell.text))) for cell in covered]


def told(file: str, sheet: str, met: Sequence[Met]) -> list[Diagnostic]:
    """One finding for each fault, at the first of its places, in the order of the codes."""
    by_fault: dict[str, list[Met]] = {}
    for each in met:
        by_fault.setdefault(each.fault.code, []).append(each)
    findings = []
    for code in sorted(by_fault):
        places = [reference(each.row, each.column) for each in by_fault[code]]
        first = by_fault[code][0]
        facts: dict[str, Fact] = {"where": _where(places), "count": len(places), first.fact[0]: first.fact[1]}
        findings.append(finding(file, sheet, first.fault, facts, places[0]))
    return findings


def _where(places: Sequence[str]) -> Term:
    named, count = places[:_NAMED], len(places)
    if count <= _NAMED:
        return Term(f"{'、'.join(named)} ", ", ".join(named))
    return Term(f"{'、'.join(named)} 等 {count} 格", f"each of {', '.join(named)} and {count - _NAMED} more cells")
