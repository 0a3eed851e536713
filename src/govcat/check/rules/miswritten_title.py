"""GC305: a title that is commonly miswritten."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cited import has_ended, meant_by_misspelling
from govcat.check.rule import Context, Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.numeral import NUMERAL
from govcat.core.pattern import pattern

_BARE = pattern(rf"(?P<title>[㐀-鿿]{{4,40}}?)(?:第{NUMERAL}条.{{0,40}}|[（(].{{0,40}}[）)].{{0,40}})?[。；;]?")
"""A cell that names a document without marks, in words that read as no title: 政府信息公开条件（国令第711号）."""


@rule(
    "GC305",
    Severity.WARNING,
    on=Text(fields=("basis", "ground")),
    rests_on=Clause("govcat 法规登记表（各地目录中见到的误写）", certainty="A"),
    zh=Words(
        message="依据“{title}”与法规登记表中的名称不一致，疑为“{right}”",
        why="名称不准，群众和工作人员都查不到原文",
        fix="核对后改为“{right}”",
    ),
    en=Words(
        message="the title “{title}” is not the registered one, “{right}” seems to be meant",
        why="nobody finds the document under a wrong title",
        fix="check it and write “{right}”",
    ),
)
def miswritten_title(basis: str, context: Context) -> Iterator[Finding]:
    """依据的名称是常见的误写。 / A title is written in a way that is known to be wrong.

    只认登记表里收录的误写，没有书名号而单独成条的也认；没有收录而与某件相近的，另见 GC309。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国信息公开条例》  # GC305
          - 《中华人民共和国政府信息公开条件》第二十条  # GC305
          - 政府信息公开条件（国务院令第711号）  # GC305
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《政府信息公开条例》
          - 《某某省信息公开条例》
          - 《法律援助条例》
    ```
    """
    citations = context.readings.citations(basis)
    for citation in citations:
        law = meant_by_misspelling(citation, context.knowledge.laws)
        if law and not has_ended(law, context.as_of):
            yield Finding(facts={"title": citation.title, "right": law.title}, piece=citation.title_at)
    bare = None if citations else _BARE.fullmatch(basis)
    law = context.knowledge.laws.named(bare["title"]).misspelt if bare else None
    if bare and law and not has_ended(law, context.as_of):
        yield Finding(facts={"title": bare["title"], "right": law.title}, piece=bare.span("title"))
