"""Texts that an item knowingly keeps: an allowance of a finding that rules can mend means that nobody shall."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from govcat.core.fields import FIELDS
from govcat.core.place import Path
from govcat.core.source import Source, Value


def allowed(source: Source, codes: Collection[str]) -> frozenset[Path]:
    """The paths of fields, or of whole items, that keep their texts. `codes` are those of what can be mended."""
    items = source.value.get("items") if isinstance(source.value, dict) else None
    rows = enumerate(items if isinstance(items, list) else ())
    return frozenset(path for row, item in rows for path in _kept(item, ("items", row), codes))


def is_allowed(path: Path, kept: Collection[Path]) -> bool:
    """Whether the text at `path` is one of those that are kept."""
    field = (*path[:2], str(path[2]).removesuffix("+")) if len(path) > 2 else path
    return path[:2] in kept or field in kept


def _kept(item: Value, path: Path, codes: Collection[str]) -> Iterator[Path]:
    entries = item.get("allow") if isinstance(item, dict) else None
    for entry in entries if isinstance(entries, list) else (entries,):
        if isinstance(entry, dict) and entry.get("code") in codes:
            field = entry.get("field")
            yield (*path, _key(field)) if isinstance(field, str) else path


def _key(text: str) -> str:
    """The key of a field by any of its names."""
    names = {name: key for key, field in FIELDS.items() for name in (key, field.chinese_key, field.title.zh)}
    return names.get(text, text)
