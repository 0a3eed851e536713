"""Which texts of which files are spelled as usual, and by what."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from govcat.actions import tidying
from govcat.actions.tidying import tidiers_of
from govcat.check.rule import Element, Finding, Fix, Rule, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.citation import Citation
from govcat.core.elements.subject import NamedSubject
from govcat.core.elements.time_limit import TimeLimit
from govcat.core.item import Item
from govcat.core.knowledge import Knowledge
from govcat.core.written import WrittenBodies, WrittenDomain, WrittenProject
from govcat.registry import knowledge

KNOWN = knowledge()
MODELS = (WrittenDomain, WrittenBodies, WrittenProject)


def ruled(on: Text | Element | type[Item], fix: Fix | None) -> Rule:
    words = Words("一", "二", "三")

    @rule("GC1", Severity.HINT, on=on, rests_on=Clause("甲", "C"), zh=words, en=words, fix=fix)
    def looked_at(_: object) -> Iterator[Finding]:
        """甲。 / A."""
        yield Finding()

    return looked_at


def mark(text: str, _: Knowledge) -> str:
    return f"{text.removesuffix('丁')}丁"


def marked(model: type, monkeypatch: pytest.MonkeyPatch, *rules: Rule) -> set[str]:
    """The fields of a kind of file whose texts the rules change."""
    monkeypatch.setattr(tidying, "all_rules", lambda: rules)
    tidiers = tidiers_of(model, KNOWN)
    return {field for field, found in tidiers.items() if any(tidy("甲") == "甲丁" for tidy in found)}


def test_the_fixes_of_rules_are_made_in_the_fields_that_they_look_at(monkeypatch: pytest.MonkeyPatch) -> None:
    text = ruled(Text(("name", "text", "owner")), mark)
    assert marked(WrittenDomain, monkeypatch, text) == {"name", "text", "owner"}
    assert marked(WrittenBodies, monkeypatch, text) == {"name", "text", "owner"}
    assert marked(WrittenProject, monkeypatch, text) == {"title", "notes"}
    assert marked(WrittenProject, monkeypatch, ruled(Text(("name",)), mark)) == {"name"}
    for element, field in ((Citation, "basis"), (TimeLimit, "time_limit"), (NamedSubject, "subject")):
        assert marked(WrittenDomain, monkeypatch, ruled(element, mark)) == {field}
        assert marked(WrittenBodies, monkeypatch, ruled(element, mark)) == set()
    assert marked(WrittenDomain, monkeypatch, ruled(Item, mark), ruled(Text(("name",)), None)) == set()


def test_a_fix_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    both = ruled(Text(("owner",)), mark), ruled(Text(("owner", "link")), mark)
    monkeypatch.setattr(tidying, "all_rules", lambda: both)
    tidiers = tidiers_of(WrittenDomain, KNOWN)
    assert (len(tidiers["owner"]), len(tidiers["link"])) == (1, 1)


def spelled(model: type, field: str, text: str) -> str:
    for tidy in tidiers_of(model, KNOWN).get(field, ()):
        text = tidy(text)
    return text


@pytest.mark.parametrize(
    ("model", "field", "before", "after"),
    [
        (WrittenDomain, "phone", "０４６９－1", "0469－1"),
        (WrittenDomain, "link", "http://a.b/?c=(甲)", None),
        (WrittenDomain, "id", "a", None),
        (WrittenDomain, "was", "《收养法》(1991)", None),  # what the guideline said
        (WrittenDomain, "standard.title", "甲(乙)", None),
        (WrittenBodies, "name", "试验县水利局(河长办)", "试验县水利局（河长办）"),
        (WrittenBodies, "code", "１", None),
        (WrittenProject, "title", "甲县目录(2026)", None),
        (WrittenProject, "title", "甲县目录(试行)", "甲县目录（试行）"),
        (WrittenProject, "region.name", "甲 县", None),
        (WrittenProject, "method", "主动", None),
    ],
)
def test_each_kind_of_file_has_forms_of_its_own(model: type, field: str, before: str, after: str | None) -> None:
    assert spelled(model, field, before) == (before if after is None else after)


def test_an_empty_box_is_no_choice() -> None:
    assert spelled(WrittenDomain, "audience", "□社会公众") == "□社会公众"
    assert spelled(WrittenDomain, "audience", "■社会公众") == "全社会"
