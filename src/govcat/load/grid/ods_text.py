"""The text of paragraphs of OpenDocument, in which spaces, tabs and line breaks are elements."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.load.grid.element import Element, attribute, named
from govcat.load.grid.targets import target_of

SILENT = frozenset({"annotation", "ruby-text", "note", "shapes", "frame", "custom-shape"})
_MOST_SPACES = 1_000


def paragraphs_of(element: Element) -> str:
    """The paragraphs directly below an element (or in lists), one a line."""
    return "\n".join("".join(_pieces(each)) for each in _paragraphs(element))


def links_of(element: Element) -> tuple[str, ...]:
    """Where the links of these paragraphs lead, each once."""
    met = (target_of(attribute(link, "href")) for each in _paragraphs(element) for link in _links(each))
    return tuple(dict.fromkeys(filter(None, met)))


def _links(paragraph: Element) -> Iterator[Element]:
    waiting = [paragraph]
    while waiting:
        step = waiting.pop()
        if named(step) == "a":
            yield step
        waiting.extend(each for each in reversed(list(step)) if named(each) not in SILENT)


def _paragraphs(element: Element) -> Iterator[Element]:
    waiting = list(reversed(list(element)))
    while waiting:
        step = waiting.pop()
        name = named(step)
        if name in {"p", "h"}:
            yield step
        elif name in {"list", "list-item"}:
            waiting.extend(reversed(list(step)))


def _pieces(paragraph: Element) -> Iterator[str]:
    waiting: list[Element | str] = [*reversed(list(paragraph)), paragraph.text or ""]
    while waiting:
        step = waiting.pop()
        if isinstance(step, str):
            yield step
            continue
        waiting.append(step.tail or "")
        match named(step):
            case "s":
                times = attribute(step, "c")
                yield " " * (min(int(times), _MOST_SPACES) if times.isascii() and times.isdigit() else 1)
            case "tab":
                yield "\t"
            case "line-break":
                yield "\n"
            case name if name not in SILENT:
                waiting.extend([*reversed(list(step)), step.text or ""])
