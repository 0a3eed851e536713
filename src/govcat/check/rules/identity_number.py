"""GC801: an identity number in a public text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from govcat.check.rule import Finding, Text, rule
from govcat.check.texts import PUBLIC
from govcat.core.diagnostic import Clause, Severity, Words

_SHAPE = re.compile(r"(?<![0-9A-Za-z])([1-8]\d{5})((?:18|19|20)\d{6})\d{3}[\dXx](?![0-9A-Za-z])")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"


@rule(
    "GC801",
    Severity.ERROR,
    on=Text(fields=PUBLIC, sieve=frozenset("0123456789"), is_public=True),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十五条；GB 11643—1999", certainty="A"),
    zh=Words(
        message="公开的文字里有居民身份证号码 {masked}",
        why="身份证号码是个人信息，公布后难以收回，可能损害当事人的权益",
        fix="删去号码；确需区分同名人员的，只留必要的几位，其余用 * 代替",
    ),
    en=Words(
        message="a public text holds the identity number {masked}",
        why="an identity number is personal, and once published it cannot be called back",
        fix="delete it; to tell namesakes apart keep a few digits and write * for the rest",
    ),
)
def identity_number(text: str) -> Iterator[Finding]:
    """公开的文字里有身份证号码。 / A public text holds an identity number.

    只认出生日期成立、校验码正确的 18 位号码；统一社会信用代码、账号等不在此列。报告不显示号码本身。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 办理示例：张某，11010519491231002X  # GC801
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 办理示例：张某，110105********002X
          - 统一社会信用代码 113417020032563511，流水号 110105194912310021
    ```
    """
    for found in _SHAPE.finditer(text):
        if _is_a_day(found[2]) and _has_right_check_digit(found[0]):
            masked = f"{found[0][:3]}***********{found[0][-2:]}"
            yield Finding(facts={"masked": masked}, piece=found.span(), is_confidential=True)


def _is_a_day(digits: str) -> bool:
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True


def _has_right_check_digit(number: str) -> bool:
    """The check character of GB 11643—1999 (ISO 7064, MOD 11-2)."""
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))
    return _CHECK_DIGITS[total % 11] == number[-1].upper()
