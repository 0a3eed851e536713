"""The static site: a start page, a table for each domain, a page for each item, search data and downloads.

It opens from a folder, loads nothing from the network and stands under `default-src 'self'`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from govcat.core.published import Published
from govcat.render import Rendered
from govcat.render.catalog_json import render_catalog_json
from govcat.render.site.environment import template_text
from govcat.render.site.frame import Site
from govcat.render.site.offers import CATALOG, download_file
from govcat.render.site.pages import domain_pages, index_page
from govcat.render.site.paths import ASSETS, INDEX, shard_file
from govcat.render.site.search import shard

NO_FILES: Mapping[str, bytes] = MappingProxyType({})

_ROW = b'<tr class="gc-row">'


def render_site(published: Published, *, workbook: Mapping[str, bytes] = NO_FILES) -> Rendered:
    """The site of a public catalogue; `rows` counts the rows that stand in its tables, each with a page of its own.

    `workbook` holds ready files to offer as downloads, by name.
    """
    site = Site(published, {CATALOG: render_catalog_json(published), **workbook})
    files = {INDEX: index_page(site)}
    rows = 0
    for domain in published.domains:
        pages = list(domain_pages(site, domain))
        rows += _rows(pages)
        _add(files, pages)
        _add(files, [(shard_file(domain.key), shard(domain, published.citizens_words.get(domain.key, {})))])
    _add(files, [(f"assets/{name}", template_text(name).encode()) for name in ASSETS])
    _add(files, [(download_file(name), content) for name, content in site.downloads.items()])
    return Rendered(dict(sorted(files.items())), rows)


def _rows(pages: list[tuple[str, bytes]]) -> int:
    """How many rows the table of a domain holds. Raises AssertionError if they are not as many as its item pages."""
    (_, table), *items = pages
    rows = table.count(_ROW)
    if rows != len(items):
        raise AssertionError(f"{rows} rows and {len(items)} pages of items")
    return rows


def _add(files: dict[str, bytes], more: Iterable[tuple[str, bytes]]) -> None:
    """Put `more` into `files`. Raises AssertionError if two pages would lie at one place."""
    for path, content in more:
        if path in files:
            raise AssertionError(f"two files at {path}")
        files[path] = content
