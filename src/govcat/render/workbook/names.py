"""Names of sheets: what Excel accepts (STANDARDS §11.1), as near to the domain's name as it goes."""

from __future__ import annotations

from collections.abc import Iterable

from govcat.render.workbook.inert import inert, units

_LONGEST = 31
_WIDE = str.maketrans("\\/?*[]:'\n\t", "＼／？＊［］：’  ")
_RESERVED = "history"


def sheet_names(titles: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """A name for each title: allowed, different from each other and from those `taken` in any mixture of cases."""
    used = {_RESERVED, *(name.casefold() for name in taken)}
    names = []
    for title in titles:
        name = _free(inert(title).translate(_WIDE).strip() or "领域", used)
        used.add(name.casefold())
        names.append(name)
    return names


def _free(name: str, used: set[str]) -> str:
    short = _cut(name, _LONGEST)
    number = 1
    while short.casefold() in used:
        number += 1
        mark = f"（{number}）"
        short = _cut(name, _LONGEST - len(mark)) + mark
    return short


def _cut(name: str, longest: int) -> str:
    """The beginning of `name` in at most `longest` UTF-16 units, as Excel counts."""
    while units(name) > longest:
        name = name[:-1] if len(name) <= longest else name[:longest]
    return name.rstrip()
