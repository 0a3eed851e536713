"""Changes → byte-exact YAML text of the project's own files (DESIGN §3, "Where an edit lands").

ground    what is inherited, and what has to be done      own      the project's files as they stand
landing   the fields of one item                          rows     rows of a list or mapping
layout    entries and files                               emit     a value as YAML; splice: pieces of a text
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from govcat.core.build import Build
from govcat.core.change import COMPARED, Change, Key, Record, WrittenValue, changes_of, is_removed, records
from govcat.core.diagnostic import Diagnostic, Fault, Owner, Term
from govcat.core.fields import title_of
from govcat.core.shaped import ShapedLayer
from govcat.edit.faults import FAULTS, FROM_ABOVE, MOVED_ON, NO_RESET, NOT_PROVEN, OUTDATED, UNREAD_FILE
from govcat.edit.ground import Recompile, Texts, ground_of, plans
from govcat.edit.layout import Plan, edited

__all__ = ["FAULTS", "MOVED_ON", "UNREAD_FILE", "Edited", "Recompile", "Refused", "Texts", "edit"]


@dataclass(frozen=True, slots=True)
class Edited:
    """The new text of each file that changes (None: the file goes), and in `undo` what restores every byte."""

    files: Texts = field(default_factory=dict)
    undo: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refused:
    """Why the changes are not made; all of them or none are."""

    diagnostics: tuple[Diagnostic, ...]


def edit(changes: Iterable[Change], build: Build, recompile: Recompile) -> Edited | Refused:
    """Make the changes, one after the other, in the files of the project that `build` was compiled from.

    Nothing is returned that has not been proven: compiled again, the files differ from before by the changes and
    nothing else.
    """
    before = records(build.catalogue)
    wished, refusals = _applied(before, changes)
    touched = [key for key in {**before, **wished} if before.get(key) != wished.get(key)]
    ground = ground_of(build.layers, before, touched, recompile)
    refusals += _unread(build.layers[-1], touched)
    refusals += [_refusal(FROM_ABOVE, key) for key in touched if key not in wished and key in ground.order.above]
    if refusals or not touched:
        return Refused(tuple(refusals)) if refusals else Edited()
    todo = plans(ground, wished, touched)
    refusals = [*_resets(todo, wished)]
    if refusals:
        return Refused(tuple(refusals))
    files: dict[str, str | None] = {}
    undo: dict[str, str | None] = {}
    for domain, plan in todo.items():
        file = ground.files[domain]
        text = edited(domain, file, plan, ground.order)
        if text != file.text:
            files[file.key], undo[file.key] = text, None if file.is_new else file.text
    refusals = [*_unproven(wished, records(recompile(files)))]
    return Refused(tuple(refusals)) if refusals else Edited(files, undo)


def _applied(before: Mapping[Key, Record], changes: Iterable[Change]) -> tuple[dict[Key, Record], list[Diagnostic]]:
    """The records after the changes, and a refusal for each that does not start from what is there."""
    after = dict(before)
    outdated = []
    for change in changes:
        record = after.get(change.key)
        if change.field and change.field not in COMPARED:
            raise ValueError(change)
        here = record if not change.field else (record or {}).get(change.field)
        if (here or None) != (change.old or None) or (change.field and (record is None or is_removed(record))):
            outdated.append(_refusal(OUTDATED, change.key, change.field))
        elif change.field:
            after[change.key] = dict(_filled({**(record or {}), change.field: change.new}))
        elif isinstance(change.new, Mapping):
            after[change.key] = dict(_filled(change.new))
        else:
            after.pop(change.key, None)
    return after, outdated


def _filled(record: Mapping[str, object]) -> Iterator[tuple[str, WrittenValue]]:
    for name, value in record.items():
        if value and isinstance(value, str | tuple | Mapping):
            yield name, value


def _unread(layer: ShapedLayer, touched: Sequence[Key]) -> list[Diagnostic]:
    names = {PurePosixPath(key).stem: key for key in layer.unread}
    hit = dict.fromkeys(names[domain] for domain, _ in touched if domain in names)
    return [Diagnostic(UNREAD_FILE, None, {"file": key}, owner=Owner(key)) for key in hit]


def _resets(plans: Mapping[str, Plan], wished: Mapping[Key, Record]) -> Iterator[Diagnostic]:
    for domain, plan in plans.items():
        for item, wish in plan.wishes.items():
            record = wished[domain, item]
            blank = () if is_removed(record) else (name for name in wish.inherited if name not in record)
            yield from (_refusal(NO_RESET, (domain, item), name) for name in blank)


def _unproven(wished: Mapping[Key, Record], after: Mapping[Key, Record]) -> Iterator[Diagnostic]:
    for key in {**wished, **after}:
        for change in changes_of(key, wished.get(key), after.get(key)):
            yield _refusal(NOT_PROVEN, key, change.field)


def _refusal(fault: Fault, key: Key, name: str = "") -> Diagnostic:
    item = "/".join(key)
    title = title_of(name)
    what = Term(f"事项 {item} 的{title.zh}", f"the {title.en} of {item}") if name else Term(f"事项 {item} ", item)
    return Diagnostic(fault, None, {"what": what}, owner=Owner(item), field=name)
