"""The frame of a page: head, masthead, byline and foot, rendered once for each domain and shared by its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypedDict

from markupsafe import Markup

from govcat.core.published import Published
from govcat.render.site import masthead
from govcat.render.site.environment import Templates
from govcat.render.site.fragments import Texts
from govcat.render.site.text import markup


@dataclass(frozen=True)
class Site:
    """What all pages of one site share. `downloads` are the files that it offers, by name."""

    published: Published
    downloads: Mapping[str, bytes]
    templates: Templates = field(default_factory=Templates)
    texts: Texts = field(default_factory=Texts.none_yet)


class Frame(TypedDict):
    """The shared pieces of a page, as markup; `title` is the catalogue's."""

    title: Markup
    head: Markup
    top: Markup
    byline: Markup
    foot: Markup


def frame(site: Site, root: str, metas: masthead.Pairs) -> Frame:
    """The frame of the pages that share these META tags. `root` leads from them to the start page."""
    header, texts = site.published.header, site.texts
    title = masthead.full_title(header)
    values = {
        "root": root,
        "metas": metas,
        "site_name": texts.shown[header.site.get("title", "") or title],
        "published": masthead.day(header.date),
        "source": texts.shown[masthead.source(header)],
        "notes": [texts.shown[note] for note in header.notes],
        "facts": [(label, texts.shown[said]) for label, said in masthead.portal_facts(header)],
        "contact": texts.dialled[header.site.get("contact", "")],
    }
    return {
        "title": texts.shown[title],
        "head": site.templates.markup("frame-head.html", values),
        "top": site.templates.markup("frame-top.html", values),
        "byline": site.templates.markup("frame-byline.html", values),
        "foot": site.templates.markup("frame-foot.html", values),
    }


def phrased(title: Markup) -> Markup:
    """A title that breaks only between its words: 户籍管理领域 / 基层政务公开 / 标准目录."""
    return markup(str(title).replace("基层政务公开", "<wbr>基层政务公开<wbr>"))
