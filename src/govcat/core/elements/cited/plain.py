"""The plain shape of a citation: 《…》, a number in brackets if there is one, articles, and nothing else.

Most texts of a sound catalogue have it, and it needs none of the care that the others need.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from govcat.core.elements.article import articles_at
from govcat.core.elements.brackets import CLOSING, TITLE_CLOSING
from govcat.core.elements.numeral import HAN_DIGITS

_DOUBLE = "《≪«》≫»"
_CODE = rf"(?![根依按参详见原经由和及与附])(?:(?![{HAN_DIGITS}第的号號令年月日])[\u3400-\u9fff]){{1,23}}"
_PLAIN = re.compile(
    rf"《(?P<title>[^{_DOUBLE}]{{0,398}}[^{_DOUBLE}{re.escape(CLOSING + TITLE_CLOSING)}])》"
    rf"(?:（(?P<number>{_CODE}(?:〔(?:19|20)[0-9]{{2}}〕|令第)[0-9]{{1,4}}号)）)?(?=第|\Z)"
)
"""No word of a code is a numeral or could be read as 根据 and its like, so the number is all that the brackets hold."""

_ONE_ARTICLE = re.compile(rf"第[{HAN_DIGITS}]{{1,9}}条")


class Plain(NamedTuple):
    """A whole text as one citation: the spans of its title and its number, and its articles."""

    title_at: tuple[int, int]
    number_at: tuple[int, int] | None
    articles: tuple[str, ...]


def read_plain(text: str) -> Plain | None:
    """The citation in `text` if that has the plain shape."""
    found = _PLAIN.match(text)
    if found is None:
        return None
    articles = _articles(text, found.end())
    if articles is None:
        return None
    return Plain(found.span("title"), found.span("number") if found["number"] else None, articles)


def _articles(text: str, start: int) -> tuple[str, ...] | None:
    """The articles that are all of `text` from `start`; None if there is more."""
    if start == len(text):
        return ()
    if _ONE_ARTICLE.fullmatch(text, start):
        return (text[start:],)
    articles, end = articles_at(text, start)
    return articles if end == len(text) else None
