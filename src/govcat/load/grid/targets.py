"""Where links lead: addresses that a person could open are kept as they are written, all others dropped."""

from __future__ import annotations

import re

from govcat.core.pattern import pattern
from govcat.load.encoding import UNSEEN

LONGEST = 2_083
"""Characters of an address: Excel and the browsers of its time take no more."""

_LONGEST_FORMULA = 8_192
_CONTROLS = pattern("[\x00-\x1f\x7f]")
_SCHEME = pattern(r"([A-Za-z][A-Za-z0-9+.-]*):")
_HOST_AND_PORT = pattern(r"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}:\d{2,5}(?:[/?#]|$)")
_OPENED = pattern(r"(?:https?://[^/\s]|mailto:\S)", re.IGNORECASE)
_TEXT = r'"((?:[^"]|"")*)"'
_FORMULA = pattern(
    rf"(?:\w{{1,10}}:)?=?\s*HYPERLINK\(\s*{_TEXT}\s*(?:[,;](?:\s*{_TEXT}\s*|([^\"]*)))?\)\s*", re.IGNORECASE
)
_FIELD = pattern(r"\s*HYPERLINK\s+(?:\"([^\"]*)\"|([^\s\\\"]\S*))", re.IGNORECASE)
_ANCHOR = pattern(r"\\l\s+\"([^\"]*)\"", re.IGNORECASE)


def target_of(written: str, anchor: str = "") -> str:
    """The address that a link is written with; empty if it leads into its own file, runs a program or opens a disk.

    Addresses of pages (http, https), of mail, and relative ones are kept. Why controls go first: a browser drops them,
    so `java<tab>script:` is a program.
    """
    if len(written) > LONGEST:
        return ""
    address = UNSEEN.sub("", _CONTROLS.sub("", written)).strip()
    if not address or address.startswith(("#", "\\")):
        return ""
    if _SCHEME.match(address) and not _OPENED.match(address) and not _HOST_AND_PORT.match(address):
        return ""
    anchor = UNSEEN.sub("", _CONTROLS.sub("", anchor)).strip()
    whole = f"{address}#{anchor}" if anchor and "#" not in address else address
    return whole if len(whole) <= LONGEST else address


def target_in_formula(formula: str) -> tuple[str, str] | None:
    """The address and the words of `=HYPERLINK("…","查看")`; None if it is another formula.

    The words are the address where there are none, and empty where they have to be counted.
    """
    found = _FORMULA.fullmatch(formula) if len(formula) <= _LONGEST_FORMULA else None
    if found is None:
        return None
    address, words = ((found[number] or "").replace('""', '"') for number in (1, 2))
    return target_of(address), words or ("" if found[3] else address)


def target_in_field(instruction: str) -> str:
    r"""The address in the field code of a document, `HYPERLINK "…" \l "…"`; empty if it is another field."""
    found = _FIELD.match(instruction)
    anchor = _ANCHOR.search(instruction)
    return target_of(found[1] or found[2] or "", anchor[1] if anchor else "") if found else ""
