"""What the registry knows of a cited document, and whether it counts on a given day."""

from __future__ import annotations

from datetime import date

from govcat.core.elements.citation import Citation
from govcat.core.elements.document_number import DocumentNumber, find_numbers
from govcat.core.elements.title import title_key
from govcat.core.law import Law, Laws

ENDED = frozenset({"repealed", "superseded"})
MAY_HAVE_ENDED = ENDED | {"unknown"}
"""Statuses of documents that have ended, and of those that may have."""

OPENNESS_REGULATION = title_key("中华人民共和国政府信息公开条例")
"""The key of the regulation that most items cite; some rules know its articles."""


def meant_by_misspelling(citation: Citation, laws: Laws) -> Law | None:
    """The document whose known misspelling is cited, with or without the country's name in front of it."""
    return laws.named(citation.title).misspelt


def namesakes(citation: Citation, laws: Laws) -> tuple[Law, ...]:
    """Every registry entry whose title is cited: several, if one title belongs to several documents."""
    return laws.named(citation.title).entries


def is_miswritten(citation: Citation, laws: Laws) -> bool:
    """Whether a title is a known misspelling: GC305 speaks of it, and what else there is to say can wait."""
    return meant_by_misspelling(citation, laws) is not None


def is_openness_regulation(citation: Citation, laws: Laws) -> bool:
    """Whether 《政府信息公开条例》 is cited, under its full or its short title."""
    named = laws.named(citation.title)
    return named.key == OPENNESS_REGULATION and named.misspelt is None


def entries(citation: Citation, laws: Laws) -> tuple[Law, ...]:
    """The entries a citation may mean: its namesakes, or only those that its number fits."""
    found = namesakes(citation, laws)
    if len(found) <= 1 or not citation.number:
        return found
    numbers = numbers_of(citation)
    return tuple(law for law in found if has_number(law.number, numbers)) or found


def numbers_of(citation: Citation) -> tuple[DocumentNumber, ...]:
    """The document numbers in a citation; some papers carry those of several issuers."""
    return tuple(number for text in (citation.number, *citation.more_numbers) for number in find_numbers(text))


def title_piece(citation: Citation) -> tuple[int, int]:
    """Where the title stands in the text, with its book marks if they close directly behind it."""
    start, end = citation.title_at
    ends_with_mark = citation.is_marked and not citation.is_broken and not _is_number_in_marks(citation)
    return (start - 1, end + 1) if ends_with_mark else (start, end)


def in_marks(title: str) -> str:
    """A registered title as our own words cite it: marks inside it become 〈〉."""
    return f"《{title.replace('《', '〈').replace('》', '〉')}》"


def with_number(law: Law, unsure: str) -> str:
    """A registered title with its number, which tells it from its namesakes; `unsure` is said of a doubtful one."""
    if not law.number:
        return in_marks(law.title)
    return f"{in_marks(law.title)}（{law.number}{'' if law.is_sure_of('number') else unsure}）"


def article_piece(basis: str, citation: Citation, article: str) -> tuple[int, int]:
    """Where one of a citation's articles stands in the text that holds the citation."""
    start = basis.find(article, citation.start)
    return start, start + len(article)


def has_number(text: str, numbers: tuple[DocumentNumber, ...]) -> bool:
    """Whether a number of the registry is one of `numbers`, however it is written."""
    if not text or not numbers:
        return False
    return any(number.text == text for number in numbers) or any(
        number.may_be(known) for known in find_numbers(text) for number in numbers
    )


def in_force(citation: Citation, laws: Laws, as_of: date) -> tuple[Law, ...]:
    """The entries a citation may mean, without those that have ended for certain."""
    return tuple(law for law in entries(citation, laws) if not has_ended(law, as_of))


def has_ended(law: Law, as_of: date) -> bool:
    """Whether a document was repealed or superseded by `as_of`, for certain."""
    is_known = law.status in ENDED and law.is_sure_of("status")
    return is_known and (law.status_date is None or law.status_date <= as_of)


def is_reissued(law: Law, laws: Laws) -> bool:
    """Whether what took its place has the very same title."""
    return any(laws.by_id[key].title == law.title for key in law.superseded_by if key in laws.by_id)


def may_have_ended(law: Law, as_of: date) -> bool:
    """Whether its force is unknown, or its end rests on memory only. Local papers are let be."""
    if law.kind == "地方":
        return False
    if law.status == "unknown":
        return True
    return law.status in ENDED and not has_ended(law, as_of) and (law.status_date is None or law.status_date <= as_of)


def _is_number_in_marks(citation: Citation) -> bool:
    """Whether no more than one sign stands between title and number: 《某办法（某发〔2018〕3号）》."""
    return citation.number_at is not None and citation.number_at[0] == citation.title_at[1] + 1
