"""公开主体 as offices write it."""

from __future__ import annotations

import pytest

from govcat.core.elements.subject import read_subjects
from govcat.core.knowledge import Vocabulary

ROLES = Vocabulary(
    "roles",
    {
        "县级民政部门": ("县级人民政府民政部门",),
        "乡镇人民政府（街道办事处）": ("乡（镇）人民政府、街道办事处", "镇人民政府"),
        "村（居）民委员会": ("行政村", "村委会"),
        "县级人民政府": ("县（市、区）人民政府",),
    },
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("县公安局", ["县公安局"]),
        ("县级人民政府民政部门、乡镇人民政府（街道办事处）", ["县级人民政府民政部门", "乡镇人民政府（街道办事处）"]),
        ("县人力资源和社会保障局", ["县人力资源和社会保障局"]),
        ("县发展和改革委员会与县财政局", ["县发展和改革委员会", "县财政局"]),
        ("区人民政府及区住建局", ["区人民政府", "区住建局"]),
        ("招标人或者其委托的招标代理机构", ["招标人", "其委托的招标代理机构"]),
        ("自然资源主管部门/镇人民政府", ["自然资源主管部门", "镇人民政府"]),
        ("区市场监管局/食品科；区审批局", ["区市场监管局/食品科", "区审批局"]),
        ("乡（镇）人民政府、街道办事处", ["乡（镇）人民政府、街道办事处"]),
        ("县民政局，各镇、街道", ["县民政局", "各镇", "街道"]),
        ("市、区县人民政府城管部门", ["市、区县人民政府城管部门"]),
        ("住房和城乡建设、交通运输、水利部门", ["住房和城乡建设、交通运输、水利部门"]),
        ("县自然资源局以及负责征收的部门（含乡镇政府等）", ["县自然资源局", "负责征收的部门（含乡镇政府等）"]),
        ("县教育局\n县财政局", ["县教育局", "县财政局"]),
        ("、；\n", []),
        ("", []),
    ],
)
def test_several_bodies_in_one_cell(text: str, names: list[str]) -> None:
    subjects = read_subjects(text, ROLES)
    assert [subject.text for subject in subjects] == names
    assert [text[subject.start : subject.end] for subject in subjects] == names


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("县级人民政府民政部门", "县级民政部门"),
        ("镇人民政府（平山镇）", "乡镇人民政府（街道办事处）"),
        ("行政村", "村（居）民委员会"),
        ("县(市、区)人民政府", "县级人民政府"),
        ("县公安局", ""),
    ],
)
def test_roles(text: str, role: str) -> None:
    assert [subject.role for subject in read_subjects(text, ROLES)] == [role]


def test_what_stands_behind_a_name() -> None:
    (with_scope,) = read_subjects("县公安局（城区）", ROLES)
    assert (with_scope.scope, with_scope.section) == ("城区", "")
    (with_section,) = read_subjects("县市场监督管理局/食品安全协调科", ROLES)
    assert (with_section.scope, with_section.section) == ("", "食品安全协调科")
    (open_list,) = read_subjects("教育、水利等部门", ROLES)
    assert open_list.is_open


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("县级农业农村部门", "县级"),
        ("集贤县公安局", "县级"),
        ("各镇（街道）", "乡级"),
        ("福利镇人民政府", "乡级"),
        ("行政村村民委员会", "村级"),
        ("监测对象所在行政村", "村级"),
        ("市民政局", ""),
        ("社区卫生服务中心", ""),
        ("公安机关", ""),
    ],
)
def test_the_level_that_the_words_say(text: str, level: str) -> None:
    assert [subject.level for subject in read_subjects(text, ROLES)] == [level]


@pytest.mark.parametrize(
    ("text", "is_placeholder"),
    [("县（市、区）教育局", True), ("××县教育局", True), ("县（市、区）人民政府", False), ("集贤县教育局", False)],
)
def test_places_that_were_never_filled_in(text: str, *, is_placeholder: bool) -> None:
    assert [subject.is_placeholder for subject in read_subjects(text, ROLES)] == [is_placeholder]


@pytest.mark.parametrize("text", ["甲局、" * 13000, "局和" * 20000, "（" * 20000 + "局和", "甲局和乙局" * 8000])
def test_a_cell_full_of_names_is_read_to_its_end(text: str) -> None:
    subjects = read_subjects(text, ROLES)
    assert subjects[-1].end == len(text.rstrip("、"))
