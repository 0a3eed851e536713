"""The frame of a page: policy, style and script inside it, masthead and title. Every text is escaped by `Markup`."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files

from markupsafe import Markup, escape

from govcat.core.diagnostic import Language

_CODE_SPAN = re.compile(r"`([^`\n]+)`")

_DOCUMENT = Markup("""\
<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header class="mast"><div class="wide"><p>{masthead}</p><p class="quiet">{note}</p></div></header>
<main class="wide">
{content}
</main>
{script}</body>
</html>
""")
_SCRIPT = Markup("<script>{}</script>\n")
_POLICY = "default-src 'none'; style-src '{}'; script-src {}; base-uri 'none'; form-action 'none'"


@dataclass(frozen=True, slots=True)
class Document:
    """One page: its title, what stands in the masthead, and what is in it; its style sheets, and its script if any."""

    title: str
    masthead: str
    note: str
    content: Markup
    styles: tuple[str, ...] = ("page.css",)
    script: str = "page.js"


def document(page: Document, language: Language) -> bytes:
    """The page as one file, which loads nothing and opens from a folder."""
    style, script = "".join(map(_inside, page.styles)), _inside(page.script) if page.script else ""
    return (
        _DOCUMENT.format(
            lang={"zh": "zh-CN", "en": "en"}[language],
            policy=_POLICY.format(_hash(style), f"'{_hash(script)}'" if script else "'none'"),
            title=page.title,
            style=_ours(style),
            masthead=page.masthead,
            note=page.note,
            content=page.content,
            script=_SCRIPT.format(_ours(script)) if script else "",
        )
    ).encode(errors="replace")


def _inside(name: str) -> str:
    return files("govcat.report.pages").joinpath(name).read_text(encoding="utf-8")


def together(pieces: Iterable[Markup]) -> Markup:
    """Pieces of markup one after another."""
    return Markup("\n").join(pieces)


def inline(text: str) -> Markup:
    """A sentence in which what stands between backticks is code."""
    pieces = _CODE_SPAN.split(text)
    return Markup("").join(
        Markup("<code>{}</code>").format(piece) if position % 2 else escape(piece)
        for position, piece in enumerate(pieces)
    )


def pairs(labelled: Iterable[tuple[str, str | Markup]]) -> Markup:
    """Labels with what belongs to them, as a list of descriptions."""
    rows = (Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(label, said) for label, said in labelled)
    return Markup("<dl>{}</dl>").format(Markup("").join(rows))


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(sha256(text.encode()).digest()).decode()


def _ours(text: str) -> Markup:
    """A style sheet or script that ships with govcat: the only texts that go into a page as they are."""
    return Markup(text)  # noqa: S704  # it is a file of this package
