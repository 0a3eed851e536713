"""What the compiler understands of one text: how a county finds out why a text is not understood."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any, Literal, TypeAlias

from govcat.core.elements.audience import read_audiences
from govcat.core.elements.channel import BOXES, read_channels
from govcat.core.elements.citation import read_citations
from govcat.core.elements.subject import NamedSubject, read_subjects
from govcat.core.elements.time_limit import Limit, TimeLimit, read_time_limit
from govcat.core.elements.title import spelling_key
from govcat.core.knowledge import Knowledge, Reform, Role
from govcat.core.law import Law
from govcat.registry import knowledge

Kind: TypeAlias = Literal["citation", "time-limit", "channel", "subject", "audience"]
KINDS: tuple[Kind, ...] = ("citation", "time-limit", "channel", "subject", "audience")
Reading: TypeAlias = dict[str, Any]
"""One thing that was understood, as JSON has it. `span` are character offsets into the text, the end exclusive."""

_COUNTED = ("working_days", "calendar_days", "hours")


def parse(kind: Kind, text: str, start: date | None = None) -> list[Reading] | Reading:
    """What `text` says as an entry of the element `kind`.

    A time limit is one reading with its `parts`; with `start`, each part that counts working days gets a `due` date.
    Everything else is a list, empty if nothing was understood.
    """
    known = knowledge()
    if kind == "time-limit":
        return _time_limit(read_time_limit(text), known, start)
    read: Mapping[str, Callable[[str, Knowledge], Iterator[Reading]]] = {
        "citation": _citations,
        "channel": _channels,
        "subject": _subjects,
        "audience": _audiences,
    }
    return list(read[kind](text, known))


def _citations(text: str, known: Knowledge) -> Iterator[Reading]:
    for cited in read_citations(text):
        found = known.laws.find(cited.title, cited.number)
        meant = known.laws.miswritten.get(spelling_key(cited.title))
        yield {
            "text": text[cited.start : cited.end],
            "title": cited.title,
            "number": cited.number,
            "articles": list(cited.articles),
            "version": cited.version,
            "issuer": cited.issuer,
            "label": cited.label,
            "tail": cited.tail,
            "more_numbers": list(cited.more_numbers),
            "is_marked": cited.is_marked,
            "is_broken": cited.is_broken,
            "entries": [_law(law) for law in found],
            "miswritten_for": meant.title if meant else "",
            "near": list(known.laws.near(cited.title)) if not found and not meant else [],
            "span": [cited.start, cited.end],
        }


def _law(law: Law) -> Reading:
    return {
        "id": law.id,
        "title": law.title,
        "kind": law.kind,
        "number": law.number,
        "status": law.status,
        "effective": law.effective.isoformat() if law.effective else "",
        "status_date": law.status_date.isoformat() if law.status_date else "",
        "superseded_by": list(law.superseded_by),
        "verification": law.verification,
    }


def _time_limit(limit: TimeLimit, known: Knowledge, start: date | None) -> Reading:
    main = next((part for part in limit.parts if part.kind in _COUNTED), limit.parts[0] if limit.parts else None)
    return {
        "text": limit.text,
        "kind": main.kind if main else "unknown",
        "trigger": main.trigger if main else "",
        "amount": main.amount if main else None,
        "unit": main.unit if main else "",
        "date": main.date if main else "",
        "has_exception": limit.has_exception,
        "parts": [_part(part, known, start) for part in limit.parts],
    }


def _part(part: Limit, known: Knowledge, start: date | None) -> Reading:
    reading = asdict(part)
    reading["span"] = [reading.pop("start"), reading.pop("end")]
    if start is not None and part.kind == "working_days" and part.amount is not None:
        try:
            deadline = known.calendar.working_days(start, part.amount)
        except OverflowError:  # a text that counts more days than the calendar has
            return reading
        reading |= {"due": deadline.day.isoformat(), "unknown_years": list(deadline.unknown_years)}
    return reading


def _channels(text: str, known: Knowledge) -> Iterator[Reading]:
    for start, end, channel in read_channels(text, known.vocabularies["channel"]):
        yield {
            "text": channel.text,
            "box": channel.text[:1] if channel.text[:1] in BOXES else "",
            "word": channel.word,
            "free": channel.free,
            "span": [start, end],
        }


def _audiences(text: str, _: Knowledge) -> Iterator[Reading]:
    for start, end, audience in read_audiences(text):
        yield {
            "text": audience.text,
            "is_everyone": audience.is_everyone,
            "group": audience.group,
            "is_unchosen": audience.is_unchosen,
            "span": [start, end],
        }


def _subjects(text: str, known: Knowledge) -> Iterator[Reading]:
    for subject in read_subjects(text, known.roles):
        role = known.role_facts.get(subject.role, Role(""))
        yield {
            "text": subject.text,
            "role": subject.role,
            "kind": role.kind,
            "level": role.level or subject.level,
            "domains": list(role.domains),
            "scope": subject.scope,
            "section": subject.section,
            "is_placeholder": subject.is_placeholder,
            "is_open": subject.is_open,
            "renamed": [asdict(reform) for reform in _reforms(subject, known)] if not subject.role else [],
            "span": [subject.start, subject.end],
        }


def _reforms(subject: NamedSubject, known: Knowledge) -> Iterator[Reform]:
    """The reforms that end one of the names that `subject` may have; those of single places or duties are left out."""
    name = subject.text.split("（")[0].split("(")[0]
    for reform in known.reforms:
        if not reform.duty and not reform.local and any(name.endswith(old) for old in reform.old):
            yield reform
