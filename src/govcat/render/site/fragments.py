"""The pieces of HTML that one item contributes: made once, used by its row, its card and its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypedDict

from markupsafe import Markup

from govcat.core.published import PublishedBody, PublishedItem
from govcat.core.readings import Readings
from govcat.render.site.links import Dialled, link
from govcat.render.site.paths import item_file
from govcat.render.site.table import Columns, Row
from govcat.render.site.text import Lines, Shown, markup

TICK = markup('<span class="gc-tick" role="img" aria-label="是">√</span>')
"""A tick that is read aloud as a word."""

NOTHING = markup("")
ROOT = "../../"
"""The way from a page of a domain to the start page."""


class Texts(NamedTuple):
    """The texts of one build in the forms that pages need, each made once."""

    shown: Shown
    dialled: Dialled
    lines: Lines

    @classmethod
    def none_yet(cls) -> Texts:
        """For a new build."""
        return cls(Shown(), Dialled(), Lines())


class SubjectFragments(TypedDict):
    """One name of 公开主体 with what is known of the body behind it."""

    name: Markup
    role: Markup
    phone: Markup
    complaint_phone: Markup
    address: Markup


class CategoryCell(TypedDict):
    """One merged cell of a category."""

    text: Markup
    rows: int
    scope: Markup


class Fragments(TypedDict):
    """What pages show of one item. Every text is markup: the templates print these without escaping them again."""

    number: int
    file: Markup
    categories: list[CategoryCell]
    name_columns: int
    path: Markup
    name: Markup
    content: Markup
    content_list: Markup
    basis: Markup
    time_limit: Markup
    subject: Markup
    subjects: list[SubjectFragments]
    phone: Markup
    complaint_phone: Markup
    phones: list[Markup]
    channel: Markup
    link: Markup
    links: list[Markup]
    method: Markup
    audience: Markup
    level: Markup
    stage: Markup
    notes: list[Markup]
    ticks: list[Markup]


def fragments(row: Row, columns: Columns, texts: Texts, readings: Readings) -> Fragments:
    """Everything that pages show of one item, escaped."""
    item, shown = row.item, texts.shown
    return {
        "number": row.number,
        "file": shown[item_file(item.id)],
        "categories": [
            {"text": shown[cell.text], "rows": cell.rows, "scope": shown[cell.scope]} for cell in row.categories
        ],
        "name_columns": row.name_columns,
        "path": shown.joined(item.category, " › "),
        "name": shown[item.name],
        "content": shown.joined(item.content, "；"),
        "content_list": shown.listed(item.content),
        "basis": shown.listed(item.basis),
        "time_limit": shown[item.time_limit],
        "subject": shown.joined(item.subject, "、"),
        "subjects": [_subject(text, item.bodies, texts) for text in item.subject],
        "phone": texts.dialled[item.phone],
        "complaint_phone": texts.dialled[item.complaint_phone],
        "phones": _phones(item, texts.dialled),
        "channel": shown.joined(item.channel, "、"),
        "link": link(item.link, shown, ROOT) if item.link else NOTHING,
        "links": [link(address, shown, ROOT, label) for label, address in item.links.items()],
        "method": shown[item.method],
        "audience": shown.joined(item.audience, "、"),
        "level": shown.joined(item.level, "、"),
        "stage": shown.joined(item.stage, "、"),
        "notes": [shown[note] for note in item.notes],
        "ticks": list(_ticks(item, columns, shown, readings)),
    }


def _ticks(item: PublishedItem, columns: Columns, shown: Shown, readings: Readings) -> Iterator[Markup]:
    """The cells of 公开对象, 公开方式 and 公开层级, column by column; a named group stands below its tick."""
    audiences = [readings.audience(text) for text in item.audience]
    groups = [one.group for one in audiences if not (one.is_everyone or one.is_unchosen)]
    named = tuple(group for group in groups if group)
    yield TICK if any(audience.is_everyone for audience in audiences) else NOTHING
    yield TICK + markup("<br>") + shown.joined(named, "、") if named else (TICK if groups else NOTHING)
    yield TICK if "主动" in item.method else NOTHING
    yield TICK if "依申请" in item.method else NOTHING
    for level in columns.levels:
        yield TICK if level in item.level else NOTHING


def _subject(text: str, bodies: Iterable[PublishedBody], texts: Texts) -> SubjectFragments:
    body = next((body for body in bodies if text in (body.name, f"{body.name}（{body.scope}）")), PublishedBody(text))
    shown, dialled = texts.shown, texts.dialled
    return {
        "name": shown[text],
        "role": shown[body.role] if body.role != body.name else NOTHING,
        "phone": dialled[body.phone],
        "complaint_phone": dialled[body.complaint_phone],
        "address": shown[body.address],
    }


def _phones(item: PublishedItem, dialled: Dialled) -> list[Markup]:
    """The numbers that a card shows: the item's own, or those of the bodies that answer for it."""
    numbers = (item.phone,) if item.phone else tuple(dict.fromkeys(body.phone for body in item.bodies))
    return [dialled[number] for number in numbers if number]
