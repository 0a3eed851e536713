"""What must hold of every domain and item that ships: the content is law-related, so nothing is left to the eye."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from govcat.actions.standard import count_standard
from govcat.actions.validate import Asked, compiled_whole
from govcat.compiler import AsOf
from govcat.core.build import Build
from govcat.core.elements.title import title_key
from govcat.core.fields import ELEMENTS
from govcat.core.item import AWAITING_REVIEW, Domain, Item

DAY = date(2026, 11, 21)
UNKNOWN_ON_PURPOSE: frozenset[str] = frozenset()
"""Titles cited in `domains/` that the law registry does not hold, because nothing beyond the title is known."""


@pytest.fixture(scope="module")
def build() -> Build:
    compiled = compiled_whole(Asked(None, AsOf(None, DAY)))
    assert compiled.build is not None
    assert compiled.errors == ()
    return compiled.build


def items(build: Build) -> Iterator[Item]:
    yield from build.catalogue.items()


def instruments(build: Build, texts: tuple[str, ...]) -> set[str]:
    """What `texts` cite: ids of the registry, or titles where it holds none."""
    found: set[str] = set()
    for text in texts:
        for cited in build.readings.citations(text):
            laws = build.knowledge.laws.find(cited.title, cited.number)
            found |= {law.id for law in laws} or {title_key(cited.title)}
    return found


def test_all_26_domains_are_there_in_the_national_order(build: Build) -> None:
    assert [domain.key for domain in build.catalogue.domains] == list(build.knowledge.domains)
    for domain in build.catalogue.domains:
        known = build.knowledge.domains[domain.key]
        assert (domain.name, domain.english) == (known.name, known.english)


def test_every_item_is_whole(build: Build) -> None:
    assert all(not domain.incomplete for domain in build.catalogue.domains)
    for item in items(build):
        assert all(getattr(item, element) for element in ELEMENTS), item.key
        assert item.provenance in {"confirmed", "derived", "recalled"}, item.key
        assert item.category, item.key
        assert item.level, item.key
        assert item.stage, item.key


def test_ids_and_names_are_unique(build: Build) -> None:
    for domain in build.catalogue.domains:
        ids = Counter(item.id for item in domain.items)
        names = Counter((item.category, item.name) for item in domain.items)
        assert [key for key, count in (*ids.items(), *names.items()) if count > 1] == [], domain.key


def test_every_guideline_says_how_sure_it_is_and_what_is_missing(build: Build) -> None:
    for domain in build.catalogue.domains:
        assert domain.standard is not None, domain.key
        assert domain.standard.certainty in {"confirmed", "partly", "unverified"}, domain.key
        assert domain.standard.items, domain.key
        assert any("非官方" in note for note in domain.notes), domain.key
    for count in count_standard(DAY):
        if count.expected and count.items < count.expected[0]:
            assert count.gaps, count.key


def test_what_replaced_the_guidelines_basis_is_another_instrument(build: Build) -> None:
    for item in items(build):
        assert bool(item.was) == (item.legal_review == AWAITING_REVIEW), item.key
        assert not instruments(build, item.was) & instruments(build, item.basis), item.key
        assert all(build.readings.citations(text) for text in item.was), item.key


def test_every_citation_is_in_the_registry_or_unknown_on_purpose(build: Build) -> None:
    known = set(build.knowledge.laws.by_id)
    unknown = {
        title
        for item in items(build)
        for title in instruments(build, (*item.basis, *item.was)) - known
        if title not in UNKNOWN_ON_PURPOSE
    }
    assert unknown == set()


def test_no_basis_has_ended_without_a_word(build: Build) -> None:
    for domain in build.catalogue.domains:
        for item in domain.items:
            said = "".join((*domain.notes, *item.notes, item.superseded))
            for cited in (one for text in item.basis for one in build.readings.citations(text)):
                laws = build.knowledge.laws.find(cited.title, cited.number)
                ended = laws and all(law.status in {"repealed", "superseded", "not_yet_effective"} for law in laws)
                is_told = title_key(cited.title) in title_key(said) or (cited.number and cited.number in said)
                assert not ended or is_told, (item.key, cited.title)


def test_every_subject_is_a_role_that_answers_for_the_domain(build: Build) -> None:
    for item in items(build):
        for subject in item.subject:
            assert subject.text == subject.role, (item.key, subject.text)
            assert item.domain in build.knowledge.role_facts[subject.role].domains, (item.key, subject.role)


def test_every_channel_is_in_the_vocabulary(build: Build) -> None:
    for item in items(build):
        for channel in item.channel:
            read = build.readings.channel(channel)
            assert read.word, (item.key, channel)
            assert read.word != "其他" or read.free, (item.key, channel)


def test_aliases_name_one_domain_each(build: Build) -> None:
    names = Counter(name for domain in build.catalogue.domains for name in {domain.name, *domain.aliases})
    assert [name for name, count in names.items() if count > 1] == []
    for domain in build.catalogue.domains:
        assert set(build.knowledge.domains[domain.key].aliases) <= set(domain.aliases), domain.key


def test_public_texts_call_it_by_its_name(build: Build) -> None:
    for domain in build.catalogue.domains:
        for text in _public_texts(domain):
            assert not re.search("国家标准(?:目录|指引|目录指引)", text), (domain.key, text)
            assert not re.search(r"govcat|YAML|yaml|AI|模型", text), (domain.key, text)


def _public_texts(domain: Domain) -> Iterator[str]:
    yield from domain.notes
    for item in domain.items:
        yield from (item.name, item.time_limit, *item.category, *item.content, *item.basis, *item.notes, *item.audience)


def test_citizens_words_lead_to_words_that_the_domain_uses(build: Build) -> None:
    words = build.knowledge.citizens_words
    assert sum(len(official) for entries in words.values() for official in entries.values()) >= 300
    assert set(words) == set(build.knowledge.domains)
    for domain in build.catalogue.domains:
        text = "\n".join((domain.name, *_public_texts(domain)))
        lost = {one for official in words[domain.key].values() for one in official if one not in text}
        assert lost == set(), domain.key
