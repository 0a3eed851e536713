"""What the rules about damage pass over unseen is what they would have nothing to say of."""

from __future__ import annotations

from datetime import date

import pytest
from asked import asked
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from govcat.check.engine import all_rules
from govcat.check.grammar.sound_basis import NOT_SOUND
from govcat.check.rule import Context, Text
from govcat.core.readings import Readings
from govcat.registry import knowledge

_KNOWN = knowledge()
_CONTEXT = Context(_KNOWN, Readings(_KNOWN.vocabularies), date(2026, 11, 21), None)  # type: ignore[arg-type]  # no rule of one text looks at the catalogue
_RULES = [rule for rule in all_rules() if isinstance(rule.on, Text) and rule.on.sieve is NOT_SOUND]

_PIECES = st.sampled_from(
    [
        *("国务院", "务院", "国院", "国务", "主席", "中华人民共和国", "民政部", "总局", "人民法院", "委员会"),
        *("某政发", "关于印发", "办法", "的通知", "规定", "待", "补充", "请", "填写", "暂缺", "暂行", "依据", "文号"),
        *("二", "十五", "〇", "令", "第", "号", "條", "口", "一", "甲"),
    ]
)
_WORDS = st.lists(_PIECES, min_size=1, max_size=4).map("".join)
_NUMBERS = st.one_of(
    st.just(""),
    st.builds("（{}〔{}〕{}号）".format, _WORDS, st.integers(1890, 2105), st.integers(0, 120000)),
    st.builds("（{}令第{}号）".format, _WORDS, st.integers(0, 120000)),
)
_ARTICLES = st.lists(
    st.sampled_from(["第一条", "、第二十条", "和第三十条", "第二款", "第（三）项", "（四）", "、（五）项", "第零条"]),
    max_size=4,
).map("".join)
_TITLES = st.builds("《{}{}》".format, _WORDS, st.sampled_from(["", "（试行）", "（二次修订）", "（请补充）"]))
_BASES = st.builds("{}{}{}".format, _TITLES, _NUMBERS, _ARTICLES)


def test_rules_that_pass_over_it_are_meant() -> None:
    assert {rule.code for rule in _RULES} == {"GC304", "GC315", "GC316", "GC319", "GC320", "GC324"}


@given(_BASES.filter(NOT_SOUND.shape.fullmatch))
@example("《某法》（务院令第3号）")
@example("《某法》（主席令第3号）")
@settings(max_examples=400)
def test_of_the_shape_there_is_nothing_to_say(basis: str) -> None:
    assume(NOT_SOUND.shape.fullmatch(basis))
    assert [(rule.code, found) for rule in _RULES for found in asked(rule, basis, _CONTEXT)] == []


@pytest.mark.parametrize(
    "basis",
    [
        "《中华人民共和国义务教育法》",
        "《城市供水条例》（国务院令第158号）第十九条",
        "《某某办法（试行）》（民发〔2021〕43号）第七条、第八条第二款和第九条第（三）项、（五）项",
        "《社会救助暂行办法》（国务院令第649号）第十一条",
    ],
)
def test_the_usual_has_the_shape(basis: str) -> None:
    assert NOT_SOUND.shape.fullmatch(basis)


@pytest.mark.parametrize(
    "basis",
    [
        *(
            "《国务院令号》",
            "《某法》（〔2019〕3号）",
            "《某法》〔2019〕3号",
            "《某法》（某发[2019]3号）",
            "《某法第二条",
        ),
        *(
            "《待补充》",
            "《某办法》（文号待补）",
            "《某法》（主席令第3号）",
            "《某法》（务院令第3号）",
            "《某法》第1条",
            "《某法》第零条",
        ),
    ],
)
def test_what_may_be_damaged_has_not(basis: str) -> None:
    assert not NOT_SOUND.shape.fullmatch(basis)
