"""公开依据: citations of laws and documents, as offices write them.

A citation is a title, mostly in 《》, with what belongs to it: number, version, articles, rank label, issuer.
Several may stand in one text, with or without separators. Words that name no document (相关政策规定) make no
citation, and nothing here knows which documents exist: a citation meets the law registry in `check`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.elements.brackets import CLOSING, OPENING, TITLE_CLOSING, TITLE_OPENING, closing_of
from govcat.core.elements.cited.details import Details, read_details, read_remark
from govcat.core.elements.cited.marked import MarkedTitle, next_marked, rest_of_title
from govcat.core.elements.cited.plain import read_plain
from govcat.core.elements.cited.unmarked import Lead, lead_of, opens_a_title, unmarked_titles
from govcat.core.elements.document_number import DocumentNumber, find_numbers

_HARD = "；;\n\r。"
_SEPARATORS = _HARD + "、，, 　"


class Citation(NamedTuple):
    """One citation in a text. `start:end` are character offsets into that text; the rest is as written.

    `title` is without 《》, with （试行） and its like even if they stand behind the marks; `number` the document
    number without brackets around it, `more_numbers` further ones of the same paper; `articles` such as
    `第二十条第（七）项`; `is_marked` says that the title stood in book marks, `is_broken` that one of them was
    lost; `version` such as `2019年修订` (the last act of a longer history); `label` a rank (`法律`, as written);
    `tail` what follows (`及其实施细则`). `title_at` and `number_at` are the spans of those pieces; `is_number_apart`
    says that the number stands without brackets behind a comma or a blank, so it may be that of another paper.
    """

    title: str
    start: int
    end: int
    number: str = ""
    articles: tuple[str, ...] = ()
    version: str = ""
    issuer: str = ""
    tail: str = ""
    is_marked: bool = True
    is_broken: bool = False
    label: str = ""
    more_numbers: tuple[str, ...] = ()
    title_at: tuple[int, int] = (0, 0)
    number_at: tuple[int, int] | None = None
    is_number_apart: bool = False


class _Place(NamedTuple):
    """The spans of a citation with its marks and of its title; whether it stood in marks, and one of them was lost."""

    whole: tuple[int, int]
    title: tuple[int, int]
    is_marked: bool = True
    is_broken: bool = False


def read_citations(text: str) -> tuple[Citation, ...]:
    """The citations in `text`, in order; none if it names no document. Never raises."""
    plain = read_plain(text)
    if plain is None:
        return tuple(_citations(text))
    title = " ".join(text[slice(*plain.title_at)].split())
    number = text[slice(*plain.number_at)] if plain.number_at else ""
    return (Citation(title, 0, len(text), number, plain.articles, title_at=plain.title_at, number_at=plain.number_at),)


def _citations(text: str) -> Iterator[Citation]:
    at = 0
    while (marked := next_marked(text, at)) is not None:
        if at < marked.start:
            last = max(text.rfind(mark, at, marked.start) for mark in _SEPARATORS)
            for citation in _unmarked(text, at, max(at, last)):
                yield citation
                at = citation.end
        lead = lead_of(text, at, marked.start)
        citation = _enclosing(text, lead, marked) or _marked(text, lead, marked)
        yield citation
        at = citation.end
    yield from _unmarked(text, at, len(text))


def _unmarked(text: str, start: int, end: int) -> Iterator[Citation]:
    """Citations without marks in `text[start:end]`. Words that cling to the citation before them are part of it."""
    if start >= end:
        return
    if start and text[start] not in _SEPARATORS:
        start = min((at for mark in _HARD if (at := text.find(mark, start, end)) >= 0), default=end)
    at = start
    for first, last, label in unmarked_titles(text, start, end):
        if first >= at:
            is_broken = text[last : last + 1] in ("》", "〉")
            place = _Place((first, last), (first, last), is_marked=False, is_broken=is_broken)
            citation = _cited(text, place, read_details(text[:end], last), Lead(first, label))
            yield citation
            at = citation.end


def _enclosing(text: str, lead: Lead, marked: MarkedTitle) -> Citation | None:
    """关于印发《…》的通知 without marks around the whole: the 《》 stands inside a longer title."""
    words = text[lead.words_start : marked.start]
    end = rest_of_title(text, marked.end) if opens_a_title(words) else None
    if end is None:
        return None
    span = (lead.words_start, end)
    place = _Place(span, span, is_marked=False)
    return _cited(text, place, read_details(text, end), lead._replace(issuer=""))


def _marked(text: str, lead: Lead, marked: MarkedTitle) -> Citation:
    inner = Details(marked.end)
    title_end = marked.title_end
    if text[title_end - 1] in CLOSING:  # a number or a version that was put inside the marks
        for opening in range(title_end - 1, marked.title_start, -1):
            if text[opening] in OPENING and closing_of(text, opening) == title_end:
                read_remark(text[opening + 1 : title_end - 1], opening + 1, inner)
                if inner.numbers or inner.version:
                    title_end = opening
                break
    details = read_details(text, marked.end)
    while title_end > marked.title_start and _is_stray(text, marked.title_start, title_end - 1):
        title_end -= 1
    details.is_apart = details.is_apart and not inner.numbers
    details.numbers = inner.numbers + details.numbers or _numbers_before(text, lead.words_start, marked.start)
    details.version = details.version or inner.version
    is_broken = marked.is_broken or _is_stray(text, marked.title_start, marked.title_end - 1)
    place = _Place((marked.start, marked.end), (marked.title_start, title_end), is_broken=is_broken)
    return _cited(text, place, details, lead)


def _numbers_before(text: str, start: int, end: int) -> tuple[DocumentNumber, ...]:
    """The number directly before the marks (国务院令第711号《…》), unless words stand between."""
    if start == end:
        return ()
    found = [number.moved(start) for number in find_numbers(text[start:end])[-1:]]
    is_next = found and not text[found[0].end : end].strip(CLOSING + " 　：:")
    return tuple(found) if is_next else ()


def _is_stray(text: str, start: int, offset: int) -> bool:
    """Whether the mark at `offset` closes nothing that was opened since `start` (规程的通知〉》)."""
    mark = text[offset]
    return mark in TITLE_CLOSING and not any(opening in text[start:offset] for opening in TITLE_OPENING)


def _cited(text: str, place: _Place, details: Details, lead: Lead) -> Citation:
    first = details.numbers[0] if details.numbers else None
    return Citation(
        title=" ".join(text[slice(*place.title)].split()) + details.suffix,
        start=min(place.whole[0], first.start) if first else place.whole[0],
        end=max(place.whole[1], details.end),
        number=first.text if first else "",
        articles=details.articles,
        version=details.version,
        issuer=lead.issuer,
        tail=details.tail,
        is_marked=place.is_marked,
        is_broken=place.is_broken,
        label=lead.label,
        more_numbers=tuple(number.text for number in details.numbers[1:]),
        title_at=place.title,
        number_at=(first.start, first.end) if first else None,
        is_number_apart=details.is_apart,
    )
