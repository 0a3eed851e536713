"""GC611: a level on which none of the disclosing bodies stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from govcat.check.grammar.distinct import items_with
from govcat.check.grammar.levels import level_of_region, levels_of
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern
from govcat.core.place import Path
from govcat.core.published import CLOSED

_ABOVE = frozenset({"省级", "市级", "县级"})
_COUNTY = "县级"
_LOCAL = frozenset({_COUNTY, "乡级"})
"""Every step on which a body that discloses can stand, as `_standing` tells it."""

_HAS_STATIONS = pattern("公安|司法|税务|市场监|自然资源|国土|林业|林草|城市管理|城管|综合(?:行政)?执法")
"""County bodies that have a station in townships, and disclose there under their own name."""

_VILLAGE = "村级"
_IN_VILLAGES = frozenset({"社区/企事业单位/村公示栏（电子屏）", "入户/现场"})
_STATIONS = pattern(r"(?:[所站队院校馆]|中心|分局)(?:[（(]|$)")


@rule(
    "GC611",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开层级只有“{levels}”，公开主体却是“{standing}”的，涉及本领域 {count} 个事项",
        why="公开层级是由哪一级公开；与公开主体对不上，群众不知道到县里看还是到乡里、村里看，按层级取用时也会漏掉",
        fix="请核对：由公开主体这一级公开的，改公开层级；由所填层级公开的，改写或者补上那一级的公开主体",
    ),
    en=Words(
        message="the level is only “{levels}”, while the disclosing body stands at “{standing}”; items of this domain:"
        " {count}",
        why="the level says who discloses it: county, township or village; if it does not fit the body people do not"
        " know where to look, and catalogues of one level lack the item",
        fix="check it: change the level if that body discloses it, or write the body of that level as well",
    ),
)
def level_of_subject(domain: Domain, context: Context) -> Iterator[Finding]:
    """公开层级与公开主体不在一级。 / The level of an item is none of its disclosing bodies' levels.

    同样的情形每个领域只说一次。派出所、司法所、税务所等站所和设有站所的县级部门，垂直管理机关，村（居）委会，学校、企业，
    以及看不出层级的机构，不在此列；
    没有公开层级一栏的目录，以及上级在村公示栏或者入户公开的村级事项，不核对。乡级、村级目录只列县级机构的，见 GC517。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [乡镇人民政府（街道办事处）]
        level: [县级]  # GC611
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [乡镇人民政府（街道办事处）]
        level: [县级, 乡级]
      - id: death
        subject: [公安派出所]
        level: [县级]
    ```
    """
    apart: dict[tuple[str, str], list[Path]] = {}
    standings: dict[tuple[str, ...], frozenset[str]] = {}
    sound: set[tuple[object, ...]] = set()
    for position, item in items_with(domain, "level", _leaves_one_out):
        names = tuple([subject.text for subject in item.subject])
        if item.method == CLOSED or (item.level, names) in sound:
            continue
        standing = standings[names] if names in standings else standings.setdefault(names, _standing(item, context))
        if not standing or not _ladder(standing).isdisjoint(_ladder(item.level)):
            sound.add((item.level, names))
            continue
        if (_ladder(standing) == {_COUNTY} and _is_below(context)) or _is_shown_in_village(item, context):
            continue  # GC517 speaks of the first; townships use the boards of villages
        said = ("、".join(item.level), "、".join(sorted(standing)))
        apart.setdefault(said, []).append(("items", position, "level", 0))
    for (levels, bodies), paths in apart.items():
        yield Finding(paths[0], {"levels": levels, "standing": bodies, "count": len(paths)})


def _leaves_one_out(level: tuple[str, ...]) -> bool:
    """Whether a body may stand on another level than those of an item."""
    return bool(level) and not _ladder(level) >= _LOCAL


def _is_below(context: Context) -> bool:
    return level_of_region(context.catalogue.header) in {"乡级", "村级"}


def _is_shown_in_village(item: Item, context: Context) -> bool:
    channels = {channel.word for channel in context.readings.channels(item.channel)}
    return item.level == (_VILLAGE,) and not channels.isdisjoint(_IN_VILLAGES)


def _standing(item: Item, context: Context) -> frozenset[str]:
    """The levels of all bodies that disclose an item; none if one has no certain level, or the item is closed.

    A village is none either: many tables have no column for it, and tick the township's or the county's.
    """
    levels: set[str] = set()
    for subject in item.subject:
        names = (subject.text, subject.role, *(body.name for body in subject.bodies))
        if any(_STATIONS.search(name) or _HAS_STATIONS.search(name) for name in names):
            return frozenset()
        levels.update(levels_of(subject, context))
    return frozenset() if levels & {"", _VILLAGE} else frozenset(levels)


def _ladder(levels: Iterable[str]) -> frozenset[str]:
    """Levels, of which the county and everything above it count as one: cities without districts call theirs 市级."""
    return frozenset(_COUNTY if level in _ABOVE else level for level in levels)
