"""Every code that govcat can say, gathered from the rooms that say them, and the pages that tell of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from govcat.actions.deliver import deliver_pages
from govcat.actions.produce import NOTHING_TO_PUBLISH
from govcat.actions.rewriting import NOT_WRITTEN
from govcat.actions.template import FAULTS as TEMPLATE
from govcat.check import FAULTS as CHECK
from govcat.check import all_rules
from govcat.compose import FAULTS as COMPOSE
from govcat.core.diagnostic import Diagnostic, Fault, Grade
from govcat.edit import FAULTS as EDIT
from govcat.fmt import FAULTS as FMT
from govcat.load import FAULTS as LOAD
from govcat.load.grid import FAULTS as GRID
from govcat.load.table import FAULTS as TABLE
from govcat.match import FAULTS as MATCH
from govcat.merge import FAULTS as MERGE
from govcat.registry import FAULTS as REGISTRY
from govcat.render.workbook import FAULTS as WORKBOOK
from govcat.report.marked import FAULTS as MARKED
from govcat.report.rulebook_markdown import GENERATED, rule_pages
from govcat.shape import FAULTS as SHAPE
from govcat.workspace.faults import FAULTS as WORKSPACE
from govcat.workspace.refusals import FAULTS as REFUSALS
from govcat.workspace.revision_faults import FAULTS as REVISIONS


def every_fault() -> Mapping[str, Fault]:
    """All faults by code, in the order of their codes. Raises ValueError if two share a code: a bug."""
    rules = [rule.fault for rule in all_rules()]
    faults = sorted(
        [
            *LOAD,
            *GRID,
            *TABLE,
            *SHAPE,
            *COMPOSE,
            *CHECK,
            *rules,
            *REGISTRY,
            *EDIT,
            *MATCH,
            *MERGE,
            *FMT,
            *WORKSPACE,
            *WORKBOOK,
            *REFUSALS,
            *REVISIONS,
            *MARKED,
            *TEMPLATE,
            NOTHING_TO_PUBLISH,
            NOT_WRITTEN,
        ],
        key=lambda fault: fault.code,
    )
    by_code = {fault.code: fault for fault in faults}
    if len(by_code) != len(faults):
        codes = [fault.code for fault in faults]
        raise ValueError(f"codes used twice: {sorted({code for code in codes if codes.count(code) > 1})}")
    return by_code


def faults_of(grade: Grade | None = None) -> tuple[Fault, ...]:
    """The faults that a grade asks for, or all of them, in the order of their codes."""
    return tuple(fault for fault in every_fault().values() if grade is None or grade.holds(fault.grade))


def write_pages(folder: Path) -> Diagnostic | None:
    """Make `folder` hold the pages of the rule book; pages of codes that are gone are taken away."""
    return deliver_pages(folder, rule_pages(faults_of()), GENERATED)
