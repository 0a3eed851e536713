"""GC324: the number of an article that lost a sign, got one too many, or cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from govcat.check.grammar.cited import article_piece
from govcat.check.grammar.sound_basis import NOT_SOUND
from govcat.check.rule import Context, Finding, Text, rule
from govcat.core.diagnostic import Clause, Facts, Quoting, Severity, Term, Words
from govcat.core.elements.article import article_numbers
from govcat.core.elements.citation import Citation
from govcat.core.elements.numeral import NUMERAL
from govcat.core.elements.title import kind_of_title
from govcat.core.pattern import pattern


class _Slip(NamedTuple):
    """What is wrong with the number of an article, and how it is likely meant; empty if nobody can say."""

    fault: Term
    likely: str


_NO_FIRST = _Slip(Term("缺“第”字", "lacks its 第"), r"第\1条")
_NO_LAST = _Slip(Term("缺“条”字", "lacks its 条"), r"第\1条")
_TWICE = _Slip(Term("重了一个字", "has a sign twice"), r"第\1\3\2\4")
_DASH = _Slip(Term("的数字成了一横", "has a dash for its number"), "第一条")
_FIRST_FOR_LAST = _Slip(Term("的“条”写成了“第”，或者缺“条”字", "has 第 for its 条, or lacks it"), r"第\1条")
_ZERO = _Slip(Term("不存在，条款从第一算起", "cannot be: they are counted from one"), "")
_TURNED = Term("起止颠倒", "ends before it begins")

_BEHIND_A_TITLE = (
    (pattern(rf"\s*({NUMERAL})\s*条(?=\s*(?:$|[，,、；;。（(和及]|第\s*[（(]?\s*{NUMERAL}))"), _NO_FIRST),
    (pattern(rf"\s*[、，,和及]?\s*第\s*({NUMERAL})(?=\s*(?:$|[；;。\n《]))"), _NO_LAST),
)
_ANYWHERE = (
    (pattern(rf"第\s*第\s*({NUMERAL})\s*([条章款项])|第\s*({NUMERAL})\s*条\s*(条)(?!\w)"), _TWICE),
    (pattern(r"第\s*[零〇0０]\s*[条章款项]"), _ZERO),
    (pattern(r"第\s*[-—–－―ー_＿]{1,2}\s*条"), _DASH),
    (pattern(rf"第\s*({NUMERAL})\s*(?:第(?=\s*[、，,和及])|(?=第\s*{NUMERAL}\s*条))"), _FIRST_FOR_LAST),
)
_TO = pattern(r"[至到]|[-—－–~～]")
_IN_ARTICLES = ("法", "法典", "条例", "办法", "规定", "细则", "规则")
"""Kinds of documents that are made of articles: 《…意见》三十六条 is the nickname of a paper."""


@rule(
    "GC324",
    Severity.HINT,
    on=Text(fields=("basis", "ground"), sieve=NOT_SOUND),
    rests_on=Clause("《立法技术规范（试行）（一）》条款的表述", certainty="B"),
    zh=Words(
        message="条号“{article}”{fault}",
        why="条号写法不全，群众和检索系统都认不准是哪一条",
        fix="{cure}",
    ),
    en=Words(
        message="the article “{article}” {fault}",
        why="neither readers nor search can tell which article is meant",
        fix="{cure}",
    ),
    yields_to=("GC316",),
)
def broken_article(basis: str, context: Context) -> Iterator[Finding]:
    """条号缺字、多字、为零，或者起止颠倒。 / An article's number has lost or doubled a sign, is zero or runs backwards.

    只提出可能的写法，不自动更改。几条共用“第”“条”的（第七、八条，第二十至二十五条），意见、通知的分段，以及以条数为俗称的
    文件，不在此列；条号超出最后一条的，另见 GC312。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国户口登记条例》七条  # GC324
          - 《中华人民共和国国籍法》第四  # GC324
          - 《中华人民共和国居民身份证法》第十条条  # GC324
          - 《中华人民共和国反家庭暴力法》第零条  # GC324
          - 《中华人民共和国海关法》第－条  # GC324
          - 《中华人民共和国教育法》第十九第、二十条  # GC324
          - 《中华人民共和国预算法》第二十条至第十四条  # GC324
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国户口登记条例》第七、八条
          - 《中华人民共和国国籍法》第四条、五条
          - 《中华人民共和国民法典》第五编第五章
          - 《国务院关于鼓励和引导某事的若干意见》三十六条
          - 《国务院关于进一步推进户籍制度改革的意见》第二部分
          - 《中华人民共和国居民身份证法》第一百零一条至第一百零三条
    ```
    """
    for shape, slip in _ANYWHERE:
        for match in shape.finditer(basis):
            likely = match.expand(slip.likely) if slip.likely else ""
            yield _finding(match[0], match.span(), slip.fault, likely)
    for citation in context.readings.citations(basis):
        if kind_of_title(citation.title).endswith(_IN_ARTICLES):
            yield from _behind(basis, citation)
        for article in citation.articles:
            ends = article_numbers(article)
            if len(ends) > 1 and ends[1] < ends[0] and _TO.search(article):
                yield _finding(article, article_piece(basis, citation, article), _TURNED, "")


def _behind(basis: str, citation: Citation) -> Iterator[Finding]:
    """What stands behind a citation and would be an article of it, had it both its signs."""
    for shape, slip in _BEHIND_A_TITLE:
        match = shape.match(basis, citation.end)
        if match:
            written = match[0].lstrip(" 　、，,和及")
            yield _finding(written, (match.end() - len(written), match.end()), slip.fault, match.expand(slip.likely))


def _finding(article: str, piece: tuple[int, int], fault: Term, likely: str) -> Finding:
    perhaps = Quoting(f"可能是“{likely}”，", f"perhaps “{likely}” is meant; ") if likely else Term("", "")
    cure = (Quoting if likely else Term)(
        f"{perhaps.zh}请核对原文后修改；govcat 不自动更改",
        f"{perhaps.en}check it against the original, govcat changes nothing by itself",
    )
    facts: Facts = {"article": article, "fault": fault, "cure": cure}
    return Finding(facts=facts, piece=piece)
