"""A text of 公开时限 cut into clauses of one limit each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from govcat.core.elements.brackets import outside
from govcat.core.elements.limits.shapes import read_shape

_ABOUT = (
    "国家|地方|上级|省|市|法律|行政法规|法规|规章|规范性文件|文件|政策|对|其|此|政府|信息|主动|公开|内容|的|期限|时限|时间|"
    "有关|相关|部门|和|或者|或|及|、|中|已"
)
_EXCEPTION = re.compile(
    rf"[，,；;。\s]{{0,4}}(?:[（(]\s{{0,4}})?(?:但是?|如|若|，)?(?:{_ABOUT}){{0,24}}(?:另有|有其他|有特别|有特殊|有专门|有明确)(?:{_ABOUT}){{0,24}}(?:规定|要求)(?:的|者)?"
    r"(?:\s*+(?:[，,]\s*+)?(?:除外|(?:从|依|按|按照|依照|适用|以|遵)其?(?:有关|相关|其)?(?:规定|要求)?(?:执行|办理|为准)?))?\s*[）)。]?"
)
_HARD = re.compile(
    r"[；;。\n\r]+|(?<=[内日开年])(?:\s*[+＋]\s*|[ \t　]+(?=自[^；;。\n\r]{2,30}[0-9一二三四五六七八九十]))"
)
_SOFT = re.compile(r"[，,]")
_CUTS = re.compile(r"[；;。\n\r，,+＋ \t　]")
"""One of these stands wherever `_HARD` or `_SOFT` cuts."""

_LEADS_ON = re.compile(r"(?:的|起|后|时|前|信息|：|:)$")
_EDGES = " \t　，,；;。、\0"


def without_exception(text: str) -> tuple[str, bool]:
    """`text` with the clause that other law goes before blotted out by NUL, and whether there was one."""
    if "有" not in text or not ("规定" in text or "要求" in text):
        return text, False
    found = list(_EXCEPTION.finditer(text))
    for match in found:
        text = text[: match.start()] + "\0" * len(match[0]) + text[match.end() :]
    return text, bool(found)


def clauses(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the clauses of `text`, without the marks around them; brackets are never cut."""
    if _CUTS.search(text) is None:
        span = _trimmed(text, 0, len(text))
        return iter((span,) if span[0] < span[1] else ())
    return _cut(text)


def _cut(text: str) -> Iterator[tuple[int, int]]:
    plain = outside(text)
    at = 0
    for match in [*_HARD.finditer(plain), None]:
        end = match.start() if match else len(plain)
        for start, stop in _split_at_commas(text, plain, at, end):
            span = _trimmed(text, start, stop)
            if span[0] < span[1]:
                yield span
        at = match.end() if match else end


def _split_at_commas(text: str, plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cuts at a comma only between two limits; what holds none belongs to the one before, or leads on to the next."""
    if _SOFT.search(plain, start, end) is None:
        yield start, end
        return
    cuts = [start, *(match.end() for match in _SOFT.finditer(plain, start, end)), end]
    pieces = [text[one:two].rstrip(_EDGES) for one, two in pairwise(cuts)]
    kinds = [read_shape(piece).kind for piece in pieces]
    last = max((position for position, kind in enumerate(kinds) if kind != "unknown"), default=0)
    at, has_limit = start, False
    for position, kind in enumerate(kinds):
        has_next = position < last
        leads_on = has_next and kind in ("unknown", "relative") and bool(_LEADS_ON.search(pieces[position]))
        if has_limit and (leads_on or kind != "unknown"):
            yield at, cuts[position]
            at, has_limit = cuts[position], False
        has_limit = has_limit or (kind != "unknown" and not leads_on)
    yield at, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return start, end
