"""部首字、兼容字: characters of their own that look like Han ones (⽔ for 水, ⻓ for 长), left by copying from PDF.

Unicode itself says which character each radical and each compatibility form is; of the radicals of simplified writing
it says so for two only, the others are listed here.
"""

from __future__ import annotations

import re
import unicodedata

from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern

RADICALS = "\u2e80-\u2fdf\uf900-\ufaff"
"""Radicals and compatibility forms, as they stand in a class of a regular expression."""

_RADICAL = pattern(f"[{RADICALS}]")
SIMPLIFIED = dict(
    zip(
        "⺠⺝⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰",
        "民月虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙",
        strict=True,
    )
)
"""Radicals that Unicode gives no character for."""


def plain_characters(text: str, _knowledge: Knowledge | None = None) -> str:
    """`text` with the Han characters that its radicals and compatibility forms look like."""
    return _RADICAL.sub(_plain, text)


def _plain(found: re.Match[str]) -> str:
    return SIMPLIFIED.get(found[0]) or unicodedata.normalize("NFKC", found[0])
