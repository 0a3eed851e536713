"""What `govcat parse` says of a text."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from govcat.actions.parse import KINDS, parse
from govcat.report.understood import understood


def listed(kind: Any, text: str) -> list[dict[str, Any]]:  # one of KINDS
    readings = parse(kind, text)
    assert isinstance(readings, list)
    return readings


def test_citations_meet_the_registry() -> None:
    one, two = listed("citation", "《中华人民共和国收养法》、《政府信息公开条例》（国务院令第711号）第二十条第（七）项")
    assert one["title"] == "中华人民共和国收养法"
    assert [entry["status"] for entry in one["entries"]] == ["repealed"]
    assert (two["number"], two["articles"]) == ("国务院令第711号", ["第二十条第（七）项"])
    assert two["entries"][0]["title"] == "中华人民共和国政府信息公开条例"
    assert two["span"] == [13, 43]


def test_titles_that_nobody_knows_and_titles_that_are_known_to_be_wrong() -> None:
    (unknown,) = listed("citation", "《集贤县某某管理办法》")
    assert (unknown["entries"], unknown["miswritten_for"]) == ([], "")
    (wrong,) = listed("citation", "《政府信息公开条件》")
    assert wrong["miswritten_for"] == "中华人民共和国政府信息公开条例"
    (near,) = listed("citation", "《中华人民共和国城乡规化法》")
    assert "中华人民共和国城乡规划法" in near["near"]
    assert listed("citation", "相关政策规定") == []


def test_the_time_limit_that_counts_stands_first() -> None:
    reading = parse("time-limit", "及时公布；自决定作出之日起7个工作日内，公示5年；法律另有规定的从其规定")
    assert isinstance(reading, dict)
    assert (reading["kind"], reading["amount"], reading["unit"]) == ("working_days", 7, "working_day")
    assert [part["kind"] for part in reading["parts"]] == ["adverb", "working_days", "display"]
    assert reading["has_exception"]


def test_the_last_day_is_told_where_working_days_are_counted() -> None:
    reading = parse("time-limit", "20个工作日内", date(2026, 1, 30))
    assert isinstance(reading, dict)
    assert (reading["parts"][0]["due"], reading["parts"][0]["unknown_years"]) == ("2026-03-05", [])
    beyond = parse("time-limit", "99999999个工作日内", date(2026, 1, 30))
    assert isinstance(beyond, dict)
    assert "due" not in beyond["parts"][0]


def test_subjects_meet_roles_and_reforms() -> None:
    office, township = listed("subject", "县扶贫办、乡镇人民政府（街道办事处）")
    assert [reform["new"] for reform in office["renamed"]] == [("乡村振兴局",)]
    assert (township["role"], township["kind"], township["renamed"]) == ("乡镇人民政府（街道办事处）", "乡镇街道", [])
    assert listed("subject", "县民政局")[0]["renamed"] == []  # a duty moved, the body is still there


def test_channels_and_audiences() -> None:
    assert [(one["box"], one["word"]) for one in listed("channel", "■政府网站 □公开查阅点")] == [
        ("■", "政府网站"),
        ("□", "公开查阅点"),
    ]
    assert [(one["is_everyone"], one["group"]) for one in listed("audience", "全社会；特定群体：申请人")] == [
        (True, ""),
        (False, "申请人"),
    ]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "text", ["", " ", "《", "、、", "（" * 500, "第条", "\u202e20个工作日\x00", "<b>{x}</b>", "9" * 5000]
)
def test_any_text_is_answered_in_both_languages(kind: Any, text: str) -> None:  # one of KINDS
    readings = parse(kind, text, date(2026, 1, 30))
    json.dumps(readings)
    for language in ("zh", "en"):
        said = understood(readings, language)
        assert said.endswith("\n")
        assert "\u202e" not in said


def test_what_people_read() -> None:
    said = understood(parse("time-limit", "处罚决定20个工作日内；另有规定的从其规定"), "zh")
    assert said == (
        "处罚决定20个工作日内\n  类别：时限（工作日）\n  数量：20\n  单位：工作日\n  所指：处罚决定\n"
        "法律、法规另有规定的，从其规定\n"
    )
    assert understood([], "zh") == "没有看懂任何内容\n"
    assert "nothing was understood" in understood([], "en")
    assert "缺一边" in understood(parse("citation", "《城乡规划法"), "zh")
