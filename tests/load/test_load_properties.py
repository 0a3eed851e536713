"""What holds for any text: it is read or reported, by both parsers alike, as it was typed, and not accused in vain."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from reading import PARSERS, codes, parsing, places_of, read, rows

from govcat.core.source import Node, Source, Value
from govcat.load import read_yaml
from govcat.load.diagnosis.outline import Outline
from govcat.load.diagnosis.page import Page
from govcat.load.finding import places_of as bare_places

DOMAINS = {
    path.name: path.read_text("utf-8") for path in sorted((Path(__file__).parents[2] / "domains").glob("*.yaml"))
}

_SIGNS = [
    *"ab甲𠀀:：-#,，、[]{}［］\"'|>*&@`\\~?= \t\n“”《》1",
    "\n  ",
    "\n- ",
    "\n  - ",
    "a: ",
    ": ",
    "- ",
    "id: ",
    "\r\n",
    "\u3000",
]
TEXTS = st.lists(st.sampled_from(_SIGNS), max_size=40).map("".join)
KEYS = st.text("abc_甲乙", min_size=1, max_size=6)
PLAIN = st.text("甲乙丙𠀀abc01《》〔〕（）/.", min_size=1, max_size=12)
QUOTED = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufeff\ufffe\uffff"), max_size=12
)


def single_quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def double_quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@st.composite
def scalars(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a text and one way to write it on one line."""
    if draw(st.booleans()):
        text = draw(PLAIN)
        return text, text
    text = draw(QUOTED)
    return text, draw(st.sampled_from([single_quoted, double_quoted]))(text)


@st.composite
def written(draw: st.DrawFn, depth: int = 3, indent: int = 0) -> tuple[Value, str]:
    """Draw a mapping and a way to write it in block style."""
    value: dict[str, Value] = {}
    lines = []
    for key in draw(st.lists(KEYS, min_size=1, max_size=4, unique=True)):
        kind = draw(st.sampled_from(["text", "empty", "flow", "list", "block", "mapping"][: 6 if depth else 5]))
        head = " " * indent + draw(st.sampled_from([key, single_quoted(key)])) + ":"
        if kind == "text":
            value[key], raw = draw(scalars())
            lines.append(f"{head} {raw}{draw(st.sampled_from(['', '  ', '  # 备注']))}")
        elif kind == "empty":
            value[key] = None
            lines.append(head + draw(st.sampled_from(["", " # 备注"])))
        elif kind == "flow":
            entries = draw(st.lists(scalars(), max_size=3))
            value[key] = [text for text, _ in entries]
            lines.append(f"{head} [{', '.join(raw for _, raw in entries)}]")
        elif kind == "list":
            entries = draw(st.lists(scalars(), min_size=1, max_size=3))
            value[key] = [text for text, _ in entries]
            lines += [head, *(f"{' ' * (indent + 2)}- {raw}" for _, raw in entries)]
        elif kind == "block":
            texts = draw(st.lists(PLAIN, min_size=1, max_size=3))
            value[key] = "\n".join(texts) + "\n"
            lines += [f"{head} |", *(" " * (indent + 2) + text for text in texts)]
        else:
            value[key], text = draw(written(depth - 1, indent + 2))
            lines += [head, text.rstrip("\n")]
        lines += draw(st.sampled_from([[], [""], ["# 备注"]]))
    return value, "\n".join(lines) + "\n"


def leaves(value: Value, node: Node) -> list[tuple[str, Node]]:
    """Give all texts with their nodes."""
    if isinstance(value, dict) and isinstance(node.kids, dict):
        assert list(value) == list(node.kids)
        return [leaf for key, kid in node.kids.items() for leaf in leaves(value[key], kid)]
    if isinstance(value, list) and isinstance(node.kids, list):
        assert len(value) == len(node.kids)
        return [leaf for entry, kid in zip(value, node.kids, strict=True) for leaf in leaves(entry, kid)]
    assert node.kids is None
    return [(value, node)] if isinstance(value, str) else []


@given(TEXTS)
@example("{" * 2000)
@example("a: " + "[" * 5000)
@example("? " * 3000)
@example("- " * 3000)
@example("&a " * 3000)
def test_any_text_is_read_or_reported(text: str) -> None:
    source, found = read(text)
    assert source is not None or found
    assert source is None or isinstance(source.value, dict)
    lines = text.split("\n")
    for _, line, column, _, _ in rows(found):
        assert 1 <= line <= len(lines)
        assert 1 <= column <= len(lines[line - 1]) + 1


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_reported(content: bytes) -> None:
    source, found = read_yaml("x.yaml", content)
    assert source is not None or found


