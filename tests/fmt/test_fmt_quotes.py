"""Quotes that say nothing are dropped; those that somebody needs stay as they are."""

from __future__ import annotations

import pytest
from formatting import fmt
from reading import parsing


@pytest.mark.parametrize("parser", ["libyaml", "python"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("'出生登记'", "出生登记"),
        ('"出生登记"', "出生登记"),
        ('"出生登记"  # 注', "出生登记  # 注"),
        ('"\\u51fa生"', "出生"),
        ("'“十四五”规划'", "“十四五”规划"),
        ('"（试行）"', "（试行）"),
        ("[\"甲\", '乙']", "[甲, 乙]"),
        ('["甲","乙"]', "[甲,乙]"),
        ("['其他：现场', 乙]", "[其他：现场, 乙]"),
        ('{"甲": "乙"}', '{"甲": 乙}'),
        ("\n    - '甲'\n    - \"乙\"", "\n    - 甲\n    - 乙"),
        ("'甲/乙-丙'", "甲/乙-丙"),
        ('"https://a.b/c#d"', "https://a.b/c#d"),
        ("'C#语言'", "C#语言"),
    ],
)
def test_needless_quotes_are_dropped(parser: str, before: str, after: str) -> None:
    with parsing(parser):
        assert fmt(f"x-own: {before}\n") == f"x-own: {after}\n"


@pytest.mark.parametrize("parser", ["libyaml", "python"])
@pytest.mark.parametrize(
    "text",
    [
        '"说明: 见附件"',
        "'说明: 见附件'",
        '"第 #3 号"',
        "'#3'",
        "'*全部'",
        '"[可选]"',
        "['甲, 乙', 丙]",
        "['甲、乙']",  # alone in its brackets, it would look like two entries
        '" 前空"',
        "'a '",
        "''",
        '"甲\\n乙"',
        '"甲\\t乙"',
        '"- 短横"',
        '"甲\\u3000乙"',
        "'甲\u3000乙'",
        "'甲\n    乙'",
        '"甲\\\n    乙"',
        '{"甲":"乙"}',
        "{甲: 'a, b'}",
        "|\n    '甲'",
        '>-\n    "甲"',
        "plain",
        "《“十四五”规划》",
    ],
)
def test_what_is_needed_stays(parser: str, text: str) -> None:
    with parsing(parser):
        assert fmt(f"x-own: {text}\n") == f"x-own: {text}\n"


NUMBERS = "010203 0505 25 -1 +3 1.5 .5 1e3 0x1F 1_000 12:30 2026-01-05 0469-4653069"
WORDS = "NO yes On y null ~ True .inf -.INF .NaN"


@pytest.mark.parametrize("text", [*NUMBERS.split(), *WORDS.split()])
def test_quotes_stay_where_other_programs_would_not_read_a_text(text: str) -> None:
    assert fmt(f"x-own: '{text}'\nx-two: [\"{text}\"]\n") == f"x-own: '{text}'\nx-two: [\"{text}\"]\n"


@pytest.mark.parametrize(
    "text", ["2019年", "第1条", "20个工作日", "1 号", "nothing", "non", "GB/T 9704", "v1.2 版", "①"]
)
def test_nobody_takes_these_for_anything_else(text: str) -> None:
    assert fmt(f"x-own: '{text}'\nx-two: [\"{text}\"]\n") == f"x-own: {text}\nx-two: [{text}]\n"
