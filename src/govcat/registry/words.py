"""Vocabularies, domains and citizens' words: `vocabularies.yaml`, `domains.yaml`, `citizens_words.yaml`."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from govcat.core.knowledge import CitizensWords, DomainName, Vocabulary
from govcat.core.source import Source
from govcat.registry.entries import Entry


def read_vocabularies(source: Source) -> Mapping[str, Vocabulary]:
    """Every vocabulary of a file by name. Raises RegistryError if a word or an alias stands for two words."""
    found = Entry.root(source, ("vocabularies",)).named("vocabularies")
    return {name: vocabulary(name, {word: entry.texts(word) for word in entry.written}, entry) for name, entry in found}


def read_domains(source: Source) -> Mapping[str, DomainName]:
    """The domains of a file by key, in its order. Raises RegistryError if two share a name."""
    domains = {}
    for key, entry in Entry.root(source, ("domains",)).named("domains"):
        entry.only(("name", "aliases", "english"))
        domains[key] = DomainName(key, entry.text("name"), entry.texts("aliases"), entry.text("english"))
    vocabulary(
        "domains", {domain.name: domain.aliases for domain in domains.values()}, Entry.root(source, ("domains",))
    )
    return domains


def read_citizens_words(source: Source, domains: Collection[str]) -> CitizensWords:
    """The official words for each word that people use, by domain.

    Raises RegistryError for a domain outside `domains`, or a word without official ones.
    """
    meant: dict[str, Mapping[str, tuple[str, ...]]] = {}
    for domain, entry in Entry.root(source, ("words",)).named("words"):
        if domain not in domains:
            entry.refuse(f"there is no domain {domain}")
        meant[domain] = {word: entry.texts(word) for word in entry.written}
        for word, official in meant[domain].items():
            if not official or word in official:
                entry.refuse(f"“{word}” leads nowhere but to itself", word)
    return meant


def vocabulary(name: str, words: Mapping[str, tuple[str, ...]], entry: Entry) -> Vocabulary:
    """The vocabulary of words and aliases that `entry` holds. Raises RegistryError if one stands for two words."""
    made = Vocabulary(name, words)
    for word, others in words.items():
        for text in (word, *others):
            meant = made.resolve(text)
            if meant != word:
                entry.refuse(f"in {name}, “{text}” stands for both {word} and {meant}", word)
    return made
