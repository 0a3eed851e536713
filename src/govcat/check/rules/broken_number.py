"""GC304: a document number that lost a bracket."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.elements.brackets import CLOSING, OPENING, closing_of
from govcat.core.elements.document_number import DocumentNumber, find_numbers

_OPENS = re.compile(f"[{re.escape(OPENING)}]")
_CLOSES = re.compile(f"[{re.escape(CLOSING)}]")
_LEFT, _RIGHT = Term("左", "its left"), Term("右", "its right")


@rule(
    "GC304",
    Severity.WARNING,
    on=Text(fields=("basis",), sieve=frozenset(OPENING + CLOSING)),
    rests_on=Clause("GB/T 9704—2012 发文字号", certainty="A"),
    zh=Words(
        message="文号“{number}”疑缺{side}括号",
        why="文号不完整，读者无法据此查到原文",
        fix="可能是“{likely}”，请核对原文后修改；govcat 不自动更改",
    ),
    en=Words(
        message="the document number “{number}” seems to lack {side} bracket",
        why="readers cannot find a document by an incomplete number",
        fix="perhaps “{likely}” is meant; check it against the original, govcat changes nothing by itself",
    ),
)
def broken_number(basis: str) -> Iterator[Finding]:
    """文号少了一边括号。 / A document number lacks one of its brackets.

    只提出可能的写法，不自动更改；括号样式不同而成对的（〔〕、[]、（））不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《〈关于全面推进政务公开工作的意见〉实施细则》（国办发〔201680号）  # GC304
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《〈关于全面推进政务公开工作的意见〉实施细则》（国办发[2016]80号）
          - 《中华人民共和国政府信息公开条例》（国务院令第711号）
    ```
    """
    for number in find_numbers(basis):
        side = _lost_side(number)
        before = basis[: number.start].rstrip()
        if side:
            facts: Facts = {"number": number.text, "side": side, "likely": number.standard}
            yield Finding(facts=facts, piece=(number.start, number.end))
        elif number.is_whole and before.endswith(tuple(OPENING)) and closing_of(basis, len(before) - 1) is None:
            piece = (len(before) - 1, number.end)
            yield Finding(
                facts={"number": basis[slice(*piece)], "side": _RIGHT, "likely": f"（{number.standard}）"}, piece=piece
            )


def _lost_side(number: DocumentNumber) -> Term | None:
    opens, closes = bool(_OPENS.search(number.text)), bool(_CLOSES.search(number.text))
    if opens == closes:
        return None
    return _RIGHT if opens else _LEFT
