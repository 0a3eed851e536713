"""Every code that govcat can say, gathered from the rooms that say them."""

from __future__ import annotations

from collections.abc import Mapping

from govcat.actions.baseline import NO_BASELINE
from govcat.actions.produce import NOTHING_TO_PUBLISH
from govcat.check import FAULTS as CHECK
from govcat.check import all_rules
from govcat.compose import FAULTS as COMPOSE
from govcat.core.diagnostic import Fault
from govcat.edit import FAULTS as EDIT
from govcat.load import FAULTS as LOAD
from govcat.registry import FAULTS as REGISTRY
from govcat.render.workbook import FAULTS as WORKBOOK
from govcat.shape import FAULTS as SHAPE
from govcat.workspace.faults import FAULTS as WORKSPACE
from govcat.workspace.refusals import FAULTS as REFUSALS


def every_fault() -> Mapping[str, Fault]:
    """All faults by code, in the order of their codes. Raises ValueError if two share a code: a bug."""
    rules = [rule.fault for rule in all_rules()]
    faults = sorted(
        [
            *LOAD,
            *SHAPE,
            *COMPOSE,
            *CHECK,
            *rules,
            *REGISTRY,
            *EDIT,
            *WORKSPACE,
            *WORKBOOK,
            *REFUSALS,
            NOTHING_TO_PUBLISH,
            NO_BASELINE,
        ],
        key=lambda fault: fault.code,
    )
    by_code = {fault.code: fault for fault in faults}
    if len(by_code) != len(faults):
        codes = [fault.code for fault in faults]
        raise ValueError(f"codes used twice: {sorted({code for code in codes if codes.count(code) > 1})}")
    return by_code
