"""LibreOffice opens the workbook of the national standard, prints it, and shows every text whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from libreoffice import NEEDS_OFFICE, printed_pages, squeezed, too_low

from govcat.actions.validate import Asked, validate
from govcat.compiler import AsOf
from govcat.core.published import Published, publish
from govcat.render import Rendered
from govcat.render.workbook import render_workbook

pytestmark = NEEDS_OFFICE

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def published() -> Published:
    build = validate(Asked(PROJECT, AsOf(None, date(2026, 11, 1)))).build
    assert build is not None
    return publish(build)


@pytest.fixture(scope="module")
def book(published: Published, tmp_path_factory: pytest.TempPathFactory) -> Path:
    rendered = render_workbook(published)
    assert isinstance(rendered, Rendered)
    path = tmp_path_factory.mktemp("office") / "catalogue.xlsx"
    path.write_bytes(rendered.files["catalogue.xlsx"])
    return path


@pytest.fixture(scope="module")
def pages(book: Path) -> list[str]:
    return printed_pages(book)


def official(pages: list[str]) -> list[str]:
    """The pages of the overview and of the domains; the flat table and the guide come after them."""
    return pages[: next(number for number, page in enumerate(pages) if "编号领域一级事项" in page)]


def test_every_page_is_numbered_and_carries_the_head(published: Published, pages: list[str]) -> None:
    rows = published.account.published
    assert len(published.domains) + 1 <= len(official(pages)) <= rows
    for number, page in enumerate(pages, 1):
        assert f"—{number}—" in page
    assert all("序号" in page for page in official(pages))
    tables = [page for page in pages if "合计" not in page and "其他各表" not in page]
    assert sum("公开渠道和载体" in page for page in tables) > 0.9 * len(pages)
    assert sum("指引整理稿（非官方文本）" in page for page in official(pages)) == len(official(pages))


def test_no_text_is_cut(published: Published, pages: list[str]) -> None:
    printed = "\f".join(official(pages))
    wanted = list(texts_of(published))
    assert len(wanted) > 10 * published.account.published
    assert [text for text in wanted if squeezed(text) not in printed] == []


def texts_of(published: Published) -> Iterator[str]:
    """Everything that the sheets have to say of the items and domains."""
    for domain in published.domains:
        yield domain.name
        yield domain.guideline
        yield from domain.notes
        for item in domain.items:
            yield from (
                item.name,
                item.time_limit,
                *item.category,
                *item.content,
                *item.basis,
                *item.subject,
                *item.notes,
            )


def test_the_last_row_is_printed(published: Published, pages: list[str]) -> None:
    last = published.domains[-1]
    *_, before, final = official(pages)
    assert squeezed(last.items[-1].content[-1]) in before + final
    assert squeezed(published.header.notes[-1]) in final


def test_rows_are_as_high_as_libreoffice_would_make_them(book: Path) -> None:
    assert too_low(book) == {}
