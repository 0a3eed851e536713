"""What items allow: which findings they keep on purpose, and which allowances silence nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

from govcat.check.severities import FIXED, NO_CODE, is_fixed
from govcat.core.diagnostic import Diagnostic, Fact, Fault, Owner, Severity, Term, Words
from govcat.core.item import Catalogue, Item
from govcat.core.shaped import ShapedLayer
from govcat.core.written import WrittenAllow

USELESS_ALLOWANCE = Fault(
    "GC712",
    Severity.WARNING,
    zh=Words(
        "豁免 {code} 没有用上：{reason}",
        "问题已经不在，豁免还留着，将来同样的问题再出现就没有人看见",
        "删去这一条 allow；如要豁免的是别的问题，请改写 code 或 field",
    ),
    en=Words(
        "the allowance for {code} is not used: {reason}",
        "the fault is gone; if it ever comes back, an allowance left behind will hide it",
        "delete this entry of allow, or write the code or field that you mean",
    ),
    doc="""豁免没有对应的问题。 / An allowance silences nothing.

只报告给写这条豁免的一层；上级写的豁免由上级清理。

## 错误 / Wrong

```yaml
domain: household-registration
items:
  - id: birth
    allow:
      - {code: GC302, field: basis, reason: 待部门指引修订}  # GC712
```

## 正确 / Right

```yaml
domain: household-registration
items:
  - id: birth
    basis: [《中华人民共和国收养法》]
    allow:
      - {code: GC302, field: basis, reason: 待部门指引修订}
```
""",
)

_FIXED = Term("它的级别是固定的，不能豁免", "its weight is fixed and it cannot be allowed")
_GONE = Term("本事项没有这个问题", "this item has no such fault")

Place: TypeAlias = tuple[str, int]
"""An allowance: the key of its item, and its position in `allow`."""


class Sifted(NamedTuple):
    """What is left of the findings, and the allowances that took the rest away."""

    kept: tuple[Diagnostic, ...]
    used: frozenset[Place]


def sift(diagnostics: Iterable[Diagnostic], catalogue: Catalogue) -> Sifted:
    """Take away the findings that an item allows."""
    items = {item.key: item for item in catalogue.items() if item.allow}
    kept: list[Diagnostic] = []
    used: set[Place] = set()
    for found in diagnostics:
        granted = tuple(_granted(found, items))
        used.update(granted)
        if not granted:
            kept.append(found)
    return Sifted(tuple(kept), frozenset(used))


def useless_allowances(
    used: Collection[Place], catalogue: Catalogue, layers: Iterable[ShapedLayer], codes: Collection[str]
) -> Iterator[Diagnostic]:
    """The allowances of the last layer that took nothing away. `codes` are all that the stages may report."""
    sources = {file.source.name: file.source for layer in layers for file in layer.files()}
    for item in catalogue.items():
        for position, allowance in enumerate(item.allow):
            origin = item.origin_of(("allow", position))
            source = sources.get(origin.source)
            if (item.key, position) in used or origin.layer < catalogue.last_layer or source is None:
                continue
            facts: dict[str, Fact] = {"code": allowance.code, "reason": _reason(allowance.code, codes)}
            place, owner = source.places.at(origin.path), Owner(item.key, item.name)
            yield Diagnostic(USELESS_ALLOWANCE, place, facts, owner=owner, path=origin.path, field="allow")


def _reason(code: str, codes: Collection[str]) -> Term:
    if is_fixed(code):
        return _FIXED
    return _GONE if code in codes else NO_CODE


def _granted(found: Diagnostic, items: Mapping[str, Item]) -> Iterator[Place]:
    item = items.get(found.owner.key) if found.owner else None
    if item and not found.code.startswith(FIXED):
        for position, allowance in enumerate(item.allow):
            if _covers(allowance, position, found, item):
                yield item.key, position


def _covers(allowance: WrittenAllow, position: int, found: Diagnostic, item: Item) -> bool:
    """Whether an allowance speaks of this finding and still stands.

    It falls when a lower layer rewrites the value it was granted for: nobody has looked at the new one.
    """
    field = found.field.removesuffix("+")
    if allowance.code != found.code or (allowance.field or field) != field:
        return False
    written = item.origins.get(field, ())
    meant = [origin.layer for origin in written if origin.path == found.path] or [origin.layer for origin in written]
    return item.origin_of(("allow", position)).layer >= max(meant, default=0)
