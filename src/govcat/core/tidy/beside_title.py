"""书名号后的写法: what stands behind 》, a number in full-width brackets or an article, joins it without a space.

Source: GB/T 9704—2012 and GB/T 15834—2011 use full-width brackets in Chinese text.
"""

from __future__ import annotations

from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.core.tidy.script import HAN

_BRACKETS = pattern(rf"(?<=》)\((?=[^()（）《》\n]{{0,60}}[{HAN}])([^()（）《》\n]{{1,80}})\)")
_SPACE = pattern(r"(?<=》)[ \u3000]{1,2}(?=[（(]|第[0-9一二三四五六七八九十百零〇]{1,8}[条章节])")


def joined_to_title(text: str, _knowledge: Knowledge | None = None) -> str:
    """`text` with （国务院令第711号） for (国务院令第711号) behind 》, and no space before it or before 第七条."""
    return _BRACKETS.sub(r"（\1）", _SPACE.sub("", text)) if "》" in text else text
