"""Names that are a listed body's with one sign lost, doubled or wrong; short forms and other bodies are not."""

from __future__ import annotations

import pytest
from small_catalogue import facts_of, told_of

from govcat.check.grammar.slips_of_bodies import likely_body, slip_of
from govcat.core.item import Body

BODIES = tuple(
    Body(name)
    for name in (
        *("云岭县公安局", "云岭县民政局", "云岭县自然资源局", "云岭县住房和城乡建设局", "云岭县教育局", "云岭县水利局"),
        *("云岭县市场监督管理局", "青石镇人民政府", "云岭县石桥乡人民政府", "城关街道办事处", "云岭县大数据局"),
        *("云岭县房地产管理局", "云岭县发展和改革委员会", "云岭县委老干部局", "云岭县中医医院", "云岭县农业农村局"),
        *("云岭县融媒体中心", "云岭县中医医药局"),
    )
)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("云岭县市场监督管局", "云岭县市场监督管理局"),
        ("云岭县市场监督管局（登记科）", "云岭县市场监督管理局"),
        ("县市场监督管理", "云岭县市场监督管理局"),
        ("云岭县自然资源", "云岭县自然资源局"),
        ("云岭县住房和城建设局", "云岭县住房和城乡建设局"),
        ("云岭县农业村局", "云岭县农业农村局"),
        ("岭县公安局", "云岭县公安局"),
        ("云县公安局", "云岭县公安局"),
        ("青石镇人民政", "青石镇人民政府"),
        ("石桥乡人民政", "云岭县石桥乡人民政府"),
        ("城关街道办事外", "城关街道办事处"),
        ("云岭县公安居", "云岭县公安局"),
        ("岭县公安居", "云岭县公安局"),
        ("县人民政府公安居", "云岭县公安局"),
        ("云岭县公安安局", "云岭县公安局"),
        ("云岭县农业农村村局", "云岭县农业农村局"),
    ],
)
def test_a_slip_of_a_listed_body(said: str, meant: str) -> None:
    assert slip_of(said, BODIES, "云岭县") == meant
    (found,) = told_of("GC511", said, bodies=BODIES)
    assert facts_of(found)["near"] == f"可能是“{meant}”；"


@pytest.mark.parametrize(
    "said",
    [
        "云岭县公安局",
        "县公安局",
        "县住建局",
        "云岭县体育局",
        "云岭县水务局",
        "县教育厅",
        "县教育科",
        "县教育界",
        "县教体局",
        "云岭县数据局",
        "云岭县房产管理局",
        "云岭县发展改革委员会",
        "县委老干局",
        "云岭县中医药局",
        "云岭县融媒中心",
        "云岭县中医院",
        "岭下县公安局",
        "青石县公安居",
        "县公公",
        "县局",
        "云岭县公局安",
        "云岭县农业大农村局",
        "云岭公安局",
    ],
)
def test_a_short_form_or_another_body(said: str) -> None:
    assert slip_of(said, BODIES, "云岭县") == ""


def test_a_region_that_the_list_leaves_out() -> None:
    assert slip_of("云岭县公安居", [Body("公安局")], "云岭县") == "公安局"
    assert slip_of("云岭县公安居", [Body("公安局")], "") == ""
    assert slip_of("局", [Body("办局")], "云岭县") == ""


def test_what_is_listed_is_no_slip() -> None:
    assert slip_of("云岭县公安居", [*BODIES, Body("云岭县公安居")], "云岭县") == ""


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("云岭县民政局局", "云岭县民政局"),
        ("云岭县云岭县民政局", "云岭县民政局"),
        ("云岭县民政局3", "云岭县民政局"),
        ("云岭县司发局", ""),
        ("云岭县市场监管菅理局", ""),
        ("云岭县市场监督菅理局", "云岭县市场监督管理局"),
        ("云岭县生态环竟局", "云岭县生态环境局"),
        ("云岭县市场监督局", ""),
        ("云岭县农业农存局", "云岭县农业农村局"),
        ("云岭县医疗保瘴局", "云岭县医疗保障局"),
        ("云岭县文休旅局", "云岭县文体旅局"),
        ("云岭县水利烏", ""),
        ("云岭县审计烏", ""),
    ],
)
def test_what_to_suggest_for_an_unknown_name(said: str, meant: str) -> None:
    offices = [
        "民政局",
        "司法局",
        "市场监督管理局",
        "生态环境局",
        "农业农村局",
        "医疗保障局",
        "水利局",
        "审计局",
        "文体旅局",
    ]
    assert likely_body(said, [Body(f"云岭县{office}") for office in offices]) == meant
