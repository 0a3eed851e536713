"""The text of paragraphs and cells of a Word document as it would be printed with all revisions accepted."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.load.grid.element import Element, attribute, child, is_on, named
from govcat.load.grid.symbols import shown

SILENT = frozenset({"del", "moveFrom", "Fallback", "rt", "pPr", "rPr", "tcPr", "instrText", "delText", "sdtPr"})
"""What is deleted, said twice, tells the pronunciation, or is no text."""

_SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-"}


def text_of(element: Element, apart: tuple[Element, ...] = ()) -> str:
    """The text below an element, a line feed between paragraphs; what stands below `apart` is left out."""
    text = "".join(_pieces(element, apart))
    return "\n".join(filter(None, map(str.strip, text.split("\n"))))


def _pieces(element: Element, apart: tuple[Element, ...]) -> Iterator[str]:
    """Pieces of text in their order, without recursion: nesting is as deep as a stranger likes."""
    waiting: list[Element | str] = [element]
    while waiting:
        step = waiting.pop()
        if isinstance(step, str):
            yield step
            continue
        name = named(step)
        if name in SILENT or step in apart:
            continue
        if name == "t":
            yield _in_font(step)
        elif name in {"tab", "cr", "noBreakHyphen", "br", "sym", "fldChar"}:
            yield _sign(step, name)
        else:
            if name in {"p", "tr"}:
                yield "\n"
                waiting.append("\n")
            elif name == "tc":
                waiting.append(" ")
            waiting.extend(reversed(list(step)))


def _in_font(text: Element) -> str:
    run = text.getparent()
    fonts = child(run, "rPr", "rFonts") if text.text else None
    if fonts is None:
        return text.text or ""
    return shown(text.text or "", attribute(fonts, "ascii") or attribute(fonts, "hAnsi"))


def _sign(element: Element, name: str) -> str:
    if name == "br":
        return "\n" if attribute(element, "type") in {"", "textWrapping"} else ""
    if name == "sym":
        return _symbol(attribute(element, "font"), attribute(element, "char"))
    if name == "fldChar":
        return _box(element)
    return _SIGNS[name]


def _symbol(font: str, code: str) -> str:
    try:
        return shown(chr(int(code, 16)), font)
    except (ValueError, OverflowError):
        return ""


def _box(field: Element) -> str:
    """The check box of a form field: ticked, or as it is until somebody ticks it."""
    box = child(field, "ffData", "checkBox")
    if box is None:
        return ""
    ticked = child(box, "checked")
    if ticked is None:
        ticked = child(box, "default")
    is_ticked = ticked is not None and (not attribute(ticked, "val") or is_on(ticked, "val"))
    return "☑" if is_ticked else "□"
