"""Names of levels as regions give them to their columns: 区级, 镇街级, 乡、村级, 嘎查（社区）级, 东阳市级.

A name is cut into the kinds of unit it speaks of. Which level a 市 is can only be told beside its neighbours: where no
column speaks of a county, a city's own column is that of a city without counties below it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.load.table.plain import plain

CITY, COUNTY, TOWN, VILLAGE = "市级", "县级", "乡级", "村级"

_UNITS = {
    CITY: ("设区市", "地市", "市", "州", "盟", "地区", "师"),
    COUNTY: ("县", "区", "旗", "特区", "林区", "新区", "开发区", "高新区", "团场", "团"),
    TOWN: (
        "民族乡", "乡", "镇", "街道", "街", "街办", "办事处", "苏木", "园区", "作业区", "管理区", "农场", "林场",
        "牧场", "管委会", "片区",
    ),
    VILLAGE: (
        "行政村", "村委会", "居委会", "村民委员会", "居民委员会", "村", "社区", "社", "居",
        "嘎查", "连队", "连", "屯", "组",
    ),
}  # fmt: skip
_LEVEL_OF = {unit: level for level, units in _UNITS.items() for unit in units}
_UNIT = pattern("|".join(sorted(_LEVEL_OF, key=len, reverse=True)))
_NOISE = pattern('公开|层级|层次|级别|级|本|[、,;/·.和与及或()（）\\[\\]【】“”"]')
_OWN_BODIES = pattern("(?<=[市县区旗州盟])直属?(?:部门|单位|机关|机构)?")
_EITHER_CITY_OR_COUNTY = pattern(r"市[(（][县区旗、,/市]+[)）]|[县区旗][(（][、,/市县区旗]*市[、,/市县区旗]*[)）]")
_PLACE = 8


class LevelName(NamedTuple):
    """What the head of a level column says: its levels from above, and whether nothing in it was skipped."""

    levels: tuple[str, ...]
    is_certain: bool
    is_city: bool = False


def level_name(text: str, knowledge: Knowledge) -> LevelName | None:
    """The levels that a text names; None if it names none, or says more than that.

    A place's own name before the unit is skipped (东阳市级), and the name is then not certain.
    """
    said = plain(text)
    known = knowledge.vocabularies["level"].resolve(said.removeprefix("公开"))
    if known:
        return LevelName((known,), is_certain=True, is_city=known == CITY)
    if _EITHER_CITY_OR_COUNTY.search(said):
        return LevelName((COUNTY,), is_certain=True)
    units = _UNIT.findall(said)
    rest = _NOISE.sub("", _UNIT.sub("", _OWN_BODIES.sub("", said)))
    has_word = "级" in said or "层" in said
    if not units or len(rest) > (_PLACE if has_word else 0) or len(said) > _PLACE * 2:
        return None
    found = {_LEVEL_OF[unit] for unit in units}
    levels = tuple(level for level in _UNITS if level in found)
    return LevelName(levels, is_certain=not rest, is_city=levels == (CITY,))


def settled(names: Sequence[LevelName]) -> tuple[LevelName, ...]:
    """The level columns of one table, judged together.

    A 市 beside a column of counties is a city. Beside towns or villages alone it is the upper one of two levels, that
    is a county's: most likely, not certainly.
    """
    if any(name.is_city for name in names):
        names = [_without_city(name) for name in names]
    has_county = any(COUNTY in name.levels for name in names)
    if has_county or len(names) == 1 or not any(name.is_city for name in names):
        return tuple(names)
    return tuple(LevelName((COUNTY,), is_certain=False) if name.is_city else name for name in names)


def _without_city(name: LevelName) -> LevelName:
    """县市级 beside a column for the city above: the 市 in it are of the rank of counties."""
    is_both = name.levels[:2] == (CITY, COUNTY)
    return name._replace(levels=name.levels[1:]) if is_both else name


def level_key(name: LevelName) -> str:
    """The key of the leaf for such a column: `level.县级`, `level.乡级+村级`."""
    return f"level.{'+'.join(name.levels)}"
