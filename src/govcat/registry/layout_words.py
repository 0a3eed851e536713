"""The words of a layout: its title, its marks, the local names of levels, its paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from govcat.core.diagnostic import Term
from govcat.core.knowledge import Vocabulary
from govcat.core.layout import Marks, Paper
from govcat.core.pattern import pattern
from govcat.registry.layout_entry import Found, LayoutEntry

_BOXES = {"all": "all", "chosen": "chosen", "words": "words"} | {"全列": "all", "只列采用的": "chosen", "文字": "words"}
_SIZES = {"A4": "A4", "A3": "A3"}
_ORIENTATIONS = {"landscape": "landscape", "portrait": "portrait", "横向": "landscape", "纵向": "portrait"}
_PLACE = pattern(r"\{(.*?)\}")
_PLACES = ("domain", "region")


def title_of(entry: LayoutEntry, found: Found) -> str:
    """The title above each domain; only `{domain}` and `{region}` are filled in."""
    title = entry.text("title", found)
    if all(name in _PLACES for name in _PLACE.findall(title)):
        return title
    zh, en = "花括号里只能写 {domain}（领域名）或 {region}（地区名）", "only {domain} and {region} can be filled in"
    found.append(entry.unfit("title", Term(zh, en)))
    return ""


def marks_of(entry: LayoutEntry, above: Marks, found: Found) -> Marks:
    """The signs of a form, those of the layout above where it names none."""
    marks = entry.inner("marks", found)
    marks.only(("tick", "chosen", "open", "boxes"), found)
    signs = {key: text for key in ("tick", "chosen", "open") if (text := marks.text(key, found))}
    boxes = marks.word("boxes", _BOXES, found)
    made = replace(above, **signs, **({"boxes": boxes} if boxes else {}))  # type: ignore[arg-type]  # a word of _BOXES
    if made.chosen == made.open:
        expected = Term("选用和未选用的方框不能是同一个符号", "a chosen box and an open one need different signs")
        found.append(marks.unfit("open" if "open" in signs else "chosen", expected))
    return made


def levels_of(entry: LayoutEntry, levels: Vocabulary, found: Found) -> Mapping[str, str]:
    """Local names by the standard word of the level."""
    named = entry.inner("levels", found)
    for word in named.written:
        if word not in levels:
            expected = Term(
                f"左边写 {'、'.join(levels)} 之一，右边写本地的叫法", f"the key is one of {', '.join(levels)}"
            )
            found.append(named.unfit(word, expected))
    return {word: label for word in levels if (label := named.text(word, found))}


def paper_of(entry: LayoutEntry, above: Paper, found: Found) -> Paper:
    """Size and orientation of the paper, those of the layout above where it names none."""
    paper = entry.inner("paper", found)
    paper.only(("size", "orientation"), found)
    size = paper.word("size", _SIZES, found)
    orientation = paper.word("orientation", _ORIENTATIONS, found)
    return Paper(size or above.size, orientation or above.orientation)  # type: ignore[arg-type]  # words of both lists
