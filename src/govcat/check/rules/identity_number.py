"""GC801: an identity number in a public text."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.digits import ELEVEN_OR_MORE
from govcat.check.grammar.identity_numbers import identity_numbers
from govcat.check.rule import Context, Finding, Text, rule
from govcat.check.texts import PUBLIC
from govcat.core.diagnostic import Clause, Severity, Words


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

    只认地区、出生日期成立、校验码正确的 18 位号码，以及写明是身份证号码的 15 位旧号码。数字之间有空格、短横、圆点、逗号
    等，用全角或者汉字数字，把 0 写成 O、把 X 写成 × 的，
    残疾人证号里含有的，也算。统一社会信用代码不在此列；写明是编号、流水号的，或者写明是身份证号码而校验码不对的，
    见 GC809。报告不显示号码本身。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 办理示例：张某，11010519491231002X  # GC801
          - 办理示例：张某，110105 19491231 002X  # GC801
          - 办理示例：张某，110105-1949.12.31·００２×  # GC801
          - 办理示例：张某，ID1101 0519 4912 3100 2X  # GC801
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 办理示例：张某，110105********002X
          - 统一社会信用代码 113417020032563511，流水号 110105194912310021
          - 订单编号 130503670401001，批次 511524-20150601-0003
          - 咨询电话 0469-4622338、0469-4622339，受理日期 2019-05-06、2020-06-07、2020-11-20
          - 拨付金额 1,105,194.91、2,310,028.00、110,105.00 元
    ```
    """
    for found in identity_numbers(text, context.as_of):
        if found.is_certain:
            yield Finding(facts={"masked": found.masked}, piece=(found.start, found.end), is_confidential=True)
