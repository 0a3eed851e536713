"""Rules over a resolved catalogue. `check` runs them, `settle` has the last word on what all stages found."""

from __future__ import annotations

from govcat.check.allowances import USELESS_ALLOWANCE, sift, useless_allowances
from govcat.check.engine import all_rules, check
from govcat.check.faults import RULE_FAILED
from govcat.check.rule import Rule
from govcat.check.settle import settle
from govcat.check.severities import USELESS_SEVERITY, useless_severities

FAULTS = (USELESS_SEVERITY, USELESS_ALLOWANCE, RULE_FAILED)

__all__ = [
    "FAULTS",
    "USELESS_ALLOWANCE",
    "Rule",
    "all_rules",
    "check",
    "settle",
    "sift",
    "useless_allowances",
    "useless_severities",
]
