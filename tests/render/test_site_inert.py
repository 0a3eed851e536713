"""Whatever people write stays text: no markup, no script, no address that runs, no character that reorders a page."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from site_sample import BIRTH, BODY, Element, county, domain, every_text, item, page, pages, published

from govcat.render.site import render_site
from govcat.render.site.fragments import Texts, fragments
from govcat.render.site.links import href, telephone
from govcat.render.site.table import columns, row_groups
from govcat.render.site.text import Shown, clean

HOSTILE = (
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7*7 }}{% raw %}<!-- ]]> &lt; &amp; javascript:alert(1)"
    " \x00\x07\x1b\x9b\u202e\u2066\u2069\ud800\ufffe\U000e0041 \u2028\u2029 =cmd|' /C calc'!A0 𠮷"
)
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff\U000e0000-\U000e007f]"
)


def skeleton(element: Element) -> list[tuple[str, list[str]]]:
    """Tags and names of attributes, but for those that a text may bring by itself: line breaks and isolation."""
    return [(one.tag, sorted(one.attributes)) for one in element.walk() if one.tag not in ("br", "bdi", "wbr")]


def with_text(text: str) -> dict[str, bytes]:
    return dict(render_site(every_text(county(), text)).files)


def test_hostile_text_in_every_field_changes_no_element() -> None:
    hostile, plain = pages(with_text(HOSTILE)), pages(with_text("甲"))
    assert hostile.keys() == plain.keys()
    for path, root in hostile.items():
        assert skeleton(root) == skeleton(plain[path]), path
        assert "<script>alert(1)</script>" in root.text, path


def test_no_output_holds_a_character_that_cannot_be_seen() -> None:
    for path, content in with_text(HOSTILE).items():
        if path.startswith("assets/"):
            continue
        assert not UNSEEN.search(content.decode()), path
        if path.endswith(".html"):
            assert "\ufffd" in content.decode(), path


def test_the_data_file_keeps_the_exact_text() -> None:
    exact = json.loads(with_text(HOSTILE)["downloads/catalog.json"])
    assert exact["domains"][0]["items"][0]["name"] == HOSTILE
    assert exact["title"] == HOSTILE


@settings(max_examples=60)
@given(st.text(max_size=40).filter(clean))
def test_any_text_changes_no_element(text: str) -> None:
    catalogue = published(
        domain("d", "统计", item("a", name=text, content=(text, text), category=(text,), notes=(text,)))
    )
    plain = published(domain("d", "统计", item("a", name="甲", content=("甲", "甲"), category=("甲",), notes=("甲",))))
    for path in ("domains/d/index.html", "domains/d/a.html"):
        assert skeleton(page(render_site(catalogue).files[path])) == skeleton(page(render_site(plain).files[path]))


def strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for entry in value.values() for text in strings(entry)]
    if isinstance(value, list):
        return [text for entry in value for text in strings(entry)]
    return [value] if isinstance(value, str) else []


def test_fragments_are_markup_because_templates_trust_them() -> None:
    catalogue = every_text(county(), HOSTILE)
    layout = columns(catalogue.domains[1])
    (row, *_), *_ = row_groups(catalogue.domains[1], len(layout.matters))
    found = strings(fragments(row, layout, Texts.none_yet(), catalogue.readings))
    assert len(found) > 20
    assert {type(text).__name__ for text in found} == {"Markup"}
    assert not [text for text in found if "<script" in text]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.jixian.gov.cn/zwgk?id=1&x=%E5%8E%BF#top",
        "http://zwgk.gov.cn/栏目/1.html",
        "HTTPS://www.gov.cn",
        "mailto:zwgk@jixian.gov.cn",
        "tel:0469-4672345",
        "/zwgk/1.html",
        "zwgk/1.html",
        "../1.html?a=1:2",
        "#top",
    ],
)
def test_addresses_that_may_be_followed(address: str) -> None:
    assert href(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "vbscript:x",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "//evil.example/x",
        "/\\evil.example",
        "\\\\evil.example",
        "http:evil",
        "https:///x",
        "mailto:",
        "https://x.cn/\u202egpj.exe",
        'https://x.cn/" onclick=1',
        "见县政府网站：公开栏",
        "政府信息公开/法定主动公开内容",
        "zwgk",
        "",
    ],
)
def test_addresses_that_stay_text(address: str) -> None:
    assert href(address) is None


def test_an_address_that_may_not_be_followed_is_shown() -> None:
    bad = item("a", link="javascript:alert(1)", links={"入口": "data:text/html,x", "<b>": "https://a.cn/?a=1&b='2'"})
    root = page(render_site(published(domain("d", "统计", bad))).files["domains/d/a.html"])
    lines = [entry.text for entry in root.all("section")[2].all("li")]
    assert lines == ["公开栏目：javascript:alert(1)", "入口：data:text/html,x", "<b>"]
    assert [link.attributes["href"] for link in root.all("a", class_="gc-out")] == ["https://a.cn/?a=1&b='2'"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("0469-4672345", ["04694672345"]),
        ("（0469）4672345、12345", ["04694672345", "12345"]),
        ("010 6641 2345转8012", ["01066412345"]),
        ("+86 13812345678", ["+8613812345678"]),
        ("400-810-1234 / 4008101234", ["4008101234", "4008101234"]),
        ("紧急时拨打110，火警119", ["110", "119"]),
        ("工作日8:30-17:30", []),
        ("2026年1月5日起", []),
        ("见政务服务中心2楼201室", []),
        ("", []),
    ],
)
def test_telephone_numbers_can_be_dialled(text: str, numbers: list[str]) -> None:
    found = page(str(telephone(text)).encode())
    assert [link.attributes["href"] for link in found.all("a")] == [f"tel:{number}" for number in numbers]
    assert found.text == text


def test_text_from_right_to_left_is_isolated() -> None:
    shown = Shown()
    assert shown["喀什市قەشقەر"] == "<bdi>喀什市قەشقەر</bdi>"
    assert shown["喀什市"] == "喀什市"


def test_line_breaks_are_kept_and_rare_characters_survive() -> None:
    assert Shown()["甲\r\n乙\u2028丙"] == "甲<br>乙<br>丙"
    assert clean("𠮷野\U0002ebf0") == "𠮷野\U0002ebf0"


def test_phones_and_addresses_of_bodies_are_text() -> None:
    body = replace(BODY, address="<i>", phone="<u>12345</u>")
    root = page(
        render_site(published(domain("d", "统计", replace(BIRTH, bodies=(body,))))).files["domains/d/birth.html"]
    )
    assert "地址<i>" in root.text
    assert "咨询电话<u>12345</u>" in root.text
