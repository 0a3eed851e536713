"""The page of a comparison in a real browser: narrow and wide, on paper, and asking for nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import BROWSER, DRIVER, Page, chromium
from editions import NEW, OLD, compared

from govcat.report.changes import told

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(BROWSER is None or DRIVER is None, reason="needs chromium and chromedriver"),
]

SIDES = """
const [old, now] = [...document.querySelectorAll('.sides')][0].children;
return [old.getBoundingClientRect().left, now.getBoundingClientRect().left];
"""
LOOKS = """
const look = tag => getComputedStyle(document.querySelector(tag)).textDecorationLine;
return [look('del'), look('ins')];
"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("changes") / "对照.html"
    path.write_bytes(told("html", compared(OLD, NEW), "zh"))
    return path


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, file: Path) -> Iterator[Page]:
    with chromium(tmp_path_factory.mktemp("browser")) as page:
        page.open(file)
        yield page
        assert [entry["message"] for entry in page.log("browser")] == []
        assert set(page.requests()) == {file.as_uri()}


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_is_wider_than_the_window(window: Page, width: int) -> None:
    window.resize(width)
    assert window.run("return document.documentElement.scrollWidth") <= width
    old, now = window.run(SIDES)
    assert (old == now) == (width < 640)


def test_what_changed_can_be_seen_without_colours(window: Page) -> None:
    assert window.run(LOOKS) == ["line-through", "underline"]
    assert window.run("return document.scripts.length") == 0


def test_it_prints(window: Page) -> None:
    assert window.pdf().startswith(b"%PDF")
