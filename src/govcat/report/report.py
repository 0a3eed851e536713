"""What every style of report is given to print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from govcat.core.diagnostic import Diagnostic, Language, Severity
from govcat.core.item import Catalogue
from govcat.core.source import Source
from govcat.report.summary import Summary


@dataclass(frozen=True, slots=True)
class Report:
    """One run, ready to be told. Without a `summary` and a `catalogue` there was nothing to compile.

    `only` is the one file that was asked for, if it was one: the catalogue is whole, the findings are that file's.
    `threshold` is the least severity that counts as a failure; `command` is what the user ran, to be run again with
    another option. Only text looks at the rest: `groups_kinds` tells many findings by kind, `colour` adds ANSI
    colours, `seconds` is how long the run took.
    """

    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, Source] = field(default_factory=dict)
    summary: Summary | None = None
    catalogue: Catalogue | None = None
    only: str = ""
    language: Language = "zh"
    threshold: Severity = Severity.ERROR
    command: str = "govcat validate"
    groups_kinds: bool = False
    colour: bool = False
    seconds: float | None = None
