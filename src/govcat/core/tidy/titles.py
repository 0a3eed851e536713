"""题名的写法: the full title of a law that stands under a shorter one (《政府信息公开条例》).

Only the country's name, spaces, dashes and quotes are put in: another word could be another law.
"""

from __future__ import annotations

from govcat.core.elements.brackets import TITLE_CLOSING, TITLE_OPENING
from govcat.core.elements.citation import Citation, read_citations
from govcat.core.elements.cited.marked import rest_of_title
from govcat.core.elements.document_number import read_number
from govcat.core.elements.title import title_key
from govcat.core.knowledge import Knowledge
from govcat.core.law import Law, Laws
from govcat.core.pattern import pattern

_COUNTRY = "中华人民共和国"
_IN_FORCE = frozenset({"in_force", "amended"})
_MARKS = frozenset(TITLE_OPENING + TITLE_CLOSING)
_MEANINGLESS = pattern("[“”‘’\"'「」『』—－–―\\-\\s\u3000]")


def full_titles(text: str, knowledge: Knowledge) -> str:
    """`text` with the titles in 《》 that are short for one law in force written in full."""
    if "《" not in text:
        return text
    for citation in reversed(read_citations(text)):
        start, end = citation.title_at
        if _stands_alone(text, citation):
            law = _meant(text[start:end], citation, knowledge.laws)
            text = text[:start] + law.title + text[end:] if law else text
    return text


def _stands_alone(text: str, citation: Citation) -> bool:
    """Whether the title fills its 《》 and belongs to nothing longer (某省《教师法》实施办法)."""
    start, end = citation.title_at
    has_marks = text[start - 1 : start] == "《" and text[end : end + 1] == "》"
    is_plain = citation.title == text[start:end] and _MARKS.isdisjoint(citation.title)
    is_whole = bool(citation.tail) or rest_of_title(text, end + 1) is None
    return has_marks and is_plain and is_whole and not citation.issuer


def _meant(title: str, citation: Citation, laws: Laws) -> Law | None:
    """The one law in force whose title `title` is but for the country's name, spaces, dashes and quotes."""
    in_force = [law for law in laws.by_title.get(title_key(title), ()) if law.status in _IN_FORCE]
    if len(in_force) != 1:
        return None
    (law,) = in_force
    is_same = _core(law.title) == _core(title) and not (_COUNTRY in title and _COUNTRY not in law.title)
    return law if is_same and _fits(law, citation) else None


def _core(title: str) -> str:
    return _MEANINGLESS.sub("", title).removeprefix(_COUNTRY)


def _fits(law: Law, citation: Citation) -> bool:
    """Whether no number says otherwise. A statute without a number of its own may carry that of a 主席令."""
    for text in filter(None, (citation.number, *citation.more_numbers)):
        number = read_number(text)
        if number is None or not number.is_whole:
            return False
        if not (law.may_have_number(text) if law.number else number.code == "主席令"):
            return False
    return True
