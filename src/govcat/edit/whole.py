"""A domain file written in one go: what nobody has written before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from govcat.core.change import WrittenValue
from govcat.core.fields import FIELDS
from govcat.core.texts import FORMAT
from govcat.edit.emit import Slot, field_pair, key_text
from govcat.edit.order import rank
from govcat.edit.own import skeleton

Values: TypeAlias = Mapping[str, WrittenValue]
"""Fields by key, or texts under keys that begin with `x-`."""

_TOP = Slot(0, "\n")


def domain_text(domain: str, top: Values, defaults: Values, items: Sequence[Values]) -> str:
    """The file of a domain: what it says of itself, what its items share, and its items, each with its id.

    A field that an item does not say is that of `defaults`.
    """
    lines = [skeleton(domain).rstrip("\n"), *(field_pair(key, value, _TOP) for key, value in top.items())]
    if defaults:
        lines += ["defaults:", *(f"  {pair}" for pair in _pairs(defaults, Slot(2, "\n")))]
    if items:
        lines.append("items:")
    for item in items:
        lines.append("  - " + "\n    ".join(_pairs(item, Slot(4, "\n"))))
    return "\n".join(lines) + "\n"


def project_text(values: Values) -> str:
    """A `govcat.yaml` that says these things, in this order."""
    return "\n".join((f"schema: {FORMAT}", *(field_pair(key, value, _TOP) for key, value in values.items()))) + "\n"


def _pairs(values: Values, slot: Slot) -> Iterator[str]:
    """The fields in their order; what no field stands for comes last."""
    for key in sorted(values, key=rank):
        yield field_pair(key if key in FIELDS else key_text(key), values[key], slot)
