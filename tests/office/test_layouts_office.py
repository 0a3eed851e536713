"""LibreOffice prints every layout: one page wide, every text whole, no row too low."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from libreoffice import NEEDS_OFFICE, printed_pages, squeezed, too_low
from workbook_sample import LAYOUTS

from govcat.actions.validate import Asked, validate
from govcat.compiler import AsOf
from govcat.core.published import Published, PublishedItem, publish
from govcat.render import Rendered
from govcat.render.workbook import render_workbook

pytestmark = NEEDS_OFFICE

DOMAINS = ("household-registration", "territorial-planning")


@pytest.fixture(scope="module")
def published() -> Published:
    build = validate(Asked(Path(__file__).parents[2], AsOf(None, date(2026, 11, 1)))).build
    assert build is not None
    return publish(build)


@pytest.fixture(scope="module", params=[(key, name) for key in LAYOUTS for name in DOMAINS], ids="-".join)
def book(request: pytest.FixtureRequest, published: Published, tmp_path_factory: pytest.TempPathFactory) -> Path:
    layout, name = request.param
    rendered = render_workbook(published, layout=layout, division="domain")
    assert isinstance(rendered, Rendered)
    path = tmp_path_factory.mktemp(layout) / f"{name}.xlsx"
    path.write_bytes(rendered.files[path.name])
    return path


def test_every_text_is_printed_and_no_row_is_too_low(book: Path, published: Published) -> None:
    domain = next(one for one in published.domains if one.key == book.stem)
    pages = printed_pages(book)
    first_of_flat = next(number for number, page in enumerate(pages) if "编号领域一级事项" in page)
    printed = "\f".join(pages[:first_of_flat])
    assert [text for item in domain.items for text in texts_of(item) if squeezed(text) not in printed] == []
    assert 1 < first_of_flat <= len(domain.items) + 1
    assert too_low(book) == {}


def texts_of(item: PublishedItem) -> Iterator[str]:
    yield from (item.name, *item.category, *item.content, *item.basis, item.time_limit, *item.subject, *item.notes)
