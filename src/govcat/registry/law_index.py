"""Under which titles a law is found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from govcat.core.elements.title import published_title, spelling_key, split_issuer, title_key
from govcat.core.law import Law


def index(laws: Iterable[Law]) -> tuple[Mapping[str, tuple[Law, ...]], Mapping[str, Law]]:
    """Laws by every title they are cited under, and by known misspellings.."""
    by_title: dict[str, tuple[Law, ...]] = {}
    miswritten: dict[str, Law] = {}
    for law in laws:
        for key in dict.fromkeys(map(title_key, _titles(law))):
            by_title[key] = (*by_title.get(key, ()), law)
        for wrong in law.miswritten:
            miswritten.setdefault(spelling_key(wrong), law)
    return by_title, miswritten


def _titles(law: Law) -> Iterator[str]:
    """Its own title and aliases, 关于… without the issuer, and the title inside 关于印发《…》的通知."""
    yield law.title
    yield from law.aliases
    for inner in (published_title(law.title), split_issuer(law.title)[1]):
        if inner:
            yield inner
