"""What has to be left out so that the rest can stand."""

from __future__ import annotations

from collections.abc import Collection

from govcat.core.place import Path
from govcat.core.source import Value
from govcat.shape.forms import Form


def widened(refused: Collection[Path], form: Form, value: Value) -> frozenset[Path]:
    """The paths to leave out with `refused`.

    A mapping goes with what it cannot do without, a list with the last of its entries.
    """
    paths = frozenset(refused)
    while True:
        wider = frozenset(_wider(path, paths, form, value) for path in paths)
        if wider == paths:
            return paths
        paths = wider


def _wider(path: Path, paths: Collection[Path], form: Form, value: Value) -> Path:
    if not path:
        return path
    parent, last = path[:-1], path[-1]
    if isinstance(last, str):
        return parent if form.requires(path) else path
    entries = _at(value, parent)
    count = len(entries) if isinstance(entries, list) else 1
    return parent if all((*parent, n) in paths for n in range(count)) else path


def _at(value: Value, path: Path) -> Value:
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
    return value
