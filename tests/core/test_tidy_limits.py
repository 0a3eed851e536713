"""公开时限的写法: amounts and brackets as the guidelines write them, and nothing else."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govcat.core.elements.time_limit import read_time_limit
from govcat.core.tidy.limits import usual_limit

MENDED = [
    ("20工作日", "20个工作日"),
    ("信息形成或变更之日起20工作日内", "信息形成或变更之日起20个工作日内"),
    ("二十工作日内公开", "二十个工作日内公开"),
    ("３-５工作日", "3-5个工作日"),
    ("信息形成之日起２０个工作日内", "信息形成之日起20个工作日内"),
    ("信息形成之日起 20 个 工作日 内", "信息形成之日起20个工作日内"),
    ("批复后 20 日 以内", "批复后20日以内"),
    ("24 小时 之内", "24小时之内"),
    ("30　自然日内", "30自然日内"),
    ("信息形成(变更)20个工作日内", "信息形成（变更）20个工作日内"),
    ("信息形成（变更)20个工作日内", "信息形成（变更）20个工作日内"),
    ("信息形成(变更）20个工作日内", "信息形成（变更）20个工作日内"),
    ("20个工作日(自信息形成(变更)之日起)", "20个工作日（自信息形成（变更）之日起）"),
    ("处罚决定7工作日内;其他信息20工作日内", "处罚决定7个工作日内;其他信息20个工作日内"),
]


@pytest.mark.parametrize(("text", "usual"), MENDED)
def test_a_limit_in_its_usual_form(text: str, usual: str) -> None:
    assert usual_limit(text) == usual


KEPT = [
    "信息形成或者变更之日起20个工作日内",
    "20个自然日内",
    "20自然日内",
    "20日内",
    "批复后20日内",
    "半年至少更新1次",
    "24小时内",
    "2026工作日",
    "2026工作日历",
    "按5工作日历公开",
    "3日报送",
    "1日常更新",
    "20个工 作日内",
    "第5.20工作日",
    "(1)",
    "(a)20个工作日",
    "信息形成(变更20个工作日内",
    "[变更]20个工作日",
    "处罚决定7个工作日内; 其他信息20个工作日内",
    "及时公开",
    "",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_is_usual_or_unclear_is_kept(text: str) -> None:
    assert usual_limit(text) == text


SCRAPS = st.sampled_from(
    [
        *(
            "20",
            "２０",
            "二十",
            " ",
            "　",
            "个",
            "工作日",
            "日",
            "小时",
            "内",
            "以内",
            "之日起",
            "信息形成",
            "(",
            ")",
            "（",
        ),
        *(
            "）",
            "变更",
            "；",
            "，",
            "每年",
            "1月31日前",
            "公示",
            "及时公开",
            "处罚决定",
            "批复后",
            "不少于",
            "长期",
            "\n",
        ),
    ]
)


@given(st.one_of(st.text(max_size=30), st.lists(SCRAPS, max_size=10).map("".join)))
@settings(max_examples=400)
def test_a_mended_limit_reads_the_same_and_is_mended_no_further(text: str) -> None:
    usual = usual_limit(text)
    assert usual_limit(usual) == usual
    assert meaning(usual) == meaning(text)


def meaning(text: str) -> Any:
    """A parsed limit without its texts and offsets; widths and spaces do not count."""
    limit = read_time_limit(text)
    parts = [
        (part.kind, part.amount, part.unit, plain(part.trigger), plain(part.label), part.date) for part in limit.parts
    ]
    return limit.has_exception, parts


def plain(words: str) -> str:
    return "".join(unicodedata.normalize("NFKC", words).split())


def test_a_long_text_is_read_in_linear_time() -> None:
    for scrap in ("(变更", "变更)", "(", "20 ", "形成（变更)20工作日；"):
        usual_limit(scrap * (20_000 // len(scrap)))
