"""GC809: what is likely an identity number in a public text."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.digits import ELEVEN_OR_MORE
from govcat.check.grammar.identity_numbers import identity_numbers
from govcat.check.rule import Context, Finding, Text, rule
from govcat.check.texts import PUBLIC
from govcat.core.diagnostic import Clause, Severity, Words


@rule(
    "GC809",
    Severity.WARNING,
    on=Text(fields=PUBLIC, sieve=ELEVEN_OR_MORE, is_public=True),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十五条；GB 11643—1999", certainty="A"),
    zh=Words(
        message="公开的文字里有疑似居民身份证号码 {masked}，请核对",
        why="号码错一位、少一位，或者被当作编号，仍可能认出本人；公布后难以收回",
        fix="确是身份证号码的，删去或者用 * 隐去；确是编号的，可以不改",
    ),
    en=Words(
        message="a public text holds what is likely the identity number {masked}",
        why="with a wrong digit, or used as a running number, it may still tell who it is, and cannot be called back",
        fix="delete or mask it if it is one; leave it if it is a running number",
    ),
)
def likely_identity_number(text: str, context: Context) -> Iterator[Finding]:
    """公开的文字里有疑似身份证号码。 / A public text holds what is likely an identity number.

    看两种：写明是身份证号码，而校验码不对、少一位，或者日期不成立的 17、18 位号码；各项都成立，但写明是编号、流水号、
    受理号等的 18 位号码。已经隐去几位的、示例用的连续数字、统一社会信用代码不在此列。报告不显示号码本身。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 身份证号码：110105194912310021  # GC809
          - 张某，身份证号 11010519491231002  # GC809
          - 受理编号：11010519491231002X  # GC809
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 身份证号码：110105********0021，编号 110105194912310021
          - 身份证号码：110105XXXXXXXX0021，身份证号示例：123456789012345678
          - 执法证件号码：110105194912310021
    ```
    """
    for found in identity_numbers(text, context.as_of):
        if not found.is_certain:
            yield Finding(facts={"masked": found.masked}, piece=(found.start, found.end), is_confidential=True)
