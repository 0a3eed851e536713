"""GC237: numbers inside one entry of which one is missing, or stands twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.numeral import value_of
from govcat.core.pattern import pattern

_NUMERALS = "一二三四五六七八九十"
_STYLES = (
    pattern(r"(?:\A|(?<=[\s；;。]))([0-9]{1,2})[.．、)）](?=\s*[㐀-鿿《“])"),
    pattern(rf"(?:\A|(?<=[\s；;。]))([{_NUMERALS}]{{1,3}})、(?=\s*[㐀-鿿《“])(?!\s*[{_NUMERALS}])"),
    pattern(rf"[（(]([{_NUMERALS}]{{1,3}})[）)](?=\s*[㐀-鿿《“])(?![项款条目至和或与及])"),
    pattern(r"[（(]([0-9]{1,2})[）)](?=\s*[㐀-鿿《“])"),
    pattern(r"([①-⑳])"),
)
"""Numbers that open the parts of an entry; of those without brackets a space or a stop stands in front."""

_BEGINS = pattern(r"\s*(?:[（(]\s*(?:1|一)\s*[）)]|1[.．、)）]|一、|①)")
_MAY_BE = pattern(r"[1一①](?<![^\0\s（(].)(?:\s*[.．、)）]|(?<=①))")
"""What stands in every entry that begins with a first number."""


@rule(
    "GC237",
    Severity.HINT,
    on=Text(fields=("content",), sieve=_MAY_BE),
    rests_on=Clause("国办发〔2019〕54号", certainty="C"),
    zh=Words(
        message="公开内容“{entry}”的序号{damage}",
        why="序号不连续，可能漏了一条，也可能是删改后没有重新编号，读者不知道内容是否完整",
        fix="请对照部门指引或者原表：漏了内容的补上，没有漏的重新编号",
    ),
    en=Words(
        message="in the content “{entry}” the numbering {damage}",
        why="a gap may mean that a part was lost, or only that nobody numbered anew; readers cannot tell",
        fix="compare the guideline or the first table: put in what is missing, or number the parts anew",
    ),
    yields_to=("GC231",),
)
def broken_numbering(entry: str) -> Iterator[Finding]:
    """一条公开内容里的序号不连续，或者重复。 / The numbers inside one entry of content skip or repeat.

    只看一条之内、从“1.”“一、”“（一）”“①”开头的序号。各条之间的序号（删去指引里的一条以后留下的）、分段重新从 1 编号的、
    分两层编号的、“（一）、（三）项”、小数、日期、年级，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 1.受理单位 2.办理条件 4.办理时限  # GC237
          - 1.收费标准 1.收费依据  # GC237
          - （一）受理范围（三）监督方式  # GC237
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content:
          - 1.受理单位 2.办理条件 3.办理时限
          - 4.收费标准 6.收费依据
          - 受理：1.条件 2.材料；办结：1.时限 2.证件
          - 一、三、五年级学籍，1.5倍标准，（一）、（三）项规定的情形
          - 1.受理 （1）窗口 （2）网上 2.办结 （1）领取
          - 1.申请表 2.户口簿；1.审批表 2.证明
    ```
    """
    damage = _damage(entry) if _BEGINS.match(entry) else None
    if damage:
        yield Finding(facts={"entry": entry, "damage": damage})


def _damage(entry: str) -> Term | None:
    """What is wrong with the numbers of the kind that `entry` begins with; of a list in a list nothing is said."""
    runs = [[_value(found[1]) for found in style.finditer(entry)] for style in _STYLES]
    own = next(
        run for style, run in zip(_STYLES, runs, strict=True) if style.match(entry.lstrip()) or style is _STYLES[-1]
    )
    return _fault(own) if sum(map(bool, runs)) == 1 else None


def _value(number: str) -> int:
    return ord(number) - ord("①") + 1 if "①" <= number <= "⑳" else value_of(number) or 0


def _fault(run: list[int]) -> Term | None:
    """The first gap or repetition; a run that begins anew after a second number is another list."""
    if run[:1] != [1]:
        return None
    for before, number in pairwise(run):
        if number == before:
            return Term(f"“{number}”出现了两次", f"has {number} twice")
        if number > before + 1:
            return Term(f"缺“{before + 1}”", f"lacks {before + 1}")
        if number < before and number != 1:
            return Term(f"“{number}”排在“{before}”之后", f"has {number} behind {before}")
    return None
