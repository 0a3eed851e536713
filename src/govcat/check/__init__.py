"""Rules over a resolved catalogue. `check` runs them, `settle` has the last word on what all stages found."""

from __future__ import annotations

from govcat.check.allowances import USELESS_ALLOWANCE, sift, useless_allowances
from govcat.check.baseline import STALE_ENTRY, Compared, baseline_text, compared, keys_of
from govcat.check.engine import all_rules, check
from govcat.check.faults import RULE_FAILED
from govcat.check.rule import Rule
from govcat.check.settle import settle
from govcat.check.severities import USELESS_SEVERITY, useless_severities

FAULTS = (USELESS_SEVERITY, USELESS_ALLOWANCE, STALE_ENTRY, RULE_FAILED)

__all__ = [
    "FAULTS",
    "USELESS_ALLOWANCE",
    "Compared",
    "Rule",
    "all_rules",
    "baseline_text",
    "check",
    "compared",
    "keys_of",
    "settle",
    "sift",
    "useless_allowances",
    "useless_severities",
]
