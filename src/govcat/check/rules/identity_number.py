"""GC801: an identity number in a public text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.grammar.digits import ELEVEN_OR_MORE, digits_of, is_identity_number, is_old_identity_number
from govcat.check.rule import Context, Finding, Text, rule
from govcat.check.texts import PUBLIC
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_ALONE = r"(?<![0-9A-Za-z０-９])", r"(?![0-9A-Za-z０-９Ｘｘ])"
_OF_TODAY = pattern(rf"{_ALONE[0]}\d{{6}}[ \-]?\d{{8}}[ \-]?\d{{3}}[\dXxＸｘ]{_ALONE[1]}")
_OF_OLD = pattern(rf"{_ALONE[0]}\d{{15}}{_ALONE[1]}")
_CALLED_ONE = pattern(r"(?:身份证|身份证件|公民身份号码|证件号)码?(?:号码?)?\s?[:：为是（(]?\s?$")
_OF_AN_ORGAN = pattern(r"(?:信用代码|机构代码)[^，,；;。\n]{0,6}$")


@rule(
    "GC801",
    Severity.ERROR,
    on=Text(fields=PUBLIC, sieve=ELEVEN_OR_MORE, is_public=True),
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
def identity_number(text: str, context: Context) -> Iterator[Finding]:
    """公开的文字里有身份证号码。 / A public text holds an identity number.

    只认出生日期成立、校验码正确的 18 位号码（中间有空格、用全角数字的也算），以及写明是身份证号码的 15 位旧号码；
    统一社会信用代码、账号、流水号等不在此列。报告不显示号码本身。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 办理示例：张某，11010519491231002X  # GC801
          - 办理示例：张某，110105 19491231 002X  # GC801
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 办理示例：张某，110105********002X
          - 统一社会信用代码 113417020032563511，流水号 110105194912310021
          - 订单编号 130503670401001
    ```
    """
    for found in _OF_TODAY.finditer(text):
        number = digits_of(found[0])
        if is_identity_number(number, context.as_of) and not _OF_AN_ORGAN.search(_before(text, found)):
            yield _finding(number, found.span())
    for found in _OF_OLD.finditer(text):
        number = digits_of(found[0])
        if is_old_identity_number(number) and _CALLED_ONE.search(_before(text, found)):
            yield _finding(number, found.span())


def _before(text: str, found: re.Match[str]) -> str:
    """The words in front of a number that may say what it is."""
    return text[max(0, found.start() - 16) : found.start()]


def _finding(number: str, piece: tuple[int, int]) -> Finding:
    masked = f"{number[:3]}{'*' * (len(number) - 7)}{number[-2:]}"
    return Finding(facts={"masked": masked}, piece=piece, is_confidential=True)
