"""One column that holds two levels of 公开事项 in each cell: 出生登记/出生一孩登记, or one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.pattern import pattern

_SEPARATORS = ("/", "／", "\n", "—", "-", "－", ">", "→", "|", "｜", "：", ":")
_LEVELS = pattern("一级.*二级", 16)
_MOST = 0.8


def separator_of(heads: Sequence[str], texts: Sequence[str]) -> str:
    """What stands between the levels in the cells of one column; empty if they hold one level only.

    Either the head names both levels, or nearly every cell has the sign once and what stands before it comes again in
    other rows, as categories do. A line feed or a slash inside a name alone proves nothing.
    """
    filled = [text.strip() for text in texts if text.strip()]
    for sign in _SEPARATORS:
        cut = [text.split(sign) for text in filled if text.count(sign) == 1 and all(text.split(sign))]
        if not cut or len(cut) < _MOST * len(filled):
            continue
        firsts, seconds = {first.strip() for first, _ in cut}, {second.strip() for _, second in cut}
        if _LEVELS.search("".join(heads)) or (
            len(cut) > 2 and len(firsts) * 2 <= len(cut) and len(firsts) < len(seconds)
        ):
            return sign
    return ""
