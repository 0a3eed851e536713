"""Vocabularies, domains and roles."""

from __future__ import annotations

from collections.abc import Mapping

from govcat.core.knowledge import DomainName, Vocabulary
from govcat.core.source import Value
from govcat.registry.read import RegistryError, registry_file


def vocabularies() -> Mapping[str, Vocabulary]:
    """Every vocabulary by name. Raises RegistryError if a word or an alias stands for two words."""
    written = _mapping(registry_file("vocabularies.yaml").value, "vocabularies")
    return {name: vocabulary(name, words) for name, words in written.items()}


def roles() -> Vocabulary:
    """The roles that bodies play, with their other names. Raises RegistryError as `vocabularies` does."""
    return vocabulary("roles", _mapping(registry_file("roles.yaml").value, "roles"))


def domains() -> Mapping[str, DomainName]:
    """The 26 domains of the national list by key, in its order."""
    written = _mapping(registry_file("domains.yaml").value, "domains")
    return {key: _domain(key, entry) for key, entry in written.items()}


def vocabulary(name: str, words: Value) -> Vocabulary:
    """The vocabulary of a mapping of words to aliases. Raises RegistryError if an alias stands for two words."""
    aliases = _mapping({name: words}, name)
    made = Vocabulary(name, {word: _texts(others) for word, others in aliases.items()})
    for word, others in made.words.items():
        for text in (word, *others):
            meant = made.resolve(text)
            if meant != word:
                raise RegistryError(f"registry: in {name}, “{text}” stands for both {word} and {meant}")
    return made


def _domain(key: str, entry: Value) -> DomainName:
    written = _mapping({key: entry}, key)
    return DomainName(key, str(written["name"]), _texts(written.get("aliases")), str(written["english"]))


def _mapping(document: Value, key: str) -> dict[str, Value]:
    inner = document.get(key) if isinstance(document, dict) else None
    if not isinstance(inner, dict):
        raise RegistryError(f"registry: expected a mapping under {key}")
    return inner


def _texts(value: Value) -> tuple[str, ...]:
    return tuple(str(entry) for entry in value) if isinstance(value, list) else ()
