"""The columns of the official form, as one table: what is printed where.

Widths are Han characters of the body font. Whoever reads such a table back finds here which field a header stands for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from govcat.core.fields import title_of
from govcat.core.published import Published, PublishedDomain, PublishedItem
from govcat.core.readings import Readings
from govcat.render.workbook.channels import channel_boxes
from govcat.render.workbook.inert import joined, numbered

TICK = "√"
NOTE = "注："
MATTER = "公开事项"
DEPTHS = "一二三四五六七八九"
LEVELS = ("市级", "县级", "乡级", "村级")

Value: TypeAlias = Callable[[PublishedItem, Readings], str]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the item's field, its two header rows (`group` may be empty), and what it prints."""

    field: str
    head: str
    value: Value
    width: float
    group: str = ""
    is_centred: bool = False
    is_optional: bool = False


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
        Column("category", _matter_head(level), _matter(level), 4.5, MATTER, is_centred=True) for level in range(depth)
    )
    return (*categories, Column("name", _matter_head(depth), _matter(depth), 6.2, MATTER, is_centred=True))


def _matter_head(level: int) -> str:
    return f"{DEPTHS[level] if level < len(DEPTHS) else level + 1}级事项"


def _matter(level: int) -> Value:
    def value(item: PublishedItem, _: Readings) -> str:
        return (*item.category, item.name)[level] if level <= len(item.category) else ""

    return value


def _level_columns(published: Published) -> tuple[Column, ...]:
    found = dict.fromkeys(level for item in published.items() for level in item.level)
    if not found:
        return ()
    asked = {*found, "县级", "乡级"}
    names = (*(level for level in LEVELS if level in asked), *(level for level in found if level not in LEVELS))
    group = title_of("level").zh
    return tuple(Column("level", name, _level(name), 2.3, group, is_centred=True) for name in names)


def _level(name: str) -> Value:
    return lambda item, _: TICK if name in item.level else ""


def _method(word: str) -> Value:
    return lambda item, _: TICK if item.method == word else ""


def _content(item: PublishedItem, _: Readings) -> str:
    return joined((numbered(item.content), *(NOTE + note for note in item.notes)))


def _everyone(item: PublishedItem, readings: Readings) -> str:
    return TICK if any(readings.audience(text).is_everyone for text in item.audience) else ""


def _groups(item: PublishedItem, readings: Readings) -> str:
    named = [reading for reading in map(readings.audience, item.audience) if not reading.is_everyone]
    return joined((TICK, *(reading.group for reading in named if reading.group))) if named else ""


def _links(item: PublishedItem, _: Readings) -> str:
    return joined(
        (*([item.link] if item.link else []), *(f"{title}：{address}" for title, address in item.links.items()))
    )


_AUDIENCE = title_of("audience").zh
_METHOD = title_of("method").zh

_REST = (
    Column("content", "公开内容（要素）", _content, 12.5),
    Column("basis", title_of("basis").zh, lambda item, _: joined(item.basis), 13),
    Column("time_limit", title_of("time_limit").zh, lambda item, _: item.time_limit, 5.5),
    Column("subject", title_of("subject").zh, lambda item, _: joined(item.subject), 6),
    Column("channel", title_of("channel").zh, channel_boxes, 18.3),
    Column("audience", "全社会", _everyone, 2.3, _AUDIENCE, is_centred=True),
    Column("audience", "特定群体", _groups, 4.2, _AUDIENCE, is_centred=True),
    Column("method", "主动", _method("主动公开"), 2.3, _METHOD, is_centred=True),
    Column("method", "依申请", _method("依申请公开"), 2.3, _METHOD, is_centred=True),
    Column("stage", title_of("stage").zh, lambda item, _: joined(item.stage), 3, is_centred=True, is_optional=True),
    Column("phone", title_of("phone").zh, lambda item, _: item.phone, 6.5, is_centred=True, is_optional=True),
    Column(
        "complaint_phone",
        title_of("complaint_phone").zh,
        lambda item, _: item.complaint_phone,
        6.5,
        is_centred=True,
        is_optional=True,
    ),
    Column("link", title_of("link").zh, _links, 9, is_optional=True),
)
