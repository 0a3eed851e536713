"""Heads of the columns of 公开事项: which of its levels a head names, if it names one."""

from __future__ import annotations

from typing import NamedTuple

from govcat.core.pattern import pattern

_NUMERALS = {numeral: value for values in ("一二三四五六", "123456") for value, numeral in enumerate(values, 1)}
_NOUN = "(?:事项|目录|类别|分类|指标|栏目|标题|名称|项目|主题|类目|条目|类|项|级|信息|业务)"
_NUMBERED = pattern(
    rf"第?([一二三四五六1-6])级{_NOUN}*|{_NOUN}+[(（]?第?([一二三四五六1-6])级?[)）]?|第?([一二三四五六1-6])级"
)
_UPPER = pattern("(?:事项|目录)?(?:大类|主项|主类|门类|类目|大项|父项|上级)(?:事项|目录|名称)?")
_KIND = pattern("(?:事项|目录|项目|栏目|条目|信息|业务|公共)?(?:类别|类型|分类|种类|性质)(?:名称)?")
_INNER = pattern("(?:事项|目录)?(?:中类|小类|子类|分类别)(?:名称)?")
_LOWER = pattern(f"(?:事项|目录)?(?:子项|细项|小项|分项|明细|[子次]{_NOUN})(?:事项|目录|名称)?")
_PLAIN = pattern("(?:职权|权力|服务|业务|工作|办事|办理)?(?:事项|目录|项目|名称|标题|主题|条目)+(?:名称|标题)?")


class Rank(NamedTuple):
    """Which level a head names: 1, 2 …; 0 for 类别, 0.5 for 大类, 0.7 for 小类, 8 for a bare 事项名称, 9 for 子项."""

    order: float
    is_certain: bool = True

    @property
    def is_numbered(self) -> bool:
        """Whether the head gives the number itself: 一级事项."""
        return 1 <= self.order <= 6


KIND, UPPER, INNER, NAMED, LOWER = 0.0, 0.5, 0.7, 8.0, 9.0


def rank_of(said: str) -> Rank | None:
    """The level that the words of a head name (公开 and the like are already gone); None if it is no matter's head."""
    numbered = _NUMBERED.fullmatch(said)
    if numbered:
        return Rank(_NUMERALS[next(filter(None, numbered.groups()))])
    if _PLAIN.fullmatch(said):
        return Rank(NAMED)
    for order, words in ((UPPER, _UPPER), (KIND, _KIND), (INNER, _INNER), (LOWER, _LOWER)):
        if words.fullmatch(said):
            return Rank(order, is_certain=order != LOWER)
    return None
