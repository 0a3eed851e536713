"""`catalog.json`: whole, in order, with parsed elements, one item a line."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any

from site_sample import BIRTH, HEADER, county, domain, published

from govcat.core.published import PublishedItem
from govcat.render.catalog_json import render_catalog_json
from govcat.render.site import render_site


def read() -> Any:
    return json.loads(render_catalog_json(county()))


def test_it_says_what_it_is() -> None:
    found = read()
    assert found["format"] == "govcat/catalog/1"
    assert found["title"] == HEADER.title
    assert found["region"] == {"name": "集贤县", "code": "230521", "level": "县级", "covers": ["县级", "乡级"]}
    assert found["edition"]["paper"] == "集政办发〔2026〕3号"
    assert found["site"] == dict(HEADER.site)
    assert found["counts"] == {"domains": 2, "items": 7}
    assert found["exempt"] == [{"domain": "tax", "name": "税收管理", "reason": "上级行使：由市级统一编制"}]


def test_domains_and_items_keep_their_order() -> None:
    found = read()
    assert [one["key"] for one in found["domains"]] == ["household-registration", "land"]
    assert [one["id"] for one in found["domains"][1]["items"]] == ["plan", "survey", "hearing", "other"]
    assert [one["count"] for one in found["domains"]] == [3, 4]


def test_an_item_has_every_public_field() -> None:
    first = read()["domains"][0]["items"][0]
    assert list(first) == [field.name for field in fields(PublishedItem)]
    assert first["content"] == list(BIRTH.content)
    assert first["links"] == dict(BIRTH.links)
    assert first["bodies"][0]["phone"] == "0469-4672345"


def test_elements_are_parsed() -> None:
    catalogue = county()
    first = read()["domains"][0]["items"][0]
    citation = first["basis"][1]["citations"][0]
    assert first["basis"][1]["text"] == BIRTH.basis[1]
    assert (citation["title"], citation["articles"]) == ("中华人民共和国户口登记条例", ["第七条"])
    limit = first["time_limit"]["parts"][0]
    assert first["time_limit"]["text"] == BIRTH.time_limit
    assert (limit["kind"], limit["amount"]) == ("working_days", 20)
    assert first["channel"][0]["text"] == "政府网站"
    assert first["channel"][0]["word"] == catalogue.readings.channel("政府网站").word
    assert read()["domains"][0]["items"][2]["audience"][0]["group"] == "申请人"


def test_one_item_stands_on_one_line() -> None:
    text = render_catalog_json(county()).decode()
    lines = [line for line in text.splitlines() if line.startswith('{"domain":')]
    assert [json.loads(line.removesuffix(","))["id"] for line in lines][:2] == ["birth", "death"]
    assert len(lines) == 7


def test_unseen_characters_are_escaped_and_read_back() -> None:
    name = "甲\u202e乙\u2028丙\x7f\ud800\U000e0041"
    content = render_catalog_json(published(domain("d", "统计", replace(BIRTH, name=name))))
    assert "甲\\u202e乙\\u2028丙\\u007f\\ud800\\udb40\\udc41" in content.decode()
    assert json.loads(content)["domains"][0]["items"][0]["name"] == name


def test_any_mapping_of_links_can_be_written() -> None:
    linked = replace(BIRTH, links=MappingProxyType({"入口": "a.html"}))
    assert json.loads(render_catalog_json(published(domain("d", "统计", linked))))["domains"][0]["items"][0][
        "links"
    ] == {"入口": "a.html"}


def test_the_site_offers_the_same_bytes() -> None:
    assert render_site(county()).files["downloads/catalog.json"] == render_catalog_json(county())


def test_an_empty_catalogue_is_json_too() -> None:
    found = json.loads(render_catalog_json(published()))
    assert found["domains"] == []
    assert found["counts"] == {"domains": 0, "items": 0}
