"""公开对象."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.elements.audience import read_audience


@pytest.mark.parametrize("text", ["全社会", "社会公众", "√全社会", " 全社会 ", "面向社会公众", "向社会公开", "公众"])
def test_everyone(text: str) -> None:
    audience = read_audience(text)
    assert (audience.text, audience.is_everyone, audience.group) == (text, True, "")


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("特定群体", ""),
        ("特定群众", ""),
        ("特定群体（请写明）", ""),
        ("特定群体：申请人", "申请人"),
        ("特定群体:申请人", "申请人"),
        ("特定群众（被征收人）", "被征收人"),
        ("特定群体（请写明）：项目单位", "项目单位"),
        ("特定对象—在征收范围内", "在征收范围内"),
        ("特定群体：老年人（80岁以上）", "老年人（80岁以上）"),
        ("特定群体（老年人（80岁以上））", "老年人（80岁以上）"),
        ("法律援助申请人、受指派的律师", "法律援助申请人、受指派的律师"),
        ("√ 拟征收土地所在地的村集体成员", "拟征收土地所在地的村集体成员"),
        ("", ""),
    ],
)
def test_a_group(text: str, group: str) -> None:
    audience = read_audience(text)
    assert (audience.text, audience.is_everyone, audience.group) == (text, False, group)


@pytest.mark.parametrize("text", ["□全社会", " ☐ 特定群体：申请人", "□"])
def test_an_empty_box_chooses_nobody(text: str) -> None:
    audience = read_audience(text)
    assert (audience.is_everyone, audience.group, audience.is_unchosen) == (False, "", True)
    assert not read_audience("■全社会").is_unchosen


@pytest.mark.parametrize(
    ("text", "is_everyone", "group"),
    [
        ("■全社会 □特定群体", True, ""),
        ("□全社会■特定群体：申请人", False, "申请人"),
        ("☑申请人 ☐全社会", False, "申请人"),
        ("■ □特定群体", False, ""),
    ],
)
def test_of_a_cell_with_boxes_the_ticked_one_counts(text: str, group: str, *, is_everyone: bool) -> None:
    audience = read_audience(text)
    assert (audience.text, audience.is_everyone, audience.group) == (text, is_everyone, group)


@given(st.text(max_size=30))
def test_any_text_is_kept(text: str) -> None:
    assert read_audience(text).text == text
