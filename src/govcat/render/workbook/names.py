"""Names of sheets, which Excel accepts (STANDARDS §11.1), and of files, as near to the domain's name as they go."""

from __future__ import annotations

import re
from collections.abc import Iterable

from govcat.render.workbook.inert import inert, units

_LONGEST = 31
_WIDE = str.maketrans("\\/?*[]:'\n\t", "＼／？＊［］：’  ")
_NO_FILE = str.maketrans('<>|"', "＜＞｜”")
_RESERVED = "history"
_DEVICE = re.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]")


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


def book_name(key: str) -> str:
    """The file of one domain's workbook: `_` stands before a name that Windows keeps for devices."""
    return f"_{key}.xlsx" if _DEVICE.fullmatch(key) else f"{key}.xlsx"


def file_names(titles: Iterable[str]) -> list[str]:
    """A file for each title (the name of a body), allowed on every system and different from each other."""
    names = sheet_names(title.translate(_NO_FILE) for title in titles)
    return [book_name(name.strip(". ") or "_") for name in names]
