"""Full titles: which short ones are written out, which are left alone, and that nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.elements.citation import Citation, read_citations
from govcat.core.law import Law
from govcat.core.tidy.titles import full_titles
from govcat.registry import knowledge

KNOWLEDGE = knowledge()
FULL = "《中华人民共和国政府信息公开条例》"

WRITTEN_OUT = [
    ("《政府信息公开条例》", FULL),
    ("《政府 信息公开条例》（国务院令第711号）第二十条", f"{FULL}（国务院令第711号）第二十条"),
    ("《档案法实施条例》（国令第772号）", "《中华人民共和国档案法实施条例》（国令第772号）"),
    ("《土地管理法》（主席令第28号）", "《中华人民共和国土地管理法》（主席令第28号）"),
    ("《教师法》（2009年修正）", "《中华人民共和国教师法》（2009年修正）"),
    (
        "《教师法》、《国籍法》第三条；《预算法》",
        "《中华人民共和国教师法》、《中华人民共和国国籍法》第三条；《中华人民共和国预算法》",
    ),
    ("《义务教育法》及其实施细则", "《中华人民共和国义务教育法》及其实施细则"),
    ("《教师法》等法律法规", "《中华人民共和国教师法》等法律法规"),
    ("【法律】《教师法》", "【法律】《中华人民共和国教师法》"),
    (
        '《关于全面推开农业三项补贴改革工作的通知》《财政部农业部关于全面推开农业"三项补贴"改革工作的通知》',
        "《关于全面推开农业三项补贴改革工作的通知》《财政部 农业部关于全面推开农业“三项补贴”改革工作的通知》",
    ),
    ("《2024-2026年农机购置与应用补贴实施意见》《国家综合防灾减灾规划（2016-2020年）》", None),
]

LEFT_ALONE = [
    FULL,
    "政府信息公开条例",
    "《政府信息公开条例",
    "政府信息公开条例》",
    "《政府信息公开条例》（国务院令第492号）",
    "《政府信息公开条例》（某政发〔2015〕3号）",
    "《政府信息公开条例》（国务院令第711）",
    "《教师法》（国务院令第711号）",
    "《教师法》（主席令第15号、某发〔2015〕3号）",
    "《收养法》",
    "《城镇燃气管理条例》",
    "《中华人民共和国城镇燃气管理条例》",
    "《中华人民共和国法律援助条例》",
    "《法律援助条例》",
    "《政务公开条例》",
    "《村委会组织法》",
    "《某某省实施〈教师法〉办法》",
    "关于印发《教师法》的通知",
    "某某省《教师法》实施办法",
    "《教师法》实施办法",
    "国务院《政府信息公开条例》",
    "《教师法（试行）》",
    "《教师法》（试行）",
    "《〈教师法〉》",
    "〈教师法〉",
    "≪教师法》",
    "《教师法≫",
    "《特困人员认定办法》",
    "《上海市 政府信息公开规定》",
    "相关规定",
]


@pytest.mark.parametrize(("short", "full"), WRITTEN_OUT)
def test_short_titles_are_written_out(short: str, full: str | None) -> None:
    assert full_titles(short, KNOWLEDGE) == (full or short)
    assert full_titles(full or short, KNOWLEDGE) == (full or short)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_may_be_another_title_stays(text: str) -> None:
    assert full_titles(text, KNOWLEDGE) == text


def meaning(citation: Citation) -> Citation:
    """A citation without its title and its place."""
    return citation._replace(title="", start=0, end=0, title_at=(0, 0), number_at=None)


def written(law: Law) -> list[str]:
    """Ways to cite a law, as offices write them."""
    short = law.title.removeprefix("中华人民共和国")
    number = f"（{law.number}）" if law.number else ""
    return [
        f"《{law.title}》",
        f"《{short}》",
        f"《{short}》{number}",
        f"《{short.replace(' ', '')}》第三条第二款{number}",
    ]


CITED = sorted({text for law in KNOWLEDGE.laws.by_id.values() for text in written(law)})
JOINS = st.sampled_from(["、", "；", "", "和", "，", "\n", "。", " "])


@given(st.lists(st.tuples(st.sampled_from(CITED), JOINS), min_size=1, max_size=3))
def test_only_titles_change(pieces: list[tuple[str, str]]) -> None:
    text = "".join(part for piece in pieces for part in piece)
    full = full_titles(text, KNOWLEDGE)
    assert full_titles(full, KNOWLEDGE) == full
    assert [meaning(one) for one in read_citations(full)] == [meaning(one) for one in read_citations(text)]
    assert full.replace("中华人民共和国", "").replace(" ", "") == text.replace("中华人民共和国", "").replace(" ", "")


def test_every_law_in_force_is_written_out() -> None:
    """A law under its short title becomes the law itself, wherever no other is called so."""
    laws = KNOWLEDGE.laws
    full = [law for law in laws.by_id.values() if law.title.startswith("中华人民共和国") and law.kind == "法律"]
    in_force = [law for law in full if law.status in {"in_force", "amended"}]
    assert len(in_force) > 100
    for law in in_force:
        assert full_titles(f"《{law.title.removeprefix('中华人民共和国')}》", KNOWLEDGE) == f"《{law.title}》"
