"""Which fixed words a report needs. Texts with `{…}` are filled by `str.format`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from govcat.core.diagnostic import Grade, Severity


@dataclass(frozen=True, slots=True)
class Ending:
    """What the last lines of a report say beside the counts, and what to do next."""

    took: str
    inherited: str
    fixable: str
    known: str
    unlisted: str
    fix: str
    tools: str
    baseline: str


@dataclass(frozen=True, slots=True)
class Kinds:
    """How findings are told by kind: whose text it is, how many there are, and how to see each of them."""

    intro: str
    own: str
    inherited: str
    inherited_note: str
    count: str
    files: str
    items: str
    example: str
    each: str
    more: str
    more_kind: str


@dataclass(frozen=True, slots=True)
class Whose:
    """Where the text that a finding speaks of comes from."""

    own: str
    guideline: str
    above: str


@dataclass(frozen=True, slots=True)
class Page:
    """The words of the pages for browsers: the report and the rule book. The `…_title` are headings."""

    report: str
    passed: str
    passed_part: str
    no_errors: str
    errors: str
    total: str
    domains: str
    items: str
    findings: str
    domain: str
    body: str
    rule: str
    whose: str
    search: str
    every: str
    reset: str
    shown: str
    none_shown: str
    own: str
    inherited: str
    rules: str
    place: str
    excerpt: str
    internal: str
    rule_book: str
    rule_book_note: str
    contents: str
    families: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sheets:
    """The words of the workbook of findings: its sheets and its columns."""

    overview: str
    findings: str
    title: str
    columns: tuple[str, ...]
    kinds: str
    kind_columns: tuple[str, ...]
    how_to: str
    cut: str


@dataclass(frozen=True, slots=True)
class Checks:
    """The words that continuous integration shows."""

    suite_of_project: str
    shared: str
    more: str
    only_ten: str
    standard: str


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
    grade: str
    grades: Mapping[Grade, str]
    fixable: str
    can_be_fixed: str
    yes: str
    ending: Ending
    kinds: Kinds
    whose: Whose
    page: Page
    sheets: Sheets
    checks: Checks
