"""One mapping of a layout file: its values by kind. What is of another kind is a finding and counts as unwritten."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from govcat.core.diagnostic import Diagnostic, Fact, Fault, Owner, Term
from govcat.core.place import Path
from govcat.core.source import Source, Value
from govcat.registry.layout_faults import UNFIT_VALUE, UNKNOWN_WORD

YES = {"是": "yes", "yes": "yes", "true": "yes", "否": "", "no": "", "false": ""}

_NOTHING = Term("", "")
_A_TEXT = Term("写成一段文字", "write one text")
_TEXTS = Term("写成一段文字，或者若干段文字的列表", "write one text, or a list of texts")
_A_MAPPING = Term("写成“键: 值”的样子", "write keys with values")
_A_LIST = Term("写成列表，每列一项", "write a list, an entry for each column")

Found = list[Diagnostic]


@dataclass(frozen=True, slots=True)
class LayoutEntry:
    """A mapping in a layout file, the way to it, and the name of the layout."""

    source: Source
    path: Path
    written: Mapping[str, Value]
    layout: str

    def finding(self, fault: Fault, at: str, /, **facts: Fact) -> Diagnostic:
        """A finding about the value of one key, or about the whole entry if `at` is empty."""
        path = (*self.path, at) if at else self.path
        place = self.source.places.at(path)
        return Diagnostic(fault, place, {"layout": self.layout, **facts}, owner=Owner(self.source.name), path=path)

    def unfit(self, key: str, expected: Term) -> Diagnostic:
        """The finding that the value of `key` is not what it should be."""
        value = self.written.get(key)
        shown = value if isinstance(value, str) else ("[…]" if isinstance(value, list) else "{…}")
        return self.finding(UNFIT_VALUE, key, key=key, value=shown if value is not None else "", expected=expected)

    def only(self, keys: Collection[str], found: Found) -> None:
        """Report any key but `keys` and `x-…`."""
        for key in self.written:
            if key not in keys and not key.startswith("x-"):
                near = get_close_matches(key, sorted(keys), n=1)
                facts = {"layout": self.layout, **unknown(key, near, tuple(keys))}
                path = (*self.path, key)
                owner = Owner(self.source.name)
                found.append(Diagnostic(UNKNOWN_WORD, self.source.places.key(path), facts, owner=owner, path=path))

    def text(self, key: str, found: Found) -> str:
        """The text at `key`, empty if there is none."""
        value = self.written.get(key)
        if value is not None and not isinstance(value, str):
            found.append(self.unfit(key, _A_TEXT))
        return value.strip() if isinstance(value, str) else ""

    def texts(self, key: str, found: Found) -> tuple[str, ...]:
        """The texts at `key`; one text is a list of one."""
        value = self.written.get(key)
        listed = value if isinstance(value, list) else [value] if value is not None else []
        texts = tuple(text for text in listed if isinstance(text, str))
        if len(texts) != len(listed):
            found.append(self.unfit(key, _TEXTS))
        return texts

    def word(self, key: str, meanings: Mapping[str, str], found: Found) -> str:
        """What the word at `key` means; empty if there is none."""
        text = self.text(key, found)
        if not text or text in meanings:
            return meanings.get(text, "")
        found.append(
            self.unfit(key, Term(f"改为下列之一：{'、'.join(meanings)}", f"write one of {', '.join(meanings)}"))
        )
        return ""

    def number(self, key: str, least: float, most: float, found: Found) -> float | None:
        """The number at `key`."""
        text = self.text(key, found)
        if not text:
            return None
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if least <= number <= most:
            return number
        zh = f"写成 {least:g} 到 {most:g} 之间的数字，例如 6.5：一行排多少个汉字"
        en = f"write a number from {least:g} to {most:g}, such as 6.5: how many Han characters fit into a line"
        found.append(self.unfit(key, Term(zh, en)))
        return None

    def inner(self, key: str, found: Found) -> LayoutEntry:
        """The mapping at `key`, empty if there is none."""
        value = self.written.get(key)
        if value is not None and not isinstance(value, dict):
            found.append(self.unfit(key, _A_MAPPING))
        return self._entry((*self.path, key), value)

    def listed(self, key: str, found: Found) -> list[LayoutEntry]:
        """The mappings of the list at `key`."""
        value = self.written.get(key)
        entries = value if isinstance(value, list) else []
        if value is not None and not (isinstance(value, list) and all(isinstance(entry, dict) for entry in entries)):
            found.append(self.unfit(key, _A_LIST))
        return [self._entry((*self.path, key, at), one) for at, one in enumerate(entries) if isinstance(one, dict)]

    def _entry(self, path: Path, value: Value) -> LayoutEntry:
        return LayoutEntry(self.source, path, value if isinstance(value, dict) else {}, self.layout)


def unknown(word: str, near: Collection[str], words: tuple[str, ...], more: Term = _NOTHING) -> dict[str, Fact]:
    """The facts of a finding about a name that nobody knows: what may be meant, and what may be written."""
    offered = Term(f"可能是 {'、'.join(near)}；", f"perhaps {', '.join(near)} is meant; ") if near else _NOTHING
    return {"word": word, "near": offered, "words": words, "more": more}
