"""The pages of a site: the start page, and for each domain its table and its items."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from govcat.core.published import PublishedDomain
from govcat.render.site import masthead
from govcat.render.site.fragments import ROOT, Fragments, fragments
from govcat.render.site.frame import Site, frame, phrased
from govcat.render.site.offers import offers_of, whole_offers
from govcat.render.site.paths import domain_folder, file_stem
from govcat.render.site.table import columns, row_groups


def index_page(site: Site) -> bytes:
    """The start page: all domains with their counts, search, downloads, and what the catalogue is."""
    published, shown, lines = site.published, site.texts.shown, site.texts.lines
    title = masthead.full_title(published.header)
    count = sum(len(domain.items) for domain in published.domains)
    description = f"{title}，共 {len(published.domains)} 个领域、{count} 项公开事项"
    metas = masthead.column_metas(
        published.header, title, description, [lines[domain.name] for domain in published.domains]
    )
    values = {
        "page_title": title,
        "heading": phrased(shown[title]),
        "frame": frame(site, "", metas),
        "facts": [(label, shown[said]) for label, said in masthead.edition_facts(published.header, published.as_of)],
        "notes": [shown[note] for note in published.header.notes],
        "domains": [
            {"name": shown[domain.name], "href": f"{domain_folder(domain.key)}index.html", "count": len(domain.items)}
            for domain in published.domains
        ],
        "count": count,
        "exempt": [(shown[exempt.name or exempt.domain], shown[exempt.reason]) for exempt in published.exempt],
        "offers": whole_offers(site.downloads, published.domains),
        "shards": " ".join(file_stem(domain.key) for domain in published.domains),
    }
    return site.templates.page("index.html", values)


def domain_pages(site: Site, domain: PublishedDomain) -> Iterator[tuple[str, bytes]]:
    """The pages of one domain by path: its table first, then each item."""
    lines, header = site.texts.lines, site.published.header
    title = masthead.domain_title(domain.name)
    words = [lines[word] for word in (domain.name, *domain.aliases)]
    summary = f"{title}，共 {len(domain.items)} 项公开事项"
    shared = {
        "frame": frame(site, ROOT, masthead.column_metas(header, title, summary, words)),
        "domain": site.texts.shown[domain.name],
        "title": title,
    }
    layout = columns(domain)
    groups = [
        [fragments(row, layout, site.texts, site.published.readings) for row in group]
        for group in row_groups(domain, len(layout.matters))
    ]
    levels = [site.texts.shown[level] for level in layout.levels]
    about = {
        "levels": levels,
        "metas": masthead.article_metas(title, words, summary),
        "matters": layout.matters,
        "groups": groups,
    }
    folder = domain_folder(domain.key)
    yield f"{folder}index.html", _table_page(site, domain, shared | about)
    for name, page in _item_pages(site, domain, list(chain.from_iterable(groups)), shared):
        yield folder + name, page


def _table_page(site: Site, domain: PublishedDomain, values: dict[str, Any]) -> bytes:
    shown = site.texts.shown
    return site.templates.page(
        "domain.html",
        values
        | {
            "page_title": f"{values['title']} - {masthead.full_title(site.published.header)}",
            "heading": phrased(shown[values["title"]]),
            "guideline": shown[domain.guideline],
            "count": len(domain.items),
            "notes": [shown[note] for note in domain.notes],
            "offers": offers_of(domain, site.downloads, site.published.domains),
            "shards": file_stem(domain.key),
            "root": ROOT,
        },
    )


def _item_pages(
    site: Site, domain: PublishedDomain, rows: list[Fragments], shared: dict[str, Any]
) -> Iterator[tuple[str, bytes]]:
    lines = site.texts.lines
    for item, row, before, after in zip(domain.items, rows, [None, *rows], [*rows[1:], None], strict=False):
        name = lines[item.name]
        words = dict.fromkeys(lines[text] for text in (item.name, *item.category, domain.name))
        summary = f"{name}：{'；'.join(lines[text] for text in item.content)}"[:150]
        values = shared | {
            "metas": masthead.article_metas(name, words, summary),
            "page_title": f"{name} - {shared['title']}",
            "it": row,
            "before": before,
            "after": after,
        }
        yield str(row["file"]), site.templates.page("item.html", values)
