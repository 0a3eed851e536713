"""Texts and lists as YAML: plain where reading them back gives the same text and no finding, else quoted."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from govcat.core.change import WrittenValue
from govcat.core.pattern import pattern
from govcat.load import read_yaml
from govcat.load.encoding import UNSEEN

_PROSE = pattern(
    r"(?=[0-9A-Za-z《》〔〕（）]*+[\u4e00-\u9fff])[\u4e00-\u9fff《》〔〕（）0-9A-Za-z]*+|[a-z]+(?:-[a-z0-9]+)++"
)
"""Texts and ids that are never anything else, so nobody needs to read them back: most of what a catalogue holds."""

WIDEST = 100
"""Columns of the longest line on which a new list is written between brackets."""


class Slot(NamedTuple):
    """Where a value is to stand: the column of its key or dash, the line break, and whether brackets surround it."""

    column: int
    newline: str
    is_flow: bool = False


def scalar(text: str, slot: Slot, former: str = "") -> str:
    """`text` as YAML. What stood there before keeps its quotes, unless they were there because they had to be."""
    return next((form for form in _forms(text, slot, former) if _reads_back(form, text, slot)), _double(text))


def field_pair(key: str, value: WrittenValue, slot: Slot) -> str:
    """A key of govcat with its value. One `category` is a text, as people write it; other lists are always lists."""
    if isinstance(value, tuple) and len(value) == 1 and key in ("category", "类别"):
        value = value[0]
    if isinstance(value, str):
        return f"{key}: {scalar(value, slot)}"
    inside = slot._replace(column=slot.column + 2)
    if isinstance(value, Mapping):
        pairs = [named_pair(name, text, inside) for name, text in value.items()]
        return f"{key}: {{{', '.join(pairs)}}}" if slot.is_flow else _rows(f"{key}:", pairs, inside)
    in_brackets = f"{key}: {brackets(value, slot)}"
    if slot.is_flow or (slot.column + _columns(in_brackets) <= WIDEST and all(_is_plain(entry) for entry in value)):
        return in_brackets
    return _rows(f"{key}:", (f"- {scalar(entry, inside)}" for entry in value), inside)


def named_pair(name: str, text: str, slot: Slot) -> str:
    """One entry of a mapping whose names people choose themselves."""
    return f"{key_text(name)}: {scalar(text, slot)}"


def key_text(name: str) -> str:
    """A key that people choose themselves: plain where reading it back gives the same."""
    document = f"a: {{{name}: x}}\nb:\n  {name}: x\n"
    is_plain = "\n" not in name and _read(document) == {"a": {name: "x"}, "b": {name: "x"}}
    return name if is_plain else _double(name)


def brackets(entries: Iterable[str], slot: Slot) -> str:
    """A list on one line."""
    inside = slot._replace(is_flow=True)
    return f"[{', '.join(scalar(entry, inside) for entry in entries)}]"


def _rows(head: str, rows: Iterable[str], slot: Slot) -> str:
    return f"{slot.newline}{' ' * slot.column}".join((head, *rows))


def _is_plain(text: str) -> bool:
    return _reads_back(text, text, Slot(0, "\n", is_flow=True))


def _columns(text: str) -> int:
    """Width on a screen: a Han character takes two columns."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _forms(text: str, slot: Slot, former: str) -> Iterator[str]:
    if former[:1] not in ("'", '"') or _needs_quotes(former, slot):
        yield text
        if "\n" in text and not slot.is_flow:
            yield _block(text, slot)
    if former[:1] == "'":
        yield f"""'{text.replace("'", "''")}'"""


def _needs_quotes(form: str, slot: Slot) -> bool:
    value = _read(f"a: {form}\n")
    text = value.get("a") if isinstance(value, dict) else None
    return isinstance(text, str) and not _reads_back(text, text, slot)


def _block(text: str, slot: Slot) -> str:
    lines = (" " * (slot.column + 2) + line if line else "" for line in text.split("\n"))
    return slot.newline.join(("|-", *lines))


def _reads_back(form: str, text: str, slot: Slot) -> bool:
    """Whether the dialect reads `form` as `text`, wherever it may come to stand, and has nothing to say."""
    if form == text and _PROSE.fullmatch(text):
        return True
    if form.startswith("|-"):
        return _read(f"a: {_block(text, Slot(0, slot.newline))}\nb: x\n") == {"a": text, "b": "x"}
    if "\n" in form:
        return False
    document = f"a: {form}\nb:\n  - {form}\n"
    values: dict[str, object] = {"a": text, "b": [text]}
    if slot.is_flow:
        document, values = f"{document}c: [{form}]\nd: {{e: {form}}}\n", {**values, "c": [text], "d": {"e": text}}
    return _read(document) == values


def _read(document: str) -> object:
    source, found = read_yaml("", document.encode(errors="surrogatepass"))
    return source.value if source and not found else None


def _double(text: str) -> str:
    return UNSEEN.sub(lambda unseen: f"\\u{ord(unseen[0]):04x}", json.dumps(text, ensure_ascii=False))
