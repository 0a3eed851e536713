"""Registry files that are not in order are refused with file, line and column, never loaded in silence."""

from __future__ import annotations

import pytest

from govcat.core.source import Source
from govcat.load import read_yaml
from govcat.registry import RegistryError, knowledge
from govcat.registry.bodies import read_reforms, read_roles
from govcat.registry.holidays import read_calendar
from govcat.registry.words import read_citizens_words, read_domains, read_vocabularies

DOMAINS = ("household-registration", "social-assistance")


def source(text: str) -> Source:
    read, found = read_yaml("file.yaml", ("schema: govcat/1\n" + text).encode())
    assert read is not None
    assert not found
    return read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "years: {2026: {papers: [p], off: {春节: 2026-02-30}}}",
            r"file\.yaml:2:\d+: 春节 is “2026-02-30”, which is no",
        ),
        ("years: {2026: {papers: [p], off: {春节: 2026-02-15/2026-02-01}}}", "ends before it begins"),
        ("years: {2026: {papers: [p], off: {}, work: [星期六]}}", "work holds what is no date"),
        ("years: {2026: {off: {}}}", "names no notice"),
        ("years: {二〇二六: {papers: [p], off: {}}}", "is no year"),
        ("years: {2026: {papers: [p], off: {}, worked: []}}", "unknown key worked"),
        ("years: []", "expected a mapping under years"),
        ("year: {}", "unknown key year"),
    ],
)
def test_calendars(text: str, said: str) -> None:
    with pytest.raises(RegistryError, match=said):
        read_calendar(source(text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("roles: {甲: {kind: 机构}}", r"file\.yaml:2:\d+: kind is “机构”"),
        ("roles: {甲: {level: 县级}}", "has no kind"),
        ("roles: {甲: {kind: 机关, domains: [tax]}}", "domains holds “tax”"),
        ("roles: {甲: {kind: 机关, aliases: [丙]}, 乙: {kind: 机关, aliases: [丙]}}", "“丙” stands for both"),
        ("roles: {甲: 机关}", "expected a mapping under 甲"),
        ("roles: {甲: {kind: [机关]}}", "expected one text under kind"),
        ("roles: {甲: {kind: 机关, aliases: 丙}}", "expected a list of texts under aliases"),
    ],
)
def test_roles(text: str, said: str) -> None:
    with pytest.raises(RegistryError, match=said):
        read_roles(source(text), ("机关",), ("县级",), DOMAINS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("reforms: [{old: [甲局]}]", "needs both old and new"),
        ("reforms: [{old: [甲局], new: [乙局], since: 去年}]", "since is “去年”"),
        ("reforms: [{old: [甲局], new: [乙局], verification: sure}]", "verification is “sure”"),
        ("reforms: {}", "expected a list under reforms"),
    ],
)
def test_reforms(text: str, said: str) -> None:
    with pytest.raises(RegistryError, match=said):
        read_reforms(source(text), DOMAINS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("words: {tax: {税: [税收]}}", "no domain tax"),
        ("words: {social-assistance: {低保: []}}", "leads nowhere"),
        ("words: {social-assistance: {低保: [低保]}}", "leads nowhere"),
    ],
)
def test_citizens_words(text: str, said: str) -> None:
    with pytest.raises(RegistryError, match=said):
        read_citizens_words(source(text), DOMAINS)


def test_words_stand_by_domain() -> None:
    words = read_citizens_words(
        source("words: {social-assistance: {补助: [救助金]}, household-registration: {补助: [补贴, 救助金]}}"), DOMAINS
    )
    assert words == {
        "social-assistance": {"补助": ("救助金",)},
        "household-registration": {"补助": ("补贴", "救助金")},
    }


def test_other_registry_files() -> None:
    with pytest.raises(RegistryError, match=r"“乡” stands for both 乡级 and 村级"):
        read_vocabularies(source("vocabularies: {level: {乡级: [乡], 村级: [乡]}}"))
    with pytest.raises(RegistryError, match="“户籍” stands for both"):
        read_domains(source("domains: {a: {name: 户籍管理, aliases: [户籍]}, b: {name: 户政, aliases: [户籍]}}"))


def test_what_ships_is_in_order() -> None:
    known = knowledge()
    assert len(known.reforms) > 30
    assert known.calendar.years
    assert set(known.role_facts) == set(known.roles)
    for reform in known.reforms:
        assert set(reform.domains) <= set(known.domains)
