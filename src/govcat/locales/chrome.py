"""Which fixed words a report needs. Texts with `{…}` are filled by `str.format`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from govcat.core.diagnostic import Severity


@dataclass(frozen=True, slots=True)
class Chrome:
    """The fixed words of reports in one language. `colon`, `comma` and `enumeration` join texts."""

    colon: str
    comma: str
    enumeration: str
    severities: Mapping[Severity, str]
    count: Mapping[Severity, str]
    why: str
    fix: str
    details: str
    label: str
    item: str
    domain: str
    defaults: str
    body: str
    unnamed: str
    same: str
    sharing: str
    withheld: str
    inherited_from_guideline: str
    inherited: str
    override_field: str
    override_item: str
    override_defaults: str
    counted: str
    incomplete: str
    edition: str
    as_of: str
    nothing_found: str
    next_step: str
    next_steps: Mapping[str, str]
    message: str
    rests_on: str
    sure: str
    certainty: Mapping[str, str]
    wrong: str
    right: str
    code: str
    severity: str
    meaning: str
