"""The words of a finding in one language: its facts put into the sentences of its fault."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Fact, Language, Owner, Term
from govcat.core.place import Cell, Place
from govcat.locales import Chrome, chrome
from govcat.report.visible import visible


class Said(NamedTuple):
    """A finding in words. `label` says what the place belongs to; it is empty for a file."""

    severity: str
    message: str
    why: str
    fix: str
    label: str


def say(found: Diagnostic, language: Language) -> Said:
    """The words for one finding. Nothing in them can steer a terminal."""
    words = chrome(language)
    spoken = found.fault.words(language)
    facts = {name: fact_text(fact, language) for name, fact in found.facts.items()}
    why, fix = spoken.why.format_map(facts), spoken.fix.format_map(facts)
    if found.inherited and found.owner:
        why = words.comma.join((why, _whose_text(found.place, words)))
        fix = words.comma.join(filter(None, (fix, _how_to_override(found, words))))
    label = owner_label(found.owner, language)
    message = spoken.message.format_map(facts)
    return Said(words.severities[found.weight], *map(visible, (message, why, fix, label)))


def fact_text(fact: Fact, language: Language) -> str:
    """One fact as it stands in a sentence."""
    if isinstance(fact, Term):
        return fact.zh if language == "zh" else fact.en
    if isinstance(fact, tuple):
        return chrome(language).enumeration.join(fact)
    return str(fact)


def owner_label(owner: Owner | None, language: Language) -> str:
    """What a finding belongs to, as people call it."""
    words = chrome(language)
    if owner is None:
        return ""
    if owner.key.startswith("bodies/"):
        return words.body.format(title=owner.title or owner.key.removeprefix("bodies/"))
    if "." in PurePosixPath(owner.key).name:  # a file: no id has a dot
        return ""
    if owner.key.endswith("/defaults"):
        return words.defaults.format(title=owner.title, key=owner.key)
    if "/" not in owner.key:
        return words.domain.format(title=owner.title or owner.key, key=owner.key)
    return (words.item if owner.title else words.unnamed).format(title=owner.title, key=owner.key)


def place_text(place: Place) -> str:
    """A place as editors and people read it: `file:line:column` or `file:sheet!cell`."""
    if isinstance(place, Cell):
        return visible(f"{place.file}:{place.sheet}!{place.ref}")
    return visible(f"{place.file}:{place.line}:{place.column}")


def is_shipped(place: Place | None) -> bool:
    """Whether a place is in the guidelines that ship with govcat."""
    return place is not None and place.file.startswith("national/")


def _whose_text(place: Place | None, words: Chrome) -> str:
    return words.inherited_from_guideline if is_shipped(place) else words.inherited


def _how_to_override(found: Diagnostic, words: Chrome) -> str:
    domain, _, rest = found.owner.key.partition("/") if found.owner else ("", "", "")
    if not rest or domain == "bodies":
        return ""
    field = found.field.removesuffix("+")
    if not field:
        return words.override_item.format(domain=domain)
    return (words.override_defaults if rest == "defaults" else words.override_field).format(domain=domain, field=field)
