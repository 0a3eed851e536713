"""What a workbook says of itself: whose it is, which edition, and for which body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from govcat.core.item import Header
from govcat.core.published import Published, PublishedBody
from govcat.render.workbook.drawing import GAP
from govcat.render.workbook.inert import inert

TITLE = "基层政务公开标准目录"
TRANSCRIPT = "指引整理稿（非官方文本）"
_CHINESE_DATE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")


@dataclass(frozen=True, slots=True)
class Cover:
    """The title of a workbook, the lines under every title in it, and the notes under every table."""

    title: str
    lines: tuple[str, ...]
    notes: tuple[str, ...]


def cover_of(published: Published, body: PublishedBody | None = None) -> Cover:
    """The cover of the whole catalogue, or of what one body has to disclose."""
    header = published.header
    lines = (
        TRANSCRIPT if published.is_transcript else "",
        edition_line(header),
        body_line(body) if body else "",
    )
    title = (header.title or TITLE) + (f"（{body.name}）" if body else "")
    return Cover(inert(title), tuple(filter(None, lines)), (*header.notes, *_edition_note(header)))


def edition_line(header: Header) -> str:
    """Who publishes which edition, as far as it is known."""
    known = {
        "单位": header.signed_by or header.region,
        "版本": header.edition,
        "批准文件": header.paper,
        "日期": printed_date(header.date),
    }
    return _line(known)


def body_line(body: PublishedBody) -> str:
    """Which body discloses, and where to ask."""
    known = {
        "公开主体": body.name,
        "咨询电话": body.phone,
        "监督电话": body.complaint_phone,
        "地址": body.address,
    }
    return _line(known)


def _line(known: dict[str, str]) -> str:
    return inert(GAP.join(f"{label}：{value}" for label, value in known.items() if value))


def _edition_note(header: Header) -> tuple[str, ...]:
    """The paper that approved the edition, as a note; none if it is not known."""
    if not header.paper:
        return ()
    day = printed_date(header.date)
    return (f"本目录{header.edition}的批准文件：{header.paper}{'，日期：' + day if day else ''}。",)


def read_date(text: str) -> date | None:
    """The day that `text` names, written 2026-01-05 or 2026年1月5日."""
    chinese = _CHINESE_DATE.fullmatch(text.strip())
    try:
        return date(int(chinese[1]), int(chinese[2]), int(chinese[3])) if chinese else date.fromisoformat(text.strip())
    except ValueError:
        return None


def printed_date(text: str) -> str:
    """A day as Chinese prints it (GB/T 7408 in data, 2026年1月5日 in print); another text as it stands."""
    day = read_date(text)
    return f"{day.year}年{day.month}月{day.day}日" if day else text
