"""Long numbers in texts: their digits however they are typed, and the check digits that tell one kind from another."""

from __future__ import annotations

from datetime import date

from govcat.check.sieves import han_but
from govcat.core.pattern import pattern

INVISIBLE = r"\u00ad\u034f\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff"
TIGHT = rf"[\s{INVISIBLE}\-‐-―−－﹣﹘⁃~～_＿.．·•・‧∙⋅﹒]"
"""What is typed between the parts of one number: blanks, dashes, dots. Commas and the like part several numbers."""

JOINT = r"(?![\0*＊#＃?？…×✕✖╳⨯○◯●□■])[\W_]"
"""What may part the signs of a number whose own digits prove it: anything but letters, digits and what masks them."""

_ROWS = ("０", "٠", "۰", "₀")
_FROM_ONE = ("①", "⑴", "⒈", "❶", "➀", "➊")
_ZEROS, _ONES, _CROSSES = "OoОоΟοＯｏ〇零⓪⓿", "lIｌＩ", "XxХхΧχＸｘ×✕✖╳⨯ⅹⅩ"
_DIGITS = {
    **{chr(ord(zero) + value): str(value) for zero in _ROWS for value in range(10)},
    **{chr(ord(one) + value): str(value + 1) for one in _FROM_ONE for value in range(9)},
    **dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", strict=True)),
    **{sign: str(value) for value, sign in enumerate("一二三四五六七八九", 1)},
    **{sign: str(value) for value, sign in enumerate("壹贰叁肆伍陆柒捌玖", 1)},
}
_LOOK = {**dict.fromkeys(_ZEROS, "0"), **dict.fromkeys(_ONES, "1"), **dict.fromkeys(_CROSSES, "X")}
_FOLDED = str.maketrans(_DIGITS | _LOOK)

DIGIT = f"[0-9{''.join(_DIGITS)}]"
SIGN = f"[0-9{''.join(_DIGITS)}{''.join(_LOOK)}]"
"""A digit however it is written, and the letters that are typed for 0, for 1 and for the X at the end."""

_NO_WORD = f"[^{han_but(''.join(_DIGITS | _LOOK))}A-HJ-NP-WYZa-km-np-wyz\\0]"
"""What may stand in a number: anything but Han and Latin letters that are none of its signs."""

ELEVEN_OR_MORE = pattern(f"{DIGIT}(?<!{DIGIT}.)(?={_NO_WORD}{{10}})(?:(?:{JOINT}){{0,3}}+{SIGN}){{10}}")
"""As many signs as the number of a telephone, a card or a person has; hardly any other text holds so many.

It is entered at the first digit of a run, and left at once if words follow. Its classes keep to the basic plane of
Unicode: one sign beyond makes each of them ten times as slow.
"""

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
_PROVINCES = pattern("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]")
"""The first two digits of GB/T 2260, with those of residence permits for 香港, 澳门 and 台湾 residents (81–83)."""

_DOUBLED = str.maketrans("0123456789", "0246813579")
"""Twice a digit, its own digits added up."""

_SIGNS = pattern(SIGN)


def digits_of(text: str) -> str:
    """The signs of a number as plain digits and X, without what stands between them."""
    return "".join(_SIGNS.findall(text)).translate(_FOLDED)


def has_a_province(number: str) -> bool:
    """Whether a number begins as identity numbers do."""
    return bool(_PROVINCES.match(number))


def is_identity_number(number: str, latest: date) -> bool:
    """Whether 17 digits and a check character are an identity number (GB 11643—1999) of somebody born by `latest`."""
    if not has_a_province(number) or not _is_birthday(number[6:14], latest):
        return False
    if number[14:17] == "000":  # orders begin with 001; running numbers by place and day do not
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))  # the last has no weight
    return _CHECK_DIGITS[total % 11] == number[-1]


def is_old_identity_number(number: str) -> bool:
    """Whether 15 digits may be an identity number as issued until 1999: it has no check digit."""
    return has_a_province(number) and _is_birthday(f"19{number[6:12]}", date.max)


def has_luhn_digit(number: str) -> bool:
    """Whether the last digit fits the others (ISO/IEC 7812-1, the check digit of bank cards)."""
    return sum(map(int, number[::-2] + number[-2::-2].translate(_DOUBLED))) % 10 == 0


def holds_a_birthday(number: str) -> bool:
    """Whether digits 7 to 14 are a day of the last or this century, as in an identity number."""
    return _is_birthday(number[6:14], date(2099, 12, 31))


def _is_birthday(digits: str, latest: date) -> bool:
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return date(1900, 1, 1) <= born <= latest
