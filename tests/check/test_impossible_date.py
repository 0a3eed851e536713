"""What GC830 says of days and hours that cannot be, and the many numbers that are none."""

from __future__ import annotations

from typing import Any

import pytest

from govcat.check.grammar.impossible_times import impossible_times
from govcat.report.wording import fact_text

DAY, MONTH, HOUR = "日历上没有这一天", "没有这个月份", "一天里没有这个时刻"

IMPOSSIBLE = [
    ("公示期：2024年6月31日止", "2024年6月31日", DAY),
    ("（2011年2月30日通过）", "2011年2月30日", DAY),
    ("2023年2月29日起施行", "2023年2月29日", DAY),
    ("（2018年10月26日修正，2018年13月26日施行）", "2018年13月26日", MONTH),
    ("2020年13月前完成", "2020年13月", MONTH),
    ("2025年1—13月，保障资金支出情况", "2025年1—13月", MONTH),
    ("2025年1月至6月31日", "2025年1月至6月31日", DAY),
    ("2020年0月1日", "2020年0月1日", MONTH),
    ("2020年1月0日", "2020年1月0日", DAY),
    ("报名截至6月31日", "6月31日", DAY),
    ("11月31号前报名", "11月31号", DAY),
    ("12月45日", "12月45日", DAY),
    ("四月三十一日", "四月三十一日", DAY),
    ("二月三十一日", "二月三十一日", DAY),
    ("2024 年 6 月 31 日", "2024 年 6 月 31 日", DAY),
    ("自2024-06-31起", "2024-06-31", DAY),
    ("2024.2.30发布", "2024.2.30", DAY),
    ("2023/02/29", "2023/02/29", DAY),
    ("受理时间：周一至周五8:30-25:00", "8:30-25:00", HOUR),
    ("上午8:30至12:00，下午14:30—27:30", "14:30—27:30", HOUR),
    ("8:30－17:75", "8:30－17:75", HOUR),
    ("25：00到9：00", "25：00到9：00", HOUR),
    ("截止时间为25:00", "25:00", HOUR),
    ("下午24:30", "24:30", HOUR),
    ("6月30日25:10", "25:10", HOUR),
    ("下午26点", "26点", HOUR),
    ("上午8时75分", "8时75分", HOUR),
]


@pytest.mark.parametrize(("text", "piece", "what"), IMPOSSIBLE)
def test_what_cannot_be(text: str, piece: str, what: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(content=("办理条件", text)), codes=("GC830",))
    assert (found.facts["piece"], fact_text(found.facts["what"], "zh")) == (piece, what)
    (here,) = impossible_times(text)
    assert text[here.start : here.end] == piece
    assert judged(changed(content=(text,), method="不予公开"), codes=("GC830",)) == []


POSSIBLE = [
    "2024年2月29日；每年2月29日；2月29日",
    "农历2月30日；腊月三十日；藏历2月30日",
    "二月三十日",
    "18月20日；建设工期18月",
    "2020年24月龄；2020年13月龄儿童",
    "3月30日内；2月30日内办结；2月30日以后；2月30日为限",
    "六月百日攻坚；第6月31日；2.6月31日",
    "2024年6月31号文件；6月31号楼",
    "原文“6月31日”有误；6月31日应为6月30日",
    "照录6月31日",
    "GB/T 2023-2-30-1；A2024-02-30；2024.2.30.1；1/2024/2/30",
    "2024-13-31；2024-2.30；2024-02-28",
    "国发〔2024〕2-31号",
    "0:00-24:00；8:30-17:30；24小时 00:00至24:00；下午24:00",
    "师生比1:30-1:75；比例25:30-20:30",
    "25:20-20:25；8:31-25:02；30:00-48:00",
    "比例尺1:500-1:2000；8:30:15-25:00:00",
    "下午5点；每日30时；上午8时30分；下午30点间",
    "配比25:75；编号25:00",
]


@pytest.mark.parametrize("text", POSSIBLE)
def test_what_may_be(text: str, changed: Any, judged: Any) -> None:
    assert judged(changed(content=("办理条件", text)), codes=("GC830",)) == []
    assert [*impossible_times(text)] == []


def test_every_public_text_is_looked_at(changed: Any, judged: Any) -> None:
    for field in ("name", "time_limit"):
        assert judged(changed(**{field: "2023年2月29日前"}), codes=("GC830",)) != []
    for field in ("basis", "notes", "category", "audience", "channel"):
        assert judged(changed(**{field: ("2023年2月29日前",)}), codes=("GC830",)) != []


def test_of_a_limit_the_rule_of_limits_speaks_first(changed: Any, judged: Any) -> None:
    found = judged(changed(time_limit="每年6月31日前"), codes=("GC411", "GC830"))
    assert {one.code for one in found} >= {"GC411"}


@pytest.mark.parametrize("scrap", ["6月", "2024年", "12:", "8:30-", "上午", "年月", "二月三十", "2024-"])
def test_long_texts_are_read_in_linear_time(scrap: str) -> None:
    assert [*impossible_times(scrap * (40_000 // len(scrap)))] == []
