"""Diagnostics of every kind, over small sources that need no reader."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from reported import LOCAL, NATIONAL, county_report

from govcat.core.diagnostic import Diagnostic, Facts, Fault, Owner, Related, Severity, Term, Words
from govcat.core.place import Cell, Span
from govcat.core.source import Node, Source, TextPlaces
from govcat.report import Report, Summary

HOUSEHOLD = """\
schema: govcat/1
domain: household-registration
defaults:
  time_limit: 20个工作日
items:
  - id: birth
    name: 出生登记
    basis: [《中华人民共和国户口登记条例》]
  - id: birth-abroad
    name: 出生登记
  - id: adoption
    basis: [《中华人民共和国收养法》]
\t- id: secret
    reason: 绝密缘由
  - id: turned
    name: 出生\u202e登记\x1b[31m
"""
LONG = f"notes: {'前面的话' * 40}要害{'后面的话' * 40}\n"


def text_source(name: str, text: str) -> Source:
    return Source(name, None, TextPlaces(name, text, Node(0, len(text), None, None)))


def span(name: str, text: str, needle: str, occurrence: int = 1) -> Span:
    """Where `needle` stands in `text` for the n-th time."""
    start = -1
    for _ in range(occurrence):
        start = text.index(needle, start + 1)
    return TextPlaces(name, text, Node(0, len(text), None, None)).span(start, start + len(needle))


REPEALED = Fault(
    "GC302",
    Severity.WARNING,
    zh=Words("依据《{title}》{end}", "已停止适用的法规文件不宜再作公开依据", "改引{names}，并请法制机构确认"),
    en=Words("the basis 《{title}》 {end}", "what has ended is no ground", "cite {names}, and have it confirmed"),
    doc="依据的法规已经废止。 / A basis has been repealed.",
)
TWINS = Fault(
    "GC210",
    Severity.WARNING,
    zh=Words("名称“{name}”与事项 {other} 相同", "群众按名称查找", "改名或合并"),
    en=Words("the name “{name}” is also that of {other}", "people search by name", "rename or merge"),
    doc="两个事项同名。 / Two items share a name.",
)
UNREAD = Fault(
    "GC004",
    Severity.ERROR,
    zh=Words("第 {line} 行用了 Tab 缩进", "缩进只认空格", "把 Tab 换成空格"),
    en=Words("line {line} is indented by a tab", "only spaces indent", "replace the tab by spaces"),
    doc="用制表符缩进。 / A tab indents.",
)
SHORT = Fault(
    "GC402",
    Severity.HINT,
    zh=Words("时限“{text}”未写明从何时起算", "无法判断是否及时", "建议补起算点"),
    en=Words("the limit “{text}” has no beginning", "nobody can tell when it ends", "say from when"),
    doc="公开时限没有写从何时起算。 / A limit has no beginning.",
)


def every_kind() -> tuple[Diagnostic, ...]:
    """One finding of each shape a report has to print."""
    ended: Facts = {
        "title": "中华人民共和国收养法",
        "end": Term("已于 2021-01-01 废止", "was repealed on 2021-01-01"),
        "names": ("民法典", "收养登记办法"),
    }
    adoption = Owner("household-registration/adoption", "收养入户登记")
    inherited = span(NATIONAL, HOUSEHOLD, "《中华人民共和国收养法》")
    twin = span(LOCAL, HOUSEHOLD, "出生登记", 2)
    return (
        Diagnostic(
            REPEALED, inherited, ended, owner=adoption, path=("items", 2, "basis", 0), field="basis", inherited=True
        ),
        Diagnostic(
            TWINS,
            twin,
            {"name": "出生登记", "other": "birth"},
            owner=Owner("household-registration/birth-abroad", "出生登记"),
            related=(Related(span(LOCAL, HOUSEHOLD, "出生登记"), Term("第一次", "first")),),
        ),
        Diagnostic(UNREAD, span(LOCAL, HOUSEHOLD, "\t"), {"line": 13}, owner=Owner(LOCAL)),
        Diagnostic(
            SHORT,
            span(LOCAL, HOUSEHOLD, "20个工作日"),
            {"text": "20个工作日"},
            owner=Owner("household-registration/defaults", "户籍管理"),
            field="time_limit",
            count=18,
        ),
        Diagnostic(
            SHORT,
            span(NATIONAL, HOUSEHOLD, "20个工作日"),
            {"text": "20个工作日"},
            severity=Severity.ERROR,
            owner=Owner("household-registration/defaults", "户籍管理"),
            field="time_limit",
            inherited=True,
            count=2,
        ),
        Diagnostic(
            REPEALED,
            Cell("户籍.xlsx", "目录", "C4"),
            ended,
            owner=adoption,
            related=(Related(Cell("户籍.xlsx", "目录", "C3"), Term("第一次", "first")),),
            count=3,
        ),
        Diagnostic(
            TWINS,
            span(LOCAL, HOUSEHOLD, "id: secret\n    reason: 绝密缘由"),
            {"name": "保密的事", "other": "x"},
            owner=Owner("household-registration/secret", "保密的事"),
            is_confidential=True,
        ),
        Diagnostic(
            TWINS,
            span(LOCAL, HOUSEHOLD, "id: turned\n    name: 出生"),
            {"name": "出生\u202e登记\x1b[31m", "other": "y"},
        ),
        Diagnostic(
            TWINS,
            span(LOCAL, HOUSEHOLD, "登记\x1b[31m"),
            {"name": "z", "other": "y"},
            owner=Owner("bodies/派出所", "派出所"),
        ),
        Diagnostic(TWINS, span("long.yaml", LONG, "要害"), {"name": "要害", "other": "x"}, owner=Owner("a/b")),
        Diagnostic(
            TWINS, span("long.yaml", LONG, LONG.strip()), {"name": "全文", "other": "x"}, owner=Owner("a", "甲")
        ),
        Diagnostic(TWINS, span("unread.yaml", LONG, "要害"), {"name": "没有原文", "other": "x"}),
        Diagnostic(UNREAD, None, {"line": 0}),
    )


@pytest.fixture
def findings() -> tuple[Diagnostic, ...]:
    return every_kind()


@pytest.fixture
def sources() -> Mapping[str, Source]:
    texts = {LOCAL: HOUSEHOLD, NATIONAL: HOUSEHOLD, "long.yaml": LONG}
    return {name: text_source(name, text) for name, text in texts.items()}


@pytest.fixture
def summary() -> Summary:
    return Summary(
        where="jixian",
        as_of=date(2026, 11, 21),
        edition="2026年版",
        files=3,
        domains=1,
        items=4,
        incomplete=2,
        errors=3,
        warnings=9,
        hints=1,
        inherited=2,
    )


@pytest.fixture
def report(findings: tuple[Diagnostic, ...], sources: Mapping[str, Source], summary: Summary) -> Report:
    """Those findings, ready to be told; there is no catalogue."""
    return Report(findings, sources, summary)


@pytest.fixture(scope="session")
def county() -> Report:
    return county_report()
