"""Columns of ticks: 公开对象, 公开方式, 公开层级."""

from __future__ import annotations

import pytest
from form_texts import KNOWN, MARKS, any_texts, read, said, written
from hypothesis import given
from hypothesis import strategies as st
from workbook_sample import item

from govcat.core.form.signs import Signs, signs_of
from govcat.core.layout import Marks

_TICKS = {
    "audience.everyone": ("全社会",),
    "audience.groups": ("特定群体",),
    "method.主动公开": ("主动公开",),
    "method.依申请公开": ("依申请公开",),
    "level.县级": ("县级",),
    "level.乡级+村级": ("乡级", "村级"),
}
_LEVELS = ("市级", "县级", "乡级", "村级")
_GROUPS = ("申请人", "本村（社区）居民", "被征收人、承租人", "符合条件的老年人（80岁以上）", "项目单位")


@pytest.mark.parametrize("key", _TICKS)
@pytest.mark.parametrize(
    "text", ["√", "✓", "■", "▲", "☑", "●", "是", "有", "Y", "y", "1", "V", " √ ", "√\n", "（√）", "[√]", "√√"]
)
def test_yes(key: str, text: str) -> None:
    assert said(key, text) == _TICKS[key]


@pytest.mark.parametrize("key", _TICKS)
@pytest.mark.parametrize(
    "text", ["", " ", "\u3000\n", "否", "无", "—", "——", "-", "/", "×", "✗", "N", "0", "□", "☐", "（ ）", "空"]
)
def test_no(key: str, text: str) -> None:
    assert said(key, text) == ()


@pytest.mark.parametrize("key", _TICKS)
@pytest.mark.parametrize("text", ["R", "þ", "t", "?", "？", "£", "⊙", "√?", "√□", "2", "\ufffd", "……"])
def test_a_sign_that_nobody_knows_is_unread(key: str, text: str) -> None:
    found = read(key, text)
    assert found.fields == {}
    assert found.unread == (text,)


@pytest.mark.parametrize("key", _TICKS)
def test_signs_of_one_file(key: str) -> None:
    signs = Signs(frozenset("R√"), frozenset("£"))
    assert said(key, "R", signs) == _TICKS[key]
    assert said(key, "£", signs) == ()
    assert read(key, "■", signs).unread == ("■",)


def test_a_hollow_sign_alone_is_unknown_and_beside_its_filled_one_a_no() -> None:
    assert read("level.县级", "○", signs_of([], ["○", "○"], KNOWN)).unread == ("○",)
    assert said("level.县级", "○", signs_of([], ["○", "●"], KNOWN)) == ()
    assert said("level.县级", "○", signs_of(["打“○”的为适用"], ["○"], KNOWN)) == ("县级",)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("√申请人", ("特定群体：申请人",)),
        ("申请人√", ("特定群体：申请人",)),
        ("√\n申请人\n利害关系人", ("特定群体：申请人", "特定群体：利害关系人")),
        ("√（申请人）", ("特定群体：申请人",)),
        ("申请人", ("特定群体：申请人",)),
        ("特定群体：申请人", ("特定群体：申请人",)),
        ("■申请人", ("特定群体：申请人",)),
        ("□申请人", ()),
        ("特定群体", ("特定群体",)),
    ],
)
def test_words_name_the_group(text: str, entries: tuple[str, ...]) -> None:
    assert said("audience.groups", text) == entries


@pytest.mark.parametrize(
    ("key", "text", "entries"),
    [
        ("audience.everyone", "√全社会", ("全社会",)),
        ("audience.everyone", "社会公众", ("全社会",)),
        ("method.主动公开", "主动", ("主动公开",)),
        ("method.主动公开", "√主动公开", ("主动公开",)),
        ("level.县级", "区级", ("县级",)),
        ("level.乡级+村级", "√乡级", ("乡级",)),
        ("level.乡级+村级", "村", ("村级",)),
        ("level.乡级+村级", "县级、乡级", ("县级", "乡级")),
        ("level.作业区", "作业区", ("作业区",)),
    ],
)
def test_words_instead_of_a_tick(key: str, text: str, entries: tuple[str, ...]) -> None:
    assert said(key, text) == entries


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("audience.everyone", "申请人"),
        ("audience.everyone", "√申请人"),
        ("audience.groups", "全社会"),
        ("method.主动公开", "依申请公开"),
        ("method.主动公开", "每年一次"),
        ("level.县级", "√园区"),
        ("level.县级", "县民政局"),
    ],
)
def test_words_of_another_column_are_unread(key: str, text: str) -> None:
    found = read(key, text)
    assert found.fields == {}
    assert found.unread == (text,)


@pytest.mark.parametrize("marks", MARKS)
@given(st.booleans(), st.lists(st.sampled_from(_GROUPS), max_size=3, unique=True))
def test_audiences_come_back(marks: Marks, is_for_everyone: bool, groups: list[str]) -> None:  # noqa: FBT001  # hypothesis passes it
    audience = (*(["全社会"] if is_for_everyone else []), *(f"特定群体：{group}" for group in groups))
    row = item(audience=audience)
    back = [said(key, written(key, row, marks)) for key in ("audience.everyone", "audience.groups")]
    assert tuple(entry for entries in back for entry in entries) == audience


@pytest.mark.parametrize("marks", MARKS)
@given(st.lists(st.sampled_from(_LEVELS), unique=True))
def test_levels_come_back(marks: Marks, levels: list[str]) -> None:
    row = item(level=tuple(sorted(levels, key=_LEVELS.index)))
    for keys in (
        ("level.市级", "level.县级", "level.乡级", "level.村级"),
        ("level.市级+县级", "level.乡级+村级"),
        ("level",),
    ):
        back = [said(key, written(key, row, marks)) for key in keys]
        assert tuple(entry for entries in back for entry in entries) == row.level


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("word", ["主动公开", "依申请公开"])
def test_methods_come_back(marks: Marks, word: str) -> None:
    row = item(method=word)
    for keys in (("method.主动公开", "method.依申请公开"), ("method",)):
        back = [said(key, written(key, row, marks)) for key in keys]
        assert [entry for entries in back for entry in entries] == [word]


@given(st.sampled_from(tuple(_TICKS)), any_texts())
def test_any_text_says_yes_no_or_is_unread_whole(key: str, text: str) -> None:
    found = read(key, text)
    assert not (found.fields and found.unread)
    assert found.unread in ((), (text.strip(),))
