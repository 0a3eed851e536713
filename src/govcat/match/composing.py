"""What a file says of a row: its fields as the dialect holds them, and the columns that no field stands for.

Nothing is corrected. What a field cannot hold (a word that is none of its own, two methods) is kept beside it under
a key that begins with `x-`, and said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from govcat.core.change import WrittenValue
from govcat.core.diagnostic import Diagnostic, Facts, Fault
from govcat.core.fields import FIELDS, title_of
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.core.place import Cell
from govcat.core.table import Entry
from govcat.match.faults import OTHER_WORD, SEVERAL

CLOSED = ("method", "level", "stage")
"""Fields that hold words of a closed vocabulary only."""

_LISTS = frozenset(key for key, each in FIELDS.items() if each.holds_set) | {"category"}
_TITLED = pattern(r"(\S.*?)[：:]\s*(https?://\S+)")
_PLAIN_NUMBER = pattern(r"[1-9][0-9]*[.、．]?")


@dataclass(frozen=True, slots=True)
class Composed:
    """The values of an item by key, with the cell of each entry; and what could not be written as it stands."""

    values: Mapping[str, WrittenValue]
    cells: Mapping[str, tuple[Cell, ...]]
    findings: tuple[Diagnostic, ...] = ()


@dataclass(slots=True)
class _Draft:
    values: dict[str, WrittenValue] = field(default_factory=dict)
    cells: dict[str, tuple[Cell, ...]] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)

    def put(self, key: str, value: WrittenValue, entries: Sequence[Entry]) -> None:
        self.values[key] = value
        self.cells[key] = tuple(entry.place for entry in entries)

    def keep(self, key: str, entries: Sequence[Entry]) -> None:
        """Put entries under a key that no field stands for, behind what is there."""
        here = self.values.get(key, ())
        texts = (*((here,) if isinstance(here, str) else tuple(here)), *(entry.text for entry in entries))
        places = (*self.cells.get(key, ()), *(entry.place for entry in entries))
        self.values[key], self.cells[key] = texts[0] if len(texts) == 1 else texts, places


def composed(fields: Mapping[str, Sequence[Entry]], knowledge: Knowledge) -> Composed:
    """What a file says of a row that was read from a table."""
    draft = _Draft()
    said = {key: [entry for entry in entries if entry.text.strip()] for key, entries in fields.items()}
    for key, entries in said.items():
        if not entries:
            continue
        if key in CLOSED:
            _put_words(draft, key, entries, knowledge)
        elif key in ("link", "links"):
            _put_links(draft, entries)
        elif key in _LISTS:
            draft.put(key, tuple(entry.text for entry in entries), entries)
        elif key in FIELDS:
            draft.put(key, "；".join(entry.text for entry in entries), entries[:1])
        elif key.startswith("x-"):
            draft.keep(own_key(key), entries)
        elif key == "number" and not all(_PLAIN_NUMBER.fullmatch(entry.text) for entry in entries):
            draft.keep("x-序号", entries)
    return Composed(draft.values, draft.cells, tuple(draft.findings))


def own_key(key: str) -> str:
    """The key of a column that no field stands for, without the breaks and blanks of its head."""
    return "x-" + ("".join(key.removeprefix("x-").split()) or "栏")


def _put_words(draft: _Draft, key: str, entries: Sequence[Entry], knowledge: Knowledge) -> None:
    vocabulary = knowledge.vocabularies[key]
    kept = own_key(title_of(key).zh)
    words: dict[str, Entry] = {}
    strange = []
    for entry in entries:
        word = vocabulary.resolve(entry.text)
        if word is None:
            strange.append(entry)
        else:
            words.setdefault(word, entry)
    for entry in strange:
        facts: Facts = {"text": entry.text, "words": tuple(vocabulary)}
        draft.findings.append(_said(OTHER_WORD, key, kept, entry, facts))
        draft.keep(kept, [entry])
    if key in _LISTS:
        if words:
            draft.put(key, tuple(words), list(words.values()))
    elif len(words) == 1:
        draft.put(key, next(iter(words)), list(words.values()))
    elif words:
        first = next(iter(words.values()))
        draft.findings.append(_said(SEVERAL, key, kept, first, {"text": "、".join(words)}))
        draft.keep(kept, list(words.values()))


def _said(fault: Fault, key: str, kept: str, entry: Entry, facts: Facts) -> Diagnostic:
    return Diagnostic(fault, entry.place, {"field": title_of(key), "key": kept, **facts}, field=key)


def _put_links(draft: _Draft, entries: Sequence[Entry]) -> None:
    """One address of the item's own; what has a title, or comes after it, is a related link."""
    titled: dict[str, str] = {}
    plain: list[Entry] = []
    for entry in entries:
        found = _TITLED.fullmatch(entry.text.strip())
        if found and found[1] not in titled:
            titled[found[1]] = found[2]
        else:
            plain.append(entry)
    if plain:
        draft.put("link", plain[0].text, plain[:1])
    if plain[1:]:
        draft.keep(own_key(title_of("link").zh), plain[1:])
    if titled:
        draft.put("links", titled, [entries[0]] * len(titled))
