"""Texts get their usual spelling where they stand: by field, to rest, and without touching what is not meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from formatting import fmt, format_bytes
from reading import places_of, sound

from govcat.fmt.spelling import rewritten, tidied


def replacing(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[2016]", None),  # a list: nobody's text
        ("国办发(2016)80号", "国办发〔2016〕80号"),
        ("国办发(2016)80号  # 国办发(2016)", "国办发〔2016〕80号  # 国办发(2016)"),
        ("'国办发(2016)80号'", "国办发〔2016〕80号"),
        ('"见: (2016)"', '"见: 〔2016〕"'),
        ("'见: (2016)'", "'见: 〔2016〕'"),
        ("'它''的(2016)'", "它'的〔2016〕"),
        ("'见: ''(2016)'", "'见: ''〔2016〕'"),
        ("[甲(2016), (2016)]", "[甲〔2016〕, 〔2016〕]"),
        ("\n    - 甲(2016)\n    - 乙", "\n    - 甲〔2016〕\n    - 乙"),
        ("甲(2016)\n    乙(2016)", "甲〔2016〕\n    乙〔2016〕"),
        ("'甲(2016)\n\n    乙(2016)'", "'甲〔2016〕\n\n    乙〔2016〕'"),
        ('"\\u7532(2016)\\\n    号(2016)\\t"', '"\\u7532〔2016〕\\\n    号〔2016〕\\t"'),
        ('"甲(2016)\\n乙(2016)"', '"甲〔2016〕\\n乙〔2016〕"'),
        ('"甲(2016)\\n"', '"甲〔2016〕\\n"'),
        ('"\\u7532(2016)\\\n    (2016)"', None),  # two signs that change stand on two lines
        ("|\n    甲(2016)\n      (2016)", "|\n    甲〔2016〕\n      〔2016〕"),
        (">-  # 注(2016)\n    甲(2016)\n    乙", ">-  # 注(2016)\n    甲〔2016〕\n    乙"),
        ("|2\n      (2016)", None),  # nobody has counted its indentation
    ],
)
def test_a_text_is_replaced_where_it_stands(before: str, after: str | None) -> None:
    text = "defaults:\n  basis: {}\n"
    tidiers = {"basis": [replacing("(", "〔"), replacing(")", "〕")]}
    assert fmt(text.format(before), tidiers) == text.format(before if after is None else after)


@pytest.mark.parametrize(
    ("new", "form"),
    [
        ("乙: 丙", '"乙: 丙"'),
        ("#乙", '"#乙"'),
        ("乙", "乙"),
        ("2019", "2019"),
        ("乙, 丙", "乙, 丙"),
        ("“乙”", '"“乙”"'),
    ],
)
def test_a_new_text_has_quotes_where_it_needs_them(new: str, form: str) -> None:
    assert fmt("defaults:\n  phone: 甲\n", {"phone": [replacing("甲", new)]}) == f"defaults:\n  phone: {form}\n"


def test_quotes_that_were_typed_stay_around_what_others_would_take_for_a_number() -> None:
    assert fmt("defaults: {phone: '甲'}\n", {"phone": [replacing("甲", "0123")]}) == "defaults: {phone: '0123'}\n"
    assert fmt('defaults: {phone: "甲"}\n', {"phone": [replacing("甲", "0123")]}) == 'defaults: {phone: "0123"}\n'
    assert fmt("defaults: {phone: '甲'}\n", {"phone": [replacing("甲", "乙, 丙")]}) == "defaults: {phone: '乙, 丙'}\n"


def test_in_a_text_of_several_lines_no_line_is_broken_anew() -> None:
    folded = "defaults:\n  basis: 甲\n    乙(丙)\n"
    assert fmt(folded, {"basis": [replacing("甲 乙", "甲乙")]}) == folded
    assert fmt(folded, {"basis": [replacing("乙(", "乙 (")]}) == folded
    assert fmt(folded, {"basis": [replacing("乙(", "乙: (")]}) == folded
    assert fmt(folded, {"basis": [replacing("乙(", "乙#(")]}) == folded
    returns = folded.replace("\n  ", "\r  ")
    assert fmt(returns, {"basis": [replacing("乙(", "(")]}) == returns.replace("乙(", "(")
    assert fmt(folded, {"basis": [replacing("乙", "")]}) == folded.replace("乙", "")
    assert fmt(folded, {"basis": [lambda text: f"{text.rstrip('丁')}丁"]}) == folded.replace(")", ")丁")
    assert fmt(folded, {"basis": [lambda text: text if text[0] == "丁" else f"丁{text}"]}) == folded.replace(
        "甲", "丁甲"
    )


def test_each_field_has_tidiers_of_its_own() -> None:
    text = """\
standard: {title: 甲, number: 甲}
x-basis: 甲
defaults: {basis: 甲, x-basis: 甲, 公开对象: 甲}
items:
  - {id: a, basis+: [甲, 甲], audience: 甲, links: {甲: 甲, basis: 甲}, allow: {reason: 甲}}
