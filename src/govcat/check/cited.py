"""What the registry knows of a cited document, and whether it counts on a given day."""

from __future__ import annotations

from datetime import date

from govcat.core.elements.citation import Citation
from govcat.core.elements.document_number import DocumentNumber, find_numbers
from govcat.core.elements.title import spelling_key
from govcat.core.law import Law, Laws

_ENDED = frozenset({"repealed", "superseded"})


def namesakes(citation: Citation, laws: Laws) -> tuple[Law, ...]:
    """Every registry entry whose title is cited: several, if one title belongs to several documents."""
    miswritten = laws.miswritten.get(spelling_key(citation.title))
    return (miswritten,) if miswritten else laws.find(citation.title)


def is_miswritten(citation: Citation, laws: Laws) -> bool:
    """Whether a title is a known misspelling: GC305 speaks of it, and what else there is to say can wait."""
    return spelling_key(citation.title) in laws.miswritten


def entries(citation: Citation, laws: Laws) -> tuple[Law, ...]:
    """The entries a citation may mean: its namesakes, or only those that its number fits."""
    found = namesakes(citation, laws)
    return tuple(law for law in found if has_number(law.number, numbers_of(citation))) or found


def numbers_of(citation: Citation) -> tuple[DocumentNumber, ...]:
    """The document numbers in a citation; some papers carry those of several issuers."""
    return tuple(number for text in (citation.number, *citation.more_numbers) for number in find_numbers(text))


def title_piece(citation: Citation) -> tuple[int, int]:
    """Where the title stands in the text, with its book marks."""
    start, end = citation.title_at
    return (start - 1, end + 1) if citation.is_marked and not citation.is_broken else (start, end)


def has_number(text: str, numbers: tuple[DocumentNumber, ...]) -> bool:
    """Whether a number of the registry is one of `numbers`, however it is written."""
    return any(number.may_be(known) for known in find_numbers(text) for number in numbers)


def has_ended(law: Law, as_of: date) -> bool:
    """Whether a document was repealed or superseded by `as_of`, for certain."""
    is_known = law.status in _ENDED and law.is_sure_of("status")
    return is_known and (law.status_date is None or law.status_date <= as_of)


def may_have_ended(law: Law, as_of: date) -> bool:
    """Whether its force is unknown, or its end rests on memory only. Local papers are let be."""
    if law.kind == "地方":
        return False
    if law.status == "unknown":
        return True
    return law.status in _ENDED and not has_ended(law, as_of) and (law.status_date is None or law.status_date <= as_of)
