"""Keys in Chinese, misspelt keys, keys of one's own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from shaped_yaml import VOCABULARIES, line, read, shaping, span, zh

from govcat.core.place import Path
from govcat.core.source import Value
from govcat.core.written import WrittenDomain
from govcat.shape import shape

HEAD = "schema: govcat/1\ndomain: household-registration\n"

ENGLISH = """\
schema: govcat/1
domain: household-registration
name: 户籍管理
standard: {issuer: 公安部, number: 公治安〔2019〕158号}
defaults:
  basis: [《中华人民共和国政府信息公开条例》]
  time_limit: 即时公开
  channel: 政府网站
items:
  - id: birth
    category: 出生登记
    name: 出生登记
    content: [办理条件, 办理流程]
    basis+: [《中华人民共和国户口登记条例》第七条]
    level: [县级]
    allow: [{code: GC302, field: basis, reason: 沿用指引}]
"""

CHINESE = """\
格式: govcat/1
领域代码: household-registration
名称: 户籍管理
标准指引: {印发机关: 公安部, 文号: 公治安〔2019〕158号}
共同要素:
  公开依据: [《中华人民共和国政府信息公开条例》]
  时限: 即时公开
  公开渠道和载体: 政府网站
事项:
  - 编号: birth
    一级事项: 出生登记
    二级事项: 出生登记
    内容: [办理条件, 办理流程]
    依据＋: [《中华人民共和国户口登记条例》第七条]
    公开层级: [县级]
    豁免: [{代码: GC302, 要素: 依据, 理由: 沿用指引}]
