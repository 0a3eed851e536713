"""Texts as pages show them: harmless, escaped once, shared by every page that shows them."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

_NEWLINE = re.compile("\r\n|[\r\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters that pages cannot hold
    "\u202a-\u202e\u2066-\u2069"  # marks that turn the order of what is read
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"  # halves of characters, and what is no character
)
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200e\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

REPLACEMENT = "\ufffd"
"""What stands where a character was that no page may hold: the reader sees that something is missing."""


def clean(text: str) -> str:
    r"""`text` without characters that hide, reorder or break what is read; line breaks are `\n`.

    >>> clean("甲\u202e乙\x07")
    '甲\ufffd乙\ufffd'
    """
    return _UNSEEN.sub(REPLACEMENT, _NEWLINE.sub("\n", text)).replace("\t", " ").strip()


def in_one_line(text: str) -> str:
    """`text` clean and without line breaks, for titles, attributes and search data. It is not escaped."""
    return " ".join(clean(text).split())


def markup(html: str) -> Markup:
    """HTML that this package has put together from escaped pieces.

    Why: the one door through which text becomes markup; whoever looks for an injection begins here.
    """
    return Markup(html)  # noqa: S704 - callers pass only templates and texts that `Shown` has escaped


class Lines(dict[str, str]):
    """Each text of one build in one line, made when it is first asked for."""

    def __missing__(self, text: str) -> str:
        self[text] = line = in_one_line(text)
        return line


class Shown(dict[str, Markup]):
    """The escaped form of each text of one build, made when it is first asked for.

    A text with letters that run from right to left is isolated, so that it cannot move its neighbours.
    """

    def __init__(self) -> None:
        super().__init__()
        self._together: dict[tuple[str, tuple[str, ...]], Markup] = {}

    def __missing__(self, text: str) -> Markup:
        cleaned = clean(text)
        html = str(escape(cleaned)).replace("\n", "<br>")
        self[text] = shown = markup(f"<bdi>{html}</bdi>" if _RIGHT_TO_LEFT.search(cleaned) else html)
        return shown

    def joined(self, texts: tuple[str, ...], separator: str) -> Markup:
        """Several texts with `separator` (which is trusted) between them."""
        key = (separator, texts)
        if key not in self._together:
            self._together[key] = markup(separator.join([self[text] for text in texts]))
        return self._together[key]

    def listed(self, texts: tuple[str, ...]) -> Markup:
        """Several texts as a list; one alone as itself."""
        if len(texts) < 2:
            return self.joined(texts, "")
        return markup(f'<ul class="gc-lines"><li>{self.joined(texts, "</li><li>")}</li></ul>')
