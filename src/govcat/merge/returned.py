"""A workbook that came back, and several of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from govcat.core.change import Change
from govcat.core.diagnostic import Diagnostic, Facts, Owner
from govcat.core.fields import title_of
from govcat.merge.came import Came
from govcat.merge.faults import ITEM_GONE, ROW_GONE, TWO_RETURNS
from govcat.merge.ground import Ground
from govcat.merge.row import Edit, merge_row


@dataclass(frozen=True, slots=True)
class Returned:
    """What one workbook brings. `keys` are the items that it speaks of, `gone` those whose rows are missing."""

    name: str
    edits: tuple[Edit, ...] = ()
    gone: tuple[str, ...] = ()
    findings: tuple[Diagnostic, ...] = ()
    keys: frozenset[str] = frozenset()


def merge_rows(name: str, rows: Iterable[Came], gone: Iterable[str], ground: Ground) -> Returned:
    """What the rows of the workbook `name` change. `gone` are the items that went out in it and did not come back."""
    edits: list[Edit] = []
    findings: list[Diagnostic] = []
    keys: set[str] = set()
    for came in rows:
        keys.add(came.key)
        if came.key in ground.items:
            merged = merge_row(came, ground)
            edits += merged.edits
            findings += merged.findings
        elif not came.is_as_exported:
            place = came.cells[0].place if came.cells else None
            facts = {"item": came.name, "key": came.key}
            findings.append(Diagnostic(ITEM_GONE, place, facts, owner=Owner(came.key, came.name)))
    missed = tuple(key for key in gone if key in ground.items)
    return Returned(name, tuple(edits), missed, tuple(findings), frozenset(keys))


def rows_gone(keys: Iterable[str], ground: Ground) -> Iterable[Diagnostic]:
    """A hint for each item whose row did not come back in any workbook."""
    reasons = "、".join(ground.knowledge.vocabularies["removal_reason"])
    for key in keys:
        name = ground.items[key].name
        yield Diagnostic(ROW_GONE, None, {"item": name, "reasons": reasons}, owner=Owner(key, name))


def combined(returns: Sequence[Returned]) -> tuple[tuple[Edit, ...], tuple[Diagnostic, ...]]:
    """The edits of several sheets and workbooks, each once; what two of them say differently is a finding."""
    taken: dict[tuple[str, str, str], list[Edit]] = {}
    for edit in (edit for one in returns for edit in one.edits):
        change = edit.change
        others = taken.setdefault((change.domain, change.item, change.field), [])
        if all(other.change.new != change.new for other in others):
            others.append(edit)
    agreed = tuple(edits[0] for edits in taken.values() if len(edits) == 1)
    findings = tuple(_two_returns(edits[0], other) for edits in taken.values() for other in edits[1:])
    return agreed, findings


def _two_returns(one: Edit, other: Edit) -> Diagnostic:
    change = one.change
    key = f"{change.domain}/{change.item}"
    facts: Facts = {
        "item": key,
        "field": title_of(change.field),
        "one": said(one.change),
        "other": said(other.change),
    }
    return Diagnostic(TWO_RETURNS, other.place, facts, owner=Owner(key), field=change.field)


def said(change: Change) -> str:
    """What a change wants, on one line."""
    new = change.new
    if new is None or isinstance(new, str):
        return new or ""
    return "；".join(f"{title}：{text}" for title, text in new.items()) if isinstance(new, Mapping) else "；".join(new)
