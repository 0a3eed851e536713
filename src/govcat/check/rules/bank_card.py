"""GC803: a person's bank card in a public text."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.digits import ELEVEN_OR_MORE, INVISIBLE, TIGHT, digits_of, has_luhn_digit, holds_a_birthday
from govcat.check.rule import Finding, Text, rule
from govcat.check.texts import PUBLIC
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_CARD = pattern(
    rf"(?<![0-9A-Za-z０-９.\-_/])(?=([4-69４-６９](?:[{INVISIBLE}]{{0,2}}[0-9０-９]){{3}}"
    rf"(?:{TIGHT}{{0,3}}[0-9０-９]){{12,15}})(?![0-9A-Za-z０-９\-_/]))"
)
_NOT_SEEN = pattern(f"[{INVISIBLE}]+")
_BEGINS_AS_ONE = pattern("(?=[6６][2２])[0-9０-９]{4}(?:[0-9０-９]{2}(?:[0-9０-９]{10,})?)?(?![0-9０-９])")
"""So many digits stand together at the head of a card number: 4, 6 or all; telephones have seven or eight."""

_CALLED_ONE = pattern(r"(?:银行卡|储蓄卡|借记卡|信用卡|存折|卡号|[账帐][号户])[^，,；;。\n]{0,12}$")
_CALLED_ELSE = pattern(r"(?:编号|单号|流水号|序号|代码|编码|案号|批号|条码|文号|证号|登记号|备案号)[^，,；;。\n]{0,6}$")
_OF_AN_OFFICE = pattern(
    "对公|单位|公司|企业|财政|国库|非税|缴费|缴款|捐赠|捐款|基金会|保证金|监管|专户|户名|医院|学校|协会|工会|合作社"
    "|委员会"
)


@rule(
    "GC803",
    Severity.WARNING,
    on=Text(fields=PUBLIC, sieve=ELEVEN_OR_MORE, is_public=True),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十五条", certainty="A"),
    zh=Words(
        message="公开的文字里有银行卡号 {masked}",
        why="个人的银行卡号是个人信息，公布后可能被用来行骗，也难以收回",
        fix="删去卡号；如为单位收费、捐赠等账户，请在号码前写明户名",
    ),
    en=Words(
        message="a public text holds the bank card number {masked}",
        why="a person's card number can be used for fraud, and once published it cannot be called back",
        fix="delete it; if it is an office's account for fees or donations put the holder's name in front (户名)",
    ),
)
def bank_card(text: str) -> Iterator[Finding]:
    """公开的文字里有个人的银行卡号。 / A public text holds the number of a person's bank card.

    只认校验码正确的 16 至 19 位号码：62 开头的，或者前面写明是卡号、账号的 4、5、9 开头的。写明户名或者单位的账户、
    编号和代码、身份证号码不在此列。数字之间有空格、短横的也算。报告不显示号码本身。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 补贴发放至张某的卡 6222 0200 1234 5678 903  # GC803
          - 补贴发放至张某的卡 622202 0012345678903  # GC803
          - 信用卡：4111111111111111  # GC803
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 缴费账号：6222020012345678903
          - 户名：某某县财政局，账号：4111111111111111
          - 受理编号 6222020012345678903，批次 4111111111111111
          - 电话 62223451 62223451、6222345-6222346
          - 流水 6222020012345678905，卡号 6222***********903
    ```
    """
    last = 0
    for found in _CARD.finditer(text):
        start, end = found.span(1)
        if start < last or not _is_a_persons(found[1], text[max(0, start - 24) : start]):
            continue
        number = digits_of(found[1])
        if has_luhn_digit(number) and not (len(number) == 18 and holds_a_birthday(number)):
            last = end
            masked = f"{number[:2]}{'*' * (len(number) - 4)}{number[-2:]}"
            yield Finding(facts={"masked": masked}, piece=(start, end), is_confidential=True)


def _is_a_persons(typed: str, before: str) -> bool:
    """Whether the words in front, or else the look of a number, say that it is a card and no office's account."""
    looks_like_one = (
        typed[0] in "6６" and _BEGINS_AS_ONE.match(_NOT_SEEN.sub("", typed)) and not _CALLED_ELSE.search(before)
    )
    return bool(looks_like_one or _CALLED_ONE.search(before)) and not _OF_AN_OFFICE.search(before)
