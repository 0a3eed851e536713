"""The columns of item names: one to four of them, the last of which that is filled names the item."""

from __future__ import annotations

from forge.cells import KEPT, Said
from forge.nouns import Matter, Option, pick


def named(columns: int, position: int, matters: tuple[Matter, ...], index: int, seed: str) -> Said:
    """What column `position` of the `columns` that hold names says of a matter."""
    path = _path(columns, matters[index], index, pick(seed, ("empty", "some", "full")))
    text = path[position]
    if not text:
        return Said("")
    is_name = position == max(n for n, part in enumerate(path) if part)
    field = "name" if is_name else "category"
    return Said(text, (Option(field, (text,)),))


def duty(columns: int, position: int, matters: tuple[Matter, ...], index: int) -> Said:
    """The same for a list of duties, of which nobody can say what is the item: it is only not to be lost."""
    path = _path(columns, matters[index], index, "full")
    text = path[position]
    options = (Option("name", (text,)), Option("category", (text,)))
    return Said(text, (*options, *KEPT), options)


def slashed(matter: Matter) -> Said:
    """Both levels in one cell."""
    text = f"{matter.category}/{matter.name}"
    return Said(
        text, (Option("name", (matter.name,)), Option("name", (text,))), (Option("category", (matter.category,)),)
    )


def _path(columns: int, matter: Matter, index: int, depth: str) -> tuple[str, ...]:
    if columns == 1:
        return (matter.name,)
    if columns == 2:
        return (matter.category, matter.name)
    middle = f"{matter.category}事项"
    if columns == 3:
        is_deep = depth == "full" or (depth == "some" and index % 3 != 2)
        return (matter.category, middle, matter.name) if is_deep else (matter.category, matter.name, "")
    return (matter.category, middle, f"{matter.stage}公开", matter.name)
