"""Words that the guideline left for the region to fill in (GC738), and those that only speak of other places."""

from __future__ import annotations

import pytest
from small_projects import COUNTY, DEFAULTS, found_in, said


def left(text: str, settings: str = COUNTY, field: str = "content") -> list[str]:
    entry = {"name": "名称", "content": "[甲]", field: f'"{text}"'}
    row = ", ".join(f"{key}: {value}" for key, value in entry.items())
    text = DEFAULTS.replace("[县级]", "[县级, 乡级]")
    files = {"govcat.yaml": settings, "elderly-care": f"{text}items: [{{id: a, {row}}}]"}
    return [said(one)["placeholder"] for one in found_in(files, code="GC738")]


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        ("各地配套政策法规文件", "各地配套政策法规文件"),
        ("各省（自治区、直辖市）有关规定", "各省（自治区、直辖市）有关规定"),
        ("各省、自治区、直辖市制定的办法", "各省、自治区、直辖市制定的办法"),
        ("本省（区、市）补贴政策", "本省（区、市）"),
        ("县（市、区）养老规划", "县（市、区）"),
        ("区（县）养老规划", "区（县）"),
        ("市（县、区、旗）养老规划", "市（县、区、旗）"),
    ],
)
@pytest.mark.parametrize("field", ["content", "name", "category"])
def test_words_left_for_the_region(text: str, placeholder: str, field: str) -> None:
    assert left(text, field=field) == [placeholder]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "各地优秀案例",
            "本省户籍人员",
            "本县有关规定",
            "跨县（市、区）迁移",
            "户籍所在县（市、区）",
            "各县（市、区）分布",
        ),
        *(
            "居住地县（市、区）民政部门",
            "其他县（市、区）",
            "县（市、区）外转移",
            "社区（村）",
            "园区（市）",
            "县（含乡镇）",
        ),
    ],
)
def test_words_that_speak_of_other_places(text: str) -> None:
    assert left(text) == []


def test_notes_cities_and_catalogues_of_no_region_are_not_asked() -> None:
    text = "各地配套政策文件"
    assert left(text, field="notes") == []
    assert left(text, COUNTY.replace("县级", "市级")) == []
    assert left(text, "title: 目录\n") == []
    assert left(text, COUNTY.replace("县级", "乡级")) == [text]
    assert left(text, "region: {name: 某某县}\n") == [text]


def test_what_the_guideline_left_is_the_countys_to_fill() -> None:
    above = {"elderly-care": DEFAULTS + "items: [{id: a, name: 甲, content: [各地配套政策文件]}]"}
    (found,) = found_in(above, {"govcat.yaml": COUNTY}, code="GC738")
    assert (found.inherited, found.place and found.place.file) == (False, "0/domains/elderly-care.yaml")
    assert found_in(above, code="GC738") == []
