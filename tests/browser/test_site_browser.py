"""The site of the national standard in a real browser: widths, keys, search, printing, and what it asks for."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from chromium import BROWSER, DRIVER, Page, chromium

from govcat.compiler import AsOf, compile_project
from govcat.core.published import Published, publish
from govcat.registry import knowledge
from govcat.render.site import render_site
from govcat.workspace.read import open_national

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(BROWSER is None or DRIVER is None, reason="needs chromium and chromedriver"),
]

TABLE = "domains/household-registration/index.html"
ITEM = "domains/household-registration/birth.html"
START = "index.html"
CALM = "return document.getElementById('gc-status').textContent.indexOf('找到') === 0"
FOCUS = "return document.activeElement"
DESCRIBE = """
const at = document.activeElement;
return at === document.body ? '' : (at.getAttribute('href') || at.id || at.className || at.tagName);
"""


@pytest.fixture(scope="module")
def catalogue() -> Published:
    project = open_national().project
    assert project is not None
    return publish(compile_project(project, knowledge(), AsOf(None, date(2026, 1, 1))))


@pytest.fixture(scope="module")
def site(catalogue: Published, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    for path, content in render_site(catalogue, workbook={"catalogue.xlsx": b"PK"}).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with chromium(tmp_path_factory.mktemp("browser")) as page:
        yield page


@pytest.fixture
def window(browser: Page, site: Path) -> Iterator[Page]:
    """A window on the start page with nothing remembered; afterwards, no page may have complained or asked outside."""
    browser.resize(1280)
    browser.open(site / START)
    browser.run("window.localStorage.clear()")
    browser.open(site / START)
    browser.requests()
    yield browser
    assert [entry["message"] for entry in browser.log("browser")] == []
    asked = browser.requests()
    assert asked
    assert [address for address in asked if not address.startswith((site.as_uri(), "about:blank"))] == []


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize("is_elder", [False, True], ids=["standard", "elder"])
def test_no_page_moves_sideways(window: Page, site: Path, width: int, *, is_elder: bool) -> None:
    window.resize(width)
    window.run("window.localStorage.setItem('gc-elder', arguments[0])", "1" if is_elder else "0")
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 50
    for path in [site / START, *(path for path in pages if path.name == "index.html"), *pages[1::9]]:
        window.open(path)
        assert window.run("return window.innerWidth") == width
        assert window.run("return document.documentElement.scrollWidth") <= width, path
        assert window.run("return document.documentElement.classList.contains('gc-elder')") is is_elder


@pytest.mark.parametrize(
    ("width", "is_elder", "shown"),
    [(360, False, "cards"), (768, False, "table"), (1280, False, "table"), (1280, True, "cards")],
)
def test_one_copy_of_the_rows_is_there_for_everybody(
    window: Page, site: Path, width: int, shown: str, *, is_elder: bool
) -> None:
    window.resize(width)
    window.run("window.localStorage.setItem('gc-elder', arguments[0])", "1" if is_elder else "0")
    window.open(site / TABLE)
    tree = window.devtools("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in tree if not node.get("ignored")]
    assert ("table" in roles) is (shown == "table")
    assert roles.count("article") == (18 if shown == "cards" else 0)


def test_the_table_reads_as_a_table(window: Page, site: Path) -> None:
    window.open(site / TABLE)
    nodes = [node for node in window.devtools("Accessibility.getFullAXTree")["nodes"] if not node.get("ignored")]
    named = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes]
    assert ("columnheader", "特定群体") in named
    assert ("rowheader", "出生登记") in named
    assert ("table", "户籍管理领域基层政务公开标准目录（共 18 项）") in named
    assert ("image", "是") in named
    assert not [name for _, name in named if "■" in name or "□" in name]


def test_the_head_of_the_table_stays_in_view(window: Page, site: Path) -> None:
    window.open(site / TABLE)
    window.run("window.scrollTo(0, 1500)")
    assert window.wait("return window.scrollY === 1500")
    assert window.run("return document.querySelector('thead').getBoundingClientRect().top") == 0


def test_targets_are_large_enough(window: Page, site: Path) -> None:
    script = """
    const small = [];
    document.querySelectorAll('a, button, input').forEach(function (one) {
      const box = one.getBoundingClientRect();
      if (box.width && !one.closest('.gc-skip') && (box.height < arguments[0] || box.width < 24)) {
        small.push(one.textContent + ' ' + box.width + 'x' + box.height);
      }
    });
    return small;
    """.replace("arguments[0]", "44 - 0.5")
    for path in (START, TABLE, ITEM):
        for width in (360, 1280):
            window.resize(width)
            window.open(site / path)
            assert window.run(script) == [], (path, width)


def luminance(colour: str) -> float:
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("is_elder", [False, True], ids=["standard", "elder"])
def test_every_text_stands_out_from_its_ground(window: Page, site: Path, *, is_elder: bool) -> None:
    script = """
    const found = new Map();
    function ground(one) {
      for (; one; one = one.parentElement) {
        const colour = getComputedStyle(one).backgroundColor;
        if (!/, 0\\)$/.test(colour)) { return colour; }
      }
      return 'rgb(255, 255, 255)';
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent.trim();
      const one = walker.currentNode.parentElement;
      if (text && one.getClientRects().length) {
        found.set(getComputedStyle(one).color + '|' + ground(one), text);
      }
    }
    return Array.from(found);
    """
    window.run("window.localStorage.setItem('gc-elder', arguments[0])", "1" if is_elder else "0")
    seen = 0
    for path in (f"{START}#q=登记", TABLE, ITEM):
        file, _, fragment = path.partition("#")
        window.call("POST", "url", url="about:blank")  # a new fragment alone would not load the page again
        window.open(site / file, f"#{fragment}" if fragment else "")
        if fragment:
            window.wait(CALM)
        for pair, text in window.run(script):
            lighter, darker = sorted(map(luminance, pair.split("|")), reverse=True)
            assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (path, text, pair)
            seen += 1
    assert seen > 15


def texts_of(catalogue: Published) -> list[tuple[str, str]]:
    """Every text of every item, with the path of its page."""
    found = []
    for item in catalogue.items():
        page = f"domains/{item.domain}/{item.id}.html"
        lists = (
            item.category,
            item.content,
            item.basis,
            item.subject,
            item.channel,
            item.audience,
            item.level,
            item.notes,
        )
        found += [
            (text, page) for text in (item.name, item.time_limit, item.method, *(one for many in lists for one in many))
        ]
    return found


def test_search_finds_any_run_of_characters(window: Page, catalogue: Published) -> None:
    """A hundred runs of two to six characters from the inside of texts; every one must lead to its item."""
    dice = random.Random(20260101)  # noqa: S311 - a sample, not a secret
    cuts: list[tuple[str, str]] = []
    texts = [(text, page) for text, page in texts_of(catalogue) if len(text) >= 2]
    while len(cuts) < 100:
        text, page = dice.choice(texts)
        length = dice.randint(2, min(6, len(text)))
        start = dice.randint(0, len(text) - length)
        if (cut := text[start : start + length]).strip() == cut:
            cuts.append((cut, page))
    missed = []
    for cut, page in cuts:
        window.run(SEARCH, cut)
        window.wait(f"return document.getElementById('gc-status').dataset.asked === {json.dumps(cut)}")
        if page not in results(window):
            missed.append((cut, page))
    assert missed == []


SEARCH = """
const input = document.getElementById('gc-q');
const status = document.getElementById('gc-status');
input.value = arguments[0];
delete status.dataset.asked;
new MutationObserver(function (changes, observer) {
  if (status.textContent.indexOf('找到') >= 0) {
    observer.disconnect();
    let more = document.getElementById('gc-more');
    while (!more.hidden) { more.click(); }
    status.dataset.asked = arguments_0;
  }
}).observe(status, {childList: true});
input.dispatchEvent(new Event('input'));
""".replace("arguments_0", "input.value")


def results(window: Page) -> list[str]:
    links: list[str] = window.run(
        "return Array.from(document.querySelectorAll('#gc-results a'), one => one.getAttribute('href'))"
    )
    return links


@pytest.mark.parametrize("query", ["Ｘ不存在的词", "𠮷𠮷"])
def test_nothing_found_is_said(window: Page, query: str) -> None:
    window.run(SEARCH, query)
    window.wait("return document.getElementById('gc-status').textContent.indexOf('没有找到') === 0")
    assert query in window.run("return document.getElementById('gc-status').textContent")
    assert results(window) == []


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("国务院令第７１１号", ITEM),  # full width
        ("户口 出生", ITEM),  # two words, in two texts
        ("出 生 登记", ITEM),  # blanks inside
        ("household", None),  # the English name is not on the page
        ("户政", TABLE),  # another name of the domain
    ],
)
def test_search_forgives_how_it_is_typed(window: Page, query: str, page: str | None) -> None:
    window.run(SEARCH, query)
    window.wait("return document.getElementById('gc-status').textContent.indexOf('找到') >= 0")
    if page:
        assert page in results(window)
    else:
        assert results(window) == []


def test_hits_in_names_come_first_and_are_marked(window: Page) -> None:
    window.run(SEARCH, "居住证")
    window.wait(CALM)
    names = window.run("return Array.from(document.querySelectorAll('#gc-results a'), one => one.textContent)")
    marked = window.run("return Array.from(document.querySelectorAll('#gc-results a mark'), one => one.textContent)")
    assert "居住证" in names[0]
    assert set(marked) == {"居住证"}
    assert window.run("return document.getElementById('gc-status').getAttribute('role')") == "status"


def test_words_that_people_use_find_the_official_ones(window: Page) -> None:
    window.run(SEARCH, "低保 审核")
    window.wait("return document.getElementById('gc-status').textContent.indexOf('找到') >= 0")
    assert "也查找了“最低生活保障”" in window.run("return document.getElementById('gc-status').textContent")
    assert "domains/social-assistance/minimum-living-review.html" in results(window)


def test_a_domain_is_searched_on_its_own_page(window: Page, site: Path) -> None:
    window.open(site / TABLE)
    window.run(SEARCH, "政府信息公开条例")
    window.wait("return document.getElementById('gc-status').textContent === '找到 18 项。'")
    assert {address.rsplit("/", 2)[1] for address in results(window)} == {"household-registration"}


def test_the_whole_way_by_keyboard(window: Page) -> None:
    window.press("Tab")
    assert window.run(DESCRIBE) == "#gc-main"
    assert window.run("return document.activeElement.getBoundingClientRect().top") >= 0
    window.press("Enter", "Tab")
    assert window.run(DESCRIBE) == "gc-q"
    window.press(*"出生")
    window.wait(CALM)
    window.press("ArrowDown", "ArrowDown", "ArrowUp")
    assert window.run(DESCRIBE) == ITEM
    window.press("ArrowUp")
    assert window.run(DESCRIBE) == "gc-q"
    window.press("Enter")
    assert window.wait("return document.activeElement.id === 'gc-status'")
    window.press("Tab")
    assert window.run(DESCRIBE) == ITEM
    window.press("Enter")
    assert window.wait("return document.title.indexOf('出生登记 - ') === 0")
    window.call("POST", "back")
    assert window.wait(CALM)
    assert ITEM in results(window)
    window.run("document.getElementById('gc-q').focus()")
    window.press("Escape")
    assert results(window) == []


def test_focus_can_be_seen(window: Page, site: Path) -> None:
    window.open(site / TABLE)
    for _ in range(8):
        window.press("Tab")
        style = window.run(
            "const s = getComputedStyle(document.activeElement); return [s.outlineStyle, s.outlineWidth]"
        )
        assert style == ["solid", "3px"], window.run(DESCRIBE)


def test_elder_view_is_kept_and_can_be_left(window: Page, site: Path) -> None:
    press = "document.querySelector('[data-gc=elder]').click()"
    pressed = "return document.querySelector('[data-gc=elder]').getAttribute('aria-pressed')"
    window.run(press)
    window.open(site / ITEM)
    assert window.run(pressed) == "true"
    assert window.run("return getComputedStyle(document.querySelector('.gc-body')).fontSize") == "24px"
    assert window.run("return document.querySelector('[data-gc=elder]').getBoundingClientRect().height") >= 60
    window.run(press)
    window.open(site / START)
    assert window.run(pressed) == "false"


def test_without_scripts_everything_can_be_read(window: Page, site: Path) -> None:
    window.devtools("Emulation.setScriptExecutionDisabled", value=True)
    try:
        window.open(site / TABLE)
        document = window.devtools("DOM.getDocument")["root"]["nodeId"]

        def boxes(selector: str) -> int:
            nodes = window.devtools("DOM.querySelectorAll", nodeId=document, selector=selector)["nodeIds"]
            return len(nodes)

        assert boxes("tr.gc-row") == 18
        assert boxes("form.gc-search[hidden]") == 1
        assert boxes("button[data-gc]:not([hidden])") == 0
        tree = window.devtools("Accessibility.getFullAXTree")["nodes"]
        assert any(
            "浏览器未启用脚本" in node.get("name", {}).get("value", "") for node in tree if not node.get("ignored")
        )
    finally:
        window.devtools("Emulation.setScriptExecutionDisabled", value=False)


def printed(window: Page, path: Path, folder: Path) -> dict[str, Any]:
    window.open(path)
    (folder / "page.pdf").write_bytes(window.pdf())
    told = subprocess.run(["pdfinfo", folder / "page.pdf"], capture_output=True, text=True, check=True).stdout
    text = subprocess.run(
        ["pdftotext", "-layout", folder / "page.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", told)
    assert size
    return {"width": float(size[1]), "height": float(size[2]), "sheets": text.split("\f")[:-1]}


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="needs poppler-utils")
def test_paper(window: Page, site: Path, tmp_path: Path) -> None:
    table = printed(window, site / TABLE, tmp_path)
    assert table["width"] > table["height"] > 590
    assert len(table["sheets"]) > 2
    with_rows = [sheet for sheet in table["sheets"] if "条例》" in sheet]
    assert len(with_rows) > 2
    for number, sheet in enumerate(table["sheets"], 1):
        assert re.search(rf"— ?{number} ?—", sheet)
        assert "查找" not in sheet
        assert "长辈版" not in sheet
    for sheet in with_rows:
        assert "二级事项" in sheet
    item = printed(window, site / ITEM, tmp_path)
    assert item["height"] > item["width"]
    assert len(item["sheets"]) <= 2
