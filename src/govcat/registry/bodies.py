"""Roles that bodies play, and their renamings: `roles.yaml` and `reforms.yaml`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from govcat.core.knowledge import Reform, Role, Vocabulary
from govcat.core.source import Source
from govcat.registry.entries import Entry
from govcat.registry.words import vocabulary

_SINCE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_SURE = ("confirmed", "partly", "unverified")


def read_roles(
    source: Source, kinds: Collection[str], levels: Collection[str], domains: Collection[str]
) -> tuple[Vocabulary, Mapping[str, Role]]:
    """The roles of a file as words with their aliases, and what is known of each.

    Raises RegistryError for a word outside `kinds`, `levels` and `domains`, or an alias of two roles.
    """
    words: dict[str, tuple[str, ...]] = {}
    facts: dict[str, Role] = {}
    root = Entry.root(source, ("roles",))
    for name, entry in root.named("roles"):
        entry.only(("kind", "level", "domains", "aliases"))
        words[name] = entry.texts("aliases")
        facts[name] = Role(
            name, entry.text("kind", kinds), entry.text("level", levels), entry.texts("domains", domains)
        )
        if not facts[name].kind:
            entry.refuse(f"the role {name} has no kind")
    return vocabulary("roles", words, root), facts


def read_reforms(source: Source, domains: Collection[str]) -> tuple[Reform, ...]:
    """The renamings of a file. Raises RegistryError if one is not in order."""
    reforms = []
    for entry in Entry.root(source, ("reforms",)).listed("reforms"):
        entry.only(("old", "new", "since", "duty", "local", "domains", "verification", "note"))
        if not entry.texts("old") or not entry.texts("new"):
            entry.refuse("a reform needs both old and new names")
        since = entry.text("since")
        if since and not _SINCE.fullmatch(since):
            entry.refuse(f"since is “{since}”, which is no date, month or year", "since")
        reforms.append(
            Reform(
                old=entry.texts("old"),
                new=entry.texts("new"),
                since=since,
                duty=entry.text("duty"),
                local=entry.text("local"),
                domains=entry.texts("domains", domains),
                verification=entry.text("verification", _SURE),
                note=entry.text("note"),
            )
        )
    return tuple(reforms)
