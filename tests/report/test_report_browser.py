"""The report in a real browser: filters, a policy that nothing breaks, widths, and the page without its script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import BROWSER, DRIVER, Page, chromium
from reported import county_report

from govcat.report import rendered

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(BROWSER is None or DRIVER is None, reason="needs chromium and chromedriver"),
]

SHOWN = (
    "return [...document.querySelectorAll('.finding')].filter(card => card.offsetParent).map(card => card.dataset.code)"
)
PARTS = "return [...document.querySelectorAll('.part, .kind')].filter(part => part.offsetParent).map(part => part.id)"
CHOOSE = """
const choice = document.querySelector('[data-by=' + arguments[0] + ']');
choice.value = arguments[1];
choice.dispatchEvent(new Event('change', {bubbles: true}));
"""
TYPE = """
const field = document.getElementById('find');
field.value = arguments[0];
field.dispatchEvent(new Event('input', {bubbles: true}));
"""
STATUS = "return document.getElementById('shown').textContent"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with chromium(tmp_path_factory.mktemp("browser")) as page:
        yield page


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "报告.html"
    path.write_bytes(rendered("html", county_report()))
    return path


@pytest.fixture
def window(browser: Page, file: Path) -> Iterator[Page]:
    """The report, just opened; afterwards it may have complained of nothing and asked for nothing but itself."""
    browser.resize(1280)
    browser.requests()
    browser.open(file)
    yield browser
    assert [entry["message"] for entry in browser.log("browser")] == []
    assert set(browser.requests()) == {file.as_uri()}


def test_every_filter_keeps_what_fits(window: Page) -> None:
    everything = window.run(SHOWN)
    assert len(everything) >= 6
    assert window.run(STATUS) == ""
    for by, value in (
        ("level", "error"),
        ("domain", "household-registration"),
        ("body", "试验县公安局"),
        ("origin", "inherited"),
    ):
        window.run(CHOOSE, by, value)
        assert window.run(SHOWN) == [{"level": "GC101"}.get(by, "GC302")]
        assert window.run(STATUS) == f"显示 1 条，共 {len(everything)} 条"
        window.run(CHOOSE, by, "")
        assert window.run(SHOWN) == everything
    window.run(CHOOSE, "code", "GC302")
    assert window.run(SHOWN) == ["GC302"] * 3


def test_filters_add_up_and_are_cleared_at_once(window: Page) -> None:
    everything = window.run(SHOWN)
    window.run(CHOOSE, "code", "GC302")
    window.run(CHOOSE, "origin", "own")
    window.run(TYPE, "水利局  收养法")
    assert window.run(SHOWN) == ["GC302"]
    assert window.run(PARTS) == ["", "own-GC302"]
    window.run(TYPE, "没有这样的话")
    assert window.run(SHOWN) == []
    assert window.run(PARTS) == []
    assert window.run(STATUS) == "没有符合条件的问题"
    window.run("document.querySelector('#filter button').click()")
    window.wait("return document.querySelectorAll('.finding[hidden]').length === 0")
    assert window.run(SHOWN) == everything


def test_what_is_typed_finds_codes_places_and_names_in_any_case(window: Page) -> None:
    for typed, count in (("gc101", 1), ("WATER.YAML:28", 1), ("收养入户", 1)):
        window.run(TYPE, typed)
        assert len(window.run(SHOWN)) == count, typed


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_the_page_does_not_move_sideways(window: Page, width: int) -> None:
    window.resize(width)
    assert window.run("return document.documentElement.scrollWidth <= window.innerWidth")


def test_nothing_hostile_has_run(window: Page) -> None:
    assert window.run("return document.querySelectorAll('script').length") == 1


def test_without_a_script_everything_is_shown(browser: Page, file: Path) -> None:
    browser.devtools("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(file)
        root = browser.devtools("DOM.getDocument")["root"]["nodeId"]
        found = browser.devtools("DOM.querySelectorAll", nodeId=root, selector=".finding:not([hidden])")["nodeIds"]
        forms = browser.devtools("DOM.querySelectorAll", nodeId=root, selector="form[hidden]")["nodeIds"]
        assert len(found) == len(county_report().diagnostics)
        assert len(forms) == 1
    finally:
        browser.devtools("Emulation.setScriptExecutionDisabled", value=False)
    browser.log("browser")


def test_the_page_prints(window: Page) -> None:
    assert window.pdf().startswith(b"%PDF")
