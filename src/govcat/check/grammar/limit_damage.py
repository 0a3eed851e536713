"""Ways in which a text of 公开时限 is damaged: characters lost, added, doubled or mistaken for others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.core.elements.numeral import DIGITS, HAN_DIGITS, NUMERAL, value_of
from govcat.core.pattern import pattern

_ENDS = r"(?=\s*(?:[以之]?内|公开|公布|公示|予以|\Z|[；;，,。）)\]\n]))"
_NO_UNIT = Term("后面缺单位", "the unit is missing")
_NO_DAY = Term("缺字，不成“工作日”", "“工作日” has lost a character")
_STRAY = Term("夹了多余的字符", "a stray character stands inside")
_NO_NUMBER = Term("数字没有填写", "the number was never filled in")
_PARTED = Term("数字断开或者写了两遍", "the number is broken in two or stands twice")
_DOUBLED = Term("写了两遍", "stands twice")
_SLIP = Term("疑有错字", "one character seems wrong")


class Damage(NamedTuple):
    """A way in which an amount is damaged, and what it may have been."""

    words: re.Pattern[str]
    what: Term
    mend: Callable[[re.Match[str]], str]


def _working_days(match: re.Match[str]) -> str:
    return f"{match['amount'] or match['before']}个工作日"


def _from_that_day(match: re.Match[str]) -> str:
    return f"之日起{match['amount']}"


def _one_number(match: re.Match[str]) -> str:
    """Two numbers that are one: the same twice, or the digits of one."""
    first, second = match["first"], match["second"]
    if value_of(first) == value_of(second):
        return f"{first}个工作日"
    is_split = first.isdecimal() and second.isdecimal() and len(first + second) <= _LONGEST
    return f"{first}{second}个工作日" if is_split else ""


def _meant(match: re.Match[str]) -> str:
    return _FRAME.get(match.lastgroup or "", "形成")


def _nothing(_: re.Match[str]) -> str:
    return ""


_FRAME = {"changed": "变更", "news": "信息", "from": "之日起"}
_LONGEST = 3
_ARABIC, _HAN = f"[{DIGITS}]", "[零〇一二两三四五六七八九十]"
_ON_A_LIST = rf"(?<![^；;。\n]){_ARABIC}\s+{_ARABIC}{{2}}"
_STOP = r"(?:[，,。；;、：:\s）)]|公[开布示]|予以|\Z)"
_TWICE = (
    r"之日起|之日|日起|个?工作日|个工作|或者|以内|予以|形成|变更(?!变更登记)|信息(?!信息[化系平中管服技])|公[开布示](?=公.[，,。；;、）)\s])"
    rf"|(?<=[日天周月年时])内(?=内{_STOP})|(?<=工作)日(?=日(?:内|前|{_STOP}))|起(?=起\s*[0-9０-９二三五十])|个(?=个工作)"
    r"|自(?=自(?:信息|政府|[该本]|公开|形成|制[作定]|作出|收到|批准|变更|获取|产生|决定))"
)
_SLIPS = (
    r"(?<![情图地外变])形(?![成式态状势象])[㐀-鿿](?=或者?(?:变更|更新)|[（(、](?:变更|获取)|之日起)"
    r"|(?:(?<=形成或)|(?<=形成或者)|(?<=形成[（(、]))(?P<changed>变(?![更化动])[㐀-鿿]|(?!变)[㐀-鿿]更)(?=之日|后|[）)])"
    r"|(?<![征诚守失电通书来])(?P<news>信(?![息访用贷托件函号仰任])[㐀-鿿])(?=形成(?:[或、（(后]|之日))"
    rf"|(?P<from>之日[超趋越趁赴赶趣己已巳启其期气齐去])(?=\s*{NUMERAL}\s*个?\s*工作日)"
)
"""One wrong character in 信息形成或者变更之日起; for 起 only what looks or sounds like it."""

_OF_WORDS = (
    Damage(
        pattern(rf"(?=[之日个工或以予形变信公内起自])(?P<run>{_TWICE})(?P=run)"),
        _DOUBLED,
        lambda match: str(match["run"]),
    ),
    Damage(pattern(rf"(?=[形信之]|(?<=[或者（(、]))(?:{_SLIPS})"), _SLIP, _meant),
)
_OF_NUMBERS = (
    Damage(
        pattern(
            rf"(?<![.．])(?!{_ON_A_LIST})(?P<first>{NUMERAL})(?:\s+|(?<={_ARABIC})(?={_HAN})|(?<={_HAN})(?={_ARABIC}))"
            rf"(?P<second>{NUMERAL})(?=\s*个?\s*工作[日天])"
        ),
        _PARTED,
        _one_number,
    ),
    Damage(pattern(rf"(?P<amount>{NUMERAL})\s*个{_ENDS}"), _NO_DAY, _working_days),
    Damage(pattern(rf"(?P<amount>{NUMERAL})\s*个?\s*工作?{_ENDS}"), _NO_DAY, _working_days),
    Damage(pattern(rf"(?P<amount>{NUMERAL})\s*个?\s*(?:个?作[日天]|工[日天]|工作[目口臼])"), _NO_DAY, _working_days),
    Damage(
        pattern(
            rf"(?P<amount>{NUMERAL})\s*个\s*(?:工[^作\s]作[日天]|工作[^日天小\s][日天]|[^\w\s（(“\"]工作[日天])"
            rf"|(?P<before>{NUMERAL})[，,。.、；;：:？?]个工作[日天]"
        ),
        _STRAY,
        _working_days,
    ),
    Damage(
        pattern(rf"之日起(?:[口囗]|[^\w\s（(“\"，,：:、—-])\s*(?P<amount>{NUMERAL})(?=\s*个?\s*工作[日天])"),
        _STRAY,
        _from_that_day,
    ),
    Damage(
        pattern(rf"(?:不得?(?:少于|低于|短于)|至少|最少)为?\s*{NUMERAL}(?=\s*(?:\Z|[；;，,。）)\n]))"),
        _NO_UNIT,
        _nothing,
    ),
    Damage(pattern(rf"(?:之?日起|[起后])\s*{NUMERAL}{_ENDS}(?![^\w\s]个)"), _NO_UNIT, _nothing),
    Damage(pattern(r"[×xXnN＊*_＿□☐?？]{1,6}\s*个\s*工作[日天]"), _NO_NUMBER, _nothing),
)

_NUMBERS = f"[{DIGITS}{HAN_DIGITS}]"
_ODD_NUMBER = pattern(
    rf"[{DIGITS}{HAN_DIGITS}个起](?:(?<={_NUMBERS})(?!{_NUMBERS}|个?工作[日天]|[日天月年周次]|小时|个月)"
    rf"|(?<={_ARABIC})(?=[{HAN_DIGITS}])|(?<=[{HAN_DIGITS}])(?={_ARABIC})"
    rf"|(?<=[^{DIGITS}{HAN_DIGITS}]个)(?=\s*工作[日天])|(?<=起)(?:[口囗]|[^\w\s（(“\"，,：:、—-]))"
)
"""What stands in every text with a damage of numbers: one without its unit, of two kinds, or a sign in its place."""


def damages_in(text: str) -> Iterator[tuple[re.Match[str], Damage]]:
    """The first place of each damage in `text`."""
    for damage in (*_OF_WORDS, *_OF_NUMBERS) if _ODD_NUMBER.search(text) else _OF_WORDS:
        if match := damage.words.search(text):
            yield match, damage
