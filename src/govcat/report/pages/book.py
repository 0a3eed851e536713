"""The rule book as one page: contents first, then every rule."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from govcat import __version__
from govcat.core.diagnostic import Fault, Language
from govcat.locales import chrome
from govcat.report.pages.frame import Document, document, inline, together
from govcat.report.pages.rule import rule_article
from govcat.report.rulebook import by_family, title_of

_FAMILY = Markup('<section class="family"><h2 id="{family}">{family}　{name}</h2>\n{rules}\n</section>')
_CONTENTS = Markup(
    '<nav class="contents" aria-label="{label}"><h2>{label}</h2>\n{families}\n</nav>',
)
_LISTED = Markup('<section><h3><a href="#{family}">{family}　{name}</a></h3>\n<ul>\n{rules}\n</ul></section>')
_LINK = Markup('<li><a href="#{code}"><span class="code">{code}</span> {title}</a></li>')


def rule_book(faults: Iterable[Fault], language: Language = "zh") -> bytes:
    """All faults on one page, with links from the contents."""
    words = chrome(language).page
    families = [(family, words.families[family], group) for family, group in by_family(faults)]
    listed = together(
        _LISTED.format(family=family, name=name, rules=together(_link(fault, language) for fault in group))
        for family, name, group in families
    )
    articles = together(
        _FAMILY.format(family=family, name=name, rules=together(rule_article(fault, language) for fault in group))
        for family, name, group in families
    )
    title = Markup('<div class="title"><h1>{}</h1><p class="quiet">{}</p></div>')
    head = title.format(words.rule_book, words.rule_book_note)
    contents = _CONTENTS.format(label=words.contents, families=listed)
    return document(
        Document(words.rule_book, words.rule_book, f"govcat {__version__}", together((head, contents, articles))),
        language,
    )


def _link(fault: Fault, language: Language) -> Markup:
    return _LINK.format(code=fault.code, title=inline(title_of(fault, language)))