@given(TEXTS)
@settings(max_examples=400)
def test_both_parsers_read_and_report_the_same(text: str) -> None:
    assume(not re.search(r"[\[{,]\s*\?", text))  # libyaml knows a key without a value there, the other does not
    read_by = {}
    for parser in PARSERS:
        with parsing(parser):
            read_by[parser] = read(text)
    (one, found_by_one), (other, found_by_other) = read_by.values()
    assert found_by_one == found_by_other
    assert (one is None) == (other is None)
    if one and other:
        assert one.value == other.value
        assert places_of(one).root == places_of(other).root


@given(written())
@settings(max_examples=200)
def test_what_was_typed_is_what_is_read(pair: tuple[Value, str]) -> None:
    value, text = pair
    for parser in PARSERS:
        with parsing(parser):
            source, found = read(text)
        assert source is not None, codes(found)
        assert source.value == value
        assert not found


@given(written())
@settings(max_examples=200)
def test_each_place_holds_what_was_read_there(pair: tuple[Value, str]) -> None:
    source, _ = read(pair[1])
    assert isinstance(source, Source)
    places = places_of(source)
    for value, node in leaves(source.value, places.root):
        again, _ = read(f"k: {places.text[node.start : node.end]}\n")
        assert again is not None
        assert again.value == {"k": value}


@given(written())
@settings(max_examples=200)
def test_the_diagnosis_accuses_no_sound_text(pair: tuple[Value, str]) -> None:
    page = Page(bare_places("x.yaml", pair[1]))
    Outline(page).read()
    assert page.certain == []
    assert page.doubts == []


def test_the_diagnosis_accuses_no_file_of_the_standard() -> None:
    assert DOMAINS
    for name, text in DOMAINS.items():
        source, found = read_yaml(name, text.encode())
        assert source is not None
        assert not found
        page = Page(bare_places(name, text))
        Outline(page).read()
        assert page.certain == page.doubts == []


SLIPS = {
    "GC010": (r"^( *(?:- )?[a-z_+]+): (?=\S)", r"\1："),
    "GC011": (r"^( *(?:- )?[a-z_+]+): (?=[^\s\d/])", r"\1:"),
    "GC020": (r"^( +[a-z_+]+: [^\s#\"'\[{|>][^#]*\S)(\S)$", r"\1: \2"),
    "GC021": (r"^( +(?:- )?[a-z_+]+: )(?=[^\[{\"'|>#])", r"\1@"),
    "GC022": (r"^( +[a-z_+]+: )(?=[^\[{\"'|>#])", r"\1#"),
    "GC023": (r"^( +[a-z_+]+: )(?=[^\[{\"'|>#])", r'\1"'),
    "GC025": (r"^( +[a-z_+]+: \[[^\]]+)\]$", r"\1"),
    "GC028": (r"^( +[a-z_+]+: \[[^\]]+)\]$", r"\1］"),
    "GC040": (r"^  (?=[ a-z-])", "\t"),
    "GC041": (r"^  (?=[ a-z-])", "　　"),
    "GC043": (r"^( +)- (?=[^\d\s\"'-])", r"\1-"),
}


@given(st.sampled_from(sorted(DOMAINS)), st.sampled_from(sorted(SLIPS)), st.integers(0, 10**6))
@settings(max_examples=200)
def test_one_slip_in_a_real_file_is_one_finding_on_its_line(name: str, code: str, choice: int) -> None:
    pattern, typed = SLIPS[code]
    lines = DOMAINS[name].split("\n")
    numbers = [number for number, line in enumerate(lines) if re.search(pattern, line)]
    assume(numbers)
    number = numbers[choice % len(numbers)]
    lines[number] = re.sub(pattern, typed, lines[number], count=1)
    _, found = read("\n".join(lines))
    assert [(one, line) for one, line, *_ in rows(found)] == [(code, number + 1)]


@given(
    st.sampled_from(sorted(DOMAINS)),
    st.lists(st.tuples(st.floats(0, 1), st.sampled_from(_SIGNS), st.integers(0, 3)), max_size=4),
)
def test_real_files_in_any_state_are_read_or_reported(name: str, cuts: list[tuple[float, str, int]]) -> None:
    text = DOMAINS[name]
    for where, typed, lost in cuts:
        at = int(where * len(text))
        text = text[:at] + typed + text[at + lost :]
    source, found = read(text)
    assert source is not None or found
