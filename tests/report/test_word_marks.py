"""Which words of a text are marked: numbers and Latin words whole, Chinese by the character, never half a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.report.changes.words import Pieces, is_touched, marked, word_marks


def shown(pieces: Pieces) -> str:
    return "".join(f"[{text}]" if is_changed else text for text, is_changed in pieces)


@pytest.mark.parametrize(
    ("old", "new", "before", "now"),
    [
        ("变更之日起10个工作日内", "变更之日起20个工作日内", "变更之日起[10]个工作日内", "变更之日起[20]个工作日内"),
        ("自形成之日起100日内", "自形成之日起10日内", "自形成之日起[100]日内", "自形成之日起[10]日内"),
        ("见 govcat 网站首页", "见 govtool 网站首页", "见 [govcat] 网站首页", "见 [govtool] 网站首页"),
        ("云岭县民政局", "云岭县民政和退役军人局", "云岭县民政局", "云岭县民政[和退役军人]局"),
        ("主动公开", "依申请公开", "[主动公开]", "[依申请公开]"),
        ("《水法》第七条", "《水法》第九条", "《水法》第[七]条", "《水法》第[九]条"),
        ("行政处罚的依据", "气象灾害预警信号", "[行政处罚的依据]", "[气象灾害预警信号]"),
        ("县级的民政部门负责", "市级的教育部门负责", "[县]级的[民政]部门负责", "[市]级的[教育]部门负责"),
    ],
)
def test_the_words_that_changed_are_marked(old: str, new: str, before: str, now: str) -> None:
    assert tuple(map(shown, word_marks(old, new))) == (before, now)


TEXTS = st.text(st.sampled_from("公开时限10 20个工作日内，（）。ab"), max_size=40)
LISTS = st.lists(TEXTS.filter(bool), max_size=6, unique=True).map(tuple)


@given(TEXTS, TEXTS)
def test_pieces_put_together_are_the_texts(old: str, new: str) -> None:
    before, now = word_marks(old, new)
    assert ("".join(text for text, _ in before), "".join(text for text, _ in now)) == (old, new)
    kept = ["".join(text for text, is_changed in pieces if not is_changed) for pieces in (before, now)]
    assert kept[0] == kept[1]
    if old == new:
        assert not is_touched(before)


@given(LISTS, LISTS)
def test_entries_are_marked_where_they_are_not_on_the_other_side(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    found = marked(old, new)
    assert tuple("".join(text for text, _ in pieces) for pieces in found.old) == old
    assert tuple("".join(text for text, _ in pieces) for pieces in found.new) == new
    for number, entry in enumerate(old):
        assert (number in found.partner or is_touched(found.old[number])) == (entry not in new)
    assert len(set(found.partner.values())) == len(found.partner)


def test_entries_that_are_most_alike_belong_together() -> None:
    old = ("《甲办法》第一条", "《中华人民共和国水法》第七条", "别的")
    new = ("《中华人民共和国水法》第九条", "《甲办法》第二条", "全新内容")
    found = marked(old, new)
    assert found.partner == {0: 1, 1: 0}
    assert [shown(pieces) for pieces in found.old] == ["《甲办法》第[一]条", "《中华人民共和国水法》第[七]条", "[别的]"]


def test_a_very_long_text_is_compared_at_its_ends() -> None:
    middle = "甲乙丙丁" * 2_000
    before, now = word_marks(
        f"开头{middle}结尾相同的部分{'尾' * 9000}", f"开头{middle[::-1]}结尾相同的部分{'尾' * 9000}"
    )
    assert shown(before).startswith("开头[甲乙")
    assert shown(now).startswith("开头[丁丙")
    assert not before[-1].is_changed


def test_long_lists_that_nobody_could_follow_are_not_paired() -> None:
    old, new = (tuple(f"第{n}条{side}" for n in range(30)) for side in ("旧", "新"))
    assert marked(old, new).partner == {}
