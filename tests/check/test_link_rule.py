"""What GC621 says of web addresses: the ways to break one, and the many that are sound."""

from __future__ import annotations

from typing import Any

import pytest

from govcat.report.wording import fact_text


@pytest.mark.parametrize(
    ("link", "fault"),
    [
        ("http:/www.example.gov.cn", "开头的“http:/”"),
        ("http//www.example.gov.cn/slj", "开头的“http//”"),
        ("http：//www.example.gov.cn", "开头的“http：//”"),
        ("htp://www.example.gov.cn", "开头的“htp://”"),
        ("ttps://www.example.gov.cn", "开头的“ttps://”"),
        ("https:\\\\www.example.gov.cn", "开头的“https:\\\\”"),
        ("http:///www.example.gov.cn", "开头的“http:///”"),
        ("http://http://www.example.gov.cn", "写了两遍"),
        ("https://www.example .gov.cn/a", "中间有空格"),
        ("www，example。gov.cn", "中间有空格"),
        ("https://www.example。gov.cn", "中间有空格"),
        ("www.example.gov.cn/hj", "缺开头"),
        ("example.gov.cn", "缺开头"),
        ("D:\\目录\\水利.xls", "自己电脑"),
        ("file:///C:/a.html", "自己电脑"),
        ("\\\\server\\share\\a.doc", "自己电脑"),
        ("http://10.1.2.3:8080/a", "单位内部"),
        ("http://www.example.gov.cm/", "应为“gov.cn”"),
        ("https://www.example.gov.cn/a.htmlhttps://www.example.gov.cn/", "连在了一起"),
        ("hhttps://www.example.gov.cn/", "开头的“hhttps://”"),
    ],
)
def test_addresses_that_open_nothing(link: str, fault: str, changed: Any, judged: Any) -> None:
    for fields in ({"link": link}, {"links": {"办事指南": link}}):
        (found,) = judged(changed(**fields), codes=("GC621",))
        assert fault in fact_text(found.facts["fault"], "zh")


@pytest.mark.parametrize(
    "link",
    [
        "https://www.example.gov.cn/",
        "http://203.0.113.7:8080/a?b=c#d",
        "HTTPS://某某县.政务/公开",
        "mailto:a@example.gov.cn",
        "tel:12345",
        "guide/a.html",
        "tp/a.html",
        "/zwgk/a.pdf",
        "../a.xlsx",
        "http.html",
        "政府网站“公开”栏目",
        "https://www.example.gov.cn/户籍/办理",
    ],
)
def test_sound_addresses_and_words(link: str, changed: Any, judged: Any) -> None:
    assert judged(changed(link=link, links={"网址，办事": link}), codes=("GC621",)) == []


def test_long_addresses_are_read_in_linear_time(changed: Any, judged: Any) -> None:
    for scrap in ("http:/", "www.", "a.cn", "a-", "t", "：", "D:\\"):
        judged(changed(link=scrap * (40_000 // len(scrap))), codes=("GC621",))
