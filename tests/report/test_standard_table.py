"""The counts of the national standard, and the tables in the READMEs, which are generated from them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from running import ROOT

from govcat.actions.standard import count_standard
from govcat.report.standard import DomainCount, standard_markdown, standard_table

COUNT = DomainCount(
    key="tax",
    name="税收管理",
    english="Tax",
    guideline="某办〔2019〕1号",
    certainty="partly",
    items=3,
    stated="4–5",
    expected=(4, 5),
    by_provenance={"confirmed": 2, "recalled": 1},
    awaiting=1,
    superseded=0,
    gaps=("某类：两项未见到",),
)


@pytest.mark.parametrize(
    ("name", "language", "opening"),
    [
        ("README.zh-CN.md", "zh", "<!-- govcat standard --format markdown -->\n"),
        ("README.md", "en", "<!-- govcat standard --format markdown --lang en -->\n"),
    ],
)
def test_the_readme_is_fresh(name: str, language: Any, opening: str, request: pytest.FixtureRequest) -> None:
    path = Path(ROOT) / name
    before, _, rest = path.read_text(encoding="utf-8").partition(opening)
    _, end, after = rest.partition("<!-- end -->")
    assert end
    table = standard_markdown(count_standard(date(2026, 11, 21)), language)
    fresh = before + opening + table + end + after
    if request.config.getoption("--update-golden"):
        path.write_text(fresh, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == fresh, "run make golden"


def test_the_table_adds_up() -> None:
    counts = count_standard(date(2026, 11, 21))
    assert all(sum(count.by_provenance.values()) == count.items for count in counts)
    last = standard_markdown(counts).splitlines()[-1]
    assert last.startswith(f"| 合计 |  | {sum(count.items for count in counts)} |")


def test_what_is_missing_is_listed() -> None:
    assert standard_table((COUNT,)).splitlines() == [
        "领域      指引文号         已收  指引约  已核对  据法推出  凭记忆  待审依据  已调整",
        "税收管理  某办〔2019〕1号  3     4–5     2       0         1       1         0",
        "合计                       3     4–5     2       0         1       1         0",
        "",
        "尚缺（只列名目，不作补写）：",
        "  税收管理：某类：两项未见到",
    ]
    assert "Tax: 某类" in standard_table((COUNT,), "en")
