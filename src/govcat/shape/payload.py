"""What pydantic is given: known keys only, `field+` gathered under `plus`, refused values left out."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from govcat.core.place import Path
from govcat.core.source import Value
from govcat.shape.forms import Form, Kid


def payload(value: Value, kid: Kid | None, path: Path, left_out: Collection[Path]) -> Value:
    """The value at `path` as its model takes it; where nothing needs to change, the value itself."""
    if isinstance(value, list):
        inner = Kid(kid.form, many=False) if kid and kid.many else None
        if not inner and not left_out:
            return value
        entries = ((n, entry) for n, entry in enumerate(value) if (*path, n) not in left_out)
        return [payload(entry, inner, (*path, n), left_out) for n, entry in entries]
    if not isinstance(value, dict) or (kid and kid.many):
        return value
    if kid:
        return _mapping(value, kid.form, path, left_out)
    return {
        key: payload(part, None, (*path, key), left_out) for key, part in value.items() if (*path, key) not in left_out
    }


def _mapping(value: dict[str, Value], form: Form, path: Path, left_out: Collection[Path]) -> Value:
    if not left_out and value.keys() <= form.plain and form.kids.keys().isdisjoint(value):
        return value
    taken: dict[str, Value] = {}
    plus: dict[str, Value] = {}
    for key, part in value.items():
        if key not in form.keys or (left_out and (*path, key) in left_out):
            continue
        if left_out or key in form.kids:
            part = payload(part, form.kids.get(key), (*path, key), left_out)  # noqa: PLW2901  # the same part, fit to offer
        if key in form.plain:
            taken[key] = part
        else:
            plus[key[:-1]] = part
    if plus:
        taken["plus"] = plus
    return taken


def path_of(place: tuple[str | int, ...], form: Form, value: Value, left_out: Collection[Path]) -> Path:
    """The path in the file of what stands at `place` in the payload."""
    path: Path = ()
    steps: Iterator[str | int] = iter(place)
    for step in steps:
        here = form.at(path)
        if isinstance(step, int):
            if not isinstance(value, list):  # one text stands for a list of one
                return path
            kept = [n for n in range(len(value)) if (*path, n) not in left_out]
            path, value = (*path, kept[step]), value[kept[step]]
            continue
        key = f"{next(steps)}+" if step == "plus" and here and here.sets else step
        path = (*path, key)
        value = value.get(key) if isinstance(value, dict) else None
    return path
