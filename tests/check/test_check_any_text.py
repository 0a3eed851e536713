"""No text makes a rule fail: whatever people write, the engine answers with findings."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govcat.core.item import Subject

SCRAPS = st.sampled_from(
    [
        *(
            "《",
            "》",
            "〔",
            "〕",
            "（",
            "）",
            "(",
            ")",
            "[",
            "]",
            "第",
            "号",
            "条",
            "2016",
            "80",
            "〔201680号",
            "国办发",
            "国务院令第711号",
        ),
        *(
            "20个工作日",
            "之日起",
            "信息形成",
            "公示",
            "其他：",
            "特定群体",
            "全社会",
            "1.",
            "一、",
            "①",
            "11010519491231002X",
            "13800138000",
        ),
        *("收养法", "相关政策规定", "\u202e", "\u200b", "{", "}", "{title}", "\n", " ", "、"),
    ]
)
TEXTS = st.one_of(st.text(), st.lists(SCRAPS, max_size=8).map("".join))


@given(st.lists(TEXTS, min_size=9, max_size=9))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_no_text_makes_a_rule_fail(changed: Any, judged: Any, texts: list[str]) -> None:
    name, category, content, basis, limit, subject, channel, audience, note = texts
    item = changed(
        name=name,
        category=(category,),
        content=(content,),
        basis=(basis,),
        time_limit=limit,
        subject=(Subject(subject),),
        channel=(channel,),
        audience=(audience,),
        notes=(note,),
    )
    assert [dict(found.facts) for found in judged(item) if found.code == "GC999"] == []
