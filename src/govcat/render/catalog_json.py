r"""`catalog.json`: the public catalogue with its parsed elements, for other systems to read.

One item stands on one line, so that two editions can be compared line by line. Texts are exact; characters
that would hide or reorder what a person sees of the file are written as `\u` escapes, which JSON reads alike.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from govcat.core.elements.citation import Citation
from govcat.core.item import Header
from govcat.core.published import Published, PublishedDomain, PublishedItem
from govcat.core.readings import Readings

FORMAT = "govcat/catalog/1"

_UNSEEN = re.compile(
    "[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufffe\uffff\U000e0000-\U000e007f]"
)
_ITEM = tuple(field.name for field in fields(PublishedItem))
_encode = json.JSONEncoder(ensure_ascii=False).encode


def render_catalog_json(published: Published) -> bytes:
    """The resolved catalogue as UTF-8 JSON, in the order of the standard, with counts of what it holds."""
    writing = _Writing(published.readings)
    counts = {"domains": len(published.domains), "items": sum(len(domain.items) for domain in published.domains)}
    head = {"format": FORMAT, **_header(published.header), "counts": counts, "exempt": published.exempt}
    domains = ",\n".join(writing.domain(domain) for domain in published.domains)
    return f'{writing.value(head)[:-1]},\n"domains":[\n{domains}\n]}}\n'.encode()


def _header(header: Header) -> dict[str, Any]:
    return {
        "title": header.title,
        "region": {
            "name": header.region,
            "code": header.region_code,
            "level": header.region_level,
            "covers": header.covers,
        },
        "edition": {"name": header.edition, "paper": header.paper, "date": header.date, "signed_by": header.signed_by},
        "site": dict(sorted(header.site.items())),
        "notes": header.notes,
    }


class _Writing:
    """One catalogue being written: each distinct text, and each distinct field, is encoded once."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self._texts: dict[str, str] = {}
        self._fields: dict[tuple[str, str | tuple[Any, ...]], str] = {}

    def domain(self, domain: PublishedDomain) -> str:
        """One domain with its items, each on a line of its own."""
        head = {name: value for name, value in _fields(domain).items() if name != "items"} | {
            "count": len(domain.items)
        }
        items = ",\n".join(self._item(item) for item in domain.items)
        return f'{self.value(head)[:-1]},"items":[\n{items}\n]}}'

    def _item(self, item: PublishedItem) -> str:
        written = [f'"{name}":{self._written(name, getattr(item, name))}' for name in _ITEM]
        return f"{{{','.join(written)}}}"

    def _written(self, name: str, value: str | tuple[Any, ...] | Mapping[str, str]) -> str:
        """One field of an item. Most items share bases, bodies and channels: each distinct one is written once."""
        if isinstance(value, Mapping):
            return self.value(value)
        key = (name, value)
        if key not in self._fields:
            self._fields[key] = self._field(name, value)
        return self._fields[key]

    def _field(self, name: str, value: str | tuple[Any, ...]) -> str:
        """One field of an item: what is parsed as its elements, anything else as it is."""
        if isinstance(value, str):
            return self._element(name, value) if name == "time_limit" else self.value(value)
        if name == "basis":
            return f"[{','.join(self._basis(text) for text in value)}]"
        if name in ("channel", "audience"):
            return f"[{','.join(self._element(name, text) for text in value)}]"
        return self.value(value)

    def _basis(self, text: str) -> str:
        return f'{{"text":{self.value(text)},"citations":{self._element("citations", text)}}}'

    def _element(self, kind: str, text: str) -> str:
        return self.value(getattr(self._readings, kind)(text))

    def value(self, value: object) -> str:
        """Any value as JSON: texts, numbers, sequences, mappings, and frozen dataclasses by their fields."""
        if isinstance(value, str):
            if value not in self._texts:
                self._texts[value] = _UNSEEN.sub(lambda found: json.dumps(found[0])[1:-1], _encode(value))
            return self._texts[value]
        if isinstance(value, Citation):  # a plain tuple, for speed; outputs name its fields
            return self.value(value._asdict())
        if isinstance(value, tuple | list):
            return f"[{','.join([self.value(entry) for entry in value])}]"
        if is_dataclass(value) and not isinstance(value, type):
            return self.value(_fields(value))
        if isinstance(value, Mapping):
            return f"{{{','.join([f'{self.value(name)}:{self.value(entry)}' for name, entry in value.items()])}}}"
        return _encode(value)


def _fields(record: Any) -> dict[str, Any]:  # noqa: ANN401 - any frozen dataclass
    return {field.name: getattr(record, field.name) for field in fields(record)}
