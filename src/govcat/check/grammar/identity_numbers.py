"""Identity numbers in a text, with whatever stands between their signs.

Which signs belong together is not asked of the text but of the number: place, birthday and check digit prove it. So it
is found in any spelling, and lists of telephones, dates, amounts and running numbers prove nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import NamedTuple

from govcat.check.grammar.digits import (
    JOINT,
    SIGN,
    digits_of,
    has_a_province,
    is_identity_number,
    is_old_identity_number,
)
from govcat.core.pattern import pattern

_SIGNS = pattern(SIGN)
_RUN = pattern(f"{SIGN}(?:(?:{JOINT}){{0,3}}{SIGN}){{14,}}")
_MAY_BE_ONE = pattern(r"(?=[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX])")

_CALLED_ONE = pattern(
    "(?:(?:身份证件?|公民身份)(?:号码?|编号)?|(?<!执法)(?<!许可)(?<!资格)(?<!登记)(?<!单位)(?<!企业)证件(?:号码?|编号))"
    r"(?:[（(][^（()）]{0,10}[)）])?(?:分别|如下)?[\s:：为是（(“\"—\-]{0,4}$"
)
_OF_AN_ORGAN = pattern(r"(?:信用代码|机构代码)[^，,；;。\n]{0,6}$")
_RUNNING = pattern(r"(?:编号|流水号|受理号|办件号|许可证号|单号|案号|登记号|备案号|批号)(?:为|是)?[\s:：（(]{0,3}$")
_OF_A_PERSON = pattern("证件|身份")
_LATIN_NAME = pattern(r"(?<![A-Za-z])(?:id|no|idno|idcard|card|cardno|sfz|sfzh|sfzhm)\.?$", re.IGNORECASE)
_WHOLE = pattern(
    r"(?<!\d)(?:19|20)\d\d[\-./年 ]\d{1,2}[\-./月 ]\d{1,2}(?!\d)"
    r"|(?<!\d)(?:0?[1-9]|1[0-2])[\-./月](?:0?[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?<!\d)\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?(?!\d)|\d+\.\d{1,2}(?![\d.])"
    r"|(?<!\d)0\d{2,3}[\- ]?\d{7,8}(?!\d)|(?<!\d)1[3-9]\d[\- ]\d{4}[\- ]\d{4}(?!\d)"
)
"""A day, an amount, a telephone number: nothing begins or ends inside one."""

_OF_THE_DISABLED = pattern("残疾(?:人)?证[^，,；;。\n]{0,10}$")
_KIND_AND_DEGREE = pattern("[1-7１-７][1-4１-４](?:[BbＢ][0-9０-９])?(?![0-9A-Za-z０-９])")
"""What a disability certificate adds to the identity number of its holder (《残疾人证管理办法》)."""

_SAMPLE = pattern(r"(\d)\1{6}|12345678")
_LENGTHS = (18, 17, 15)
_BEFORE = 24


class IdentityNumber(NamedTuple):
    """An identity number, where it stands, and whether it is certain to be one."""

    number: str
    start: int
    end: int
    is_certain: bool

    @property
    def masked(self) -> str:
        """What a report may show of it."""
        return f"{self.number[:3]}{'*' * (len(self.number) - 7)}{self.number[-2:]}"


class _Run(NamedTuple):
    """Signs of a text that nothing but joints part, folded, and the place of each."""

    signs: str
    places: list[int]


def identity_numbers(text: str, latest: date) -> Iterator[IdentityNumber]:
    """The identity numbers in `text` of people born by `latest`, from the left, none inside another.

    Certain are those that prove themselves, unless they are called a running number, and old ones that are called by
    their name. What is called an identity number and has a wrong sign, or one too few, is one as well, but not certain.
    """
    runs = [_run(text, found) for found in _RUN.finditer(text)]
    proven = chain.from_iterable(_proven(text, run, latest) for run in runs)
    called = chain.from_iterable(_called(text, run) for run in runs)
    last = 0
    for found in sorted({one.start: one for one in (*called, *proven)}.values(), key=lambda one: one.start):
        if found.start >= last:
            last = found.end
            yield found


def _run(text: str, found: re.Match[str]) -> _Run:
    places = [sign.start() for sign in _SIGNS.finditer(text, *found.span())]
    return _Run(digits_of(found[0]), places)


def _proven(text: str, run: _Run, latest: date) -> Iterator[IdentityNumber]:
    """The numbers of a run that have place, birthday and check digit."""
    for found in _MAY_BE_ONE.finditer(run.signs):
        first = found.start()
        number = run.signs[first : first + 18]
        start, end = run.places[first], run.places[first + 17] + 1
        if is_identity_number(number, latest) and _stands_alone(text, start, end):
            before = text[max(0, start - _BEFORE) : start]
            if not _OF_AN_ORGAN.search(before):
                yield IdentityNumber(number, start, end, is_certain=not _is_running(before))


def _called(text: str, run: _Run) -> Iterator[IdentityNumber]:
    """The number at the head of a run that is called an identity number; of 18 signs, of 17, or of 15."""
    start = run.places[0]
    if not _CALLED_ONE.search(text[max(0, start - _BEFORE) : start]):
        return
    for length in _LENGTHS:
        number = run.signs[:length]
        end = run.places[length - 1] + 1 if len(number) == length else 0
        if end and has_a_province(number) and _stands_alone(text, start, end):
            is_old = length == 15
            if (is_old and is_old_identity_number(number)) or not (
                is_old or _SAMPLE.search(number) or "X" in number[:-1]
            ):
                yield IdentityNumber(number, start, end, is_certain=is_old)
            return


def _is_running(before: str) -> bool:
    called = _RUNNING.search(before)
    return bool(called) and not _OF_A_PERSON.search(before[-12:])


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing is joined to a number, and it is no piece of other things."""
    if _is_joined(text[end : end + 1]):
        is_certificate = _OF_THE_DISABLED.search(text[max(0, start - _BEFORE) : start])
        if not (is_certificate and _KIND_AND_DEGREE.match(text, end)):
            return False
    before = unicodedata.normalize("NFKC", text[max(0, start - 8) : start])
    if _is_joined(before[-1:]) and not _LATIN_NAME.search(before):
        return False
    wholes = _WHOLE.finditer(text, max(0, start - _BEFORE), end + _BEFORE)
    return not any(one.start() < place < one.end() for one in wholes for place in (start, end))


def _is_joined(sign: str) -> bool:
    """Whether a sign beside a number belongs to a longer one: a letter or digit that is no Han."""
    return sign.isdecimal() or (sign.isalpha() and unicodedata.normalize("NFKC", sign).isascii())
