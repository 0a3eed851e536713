"""GC827: a comma or stop that stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.damage import WORDED, mendable
from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern
from govcat.core.tidy.doubled import single_marks

_MARKS = "，、；：。,;"
_TWICE = pattern(f"[{_MARKS}][{_MARKS}](?<={'|'.join(mark * 2 for mark in _MARKS)})")


@rule(
    "GC827",
    Severity.HINT,
    on=Text(fields=WORDED, sieve=_TWICE, is_public=True),
    rests_on=Clause("GB/T 15834 标点符号用法", certainty="C"),
    zh=Words(
        message="“{part}”标点重复",
        why="多出的标点多半是复制或者删改时留下的，两个标点之间也可能漏了字",
        fix="改为“{better}”；如果中间漏了字，请补上",
    ),
    en=Words(
        message="“{part}” holds a mark twice",
        why="such a mark is left over from copying or deleting, and words may be missing between the two",
        fix="write “{better}”; if words are missing there, put them in",
    ),
    fix=single_marks,
    yields_to=("GC214", "GC231", "GC234", "GC823"),
)
def doubled_punctuation(text: str) -> Iterator[Finding]:
    """逗号、句号等标点重复。 / A comma, semicolon, colon or stop stands twice.

    省略号“……”、破折号“——”、写作“。。。”的省略号和相连的书名号不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 受理单位，，办理条件  # GC827
          - 办理流程。。  # GC827
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 受理单位——户政窗口
          - 办理条件等……
          - 《居民户口簿》《居民身份证》
    ```
    """
    yield from mendable(text, single_marks(text))