retired: [{id: b, since: 甲}]
"""
    changed = (
        text.replace("number: 甲", "number: 乙")
        .replace("{basis: 甲, x", "{basis: 乙, x")
        .replace("[甲, 甲]", "[乙, 乙]")
    )
    done = fmt(text, {"basis": [replacing("甲", "乙")], "standard.number": [replacing("甲", "乙")]})
    assert done == changed.replace("公开对象", "audience")
    assert fmt(text, {"reason": [replacing("甲", "乙")]}) == text.replace("公开对象", "audience")
    assert "reason: 乙" in fmt(text, {"allow.reason": [replacing("甲", "乙")]})


@pytest.mark.parametrize(
    ("tidy", "after"),
    [
        (replacing("甲甲", "甲"), "甲"),  # four become two become one
        (lambda text: text[:-1] if len(text) > 1 else text, "甲甲甲甲"),  # takes a round too many
        (lambda text: text.translate({0x7532: "乙", 0x4E59: "甲"}), "甲甲甲甲"),  # never rests
        (lambda text: f"{text}乙", "甲甲甲甲"),
        (lambda _: "", "甲甲甲甲"),
        (lambda _: " \u3000", "甲甲甲甲"),
        (lambda _: "甲\n甲", "甲甲甲甲"),
    ],
)
def test_a_text_comes_to_rest_or_stays(tidy: Callable[[str], str], after: str) -> None:
    assert tidied("甲甲甲甲", [tidy]) == after


def test_several_tidiers_come_to_rest_together() -> None:
    assert tidied("甲", [replacing("乙", "丙"), replacing("甲", "乙")]) == "丙"
    assert tidied("甲\n甲", [replacing("\n", "")]) == "甲\n甲"
    assert tidied("甲", []) == "甲"


def test_what_changed_is_counted_by_kind() -> None:
    text = "名称: '水利'\nschema: govcat/1\ndefaults: {依据: 甲, level: '甲'}\n"
    done = format_bytes(text.encode(), {"basis": [replacing("甲", "乙")], "level": [replacing("甲", "乙")]})
    assert done.counts == (2, 1, 1, 2)
    assert done.content.decode() == "schema: govcat/1\nname: 水利\ndefaults: {basis: 乙, level: 乙}\n"


def test_a_comma_that_stood_without_quotes_needs_none_afterwards() -> None:
    tidiers = {"content": [replacing("，，", "，")]}
    assert fmt("defaults: {content: [甲，，乙, 丙]}\n", tidiers) == "defaults: {content: [甲，乙, 丙]}\n"
    assert fmt("defaults: {content: ['甲，，乙']}\n", tidiers) == "defaults: {content: ['甲，乙']}\n"
    assert fmt("defaults:\n  content: [（甲，，乙）]\n", tidiers) == "defaults:\n  content: [（甲，乙）]\n"
    assert fmt("defaults: {content: [甲]}\n", {"content": [lambda _: "甲、乙"]}) == 'defaults: {content: ["甲、乙"]}\n'
    assert fmt("defaults: {content: [甲，，乙, 丙]}\n", {"content": [replacing("，，", ": ")]}) == (
        'defaults: {content: ["甲: 乙", 丙]}\n'
    )


def test_what_an_item_allows_is_kept() -> None:
    text = """\
items:
  - id: a
    name: 甲
    basis: [甲]
    basis+: [甲]
    allow: {}
  - id: b
    name: 甲
    basis: [甲]
"""
    tidiers = dict.fromkeys(("name", "basis"), (replacing("甲", "乙"),))

    def kept(allow: str) -> tuple[int, int]:
        """How many names and bases are kept."""
        done = format_bytes(text.format(allow).encode(), tidiers, codes=frozenset({"GC1"})).content.decode()
        return done.count("name: 甲"), done.count("[甲]")

    assert kept("[{code: GC1, field: basis, reason: 丙}]") == kept("{code: GC1, field: 依据, reason: 丙}") == (0, 2)
    assert kept("[{代码: GC1, 要素: 公开依据, 理由: 丙}, {code: GC1, field: name, reason: 丙}]") == (1, 2)
    assert kept("[{code: GC1, reason: 丙}]") == (1, 2)
    assert kept("[{code: GC2, reason: 丙}]") == kept("[丙]") == kept("丙") == kept("") == (0, 0)
    assert kept("[{code: GC1, field: 丙, reason: 丙}]") == (0, 0)


def test_texts_are_rewritten_by_path_where_that_can_be_done() -> None:
    source = sound("name: 甲\naliases: 甲\nnotes: [甲, 乙]\nenglish: |\n  甲\nx-a:\n")
    wishes = {
        ("name",): "乙",
        ("aliases", 0): "'丙'",
        ("notes", 1): "乙",
        ("english",): "乙",
        ("x-a",): "丁",
        ("y",): "丁",
    }
    done = rewritten(source, wishes)
    assert done.text == "name: 乙\naliases: \"'丙'\"\nnotes: [甲, 乙]\nenglish: |\n  甲\nx-a:\n"
    assert done.texts == {("name",): "乙", ("aliases",): "'丙'"}
    assert rewritten(source, {("english",): "乙\n"}).texts == {("english",): "乙\n"}
    assert rewritten(source, {}).text == places_of(source).text


def test_no_two_entries_of_a_list_become_the_same() -> None:
    tidiers = {"channel": [replacing("甲", "乙")], "phone": [replacing("甲", "乙")], "link": [replacing("甲", "乙")]}
    for entries in ("[甲, 乙]", "[乙, 丙, 甲]", "[甲, 甲, 乙]"):
        assert fmt(f"defaults: {{channel: {entries}}}\n", tidiers) == f"defaults: {{channel: {entries}}}\n"
    assert fmt("defaults: {channel: [甲, 丙], channel+: [甲]}\n", tidiers) == (
        "defaults: {channel: [乙, 丙], channel+: [乙]}\n"
    )
    assert fmt("defaults: {channel: [甲, 甲]}\n", tidiers) == "defaults: {channel: [乙, 乙]}\n"
    assert fmt("defaults: {phone: 甲, link: 甲}\n", tidiers) == "defaults: {phone: 乙, link: 乙}\n"
