"""The text of a page as a browser lays it out: white space collapsed, a line for each block, nothing that is hidden."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from govcat.core.pattern import pattern
from govcat.load.grid.element import Element, named
from govcat.load.grid.symbols import is_pictorial, shown

SILENT = frozenset(
    {"script", "style", "template", "head", "noscript", "rt", "rp", "select", "textarea", "iframe", "svg", "del"}
)
_BLOCKS = frozenset({
    "address", "article", "blockquote", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_HIDDEN = pattern(r"display\s*:\s*none", re.IGNORECASE)
_FONT = pattern(r"font-family\s*:\s*([^;]+)", re.IGNORECASE)
_HAN = "\u2e80-\u303f\u3040-\u9fff\uff00-\uffef"
_BREAK = pattern(rf"(?<=[{_HAN}])[ \t]*\r?\n\s*(?=[{_HAN}])")
"""A line end of the source between two characters of Han: programs break lines there, readers see nothing."""

_SPACE = pattern("[ \t\r\n\f\xa0]+")
_BOXES = {("checkbox", True): "☑", ("checkbox", False): "□", ("radio", True): "●", ("radio", False): "○"}


def flow_of(element: Element, is_apart: Callable[[Element], bool]) -> Iterator[str | Element]:
    """The text below an element in pieces, and in its place each table for which `is_apart` holds, unopened."""
    waiting: list[tuple[Element | str, str]] = _opened(element, "")
    while waiting:
        step, font = waiting.pop()
        if isinstance(step, str):
            yield step
            continue
        name = named(step)
        waiting.append((_text(step.tail, font), font))
        if name in SILENT or not name or (is_hidden(step) and name != "tr"):
            continue
        if name == "table" and is_apart(step):
            yield step
        elif name in {"br", "hr"}:
            yield "\n"
        elif name == "input":
            yield _BOXES.get(((step.get("type") or "").lower(), step.get("checked") is not None), "")
        else:
            around = "\n" if name in _BLOCKS else ""
            waiting.append((around, font))
            waiting += _opened(step, font)
            yield around


def lines_of(pieces: Iterable[str]) -> tuple[str, ...]:
    """The lines that pieces of text make, without blank ones."""
    lines = (_SPACE.sub(" ", line).strip() for line in "".join(pieces).split("\n"))
    return tuple(filter(None, lines))


def lines_in(element: Element) -> tuple[str, ...]:
    """The lines of an element, with what stands in its tables."""
    return lines_of(step for step in flow_of(element, lambda _: False) if isinstance(step, str))


def is_hidden(element: Element) -> bool:
    """Whether the element itself says that it is not shown."""
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))


def _opened(element: Element, font: str) -> list[tuple[Element | str, str]]:
    """What is in an element, the last first, in the font that it sets if its letters are pictures."""
    font = _font(element, font)
    return [*((child, font) for child in reversed(list(element))), (_text(element.text, font), font)]


def _font(element: Element, around: str) -> str:
    told = _FONT.search(element.get("style") or "")
    family = told[1] if told else element.get("face")
    if not family:
        return around
    first = family.split(",")[0].strip(" '\"")
    return first if is_pictorial(first) else ""


def _text(text: str | None, font: str) -> str:
    """A text of the source; a line feed would be a line end of the page."""
    return shown(_SPACE.sub(" ", _BREAK.sub("", text)), font) if text else ""
