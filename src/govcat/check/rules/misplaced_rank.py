"""GC321: a label that gives a document another rank than it has."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cited import in_marks, is_miswritten, namesakes
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.elements.citation import Citation
from govcat.core.elements.title import kind_of_title
from govcat.core.law import Laws
from govcat.core.pattern import pattern

_PAPERS = "规范性文件"
_RANKS = {
    "法律": frozenset({"法律"}),
    "行政法规": frozenset({"行政法规"}),
    "条例": frozenset({"法律", "行政法规", "党内法规", "地方"}),
    "地方性法规": frozenset({"地方"}),
    "规章": frozenset({"部门规章", "地方"}),
    "部门规章": frozenset({"部门规章"}),
    "政府规章": frozenset({"地方"}),
    "规范性文件": frozenset({_PAPERS, "党内法规", "地方"}),
    "国务院文件": frozenset({_PAPERS, "行政法规", "党内法规"}),
    "党内法规": frozenset({"党内法规"}),
}
"""A label and the kinds of the registry that may stand behind it."""
_JOINED = pattern(r"[、，,/和及与\s]+|以及")
_IS_A_PAPER = pattern(r"(?:意见|通知|公告|通告|函|批复|方案|要点|指引|指南|纲要|规划|计划|答复)$")
_IS_A_STATUTE = pattern(r"^中华人民共和国.*(?:法|法典)$")


@rule(
    "GC321",
    Severity.HINT,
    on=Citation,
    rests_on=Clause("govcat 法规登记表（各件的类别）", certainty="B"),
    zh=Words(
        message="依据{title}前面标的“{label}”与它的类别（{kind}）不符",
        why="位阶标错，读者会误以为它有另一种效力",
        fix="把“{label}”改为“{kind}”，或者去掉位阶标注",
    ),
    en=Words(
        message="{title} is labelled “{label}”, but it is a {kind}",
        why="a wrong rank makes readers believe that it has another force",
        fix="write “{kind}” instead of “{label}”, or drop the labels",
    ),
)
def misplaced_rank(citation: Citation, context: Context) -> Iterator[Finding]:
    """依据前面的位阶标注与该件的类别不符。 / A label in front of a document gives it another rank than it has.

    “部门规章及规范性文件”一类合并的标注，含有其中一类即可；登记表里没有、从名称也看不出类别的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 【条例】《国务院关于进一步推进户籍制度改革的意见》（国发〔2014〕25号）  # GC321
          - 法律：《中华人民共和国政府信息公开条例》  # GC321
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 【法律】《中华人民共和国户口登记条例》
          - 【行政法规】《中华人民共和国政府信息公开条例》
          - 【部门规章及规范性文件】《国务院关于进一步推进户籍制度改革的意见》（国发〔2014〕25号）
          - 【规章】《中华人民共和国临时居民身份证管理办法》
          - 【政府规章】《某某省户籍管理办法》
          - 【政策文件】《某某县户籍管理办法》
    ```
    """
    allowed = _allowed(citation.label) if citation.label else frozenset()
    kind = _kind(citation, context.knowledge.laws) if allowed else ""
    if kind and kind not in allowed:
        facts: Facts = {"title": in_marks(citation.title), "label": citation.label, "kind": kind}
        yield Finding(facts=facts)


def _allowed(label: str) -> frozenset[str]:
    """The kinds that a label names; none if a part of it is no rank that govcat knows."""
    parts = [_RANKS.get(part) for part in _JOINED.split(label.strip())]
    known = [part for part in parts if part]
    return frozenset().union(*known) if len(known) == len(parts) else frozenset()


def _kind(citation: Citation, laws: Laws) -> str:
    """What a document is, by the registry or else by its title; empty if neither tells."""
    kinds = {law.kind for law in namesakes(citation, laws)} if not is_miswritten(citation, laws) else set()
    if kinds:
        return kinds.pop() if len(kinds) == 1 else ""
    if _IS_A_STATUTE.search(citation.title):
        return "法律"
    return _PAPERS if _IS_A_PAPER.search(kind_of_title(citation.title)) else ""
