"""What is said of the reason and the ground of closed items: they are read as bases are, and never shown."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from govcat.compiler import AsOf, compile_project
from govcat.core.build import Build
from govcat.core.project import File, Layer, Project
from govcat.registry import knowledge
from govcat.report.json import as_json
from govcat.report.text import as_text

DAY = AsOf(None, date(2026, 11, 21))
ITEM = """schema: govcat/1
domain: water
name: 水利
items:
  - id: well
    category: 水源
    name: 备用水源
    content: [备用水源位置]
    basis: [《中华人民共和国水法》]
    time_limit: 信息形成或者变更之日起20个工作日内
    subject: [县级水行政主管部门]
    method: 不予公开
    reason: 涉及国家秘密
    review_on: 2027-06-30
    channel: [政府网站]
    audience: 全社会
    level: [县级]
"""


def compiled(ground: str) -> Build:
    file = File("domains/water.yaml", "domains/water.yaml", f"{ITEM}    ground: {ground}\n".encode())
    return compile_project(Project((Layer(".", (file,)),)), knowledge(), DAY)


FOUND = [
    ("《信访条例》第十条", "GC302"),
    ("《中华人民共和国政府信息公开条例》（国务院令第590号）", "GC303"),
    ("《保守国家秘密法》（国办发〔201680号）", "GC304"),
    ("《政府信息公开条件》", "GC305"),
    ("《中华人民共和国政府信息公开条例》（国务院令第492号）第十条", "GC303"),
    ("《中华人民共和国保守国家秘密法》第一百条", "GC312"),
    ("《中华人民共和国耕地保护和质量提升法》第六条", "GC306"),
    ("《国家综合防灾减灾规划（2016—2020年）》（国办发〔2016〕104号）", "GC307"),
    ("《特困人员认定办法》（民发〔2016〕178号）", "GC308"),
    ("《城镇燃气管理条列》", "GC309"),
    ("《突发事件应急预案管理办法》", "GC314"),
    ("【行政法规】《中华人民共和国保守国家秘密法》", "GC321"),
    ("《中华人民共和国教育法》（2015年修正）", "GC322"),
    ("《保守国家秘密法第十四条", "GC319"),
    ("《政府信息公开条例》（国务院令令第711号）", "GC320"),
    ("《保守国家秘密法》十四条", "GC324"),
    ("＜保守国家秘密法＞第十四条", "GC325"),
]


SECRET = (
    *(
        "信访",
        "政府信息公开条",
        "保守国家秘密",
        "第十条",
        "十四条",
        "590",
        "711",
        "耕地",
        "防灾",
        "特困",
        "燃气",
        "预案",
    ),
    *("教育法", "民发", "178", "2015", "2021", "国办发〔2024"),
)
"""Words of the grounds above, and of what is said of them."""


@pytest.mark.parametrize(("ground", "code"), FOUND)
def test_a_ground_is_read_as_a_basis_is_and_stays_masked(ground: str, code: str) -> None:
    build = compiled(ground)

    assert code in {one.code for one in build.diagnostics if one.field == "ground"}
    for language in ("zh", "en"):
        report = as_text(build.diagnostics, build.sources, None, language=language)
        report += as_json(build.diagnostics, None, language=language)
        assert not any(
            piece in report for piece in ("信访", "政府信息公开条", "保守国家秘密", "第十条", "十四条", "590", "711")
        )


@pytest.mark.parametrize(
    "ground", ["《中华人民共和国政府信息公开条例》第十四条", "《中华人民共和国保守国家秘密法》第十四条"]
)
def test_a_sound_ground_is_let_be(ground: str) -> None:
    assert [one.code for one in compiled(ground).diagnostics if one.path[:1] == ("items",)] == []


SAID: list[tuple[dict[str, str], str]] = [
    ({"reason": "无"}, "reason"),
    ({"reason": "待定"}, "reason"),
    ({"ground": "无"}, "ground"),
    ({"ground": "有关规定"}, "ground"),
    ({"ground": "领导要求"}, "ground"),
    ({"ground": "根据主要领导指示不公开"}, "ground"),
    ({"ground": "经局党组会议研究决定。"}, "ground"),
    ({"reason": "无", "ground": "上级要求"}, "reason、ground"),
    ({}, ""),
    ({"reason": "无法定公开依据，属于内部事务信息"}, ""),
    ({"ground": "第十五条"}, ""),
    ({"ground": "某某县领导小组关于某事的意见"}, ""),
    ({"ground": "《领导干部报告个人有关事项规定》第三条"}, ""),
]


@pytest.mark.parametrize(("fields", "keys"), SAID, ids=str)
def test_what_says_nothing_counts_as_missing(fields: dict[str, str], keys: str, changed: Any, judged: Any) -> None:
    said = {"reason": "涉及个人隐私", "ground": "《政府信息公开条例》第十五条", "review_on": "2027-06-30"} | fields
    found = judged(changed(method="不予公开", **said), codes=("GC601",))
    assert [one.facts["keys"].zh for one in found] == ([keys] if keys else [])
