"""Whether a text is a time limit and nothing else: 20个工作日内, 及时公开, 每年1月31日前.

Why beside the reader of limits: that one looks for a limit in words of any kind, and finds one in 定期定额个体工商户.
"""

from __future__ import annotations

from collections.abc import Callable

from govcat.core.elements.numeral import NUMERAL
from govcat.core.elements.time_limit import TimeLimit
from govcat.core.pattern import pattern

_DISCLOSED = r"(?:[，,]?(?:地|予以|及时|主动|应当|面?向社会)*(?:公开|公布|发布|公示|更新|调整))?"
_ADVERB = (
    r"(?:实时|即时|及时|随时|立即|尽快|适时|同步|长期|永久|常年|常态化?|动态|不?定期|当[日天]|即日"
    r"|按时|按期|第一时间|按[日周旬月季年]度?)"
)
_ALONE = pattern(rf"{_ADVERB}(?:[、，,和或]?{_ADVERB}){{0,3}}{_DISCLOSED}")
_COUNTED = pattern(
    rf"(?=[每半]|{NUMERAL}|公[示告]|不少于|至少|提前|.{{0,60}}(?:之日|[形变制获作批收印]|公开))"
    rf".*(?:工作日|[日天月年周底初末旬]|小时|季度)(?:之?内|以内|(?:之|以)?前|起)?{_DISCLOSED}(?:{NUMERAL}次)?"
)
_NO_LIMIT = frozenset({"unknown", "ditto", "relative", "adverb"})


def is_timing(said: str, read: Callable[[str], TimeLimit]) -> bool:
    """Whether `said`, of which `read` tells what time limit it is, is one from end to end."""
    if _ALONE.fullmatch(said):
        return True
    if not _COUNTED.fullmatch(said):
        return False
    parts = read(said).parts
    return bool(parts) and all(part.kind not in _NO_LIMIT for part in parts)
