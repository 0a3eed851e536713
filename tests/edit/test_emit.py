"""Texts as YAML: plain where that reads back without a finding, else quoted."""

from __future__ import annotations

import pytest
from county_files import TEXTS
from hypothesis import given, settings
from hypothesis import strategies as st

from govcat.edit.emit import Slot, field_pair, named_pair, scalar
from govcat.load import read_yaml

BLOCK, FLOW = Slot(2, "\n"), Slot(2, "\n", is_flow=True)


@pytest.mark.parametrize(
    "text", ["受理单位", "010203", "NO", "~", "a: 1", "甲、乙", "a, b", "[a]", "*a", "#1", "x #y", "“引”", " a"]
)
def test_plain_only_where_it_reads_back(text: str) -> None:
    plain = {"受理单位", "010203", "NO", "~"}
    assert scalar(text, FLOW) == (text if text in plain else f'"{text}"')
    assert scalar(text, BLOCK) == (text if text in plain | {"甲、乙", "a, b"} else f'"{text}"')


@given(st.one_of(st.text(min_size=1), st.sampled_from(TEXTS)), st.sampled_from(["", "'a'", '"a"', '"a: b"', "|-\n  a"]))
def test_every_text_is_read_back_wherever_it_stands(text: str, former: str) -> None:
    for slot, document in ((BLOCK, "k:\n  - {}\n"), (FLOW, "k: [x, {}]\n")):
        source, found = read_yaml("x.yaml", document.format(scalar(text, slot, former)).encode())
        assert source
        assert isinstance(source.value, dict)
        values = source.value["k"]
        assert isinstance(values, list)
        read = values[-1]
        assert read == text or any(fault.code in ("GC006", "GC030") for fault in found)
        assert {fault.code for fault in found} <= {"GC006", "GC030"}  # signs that no form can hold


@given(st.text(min_size=1))
def test_names_are_read_back(name: str) -> None:
    source, found = read_yaml("x.yaml", f"k: {{{named_pair(name, 'a', FLOW)}}}\n".encode())
    assert (source and source.value == {"k": {name: "a"}}) or {fault.code for fault in found} & {"GC006", "GC030"}


def test_long_and_awkward_lists_stand_below_each_other() -> None:
    assert field_pair("basis", ("a", "b"), BLOCK) == "basis: [a, b]"
    assert field_pair("basis", ("a, b",), BLOCK) == "basis:\n    - a, b"
    assert field_pair("basis", ("a, b",), FLOW) == 'basis: ["a, b"]'
    assert field_pair("category", ("a",), FLOW) == "category: a"
    assert field_pair("content", ("甲" * 44,), Slot(0, "\n")) == f"content: [{'甲' * 44}]"
    assert field_pair("content", ("甲" * 45,), Slot(0, "\r\n")) == f"content:\r\n  - {'甲' * 45}"


SIGNS = r"[\u4e00-\u9fff《》〔〕（）0-9A-Za-z]*"


@given(st.from_regex(rf"{SIGNS}[\u4e00-\u9fff]{SIGNS}|[a-z]+(-[a-z0-9]+)+", fullmatch=True))
@settings(max_examples=500)
def test_prose_stands_plain_everywhere(text: str) -> None:
    document = f"a: {text}\nb:\n  - {text}\nc: [{text}]\nd: {{e: {text}}}\n"
    source, found = read_yaml("x.yaml", document.encode())
    assert not found
    assert source
    assert source.value == {"a": text, "b": [text], "c": [text], "d": {"e": text}}
    assert scalar(text, FLOW) == scalar(text, BLOCK) == text
