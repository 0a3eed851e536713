"""GC313: a 款 where a 项 is meant."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cited import article_piece, has_number, is_openness_regulation, numbers_of
from govcat.check.rule import Context, Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.article import read_article
from govcat.core.elements.citation import Citation
from govcat.core.elements.numeral import NUMERAL
from govcat.core.elements.title import kind_of_title
from govcat.core.law import Laws
from govcat.core.pattern import pattern

_BRACKETED = pattern(rf"(第?\s*[（(]\s*{NUMERAL}\s*[）)])(\s*)款")
_BRACKETS_OF_PARAGRAPH = pattern(rf"第?\s*[（(]\s*({NUMERAL})\s*[）)]\s*款")
_PLAIN = pattern(rf"第\s*({NUMERAL})\s*款")
_IN_ARTICLES = ("法", "法典", "条例", "规定", "办法", "细则", "规则")
"""What such a title names is divided into 条, 款 and 项; notices and opinions are not."""
_ARTICLE_OF_POINTS = (20,)
_NUMBER = "国务院令第711号"


@rule(
    "GC313",
    Severity.WARNING,
    on=Text(fields=("basis",), sieve=frozenset("款")),
    rests_on=Clause("《中华人民共和国立法法》关于条、款、项、目序号的规定", certainty="C"),
    zh=Words(
        message="《{title}》“{article}”疑为“{likely}”",
        why="带括号的序号是项，不是款；款、项写错，群众找不到所引的那一段",
        fix="请对照原文核对，确认后改为“{likely}”",
    ),
    en=Words(
        message="“{article}” of 《{title}》 seems to mean “{likely}”",
        why="numbers in brackets count 项 and not 款; readers cannot find the passage by a wrong one",
        fix="compare the original and write “{likely}”",
    ),
)
def paragraph_for_point(basis: str, context: Context) -> Iterator[Finding]:
    """款和项混淆。 / A paragraph (款) is cited where a point (项) is meant.

    法律、法规、规章中，款不编号，项的序号带括号；意见、通知一类文件不分款项，不在此列。《政府信息公开条例》第二十条只有
    一款，引“第七款”也按项看待。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国政府信息公开条例》第二十条第（七）款  # GC313
          - 《中华人民共和国政府信息公开条例》第二十条第七款  # GC313
          - 《中华人民共和国居民身份证法》第十一条第(二)款  # GC313
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国政府信息公开条例》第二十条第一款第（七）项
          - 《中华人民共和国政府信息公开条例》第二十条第（七）、（八）项
          - 《中华人民共和国居民身份证法》第十一条第二款
          - 《中华人民共和国政府信息公开条例》（国务院令第492号）第二十条第二款
          - 《关于推进户籍制度改革的意见》第二条第（三）款
    ```
    """
    for citation in context.readings.citations(basis):
        for article in citation.articles if kind_of_title(citation.title).endswith(_IN_ARTICLES) else ():
            likely = _likely(article, citation, context.knowledge.laws)
            if likely != article:
                facts = {"title": citation.title, "article": article, "likely": likely}
                yield Finding(facts=facts, piece=article_piece(basis, citation, article))


def _likely(article: str, citation: Citation, laws: Laws) -> str:
    """What is meant: 项 for a 款 in brackets; no brackets, if a 项 follows."""
    read = read_article(article)
    if _BRACKETED.search(article):
        return _BRACKETS_OF_PARAGRAPH.sub(r"第\1款", article) if "项" in article else _BRACKETED.sub(r"\1\2项", article)
    numbers = numbers_of(citation)
    is_text_of_today = not numbers or has_number(_NUMBER, numbers)
    is_of_points = read.numbers == _ARTICLE_OF_POINTS and not read.points and is_openness_regulation(citation, laws)
    if is_of_points and is_text_of_today and any(paragraph > 1 for paragraph in read.paragraphs):
        return _PLAIN.sub(r"第（\1）项", article)
    return article
