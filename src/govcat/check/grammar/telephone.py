"""Telephone numbers as offices write them, and what certainly is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.core.pattern import pattern

_NUMBER = pattern(
    r"(?<![0-9A-Za-z])(?<![0-9][-–—－])(?:\+86[- ]?|86(?:[- ]|(?=1[3-9][0-9]{9}(?![0-9])|0[0-9]{9,11}(?![0-9]))))?"
    r"(?:[(（]\s?(?P<area>0[0-9]+)\s?[)）][-–— ]?|(?P<code>[0O][0-9OoIl]+)[-–—－ ])?"
    r"(?P<local>[0-9OoIl]{5,}|[0-9](?:\.[0-9]+)?[Ee]\+?[0-9]{1,2})(?![0-9A-Za-z.])"
)
_SHORT = pattern(
    r"(?<![0-9A-Za-z])(?<![0-9][-–—－])(?:[(（]\s?(?P<area>0[0-9]{2,3})\s?[)）][-–— ]?|(?P<code>0[0-9]{2,3})[-–—－ ])"
    r"(?P<local>[0-9]{1,4})(?![0-9A-Za-z.:：*×＊]|[-–—－ ][0-9])"
)
"""An area code with less behind it than the shortest run of digits that is looked at alone."""

_OF_THE_CLOCK = pattern(r"0[0-9][0-5]0[-–—－ ][01][0-9][0-5]0")
_HALF_HELD = pattern(
    r"[(（]\s?0[0-9]{2,3}(?![0-9\s–—－-]*[)）])(?=[-–—－ ]?[0-9])"
    r"|(?<![(（0-9])(?<![(（]\s)0[0-9]{2,3}[)）](?=[-–—－ ]?[0-9])"
)
_DASH = "[-–—－]"
_TWO_DASHES = pattern(rf"(?<![0-9])[0-9]{{2,8}}[)）]?(?!——[0-9]){_DASH}\s?{_DASH}{{1,9}}[0-9]{{1,8}}")
"""Two marks where one is enough; a Chinese dash is typed as two (——) and is one."""

_ENDS_IN_DASH = pattern(rf"(?<![0-9])[0-9]{{5,12}}\s?(?:{_DASH}|转(?![㐀-鿿]))(?=\s*(?:$|[、，,；;/]))")
_STARTS_WITH_DASH = pattern(rf"(?:^|(?<=[、，,；;]))\s*{_DASH}[0-9]{{7,8}}(?![0-9])")
_CROSS = "xXＸｘ×*＊○〇_＿"
_MASK = "*＊"
"""Stars behind digits hide a number that is known; behind none they stand for one that is not."""

_CROSSES = pattern(
    rf"(?<![0-9A-Za-z{_CROSS}])(?:0[0-9]{{2,3}}[)）]?{_DASH}?)?(?:[0-9]{{1,4}}(?![{_MASK}]))?[{_CROSS}]{{3,}}(?![0-9A-Za-z{_CROSS}])"
)
_SHORT_AREA = "(?:10|2[0-9]|(?![48]00)[3-9][0-9]{2})"
_WITHOUT_ZERO = pattern(
    rf"(?<![0-9A-Za-z+＋)）])(?<![0-9][-–—－ ])"
    rf"(?:{_SHORT_AREA}{_DASH}|[(（]{_SHORT_AREA}[)）]{_DASH}?)[0-9]{{7,8}}(?![0-9])"
)
_TORN = pattern(
    r"(?<![0-9A-Za-z])0(?:10|2[0-9]|[3-9][0-9]{2})(?:[)）][- ]?|[-–—－ ])"
    r"(?!1)(?P<one>[0-9]{3,4})[ -](?P<other>[0-9]{1,3})"
    r"(?=\s*(?:$|[、，,；;（(]))"
)
_SHORTEST = 7
_NO_TELEPHONE_AT_ALL = pattern(
    r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,64}|(?i:https?://|www\.)[!-~]{1,200}"
    r"|[0-9]{1,2}(?:[:：][0-9]{2}|[点时](?![㐀-鿿]{0,2}电话)(?:[0-9]{1,2}分?|半)?)|(?:7|5)?[×xX*]?24\s?(?:小时|[hH])"
)
"""An address of another kind, an hour: digits and letters that nobody can ring."""

_TO_COME = pattern(
    r"(?:(?:咨询|监督|投诉|举报|联系|办公|服务)?(?:电话|号码|方式)?[：:\s]*)"
    r"(?:暂(?:无|缺|时没有|未(?:开通|设[立置]?|公布|确定|定|提供))|待(?:定|补充?|填写?|完善|确定|核实|更新|提供|录入|查))"
    r"(?:电话|号码|联系方式|[咨监投]\w{1,3}电话)?[。.]?"
)
_ALONE = pattern(r"[0-9]{1,4}")
_TOLD_ELSEWHERE = pattern(r"见|同|网|无|暂|另|待|略|公[布示告]|请")
_HAN = pattern(r"[㐀-鿿]{2}")
_WIDE = pattern("[０-９]+")
_NARROW = str.maketrans("０１２３４５６７８９", "0123456789")
_LETTER = pattern("[OoIl]")
_AREA = pattern(r"0(?:10|2[0-9]|[3-9][0-9]{2})")
_MOBILE = pattern(r"1[3-9]")
_SERVICE = pattern(r"1[0-9]{2,5}|9[0-9]{4,7}|[48]00[0-9]{7}")
_NO_TELEPHONE = pattern(r"(?:转|分机|短号|内线|小号|工号|群|[Qq]{2}|微信|邮编|邮箱)号?[：: ]?$")

_ONE = (
    r"(?:(?:\+?86[- ]?)?(?:[(（]0[0-9]{2,3}[)）]|0[0-9]{2,3})?[-—–－ ]{0,2}[0-9]{7,8}|0?1[3-9][0-9]{9})"
    r"(?:[-—–－转][0-9]{1,4})?"
)
_TELEPHONE = pattern(rf"(?:[㐀-鿿]{{0,6}}(?:电话|手机|热线|号码)[：:\s]*)?{_ONE}(?:[、，,；;/\s]+{_ONE})*")


class Oddity(NamedTuple):
    """A part of a telephone text that cannot be right: where, and why."""

    start: int
    end: int
    fault: Term


def is_telephone(said: str) -> bool:
    """Whether a text is nothing but telephone numbers. A hotline is none: it is a place to ask (12345)."""
    return bool(_TELEPHONE.fullmatch(said.translate(_NARROW)))


def oddities(text: str) -> Iterator[Oddity]:
    """What certainly is wrong in a text of telephone numbers; a number that may exist somewhere is let be."""
    wide = _WIDE.search(text)
    if wide:
        yield Oddity(*wide.span(), Term("用了全角数字", "it has full-width digits"))
    plain = text.translate(_NARROW)
    yield from _cut_short(plain)
    yield from _misjoined(plain)
    for number in _NUMBER.finditer(plain):
        fault = None if _NO_TELEPHONE.search(plain[max(number.start() - 6, 0) : number.start()]) else _fault(number)
        if fault:
            yield Oddity(*number.span(), fault)


def holds_no_number(text: str) -> bool:
    """Whether a text for telephone numbers says something else, and not where the number is told."""
    if _TO_COME.fullmatch(text.strip()):
        return True
    rest = _NO_TELEPHONE_AT_ALL.sub("", text)
    says_something = rest != text or _HAN.search(text)
    return bool(says_something) and not any(map(str.isdigit, rest)) and not _TOLD_ELSEWHERE.search(text)


def _misjoined(plain: str) -> Iterator[Oddity]:
    """Numbers whose dashes are too many, whose digits were never filled in, or whose area code has lost its zero."""
    for found in _TWO_DASHES.finditer(plain):
        yield Oddity(*found.span(), Term("短横写了两遍", "its dash stands twice"))
    for found in _ENDS_IN_DASH.finditer(plain):
        yield Oddity(*found.span(), Term("后面的分机号没有写", "the extension behind it is missing"))
    for found in _STARTS_WITH_DASH.finditer(plain):
        yield Oddity(*found.span(), Term("短横前面的区号丢失", "the area code before its dash is lost"))
    for found in _CROSSES.finditer(plain):
        yield Oddity(*found.span(), Term("号码还没有填写", "its digits have not been filled in"))
    for found in _WITHOUT_ZERO.finditer(plain):
        yield Oddity(*found.span(), Term("区号前的 0 丢失", "the zero of its area code is lost"))
    for found in _TORN.finditer(plain):
        digits = found["one"] + found["other"]
        if len(digits) < _SHORTEST:
            yield Oddity(*found.span(), _wrong_length(digits))


def _cut_short(plain: str) -> Iterator[Oddity]:
    """Numbers of which little is left, and area codes that have lost half of their brackets."""
    said = plain.strip()
    if _ALONE.fullmatch(said) and not _SERVICE.fullmatch(said):
        fault = Term(f"只有 {len(said)} 位，缺了数字", f"it has {len(said)} digits only")
        yield Oddity(plain.index(said), plain.index(said) + len(said), fault)
    for number in _SHORT.finditer(plain):
        area, local = number["area"] or number["code"], number["local"]
        if _AREA.fullmatch(area) and not _SERVICE.fullmatch(local) and not _OF_THE_CLOCK.fullmatch(number[0]):
            yield Oddity(*number.span(), _wrong_length(local))
    for half in _HALF_HELD.finditer(plain):
        yield Oddity(*half.span(), Term("区号的括号缺了一半", "half of the brackets around its area code is lost"))


def _fault(number: re.Match[str]) -> Term | None:
    area, local = number["area"] or number["code"] or "", number["local"]
    if "e" in local.lower():
        return Term("被表格软件当作数字，号码已丢失", "a spreadsheet took it for a number, and the digits are lost")
    if _LETTER.search(area + local):
        is_number = sum(sign.isdigit() for sign in area + local) > len(area + local) // 2
        return Term("数字中混有字母 O、I 或 l", "letters O, I or l stand among the digits") if is_number else None
    return _fault_behind(area, local) if area else _fault_alone(local)


def _fault_behind(area: str, local: str) -> Term | None:
    """What is wrong with a number that has an area code."""
    if not _AREA.fullmatch(area):
        return Term(f"没有“{area}”这样的区号", f"there is no area code “{area}”")
    if _SERVICE.fullmatch(local):
        return None
    if len(local) not in (7, 8):
        return _wrong_length(local)
    return Term("号码不会以 0 开头", "no number begins with 0") if local.startswith("0") else None


def _wrong_length(local: str) -> Term:
    return Term(
        f"区号后有 {len(local)} 位，应为 7 位或者 8 位", f"{len(local)} digits follow the area code, not 7 or 8"
    )


def _fault_alone(local: str) -> Term | None:
    """What is wrong with a run of digits without a separate area code."""
    if local.startswith("0"):
        joined = any(len(local) - len(area) in (7, 8) for area in (local[:3], local[:4]) if _AREA.fullmatch(area))
        return (
            None if joined else Term(f"共 {len(local)} 位，不成固定电话号码", f"{len(local)} digits make no landline")
        )
    if _SERVICE.fullmatch(local) or len(local) in (6, 7, 8) or (len(local) == 11 and _MOBILE.match(local)):
        return None
    if len(local) == 5:
        return Term("只有 5 位，缺了数字", "it has five digits only")
    if len(local) in (10, 11) and _AREA.match(f"0{local}"):
        return Term("区号前的 0 丢失", "the zero of its area code is lost")
    return Term(f"共 {len(local)} 位，不成电话号码", f"{len(local)} digits make no telephone number")
