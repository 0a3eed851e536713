"""The columns of the official form, as one table: what is printed where.

Widths are Han characters of the body font. Whoever reads such a table back finds here which field a header stands for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from govcat.core.fields import title_of
from govcat.core.form.leaf import Leaf
from govcat.core.form.leaves import leaf_of
from govcat.core.layout import Marks
from govcat.core.published import Published, PublishedDomain, PublishedItem
from govcat.core.readings import Readings

MATTER = "公开事项"
DEPTHS = "一二三四五六七八九"
MARKS = Marks()
LEVELS = ("市级", "县级", "乡级", "村级")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the item's field, its two header rows (`group` may be empty), and what it prints."""

    field: str
    head: str
    leaf: Leaf
    width: float
    group: str = ""
    is_centred: bool = False
    is_optional: bool = False

    def value(self, item: PublishedItem, readings: Readings) -> str:
        """What the column prints for an item."""
        return self.leaf.write(item, readings, MARKS)


def columns_for(domain: PublishedDomain, published: Published) -> tuple[Column, ...]:
    """The columns of one sheet; 序号 comes before them.

    A domain has as many 事项 columns as its deepest item. Levels are those that occur in the catalogue.
    Optional columns stand only where an item has something to say in them.
    """
    readings = published.readings
    optional = (column for column in _REST if column.is_optional)
    used = tuple(column for column in optional if any(column.value(item, readings) for item in domain.items))
    always = tuple(column for column in _REST if not column.is_optional)
    return (*matter_columns(domain), *always, *_level_columns(published), *used)


def matter_columns(domain: PublishedDomain) -> tuple[Column, ...]:
    """一级事项, 二级事项 …: the categories, then the name."""
    depth = max((len(item.category) for item in domain.items), default=1) or 1
    categories = (
        Column("category", _matter_head(level), _matter(f"category.{level + 1}", level), 4.5, MATTER, is_centred=True)
        for level in range(depth)
    )
    return (*categories, Column("name", _matter_head(depth), _matter("name", depth), 6.2, MATTER, is_centred=True))


def _matter_head(level: int) -> str:
    return f"{DEPTHS[level] if level < len(DEPTHS) else level + 1}级事项"


def _matter(key: str, level: int) -> Leaf:
    """The leaf of one column of matters: a name stands right behind its categories, so that it leaves no gap."""

    def write(item: PublishedItem, _: Readings, __: Marks) -> str:
        return (*item.category, item.name)[level] if level <= len(item.category) else ""

    return replace(_leaf(key), write=write)


def _level_columns(published: Published) -> tuple[Column, ...]:
    found = dict.fromkeys(level for item in published.items() for level in item.level)
    if not found:
        return ()
    asked = {*found, "县级", "乡级"}
    names = (*(level for level in LEVELS if level in asked), *(level for level in found if level not in LEVELS))
    group = title_of("level").zh
    return tuple(Column("level", name, _leaf(f"level.{name}"), 2.3, group, is_centred=True) for name in names)


def _leaf(key: str) -> Leaf:
    leaf = leaf_of(key)
    if leaf is None:
        raise KeyError(key)
    return leaf


_AUDIENCE = title_of("audience").zh
_METHOD = title_of("method").zh

_REST = (
    Column("content", "公开内容（要素）", _leaf("content"), 12.5),
    Column("basis", title_of("basis").zh, _leaf("basis"), 13),
    Column("time_limit", title_of("time_limit").zh, _leaf("time_limit"), 5.5),
    Column("subject", title_of("subject").zh, _leaf("subject"), 6),
    Column("channel", title_of("channel").zh, _leaf("channel"), 18.3),
    Column("audience", "全社会", _leaf("audience.everyone"), 2.3, _AUDIENCE, is_centred=True),
    Column("audience", "特定群体", _leaf("audience.groups"), 4.2, _AUDIENCE, is_centred=True),
    Column("method", "主动", _leaf("method.主动公开"), 2.3, _METHOD, is_centred=True),
    Column("method", "依申请", _leaf("method.依申请公开"), 2.3, _METHOD, is_centred=True),
    Column("stage", title_of("stage").zh, _leaf("stage"), 3, is_centred=True, is_optional=True),
    Column("phone", title_of("phone").zh, _leaf("phone"), 6.5, is_centred=True, is_optional=True),
    Column(
        "complaint_phone",
        title_of("complaint_phone").zh,
        _leaf("complaint_phone"),
        6.5,
        is_centred=True,
        is_optional=True,
    ),
    Column("link", title_of("link").zh, _leaf("link"), 9, is_optional=True),
)
