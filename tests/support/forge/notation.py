"""The notation of layouts: `group{head,head} ¦ head`, where brackets hold what a page had lost."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
REMARKS = ("[不分级]", "[全社会缺失]", "(两行表头各带空列)")
GARBLED = "[乱码]"


class Column(NamedTuple):
    """One lowest column: the heads as printed, and what it means (see `cells.py` for the keys)."""

    group: str
    head: str
    key: str


class Form(NamedTuple):
    """A layout with a stable name; `traits` are words for what is odd about it."""

    name: str
    columns: tuple[Column, ...]
    traits: frozenset[str] = frozenset()


def seen_forms() -> tuple[Form, ...]:
    """The layouts that were met on pages of counties, in the order of their list."""
    meanings = dict(line.split("\t") for line in (HERE / "heads.tsv").read_text(encoding="utf-8").splitlines())
    lines = (HERE / "layouts.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return tuple(_seen(f"seen-{n:03d}", line.split("\t")[1], meanings) for n, line in enumerate(lines, 1))


def unseen_forms() -> tuple[Form, ...]:
    """Layouts of our own that no program may be tuned to: `head=key`, with `name<TAB>traits<TAB>layout` a line."""
    return _annotated("unseen.tsv")


def fresh_forms() -> tuple[Form, ...]:
    """A second set of such layouts, in the words of other provinces and other kinds of bodies."""
    return _annotated("fresh.tsv")


def _annotated(name: str) -> tuple[Form, ...]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    forms = []
    for line in lines:
        if not line.startswith("#"):
            name, traits, layout = line.split("\t")
            forms.append(Form(name, tuple(_unseen(layout)), frozenset(traits.split())))
    return tuple(forms)


def _seen(name: str, layout: str, meanings: dict[str, str]) -> Form:
    columns = []
    traits = {"blank-column"} if "空列" in layout else set()
    for group, head in _leaves(layout):
        key = meanings.get(f"{group}/{head}") or meanings[head or group]
        columns.append(Column(_printed(group) if head else "", _printed(head or group), key))
    return Form(name, tuple(columns), frozenset(traits))


def _unseen(layout: str) -> list[Column]:
    columns = []
    for group, annotated in _leaves(layout):
        head, key = (annotated or group).rsplit("=", 1)
        columns.append(Column(group if annotated else "", head.replace("\\n", "\n"), key))
    return columns


def _leaves(layout: str) -> list[tuple[str, str]]:
    for remark in REMARKS:
        layout = layout.replace(remark, "")
    found = []
    for part in layout.split(" ¦ "):
        match = re.fullmatch(r"(.*?)\{(.*)\}", part)
        if match is None:
            found.append((part, ""))
        else:
            found += [(match[1], head) for head in match[2].split(",")]
    return found


def _printed(head: str) -> str:
    """What can be read on the page: what stands in brackets is gone, garbled signs stay garbled."""
    return re.sub(r"\[.*?\]", "", head.replace(GARBLED, "\ufffd\ufffd"))