"""


def paths(value: Value, path: Path = ()) -> Iterator[Path]:
    yield path
    if isinstance(value, dict):
        for key, part in value.items():
            yield from paths(part, (*path, key))
    elif isinstance(value, list):
        for n, part in enumerate(value):
            yield from paths(part, (*path, n))


def test_chinese_keys_say_the_same() -> None:
    chinese, findings = shaping(CHINESE)
    english, _ = shaping(ENGLISH)
    assert findings == ()
    assert chinese.written == english.written


def test_paths_and_places_are_canonical() -> None:
    chinese, _ = shaping(CHINESE)
    english, _ = shaping(ENGLISH)
    assert list(paths(chinese.source.value)) == list(paths(english.source.value))
    every = list(paths(english.source.value))
    assert len(every) > 25
    for path in every:
        here, there = chinese.source.places, english.source.places
        assert span(here.at(path)).line == span(there.at(path)).line
        if path and isinstance(path[-1], str):
            typed = CHINESE[here.node(path).key[0] : here.node(path).key[1]]
            assert not typed.isascii()


def test_plus_entries_have_places_under_the_key_with_plus() -> None:
    for text in (CHINESE, ENGLISH):
        shaped, _ = shaping(text)
        place = shaped.source.places.at(("items", 0, "basis+", 0))
        assert place.line == 14
        assert text.splitlines()[13][place.column - 1 : place.end_column - 1] == "《中华人民共和国户口登记条例》第七条"


def test_english_source_is_not_copied() -> None:
    source = read("domains/household-registration.yaml", ENGLISH)
    shaped, _ = shape(source, WrittenDomain, VOCABULARIES)
    assert shaped
    assert shaped.source is source


def test_same_key_in_two_languages_shows_both_places() -> None:
    shaped, (finding,) = shaping(f"{HEAD}名称: 户籍管理\nname: 户籍\n")
    assert (finding.code, line(finding)) == ("GC103", 4)
    assert [(span(other.place).line, other.label.zh) for other in finding.related] == [(3, "第一次")]
    assert shaped.written.name == "户籍管理"


def test_short_and_long_chinese_key_are_one_key() -> None:
    _, (finding,) = shaping(f"{HEAD}defaults: {{依据: a, 公开依据: b}}\n")
    assert finding.code == "GC103"


def test_own_keys_are_ignored_everywhere() -> None:
    text = f"{HEAD}x-经办: 张\nitems:\n  - id: birth\n    x-note: [a, {{b: c}}]\n    x-empty:\ndefaults: {{x-a: b}}\n"
    shaped, findings = shaping(text)
    assert findings == ()
    assert shaped.written.items[0].id == "birth"
    assert shaped.source.value["x-经办"] == "张"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("bassis", "basis"),
        ("Basis", "basis"),
        ("依剧", "basis"),
        ("公开依剧", "basis"),
        ("notess", "notes"),
        ("bassis+", "basis+"),
    ],
)
def test_misspelt_key_is_reported_at_the_key_and_read_as_meant(typed: str, meant: str) -> None:
    text = f"{HEAD}items:\n  - id: birth\n    {typed}: [《户口登记条例》]\n"
    shaped, (finding,) = shaping(text)
    assert finding.code == "GC101"
    assert span(finding.place)[1:] == (5, 5, 5, 5 + len(typed))
    assert zh(finding, "advice").startswith(f"改为 {meant}（")
    item = shaped.written.items[0]
    assert (item.plus.basis if meant == "basis+" else getattr(item, meant)) == ("《户口登记条例》",)
    assert shaped.source.places.at(("items", 0, meant, 0)).line == 5


def test_misspelt_required_key_is_one_finding() -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - ids: birth\n    name: 出生登记\n")
    assert finding.code == "GC101"
    assert shaped.written.items[0].id == "birth"


def test_misspelt_key_beside_the_right_one_is_not_read() -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - {{id: birth, name: 甲, nmae: 乙}}\n")
    assert finding.code == "GC101"
    assert shaped.written.items[0].name == "甲"


def test_several_near_keys_are_all_offered() -> None:
    _, (finding,) = shaping(f"{HEAD}items:\n  - {{id: birth, 电话: 12345}}\n")
    assert zh(finding, "advice") == "可能是 phone（咨询电话）、complaint_phone（监督电话），请改为其中一个"


@pytest.mark.parametrize(
    ("typed", "home"),
    [
        ("items: [a]", "领域文件的最外层"),
        ("地址: x", "机构"),
        ("extends: national", "govcat.yaml 的最外层"),
        ("plus: {basis: a}", "x-"),
    ],
)
def test_key_of_another_mapping_says_where_it_belongs(typed: str, home: str) -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - id: birth\n    {typed}\n")
    assert finding.code == "GC101"
    assert home in zh(finding, "advice")
    assert shaped.written.items[0].plus is None


def test_item_key_in_defaults_belongs_to_an_item() -> None:
    _, (finding,) = shaping(f"{HEAD}defaults: {{category: a}}\n")
    assert "事项" in zh(finding, "advice")


@pytest.mark.parametrize("key", ["time_limit+", "时限＋", "method+", "name+", "category+"])
def test_plus_at_a_single_value_is_read_without_it(key: str) -> None:
    value = "主动公开" if key == "method+" else "甲"
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - id: birth\n    {key}: {value}\n")
    assert finding.code == "GC104"
    item = shaped.written.items[0]
    assert value in (item.time_limit, item.method, item.name, *(item.category or ()))


def test_plus_stands_only_in_defaults_and_items() -> None:
    _, (finding,) = shaping(f"{HEAD}notes+: a\n")
    assert finding.code == "GC104"


def test_plus_in_defaults_is_gathered() -> None:
    shaped, findings = shaping(f"{HEAD}defaults: {{basis+: a, 层级+: [县级]}}\n")
    assert findings == ()
    assert (shaped.written.defaults.plus.basis, shaped.written.defaults.plus.level) == (("a",), ("县级",))


def test_replacing_and_adding_at_once_keeps_the_replacing() -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - id: birth\n    basis+: b\n    basis: a\n")
    assert (finding.code, line(finding), span(finding.related[0].place).line) == ("GC105", 5, 6)
    assert shaped.written.items[0].basis == ("a",)
    assert shaped.written.items[0].plus is None
    assert shaped.faulty == {("items", 0, "basis+")}
