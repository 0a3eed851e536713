"""Laws and documents that catalogues cite, and the registry that finds them by title."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from govcat.core.elements.document_number import find_numbers
from govcat.core.elements.title import COUNTRY, kind_of_title, published_title, spelling_key, split_issuer, title_key


@dataclass(frozen=True, slots=True)
class Law:
    """A law or document that catalogues cite; the fields are explained in `registry/laws/README.md`.

    `status` is one of in_force, amended, repealed, superseded, not_yet_effective, expired, unknown.
    `unverified` names the fields that rest on memory only: no finding of weight may be built on them.
    """

    id: str
    title: str
    kind: str
    status: str
    number: str = ""
    issuer: str = ""
    aliases: tuple[str, ...] = ()
    miswritten: tuple[str, ...] = ()
    other_numbers: tuple[str, ...] = ()
    wrong_numbers: tuple[str, ...] = ()
    promulgated: date | None = None
    latest_amended: date | None = None
    effective: date | None = None
    status_date: date | None = None
    superseded_by: tuple[str, ...] = ()
    last_article: int | None = None
    version: str = ""
    disclosure_articles: tuple[str, ...] = ()
    verification: str = "unverified"
    unverified: frozenset[str] = frozenset()

    def is_sure_of(self, field_name: str) -> bool:
        """Whether a field rests on more than memory."""
        return field_name not in self.unverified

    def may_have_number(self, number: str) -> bool:
        """Whether `number`, however it is written, can be the number of this document."""
        own = find_numbers(self.number)
        return any(one.may_be(other) for one in find_numbers(number) for other in own)


class Named(NamedTuple):
    """What a title names: the document whose misspelling it is, if it is one, and every document that it may mean.

    `key` is the `title_key` of the right title, `statuses` are those of all entries, `effective` is the last day on
    which one of them takes effect, `fewest_articles` the last article of the shortest. With these most questions end.
    """

    key: str
    misspelt: Law | None
    entries: tuple[Law, ...]
    statuses: frozenset[str]
    effective: date | None
    fewest_articles: int | None


def _named(key: str, misspelt: Law | None, entries: tuple[Law, ...]) -> Named:
    if len(entries) == 1:  # as most are
        law = entries[0]
        return Named(key, misspelt, entries, frozenset((law.status,)), law.effective, law.last_article or None)
    effective = max((law.effective for law in entries if law.effective), default=None)
    fewest_articles = min((law.last_article for law in entries if law.last_article), default=None)
    return Named(key, misspelt, entries, frozenset(law.status for law in entries), effective, fewest_articles)


@dataclass(frozen=True)
class Laws:
    """The law registry. One title may belong to several documents.

    `by_title` is keyed by `title_key`, `miswritten` by `spelling_key`.
    """

    by_id: Mapping[str, Law]
    by_title: Mapping[str, tuple[Law, ...]]
    miswritten: Mapping[str, Law]
    reference_date: date
    _named: dict[str, Named] = field(default_factory=dict, repr=False, compare=False)

    def find(self, title: str, number: str = "") -> tuple[Law, ...]:
        """The documents that `title` names exactly, only those that fit `number` if any does; none if it is unknown.

        A title with its issuer in front (国务院关于…) also finds the document whose title is registered without.
        """
        exact = self.by_title.get(title_key(title), ())
        if exact and not number:
            return exact
        wider = self._without_issuer(title)
        fitting = (tuple(law for law in found if law.may_have_number(number)) for found in (exact, wider))
        return next(filter(None, fitting), exact or wider)

    def named(self, title: str) -> Named:
        """What a title names, known misspellings among them, with or without the country's name in front.

        A paper is cited as 关于印发《X》的通知 and as X: either form names what is registered under the other as well.
        """
        if title not in self._named:  # a catalogue cites one title hundreds of times, and a dozen rules ask for it
            key = spelling_key(title)
            misspelt = self.miswritten.get(key) or self.miswritten.get(key.removeprefix(COUNTRY))
            right = title_key(misspelt.title) if misspelt else key.replace(COUNTRY, "")
            found = (misspelt,) if misspelt else self.by_title.get(right) or self._without_issuer(title)
            if not misspelt and (published := published_title(title)):
                found = tuple(dict.fromkeys((*found, *self._entitled(published, title))))
            self._named[title] = _named(right, misspelt, found)
        return self._named[title]

    def near(self, title: str, most: int = 3) -> tuple[str, ...]:
        """Registered titles that look like `title`, for a suggestion; a 办法 is never offered for a 条例."""
        from difflib import get_close_matches  # noqa: PLC0415  # only asked when a title is unknown

        kind = kind_of_title(title)
        titles = {key: laws[0].title for key, laws in self.by_title.items()}
        alike = {key: known for key, known in titles.items() if kind_of_title(known) == kind}
        close = get_close_matches(title_key(title), alike, n=most, cutoff=0.8)
        return tuple(dict.fromkeys(alike[key] for key in close))

    def _without_issuer(self, title: str) -> tuple[Law, ...]:
        """What is registered without the issuer in front or the 关于印发…的通知 around it, if the issuer fits."""
        issuer, rest = split_issuer(title)
        others = (rest if issuer else "", published_title(title))
        return tuple(dict.fromkeys(law for other in others for law in self._entitled(other, title)))

    def _entitled(self, inner: str, title: str) -> Iterator[Law]:
        """What is registered as `inner`, a part of `title`, and issued by whoever stands in front of `title`."""
        organs = set(title_key(split_issuer(title)[0]).replace("、", "")) if inner else set()
        known = self.by_title.get(title_key(inner), ()) if inner else ()
        return (law for law in known if organs <= set(title_key(law.issuer)))
