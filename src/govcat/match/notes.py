"""What stands under a table: its notes without their numbers, and the guideline that it follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from govcat.core.pattern import pattern
from govcat.core.table import Entry, Table, Told

_OPENING = pattern(r"\s*(?:说明|备?注|附注)\s*[：:]\s*(?=[0-9(（])")
_NUMBER = pattern(r"\s*[（(]?([0-9]{1,2})(?:[.．、)）])\s*")
_GUIDELINE = pattern(r"标准指引[：:]\s*([^《》（）]+)(?:《(.+)》)?(?:（([^（）]+)）)?")


def notes_of(table: Table) -> tuple[Entry, ...]:
    """The notes of a table. Where they are numbered from 1 on, the numbers and the word before them go: a form
    gives them anew. A line among them that was taken for something else (a legend, a title) is a note all the same.
    """
    notes = tuple(entry for entry in table.notes if entry.text.strip())
    numbered: list[Entry] = []
    for told in _below(table):
        bare = _bare(told.text, len(numbered) + 1)
        if bare:
            numbered.append(Entry(bare, told.place, told.text))
    places = {entry.place for entry in numbered}
    if len(numbered) < 2 and any(entry.place not in places for entry in notes):
        return notes
    return (*numbered, *(entry for entry in notes if entry.place not in places))


def _below(table: Table) -> Sequence[Told]:
    """The lines below the last row that were set aside."""
    last = max((at for at, told in enumerate(table.told) if told.row is not None), default=len(table.told))
    return [told for told in table.told[last + 1 :] if told.fate == "aside"]


def guideline_of(notes: Sequence[str]) -> Mapping[str, str]:
    """The ministry's guideline that one of the notes names, as `standard` holds it; empty if none does."""
    for note in notes:
        found = _GUIDELINE.fullmatch(note)
        if found:
            said = dict(zip(("issuer", "title", "number"), found.groups(), strict=True))
            return {key: text.strip() for key, text in said.items() if text}
    return {}


def is_guideline(note: str) -> bool:
    """Whether a note names the guideline and nothing else."""
    return _GUIDELINE.fullmatch(note) is not None


def _bare(text: str, number: int) -> str | None:
    """A note without its number; None if it does not have that number, or nothing else."""
    opening = _OPENING.match(text)
    found = _NUMBER.match(text, opening.end() if opening else 0)
    is_next = found is not None and int(found[1]) == number
    return (text[found.end() :].strip() or None) if found and is_next else None
