"""What a rule is: one function, the scope it needs, and its words in both languages.

A rule speaks in paths and facts. It knows no file, no line and no layer; the engine turns what it
yields into diagnostics (STYLE, "A rule, whole").
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import repeat
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from govcat.check.sieves import Sieve
from govcat.core.diagnostic import Clause, Facts, Fault, Grade, Severity, Term, Words
from govcat.core.elements.audience import Audience
from govcat.core.elements.channel import Channel
from govcat.core.elements.citation import Citation
from govcat.core.elements.subject import NamedSubject
from govcat.core.elements.time_limit import TimeLimit
from govcat.core.item import Body, Catalogue, Domain, Item
from govcat.core.knowledge import Knowledge
from govcat.core.place import Path
from govcat.core.readings import Readings


@dataclass(frozen=True, slots=True)
class Text:
    """The scope of single texts: every distinct text of `fields` in which `sieve` is found (any text, if empty).

    A sieve is a set of words, or a pattern without anchors; it is searched in all texts at once, so a rule whose sieve
    finds nothing is nearly free. With `is_public` only texts that outputs print: those of closed items are passed over.
    """

    fields: tuple[str, ...]
    sieve: Sieve = frozenset()
    is_public: bool = False


Element: TypeAlias = type[Citation] | type[TimeLimit] | type[NamedSubject] | type[Channel] | type[Audience]
Whole: TypeAlias = type[Item] | type[Domain] | type[Body] | type[Catalogue]
Scope: TypeAlias = Text | Element | Whole


class Mention(NamedTuple):
    """A second value that a finding speaks of, with a label."""

    path: Path
    label: Term


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has to say of its subject.

    `path` is relative to the subject: empty for the subject itself, `("basis", 1)` in an item,
    `("items", 3, "name")` in a domain. `piece` is the part of the text that is meant, by offsets;
    `on_key` means the key. `is_confidential` keeps reports from showing the text. `is_local` says that
    the cure lies in this project, whoever wrote the text.
    """

    path: Path = ()
    facts: Facts = field(default_factory=dict)
    piece: tuple[int, int] | None = None
    on_key: bool = False
    related: tuple[Mention, ...] = ()
    is_confidential: bool = False
    is_local: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may look at beside its subject. `as_of` is the day by which law is judged."""

    knowledge: Knowledge
    readings: Readings
    as_of: date
    catalogue: Catalogue


Judge: TypeAlias = Callable[..., Iterator[Finding]]
"""A rule's function: it takes its subject and, if it declares a second parameter, a `Context`."""


Fix: TypeAlias = Callable[[str, Knowledge], str]
"""Mends a text that the rule found fault with: keeps its meaning, and leaves alone what is sound."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: the fault it reports, where it looks, the function that judges, and the safe fix if there is one."""

    fault: Fault
    on: Scope
    judge: Judge
    wants_context: bool
    fix: Fix | None = None

    @property
    def code(self) -> str:
        """The code of its fault."""
        return self.fault.code

    @property
    def name(self) -> str:
        """The function's name; it completes "allow …"."""
        return self.judge.__name__

    def findings(self, subjects: Iterable[object], context: Context) -> Iterator[tuple[int, tuple[Finding, ...]]]:
        """What the rule says of `subjects`: for each that it has something to say of, its position and the findings.

        Most subjects are sound: they are passed over inside `filter`, which costs a fraction of a loop.
        """
        beside = (repeat(context),) if self.wants_context else ()
        return filter(itemgetter(1), enumerate(map(tuple, map(self.judge, subjects, *beside))))


def rule(  # noqa: PLR0913  # a declaration, not a call: each part has a name and stands on a line of its own
    code: str,
    severity: Severity,
    *,
    on: Scope,
    rests_on: Clause,
    zh: Words,
    en: Words,
    fix: Fix | None = None,
    grade: Grade | None = None,
    yields_to: tuple[str, ...] = (),
) -> Callable[[Judge], Rule]:
    """Declare the function below as a rule; its docstring is the rule's page.

    `fix` mends the text of a scope that is a text or an element; `grade` is needed only where the severity does not
    tell which grade asks for the rule; `yields_to` names the codes after which there is nothing more to say of a place.
    """

    def declare(judge: Judge) -> Rule:
        doc = inspect.getdoc(judge) or ""
        fault = Fault(code, severity, zh, en, rests_on, doc, grade, is_fixable=fix is not None, yields_to=yields_to)
        return Rule(fault, on, judge, wants_context=len(inspect.signature(judge).parameters) > 1, fix=fix)

    return declare
