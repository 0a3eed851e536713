"""What every page says of the catalogue: title, edition, date, source, META tags, footer (STANDARDS §1, §2)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, TypeAlias

from govcat.core.item import Header
from govcat.render.site.text import in_one_line

COLUMN_TYPE = "信息公开目录"
"""The type word of the META standard for catalogue pages (国办发〔2017〕47号, annex)."""

Pairs: TypeAlias = list[tuple[str, str]]
"""Labels or names with their values, in the order in which pages show them."""

_DATE = re.compile(
    r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]+([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?)?"
)


class Day(NamedTuple):
    """A day as pages print it, as machines read it (`2026-01-05`), and as `PubDate` wants it (`2026-01-05 00:00`)."""

    printed: str
    iso: str = ""
    stamp: str = ""


def day(text: str) -> Day | None:
    """The day that `text` names; as written where it is none that we can read; None if it is empty."""
    said = in_one_line(text)
    found = _DATE.fullmatch(said)
    try:
        read = date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        read = None
    if read is None or found is None:
        return Day(said) if said else None
    return Day(chinese(read), read.isoformat(), f"{read.isoformat()} {found[4] or '00'}:{found[5] or '00'}")


def chinese(read: date) -> str:
    """A date as Chinese papers print it: 2026年1月5日."""
    return f"{read.year}年{read.month}月{read.day}日"


def full_title(header: Header) -> str:
    """The title of the catalogue; `compose` has put the region's name before it."""
    return in_one_line(header.title)


def domain_title(name: str) -> str:
    """The official title of a domain's table."""
    return f"{in_one_line(name).removesuffix('领域')}领域基层政务公开标准目录"


def source(header: Header) -> str:
    """Who publishes: whoever signed the edition, or the sponsor of the site."""
    return in_one_line(header.signed_by or header.site.get("sponsor", ""))


def edition_facts(header: Header, as_of: date | None) -> Pairs:
    """What the edition is, as far as the project says it."""
    published = day(header.date)
    return _filled(
        ("版本", header.edition),
        ("批准文件", header.paper),
        ("发布日期", published.printed if published else ""),
        ("来源", source(header)),
        ("基准日", chinese(as_of) if as_of else ""),
    )


def portal_facts(header: Header) -> Pairs:
    """What stands at the foot of a portal's page, as far as the project says it; its telephone number stands apart."""
    site = header.site
    return _filled(
        ("主办单位", site.get("sponsor", "")),
        ("承办单位", site.get("operator", "")),
        ("网站标识码", site.get("code", "")),
    )


def column_metas(header: Header, name: str, description: str, keywords: Iterable[str]) -> Pairs:
    """The META tags that all pages of one column share: of the site, of the column, and of what is published in it."""
    site, published = header.site, day(header.date)
    return _filled(
        ("SiteName", site.get("title", "")),
        ("SiteDomain", site.get("domain", "")),
        ("SiteIDCode", site.get("code", "")),
        ("ColumnName", name),
        ("ColumnDescription", description),
        ("ColumnKeywords", ",".join(keywords)),
        ("ColumnType", COLUMN_TYPE),
        ("PubDate", published.stamp if published else ""),
        ("ContentSource", source(header)),
    )


def article_metas(title: str, keywords: Iterable[str], description: str) -> Pairs:
    """The META tags of one page with content: a domain's table, an item. The texts are in one line already."""
    return [("ArticleTitle", title), ("Keywords", ",".join(keywords)), ("Description", description)]


def _filled(*pairs: tuple[str, str]) -> Pairs:
    lines = ((name, in_one_line(value)) for name, value in pairs)
    return [(name, value) for name, value in lines if value]
