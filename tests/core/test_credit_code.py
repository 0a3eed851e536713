"""统一社会信用代码: the alphabet, the check character, and codes as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.elements.credit_code import LENGTH, SIGNS, check_character, is_credit_code, tidied

TRUE_CODES = ("113417020032563511", "11441700007280420Y", "12529924431682074J", "91529924MA6E7T3154")


@pytest.mark.parametrize("code", TRUE_CODES)
def test_codes_in_use_are_codes(code: str) -> None:
    assert is_credit_code(code)
    assert check_character(code[:-1]) == code[-1]
    assert check_character(code) == code[-1]


@pytest.mark.parametrize("code", TRUE_CODES)
@pytest.mark.parametrize("position", range(LENGTH))
def test_one_wrong_sign_is_noticed_wherever_it_stands(code: str, position: int) -> None:
    other = SIGNS[(SIGNS.index(code[position]) + 1) % len(SIGNS)]
    assert not is_credit_code(code[:position] + other + code[position + 1 :])


@pytest.mark.parametrize(
    "text",
    ["", "1" * 17, "1134170200325635111", "11341702003256351", "11441700007280420y", "I1341702003256351I", "无" * 18],
)
def test_what_has_not_its_form_is_no_code(text: str) -> None:
    assert not is_credit_code(text)


def test_letters_that_look_like_digits_are_left_out() -> None:
    assert len(SIGNS) == 31
    assert not set("IOSVZ") & set(SIGNS)


@given(st.text(alphabet=SIGNS, min_size=17, max_size=17))
def test_every_body_has_one_check_character(body: str) -> None:
    fitting = [sign for sign in SIGNS if is_credit_code(body + sign)]
    assert fitting == [check_character(body)]


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("11441700007280420y", "11441700007280420Y"),
        ("114417 0000728 0420Y", "11441700007280420Y"),
        ("１１４４1700007280420Ｙ", "11441700007280420Y"),
        ("11-4417-00007280420–Y", "11441700007280420Y"),
        ("113417020032563511", "113417020032563511"),
    ],
)
def test_typing_habits_do_not_count(typed: str, plain: str) -> None:
    assert tidied(typed) == plain
