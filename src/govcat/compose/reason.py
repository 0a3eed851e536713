"""Reasons that begin with a word of a closed list and may go on in free text: `无此职权：由市局行使`."""

from __future__ import annotations

from govcat.core.knowledge import Vocabulary
from govcat.core.pattern import pattern

_NO_REASON = pattern(r"[?？吗么]|与否|(?<=取消)息|(?<=合并)症|(?<=分配)利润")
"""What takes a reason back, or makes another word of it: 已合并症."""


def stated_reason(text: str, reasons: Vocabulary) -> str | None:
    """The longest standard word that `text` begins with, whatever follows (已合并至…); None if there is none."""
    said = "".join(text.split()).lstrip('“"「『')
    begun = reasons.spelled.match(said)
    return reasons.resolve(begun[0]) if begun and not _NO_REASON.match(said, begun.end()) else None
