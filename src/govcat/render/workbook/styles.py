"""How cells look. Fonts are named, never embedded (STANDARDS §8.1): 仿宋 for text, 黑体 for heads.

Why family and charset: a program without these fonts then chooses another Chinese one, not a Latin one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from xlsxwriter.format import Format  # type: ignore[import-untyped]  # XlsxWriter has no py.typed
from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]  # as above

from govcat.render.workbook.inert import looks_like_a_command

SIZE = 10
"""Points of the text in a table. On the page it shrinks with the sheet to about 7.5 (六号)."""
TITLE_SIZE = 22
SECTION_SIZE = 12
_CHINESE = {"font_charset": 134, "font_family": 3}
_BODY = {"font_name": "仿宋", "font_size": SIZE, "text_wrap": True, **_CHINESE}
_HEAD = {"font_name": "黑体", "font_size": SIZE, "text_wrap": True, **_CHINESE}
_CENTRE = {"align": "center", "valign": "vcenter"}
_LEFT = {"align": "left", "valign": "vcenter"}
_BOX = {"border": 1}

_STYLES: dict[str, dict[str, Any]] = {
    "title": {**_HEAD, **_CENTRE, "font_size": TITLE_SIZE},
    "line": {**_BODY, **_CENTRE},
    "head": {**_HEAD, **_CENTRE, **_BOX, "bg_color": "#F2F2F2"},
    "text": {**_BODY, **_LEFT, **_BOX},
    "centre": {**_BODY, **_CENTRE, **_BOX},
    "number": {**_BODY, **_CENTRE, **_BOX, "num_format": "@"},
    "record": {**_BODY, **_BOX, "align": "left", "valign": "top", "num_format": "@"},
    "key": {"font_name": "仿宋", "font_size": SIZE, **_CHINESE, "num_format": "@"},
    "entry": {**_BODY, **_LEFT, **_BOX, "num_format": "@"},
    "choice": {**_BODY, **_CENTRE, **_BOX, "num_format": "@"},
    "good": {**_BODY, **_LEFT, **_BOX, "bg_color": "#E2EFDA"},
    "bad": {**_BODY, **_LEFT, **_BOX, "bg_color": "#FCE4E4"},
    "note": {**_BODY, **_LEFT},
    "section": {**_HEAD, **_LEFT, "font_size": SECTION_SIZE},
    "link": {**_BODY, **_LEFT, **_BOX, "font_color": "#015293", "underline": 1},
    "back": {**_BODY, **_LEFT, "font_color": "#015293", "underline": 1},
}


Part: TypeAlias = Literal["whole", "tall", "first", "middle", "last"]
"""Which part of its item a cell is: all of it in one row, all of it in several, or one of several pieces."""

_PARTS: dict[Part, dict[str, Any]] = {
    "whole": {},
    "tall": {"valign": "top"},
    "first": {"valign": "top", "bottom": 0},
    "middle": {"valign": "top", "top": 0, "bottom": 0},
    "last": {"valign": "top", "top": 0},
}


@dataclass(frozen=True, slots=True)
class Styles:
    """The formats of one workbook, made when first asked for."""

    workbook: Workbook
    made: dict[tuple[str, Part, bool], Format] = field(default_factory=dict)

    def of(self, style: str, text: str, part: Part = "whole") -> Format:
        """The format for `text`; one that a spreadsheet would run if typed anew carries Excel's own mark for text."""
        key = (style, part, looks_like_a_command(text))
        if key not in self.made:
            self.made[key] = self.workbook.add_format({**_STYLES[style], **_PARTS[part], "quote_prefix": key[2]})
        return self.made[key]
