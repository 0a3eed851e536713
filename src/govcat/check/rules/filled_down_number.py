"""GC213: a number in a name that a spreadsheet counted on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from govcat.check.grammar.distinct import entries_of, holding
from govcat.check.rule import Finding, Mention, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.plain import closed_up
from govcat.core.item import Domain
from govcat.core.pattern import pattern
from govcat.core.place import Path

_DIGITS = pattern("[0-9０-９]{2}")
_QUANTITY = pattern(
    r"(?<![0-9.A-Za-z第月])([1-9][0-9]{1,5})(?=(?:个?工作日|个?自然日|个?小时|个月(?!龄)|个星期|分钟|秒|天|日"
    r"|(?:平方|立方)?(?:公里|千米|米)|m2|公顷|亩|公?斤|[千毫]?克|吨|升|千?伏|[千兆]?瓦|[kK][VvWw]|MW|°C"
    r"|%|[万亿]?元|人|户|名(?!单|录)|张|件|辆|台|头|只|羽))"
)
"""A number of two digits and more before a unit in which something is measured or counted.

Small numbers (1 小时、2 小时) and ordinals (年、级、类、批、期、号、型、岁) follow one another in sound lists.
"""


class _Standing(NamedTuple):
    """A name or heading: the headings it stands under, its text, and where in the domain."""

    under: tuple[str, ...]
    text: str
    path: Path


class _Counted(NamedTuple):
    """A text whose numbers were taken out: what is left, and the numbers that are quantities, by their place."""

    left: str
    numbers: tuple[int, ...]


@rule(
    "GC213",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="C"),
    zh=Words(
        message="“{name}”与上一项“{before}”只差一个数，且恰好大 1，可能是表格下拉填充时自动递增的",
        why="数额、时限是办事的依据，拖动填充改动的数字照样通顺，不对照原文看不出来",
        fix="请对照部门指引或者原表核对这个数（这样递增的名称共 {count} 个）；确实不同的，可以不改",
    ),
    en=Words(
        message="“{name}” differs from “{before}” above it in one number only, which is greater by one: a spreadsheet"
        " may have counted on when the cell was filled down",
        why="people act by such numbers, and one that filling down has changed still reads well",
        fix="compare the number with the guideline or the first table; leave it if it is meant"
        " (names that count on: {count})",
    ),
)
def filled_down_number(domain: Domain) -> Iterator[Finding]:
    """相邻事项的名称只差一个逐项加一的数。 / Names of neighbours differ in a number that counts up by one.

    只看同一类别下前后相邻的事项（或者相邻的类别），只看两位以上、带计量单位的数；年份、年级、批次、等级、年龄、
    文号，以及从 1 开始的“1 小时、2 小时”不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 提前48小时预约办理
      - id: birth-abroad
        category: 出生登记
        name: 提前49小时预约办理  # GC213
        content: [办理条件]
      - id: birth-again
        category: 出生登记
        name: 提前50小时预约办理
        content: [办理条件]
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 65周岁以上老年人登记
      - id: birth-abroad
        category: 出生登记
        name: 66周岁以上老年人登记
        content: [办理条件]
      - id: first
        category: 出生登记
        name: 1小时办结事项
        content: [办理条件]
      - id: second
        category: 出生登记
        name: 2小时办结事项
        content: [办理条件]
      - id: year
        category: 出生登记
        name: 2024年度统计
        content: [办理条件]
      - id: next-year
        category: 出生登记
        name: 2025年度统计
        content: [办理条件]
    ```
    """
    texts = chain(entries_of(domain, "category"), {item.name for item in domain.items})
    if len([*islice(holding(_DIGITS, texts), 2)]) < 2:
        return
    names: list[_Standing] = []
    headings: list[_Standing] = []
    for position, item in enumerate(domain.items):
        names.append(_Standing(item.category, item.name, ("items", position, "name")))
        if item.category and (not headings or headings[-1].text != item.category[-1]):
            path: Path = ("items", position, "category", len(item.category) - 1)
            headings.append(_Standing(item.category[:-1], item.category[-1], path))
    yield from _counted_on(names)
    yield from _counted_on(headings)


def _counted_on(texts: Sequence[_Standing]) -> Iterator[Finding]:
    """A finding for each row of texts that count on, at the second of them."""
    at = 1
    while at < len(texts):
        last = at
        while last < len(texts) and _counts_on(texts[last - 1], texts[last]):
            last += 1
        if last > at:
            first, second = texts[at - 1], texts[at]
            yield Finding(
                second.path,
                {"name": second.text, "before": first.text, "count": last - at},
                related=(Mention(first.path, Term("上一项", "the one above")),),
            )
        at = max(last, at + 1)


def _counts_on(one: _Standing, other: _Standing) -> bool:
    """Whether `other` stands under the same heading and is `one` with a single quantity greater by one."""
    if one.under != other.under or one.text.isalpha() or other.text.isalpha():
        return False
    first, second = _without_numbers(one.text), _without_numbers(other.text)
    if first.left != second.left:
        return False
    steps = [after - before for before, after in zip(first.numbers, second.numbers, strict=True)]
    return sorted(steps) == [0] * (len(steps) - 1) + [1]


def _without_numbers(text: str) -> _Counted:
    plain = closed_up(text)
    return _Counted(_QUANTITY.sub("#", plain), tuple(int(found[1]) for found in _QUANTITY.finditer(plain)))
