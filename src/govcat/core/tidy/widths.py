"""全角与半角: Latin letters and digits are half-width in Chinese text, its marks are full-width (GB/T 15834).

What belongs to the citation of a document is left alone: its brackets are GB/T 9704's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.core.elements.brackets import CLOSING, OPENING
from govcat.core.elements.document_number import find_numbers
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.core.tidy.script import CLOSES, GAP, HAN, OPENS, STOPS

_HALF = {0xFF10 + n: 0x30 + n for n in range(10)}
_HALF |= {0xFF21 + n: 0x41 + n for n in range(26)} | {0xFF41 + n: 0x61 + n for n in range(26)}
_POINT = pattern("(?<=[0-9])．(?=[0-9])")
_MARKS = pattern(
    rf"(?P<before>(?P<chinese>[{HAN}{OPENS}{CLOSES}{STOPS}])|[0-9A-Za-z%)\]])"
    rf"[{GAP}]?(?P<marks>[,;:]+(?:[{GAP}]{{1,2}}[,;:]+)*)[{GAP}]{{0,2}}"
    rf"(?=(?P<after>[{HAN}{OPENS}{CLOSES}])|(?P<end>\Z|\n)|(?P<other>[^{GAP}]))"
)
_FULL = str.maketrans(",;:", "，；：", GAP)
_ENTITY = pattern(r"&#?[0-9A-Za-z]{1,8}\Z")
_HOLDS_HAN = pattern(f"[{HAN}]")
_LATIN_WORD = pattern(r"[A-Za-z] \Z")
_FAR = 120
"""Characters of a bracket that are looked at."""

_YEAR = pattern(r"\s*(?:19|20)\d\d\s*")


def usual_widths(text: str, knowledge: Knowledge) -> str:
    """`text` with half-width letters and digits, and full-width commas, semicolons, colons, brackets between Han.

    A text without Han stays, as does a word of a vocabulary, which has a spelling of its own.
    """
    mended = _POINT.sub(".", text.translate(_HALF))
    if _HOLDS_HAN.search(mended):
        mended = _MARKS.sub(_full_marks, _with_full_brackets(mended))
    is_a_word = mended != text and any(
        words.resolve(text) for words in (*knowledge.vocabularies.values(), knowledge.roles)
    )
    return text if is_a_word else mended


def _full_marks(found: re.Match[str]) -> str:
    """A comma, semicolon or colon as it stands between Han; as it was in 8:30, 1,000 or http://."""
    marks = found["marks"]
    if found["chinese"]:
        is_ours = found["after"] or found["other"] or ";" in marks
        is_ours = is_ours and not found.string.startswith("//", found.end())
    else:
        is_entity = marks[0] == ";" and _ENTITY.search(_before(found.string, found.start("marks"), 10))
        is_ours = found["after"] and ":" not in marks and not is_entity
    return found["before"] + marks.translate(_FULL) if is_ours else found[0]


def _with_full_brackets(text: str) -> str:
    plain = list(text)
    for start, end in _round_pairs(text):
        if _is_ours(text, start, end):
            plain[start], plain[end] = "（", "）"
    return "".join(plain)


def _round_pairs(text: str) -> Iterator[tuple[int, int]]:
    """Where round brackets open and close; what is unpaired, or paired with another kind, is passed over."""
    waiting: list[int] = []
    for offset, char in enumerate(text):
        if char in OPENING:
            waiting.append(offset)
        elif char == "\n":
            waiting.clear()
        elif char in CLOSING and waiting:
            start = waiting.pop()
            if text[start] in "（(" and char in "）)":
                yield start, offset


def _is_ours(text: str, start: int, end: int) -> bool:
    """Whether a pair of round brackets is to be full-width: it holds Chinese words, or is half-width on one side."""
    inner = text[start + 1 : min(end, start + _FAR)]
    if text[start] == "（" or text[end] == "）":
        return not _YEAR.fullmatch(inner)
    if text[start - 1 : start] == "》" or _LATIN_WORD.search(_before(text, start, 2)):
        return False
    return bool(_HOLDS_HAN.search(inner)) and not any(find_numbers(inner))


def _before(text: str, at: int, length: int) -> str:
    return text[max(0, at - length) : at]
