"""Addresses and telephone numbers: what becomes a link, and what stays text."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from govcat.render.site.text import Shown, in_one_line, markup

_FORBIDDEN = r"\s\\<>\"`{}|^\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd"
_HREF = re.compile(
    # With a scheme; or relative, and then ASCII with a mark of a path: 栏目/子栏目 in words is no address.
    rf"(?:https?://(?=[^/?#])|mailto:(?=[^:/?#]*@)|tel:(?=[0-9+]))[^{_FORBIDDEN}]+"
    rf"|(?!//)(?=[^:?#]*(?:[/?#]|$))(?=.*[./#?])(?:(?![{_FORBIDDEN}])[!-~])+",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"(?![a-z][a-z0-9+.-]*:|/|#)", re.IGNORECASE)
_PHONE = re.compile(
    r"(?<!\d)(?:"
    r"(?:\+?86[- ]?)?1[3-9]\d{9}"  # a mobile number
    r"|[48]00[- ]?\d{3}[- ]?\d{4}|[48]00[- ]?\d{4}[- ]?\d{3}"
    r"|(?:(?:\+?86[- ]?)?(?:[（(]0\d{2,3}[)）][- ]?|0\d{2,3}[-－—– ]?))?[2-9]\d{2,3}[- ]?\d{4}"
    r"|1(?:10|19|20|22|[02]\d{3})|9\d{4}"  # 110, 12345, 95533 and their like
    r")(?!\d)"
)


def href(address: str) -> str | None:
    """`address` if a page may link to it: http(s), mailto, tel or relative. None for anything else."""
    address = address.strip()
    return address if _HREF.fullmatch(address) else None


def link(address: str, shown: Shown, root: str, label: str = "") -> Markup:
    """A link to `address`, or its text where it is no address that may be followed.

    A relative address counts from the first page of the site, and `root` leads there.
    """
    target = href(address)
    if target is None:
        return markup(f"{shown[label]}：{shown[address]}") if label else shown[address]
    way = escape((root if _RELATIVE.match(target) else "") + target)
    return markup(f'<a class="gc-out" href="{way}" rel="external noopener noreferrer">{shown[label or address]}</a>')


class Dialled(dict[str, Markup]):
    """Each text with telephone numbers of one build, its numbers as links, made when it is first asked for."""

    def __missing__(self, text: str) -> Markup:
        self[text] = dialled = telephone(text)
        return dialled


def telephone(text: str) -> Markup:
    """`text` with each telephone number in it as a link that a phone can dial."""
    pieces, offset, line = [], 0, in_one_line(text)
    for found in _PHONE.finditer(line):
        number = re.sub(r"[^0-9+]", "", found[0])
        pieces += [
            escape(line[offset : found.start()]),
            markup(f'<a class="gc-tel" href="tel:{number}">{escape(found[0])}</a>'),
        ]
        offset = found.end()
    pieces.append(escape(line[offset:]))
    return markup("".join(pieces))
