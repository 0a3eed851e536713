"""条款项: the articles that a citation names (第二十条第（七）项)."""

from __future__ import annotations

import re
from typing import NamedTuple

from govcat.core.elements.numeral import NUMERAL, value_of

_BRACKETED = rf"[（(]\s*{NUMERAL}\s*[）)]"
_UNIT = r"\s*(?:分?编|章|节|条(?:\s*之\s*[一二三四五六七八九十])?|款|项|目)"
_PART = rf"第\s*{NUMERAL}{_UNIT}"
_ITEM = rf"第?\s*{_BRACKETED}(?:\s*[、，,和至]\s*第?\s*{_BRACKETED})*\s*[款项目]?"
_TO = rf"\s*条?\s*(?:至|到|[-—－–~～]+)\s*第?\s*{NUMERAL}\s*条"
_AND = rf"(?:\s*[、，,]\s*第?\s*{NUMERAL})+\s*条"
_ONE = rf"第\s*{NUMERAL}(?:{_TO}|{_AND}|{_UNIT})(?:\s*(?:{_PART}|{_ITEM}))*"
_SMALLER = rf"第\s*(?:{NUMERAL}|{_BRACKETED})\s*[款项目]"
_JOIN = r"\s*(?:、|，|,|；|;|和|及|以及|与|或者|或)?\s*"

_NEXT = rf"(?<=[、，,和及])\s*{NUMERAL}\s*条"

_ARTICLE = re.compile(rf"(?:{_ONE}|{_NEXT})(?:{_JOIN}{_SMALLER})*")
_BETWEEN = re.compile(_JOIN)
_BEFORE = re.compile(r"\s*[、，,：:的]?\s*")

_NUMBERED = re.compile(r"第?([^第条]{1,24})条")
_PARAGRAPH = re.compile(rf"第\s*(?P<open>[（(])?\s*(?P<n>{NUMERAL})\s*[）)]?\s*款")
_POINT = re.compile(rf"第\s*(?P<n>{NUMERAL})\s*项|[（(]\s*(?P<m>{NUMERAL})\s*[）)](?!\s*款)")
_NUMERAL = re.compile(NUMERAL)


class Article(NamedTuple):
    """One article as cited. `numbers` are its 条: one, or both ends of a span; none if only a chapter is named.

    `paragraphs` count 款 and `points` 项. `has_bracketed_paragraph` says that a 款 stands in brackets, which
    is how 项 are numbered.
    """

    text: str
    numbers: tuple[int, ...]
    paragraphs: tuple[int, ...] = ()
    points: tuple[int, ...] = ()
    has_bracketed_paragraph: bool = False


def articles_at(text: str, start: int) -> tuple[tuple[str, ...], int]:
    """The articles that follow at `start`, each as written, and the offset after the last."""
    found: list[str] = []
    end = start
    begin = None if text.startswith("第", start) else _BEFORE.match(text, start)
    at = begin.end() if begin else start
    while (found or text.startswith("第", at)) and (article := _ARTICLE.match(text, at)):
        found.append(article[0].strip())
        end = article.end()
        if end == len(text):
            break
        join = _BETWEEN.match(text, end)
        at = join.end() if join else end
    return tuple(found), end


def article_numbers(text: str) -> tuple[int, ...]:
    """The 条 in one article as `Citation.articles` gives it: one, or both ends of a span."""
    return tuple(value_of(n) for inner in _NUMBERED.findall(text) for n in _NUMERAL.findall(inner))


def read_article(text: str) -> Article:
    """All numbers in one article as `Citation.articles` gives it."""
    paragraphs = tuple(_PARAGRAPH.finditer(text))
    return Article(
        text=text,
        numbers=article_numbers(text),
        paragraphs=tuple(value_of(match["n"]) for match in paragraphs),
        points=tuple(value_of(match["n"] or match["m"]) for match in _POINT.finditer(text)),
        has_bracketed_paragraph=any(match["open"] for match in paragraphs),
    )
