"""GC304: a document number that lost a bracket."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.grammar.sound_basis import NOT_SOUND
from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.brackets import CLOSING, OPENING
from govcat.core.elements.document_number import DocumentNumber, find_numbers
from govcat.core.pattern import pattern
from govcat.core.tidy.numbers import lost_bracket

_OPENS = pattern(f"[{re.escape(OPENING)}]")
_CLOSES = pattern(f"[{re.escape(CLOSING)}]")
_YEAR_RUN_INTO_SERIAL = pattern(r"[〔﹝［\[【](?P<year>(?:19|20)[0-9]{2})(?P<serial>[1-9][0-9]{0,3})[号號]")
"""【2017267号, without a code in front"""
_DOUBTFUL_YEAR = pattern(
    rf"{_OPENS.pattern}\s*(?:19|20)\s?[0-9]\s?[0-9](?!\s*年?\s*{_CLOSES.pattern})"
    rf"|[^\s{re.escape(OPENING)}](?:19|20)[0-9]{{2}}\s*年?\s*{_CLOSES.pattern}\s*第?\s*[0-9]"
)
"""A year that has a bracket on one side only."""
_LEFT, _RIGHT = Term("左", "its left"), Term("右", "its right")


@rule(
    "GC304",
    Severity.WARNING,
    on=Text(fields=("basis", "ground"), sieve=NOT_SOUND),
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

    年份的括号和文号外面的括号都看。只提出可能的写法，不自动更改；括号样式不同而成对的不在此列，另见 GC315。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《〈关于全面推进政务公开工作的意见〉实施细则》（国办发〔201680号）  # GC304
          - 《特困人员认定办法》民发〔2021〕43号）  # GC304
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《〈关于全面推进政务公开工作的意见〉实施细则》（国办发[2016]80号）
          - 《中华人民共和国政府信息公开条例》（国务院令第711号）
          - 1）《特困人员认定办法》（民政部民发〔2021〕43号，见第三条）
    ```
    """
    is_even = sum(map(basis.count, OPENING)) == sum(map(basis.count, CLOSING))
    if is_even and not _DOUBTFUL_YEAR.search(basis):
        return
    numbers = find_numbers(basis)
    for number in numbers:
        beside = lost_bracket(basis, number) if number.is_whole else None
        if side := _lost_side(number):
            yield _finding(basis, (number.start, number.end), side, number.standard)
        elif beside:
            side = _RIGHT if beside[0] < number.start else _LEFT
            yield _finding(basis, beside, side, f"（{number.standard}）")
    for match in _YEAR_RUN_INTO_SERIAL.finditer(basis):
        if all(match.end() <= number.start or number.end <= match.start() for number in numbers):
            likely = f"〔{match['year']}〕{match['serial']}号"
            yield _finding(basis, match.span(), _RIGHT, likely)


def _finding(basis: str, piece: tuple[int, int], side: Term, likely: str) -> Finding:
    return Finding(facts={"number": basis[slice(*piece)], "side": side, "likely": likely}, piece=piece)


def _lost_side(number: DocumentNumber) -> Term | None:
    """The side on which the year has no bracket."""
    opens, closes = bool(_OPENS.search(number.text)), bool(_CLOSES.search(number.text))
    if opens == closes:
        return None
    return _RIGHT if opens else _LEFT
