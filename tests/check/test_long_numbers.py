"""Long numbers: what check digits and birthdays tell of them."""

from __future__ import annotations

from datetime import date

import pytest

from govcat.check.grammar.digits import (
    digits_of,
    has_luhn_digit,
    holds_a_birthday,
    is_identity_number,
    is_old_identity_number,
)

LATEST = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("number", "is_one"),
    [
        ("11010519491231002X", True),
        ("110105194912310021", False),
        ("110105194913310021", False),
        ("910105194912310029", False),
        ("110105202611210022", True),
        ("110105202611220028", False),
        ("110105190001010028", True),
        ("110105189912310023", False),
    ],
)
def test_identity_numbers(number: str, is_one: bool) -> None:  # noqa: FBT001  # a column of the table
    assert is_identity_number(number, LATEST) is is_one


@pytest.mark.parametrize(
    ("number", "is_one"),
    [
        ("130503670401001", True),
        ("130503991231001", True),
        ("130503671301001", False),
        ("900503670401001", False),
    ],
)
def test_old_identity_numbers(number: str, is_one: bool) -> None:  # noqa: FBT001  # a column of the table
    assert is_old_identity_number(number) is is_one


def test_digits_however_they_are_typed() -> None:
    assert digits_of("１１ 01-05x") == "110105X"
    assert [has_luhn_digit(number) for number in ("4111111111111111", "4111111111111112", "79927398713")] == [
        True,
        False,
        True,
    ]
    birthdays = ("622223194912310028", "622223209912310028", "622223210001010028", "622223194913310028")
    assert [holds_a_birthday(number) for number in birthdays] == [True, True, False, False]
