"""GC325: a title in other marks than 《》."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cited import in_marks
from govcat.check.rule import Context, Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.brackets import TITLE_CLOSING, TITLE_OPENING
from govcat.core.elements.title import kind_of_title

_OTHER_MARK = Rare("[≪«〈＜﹤<‹]")


@rule(
    "GC325",
    Severity.HINT,
    on=Text(fields=("basis", "ground"), sieve=_OTHER_MARK),
    rests_on=Clause("GB/T 15834—2011 书名号", certainty="B"),
    zh=Words(
        message="依据“{piece}”没有用书名号《》",
        why="检索系统按书名号认名称，换成别的符号就查不到",
        fix="改为“{likely}”；govcat 不自动更改",
    ),
    en=Words(
        message="the basis “{piece}” does not stand in 《》",
        why="search knows titles by their marks and does not find one in other signs",
        fix="write “{likely}”; govcat changes nothing by itself",
    ),
    yields_to=("GC319",),
)
def title_in_other_marks(basis: str, context: Context) -> Iterator[Finding]:
    """依据的名称没有用书名号，用的是尖括号一类的符号。 / A title stands in angle brackets instead of 《》.

    只看外面一层；书名号里再用〈〉，名称不是法规文件的，不在此列。标点不成对的见 GC319。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - ＜城市绿化条例＞（国务院令第100号）  # GC325
          - <‹城市绿化条例>>  # GC325
          - 〈中华人民共和国户口登记条例〉第七条  # GC325
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《城市绿化条例》（国务院令第100号）
          - 《某某省实施〈中华人民共和国义务教育法〉办法》
          - 《国家卫生健康委关于修改<职业健康检查管理办法>等4件部门规章的决定》
    ```
    """
    for citation in context.readings.citations(basis):
        start, end = citation.title_at
        title = citation.title.strip(TITLE_OPENING + TITLE_CLOSING)
        is_held = start and not citation.is_broken and _OTHER_MARK.own.match(basis, start - 1)
        if is_held and kind_of_title(title):
            first = len(basis[:start].rstrip(TITLE_OPENING))
            last = len(basis) - len(basis[end:].lstrip(TITLE_CLOSING))
            yield Finding(facts={"piece": basis[first:last], "likely": in_marks(title)}, piece=(first, last))
