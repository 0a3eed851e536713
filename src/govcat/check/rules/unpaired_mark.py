"""GC826: a bracket or book mark without its other half."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.damage import WORDED, excerpt
from govcat.check.grammar.pairs import IN_ORDER, crossing, halves, unlike
from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Fact, Severity, Term, Words

_FIELDS = tuple(field for field in WORDED if field != "basis")


@rule(
    "GC826",
    Severity.WARNING,
    on=Text(fields=_FIELDS, sieve=IN_ORDER, is_public=True),
    rests_on=Clause("GB/T 15834 标点符号用法", certainty="C"),
    zh=Words(
        message="“{part}”里的 {mark} {lack}",
        why="括号或者书名号不成对，读者不知道说明到哪里为止，也可能有文字随着丢掉的一半一起丢了",
        fix="{cure}",
    ),
    en=Words(
        message="{mark} in “{part}” {lack}",
        why="readers cannot tell where the words in marks begin or end, and some may be lost with the other half",
        fix="{cure}",
    ),
    yields_to=("GC214", "GC231", "GC823"),
)
def unpaired_mark(text: str) -> Iterator[Finding]:
    """括号、书名号或者引号不成对。 / A bracket, book mark or quotation mark lacks its other half.

    名称、内容、时限、主体、渠道、对象、说明里都看，依据另有规则。全角半角不同而成对的（“（国内)”）、区间（“[60,70)”）、列表序号
    “1)”“a)”“一）”不在此列。两对交叉（“（《…）》”）的，圆括号里
    有文字而以方括号结束（“（国内]”）的，也算。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 办理条件（含代办  # GC826
          - 居民户口簿》  # GC826
          - 办理条件（《居民户口簿）》  # GC826
          - 办理方案（含标准、流程]  # GC826
        channel:
          - 社区/企事业单位/村公示栏（电子屏  # GC826
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 1)受理单位 2)办理条件
          - 办理流程（包括1）受理；2）审核）
          - 一）所需材料
          - 《关于贯彻〈户口登记条例〉的通知》
          - 得分在[60,70)区间的名单
    ```
    """
    lost = halves(text)
    if lost:
        at, mark, missing = lost[0]
        lack = Term(f"没有配对的 {missing}", f"has no {missing}")
        cure = Term(
            f"补上 {missing}，或者删去多余的 {mark}；疑有缺字的，请对照原文",
            f"add {missing}, or delete {mark}; compare the original where words may be missing",
        )
        yield _finding(text, at, {"mark": mark, "missing": missing, "lack": lack, "cure": cure})
    elif crossed := crossing(text):
        at, mark, inner, order = crossed
        lack = Term(f"与里面的 {inner} 交叉了", f"crosses the {inner} inside it")
        cure = Term(
            f"先合上里面的一对，再合上外面的一对：“{order}”", f"close the inner pair before the outer one: “{order}”"
        )
        yield _finding(text, at, {"mark": mark, "lack": lack, "cure": cure})
    elif other := unlike(text):
        at, mark, missing = other
        lack = Term(f"与前面的括号不是一对，应为 {missing}", f"does not close the bracket before it; {missing} would")
        cure = Term(f"把 {mark} 改为 {missing}", f"write {missing} for {mark}")
        yield _finding(text, at, {"mark": mark, "missing": missing, "lack": lack, "cure": cure})


def _finding(text: str, at: int, facts: dict[str, Fact]) -> Finding:
    part = excerpt(text[max(0, at - 8) : at + 9])
    return Finding(facts={"part": part, **facts}, piece=(at, at + 1))
