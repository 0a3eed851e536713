"""Long numbers in texts: their digits however they are typed, and the check digits that tell one kind from another."""

from __future__ import annotations

import unicodedata
from datetime import date

from govcat.core.pattern import pattern

ELEVEN_OR_MORE = pattern(r"[0-9０-９](?:[ \-]?[0-9０-９]){10}")
"""As many digits as the number of a telephone, a card or a person has; hardly any other text holds so many."""

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
_PROVINCES = pattern("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]")
"""The first two digits of GB/T 2260, with those of residence permits for 香港, 澳门 and 台湾 residents (81–83)."""


def digits_of(text: str) -> str:
    """The digits of a number (with its X), without blanks and hyphens, of one width."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).upper() if sign.isdecimal() or sign == "X")


def is_identity_number(number: str, latest: date) -> bool:
    """Whether 17 digits and a check character are an identity number (GB 11643—1999) of somebody born by `latest`."""
    if not _PROVINCES.match(number) or not _is_birthday(number[6:14], latest):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))  # the last has no weight
    return _CHECK_DIGITS[total % 11] == number[-1]


def is_old_identity_number(number: str) -> bool:
    """Whether 15 digits may be an identity number as issued until 1999: it has no check digit."""
    return bool(_PROVINCES.match(number)) and _is_birthday(f"19{number[6:12]}", date.max)


def has_luhn_digit(number: str) -> bool:
    """Whether the last digit fits the others (ISO/IEC 7812-1, the check digit of bank cards)."""
    doubled = (int(digit) * 2 if place % 2 else int(digit) for place, digit in enumerate(reversed(number)))
    return sum(digit - 9 if digit > 9 else digit for digit in doubled) % 10 == 0


def holds_a_birthday(number: str) -> bool:
    """Whether digits 7 to 14 are a day of the last or this century, as in an identity number."""
    return _is_birthday(number[6:14], date(2099, 12, 31))


def _is_birthday(digits: str, latest: date) -> bool:
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return date(1900, 1, 1) <= born <= latest
