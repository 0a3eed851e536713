"""What is wrong with web addresses among words, and the many that are sound."""

from __future__ import annotations

import pytest

from govcat.check.grammar.addresses import broken_addresses


@pytest.mark.parametrize(
    ("text", "piece", "fault"),
    [
        ("政府网站（http//www.a.gov.cn）", "http//", "开头的“http//”应为"),
        ("政府网站（htps://www.a.gov.cn）", "htps://", "开头的“htps://”应为"),
        ("http:www.a.gov.cn", "http:", "开头的“http:”应为"),
        ("http:/a.gov.cn", "http:/", "开头的“http:/”应为"),
        ("http;//a.gov.cn", "http;//", "开头的“http;//”应为"),
        ("HTTP：／／a.gov.cn", "HTTP：／／", "开头的“HTTP：／／”应为"),
        ("https:\\\\a.gov.cn", "https:\\\\", "应为“http://”"),
        ("http:// www.a.gov.cn", "http:// ", "应为“http://”"),
        ("网址：www，a.gov.cn", "www，", "别的标点"),
        ("www。a.gov.cn", "www。", "别的标点"),
        ("www.a,gov.cn", ",gov.cn", "别的标点"),
        ("www.a.gov，cn", ".gov，cn", "别的标点"),
        ("http://192.168.1.20/zwgk", "http://192.168.1.20", "单位内部"),
        ("http://admin@10.1.1.1:80/", "http://admin@10.1.1.1", "单位内部"),
        ("https://172.16.0.1", "https://172.16.0.1", "单位内部"),
        ("http://169.254.0.1", "http://169.254.0.1", "单位内部"),
        ("http://127.0.0.1/", "http://127.0.0.1", "单位内部"),
        ("http://localhost:8080/a", "http://localhost", "单位内部"),
        ("后台192.168.0.3:8080", "192.168.0.3", "单位内部"),
        ("localhost:80", "localhost", "单位内部"),
        ("https://a.cn/b.htmlhttps://a.cn/", "https://a.cn/b.htmlhttps://", "连在了一起"),
        ("https://a.gov.cn/http://a.gov.cn/b", "https://a.gov.cn/http://", "连在了一起"),
        ("www.a.gov.cm", "www.a.gov.cm", "“gov.cm”应为“gov.cn”"),
        ("http://a.GOV.C/b", "a.GOV.C", "“GOV.C”应为“gov.cn”"),
        ("wwww.a.gov.cn", "wwww.", "“www”写错了"),
        ("ww.a.gov.cn", "ww.", "“www”写错了"),
    ],
)
def test_an_address_that_opens_nothing(text: str, piece: str, fault: str) -> None:
    (broken,) = broken_addresses(text)
    assert text[broken.start : broken.end] == piece
    assert fault in broken.fault.zh


@pytest.mark.parametrize(
    "text",
    [
        "政府网站（http://www.a.gov.cn）",
        "https://www.a.gov.cn/zwgk/，电话0571-1234",
        "网址www.a.gov.cn。",
        "www.a.gov.cn、www.b.gov.cn",
        "www.a.com.cn，gov.cn",
        "https://web.archive.org/web/2020/https://www.a.gov.cn/",
        "http://a.cn/login?url=https://b.cn/",
        "https://a.gov.cn/b.html,https://b.gov.cn",
        "http://www.a.gov.hk",
        "https://www.gov.com.cn",
        "HTTP/HTTPS协议",
        "http/1.1",
        "ftp://a.gov.cn",
        "shop://x",
        "APP、微信",
        "a@b.gov.cn",
        "以.gov、.cn结尾",
        "第10.1.2.3条",
        "http://1.2.3.4/",
        "http://172.32.0.1/",
        "http://10.1.1.1.example.com",
        "1.192.168.0.1",
        "govcat.cn",
        "HTTPS://A.GOV.CN",
        "ww2.a.com",
        "ww.hj",
        "https://zwfw.a.gov.cn/ths//x",
        "见http:",
        "http://",
    ],
)
def test_a_sound_address_or_other_words(text: str) -> None:
    assert [*broken_addresses(text)] == []


@pytest.mark.parametrize("scrap", ["http://", "https://a", "w", "a.", "www,", "10.", ",gov", "a,gov.", "htp"])
def test_long_texts_are_read_in_linear_time(scrap: str) -> None:
    [*broken_addresses(scrap * (40_000 // len(scrap)))]
