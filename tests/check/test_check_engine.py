"""The engine: what is judged once, where findings land, and what a failing rule does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from govcat.check import all_rules
from govcat.check.engine import run
from govcat.check.rule import Context, Finding, Mention, Rule, Text, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.citation import Citation
from govcat.core.elements.subject import NamedSubject
from govcat.core.elements.time_limit import TimeLimit
from govcat.core.item import Body, Catalogue, Domain, Header, Incomplete, Item, Origin, Subject
from govcat.core.knowledge import Knowledge
from govcat.core.place import Span
from govcat.core.readings import Readings
from govcat.core.source import Node, Source, TextPlaces

WORDS = Words("{text}", "", "")
SOURCE = "domains/household-registration.yaml"


def a_rule(on: Any, judge: Any, code: str = "GC298") -> Rule:
    return rule(code, Severity.HINT, on=on, rests_on=Clause("测试", certainty="C"), zh=WORDS, en=WORDS)(judge)


def catalogue(*items: Item, last_layer: int = 0, **changes: Any) -> Catalogue:
    domain = Domain("household-registration", "户籍管理", items=items, origin=Origin(0, SOURCE, ()))
    body = Body("派出所", origin=Origin(0, "bodies.yaml", ("bodies", 0)))
    return Catalogue(Header("目录"), (replace(domain, **changes),), (body,), last_layer=last_layer)


def found_by(knowledge: Knowledge, whole: Catalogue, *rules: Rule, sources: dict[str, Source] | None = None) -> Any:
    context = Context(knowledge, Readings(knowledge.vocabularies), date(2026, 11, 21), whole)
    return run(rules, context, sources or {})


def test_a_text_is_judged_once_and_found_at_every_use(knowledge: Knowledge, changed: Any) -> None:
    judged: list[str] = []

    def any_text(text: str) -> Iterator[Finding]:
        judged.append(text)
        yield Finding(facts={"text": text})

    found = found_by(knowledge, catalogue(*map(changed, range(3))), a_rule(Text(fields=("time_limit",)), any_text))
    assert len(judged) == 1
    assert [one.path for one in found] == [("items", n, "time_limit") for n in range(3)]
    assert [one.owner.key for one in found] == [f"household-registration/birth-{n}" for n in range(3)]
    assert {one.field for one in found} == {"time_limit"}


def test_the_sieve_lets_through_what_holds_one_of_it(knowledge: Knowledge, changed: Any) -> None:
    judged: list[str] = []

    def never(text: str) -> Iterator[Finding]:
        judged.append(text)
        yield from ()

    items = [changed(n, notes=(text,)) for n, text in enumerate(("甲乙", "丙", "乙丁", "戊己"))]
    found_by(knowledge, catalogue(*items), a_rule(Text(("notes",), frozenset({"乙", "戊己"})), never))
    found_by(knowledge, catalogue(*items), a_rule(Text(("notes",), frozenset({"庚"})), never))
    assert judged == ["甲乙", "乙丁", "戊己"]


def test_every_text_of_an_item_a_domain_and_a_body_is_seen(knowledge: Knowledge, changed: Any) -> None:
    def all_texts(text: str) -> Iterator[Finding]:
        yield Finding(facts={"text": text})

    fields = ("name", "category", "subject", "notes", "aliases", "links", "phone")
    whole = catalogue(
        changed(notes=("备注",), links={"指南": "https://x"}, phone="12345"), aliases=("户籍",), notes=("说明",)
    )
    found = found_by(knowledge, whole, a_rule(Text(fields), all_texts))
    assert {(one.owner.key, one.path, one.facts["text"]) for one in found} == {
        ("household-registration", ("name",), "户籍管理"),
        ("household-registration", ("aliases", 0), "户籍"),
        ("household-registration", ("notes", 0), "说明"),
        ("bodies/派出所", ("bodies", 0, "name"), "派出所"),
        ("household-registration/birth-0", ("items", 0, "name"), "出生登记"),
        ("household-registration/birth-0", ("items", 0, "category", 0), "出生登记"),
        ("household-registration/birth-0", ("items", 0, "subject", 0), "县级公安机关"),
        ("household-registration/birth-0", ("items", 0, "notes", 0), "备注"),
        ("household-registration/birth-0", ("items", 0, "links", "指南"), "指南"),
        ("household-registration/birth-0", ("items", 0, "links", "指南"), "https://x"),
        ("household-registration/birth-0", ("items", 0, "phone"), "12345"),
    }


def test_elements_are_read_and_judged_with_their_piece(knowledge: Knowledge, changed: Any) -> None:
    basis = "《甲法》、《乙法》第三条"
    text = f"basis: [{basis}]\n"
    leaf = Node(8, 8 + len(basis), None, None)
    root = Node(
        0,
        len(text),
        None,
        {"items": Node(0, len(text), None, [Node(0, len(text), None, {"basis": Node(7, len(text), None, [leaf])})])},
    )
    source = Source(SOURCE, None, TextPlaces(SOURCE, text, root))

    def second(citation: Citation) -> Iterator[Finding]:
        if citation.title == "乙法":
            yield Finding(facts={"text": citation.title})

    def limits(limit: TimeLimit) -> Iterator[Finding]:
        yield Finding(facts={"text": str(len(limit.parts))})

    rules = (a_rule(Citation, second), a_rule(TimeLimit, limits))
    found = found_by(knowledge, catalogue(changed(basis=(basis,))), *rules, sources={SOURCE: source})
    place = found[0].place
    assert isinstance(place, Span)
    assert text[place.column - 1 : place.end_column - 1] == "《乙法》第三条"
    assert found[1].facts["text"] == "1"


def test_paths_of_domains_and_catalogues_lead_to_their_items(knowledge: Knowledge, changed: Any) -> None:
    def of_domain(_: Domain) -> Iterator[Finding]:
        yield Finding(("items", 1, "basis", 0), related=(Mention(("items", 0, "name"), Term("第一次", "first")),))
        yield Finding(("notes", 0))
        yield Finding()

    def of_catalogue(whole: Catalogue, context: Context) -> Iterator[Finding]:
        assert context.catalogue is whole
        yield Finding(("domains", 0, "items", 1, "name"))
        yield Finding(("bodies", 0, "name"))
        yield Finding()

    whole = catalogue(
        changed(0), changed(1), notes=("甲",), origins={"notes": (Origin(0, "national/x.yaml", ("notes", 7)),)}
    )
    found = found_by(knowledge, whole, a_rule(Domain, of_domain), a_rule(Catalogue, of_catalogue))
    assert [(one.owner and one.owner.key, one.path, one.field) for one in found] == [
        ("household-registration/birth-1", ("items", 1, "basis", 0), "basis"),
        ("household-registration", ("notes", 7), "notes"),
        ("household-registration", (), ""),
        ("household-registration/birth-1", ("items", 1, "name"), "name"),
        ("bodies/派出所", ("bodies", 0, "name"), "name"),
        (None, (), ""),
    ]


def test_a_body_is_judged_by_itself(knowledge: Knowledge, changed: Any) -> None:
    def of_body(body: Body) -> Iterator[Finding]:
        yield Finding(("code",), {"text": body.name})

    (found,) = found_by(knowledge, catalogue(changed()), a_rule(Body, of_body))
    assert (found.owner.key, found.path, found.facts["text"]) == ("bodies/派出所", ("bodies", 0, "code"), "派出所")


def test_bodies_named_in_a_subject_are_judged_each(knowledge: Knowledge, changed: Any) -> None:
    def of_subject(subject: NamedSubject) -> Iterator[Finding]:
        yield Finding(facts={"text": subject.text})

    item = changed(subject=(Subject("县公安局、县民政局"),))
    found = found_by(knowledge, catalogue(item), a_rule(NamedSubject, of_subject))
    assert [(one.facts["text"], one.path, one.field) for one in found] == [
        ("县公安局", ("items", 0, "subject", 0), "subject"),
        ("县民政局", ("items", 0, "subject", 0), "subject"),
    ]


def test_settings_have_a_place(knowledge: Knowledge, changed: Any) -> None:
    def of_region(_: Catalogue) -> Iterator[Finding]:
        yield Finding(("header", "region", "code"))

    for settings, path, key in (
        (Origin(0, "govcat.yaml", ()), ("region", "code"), "govcat.yaml"),
        (None, (), None),
    ):
        whole = replace(catalogue(changed()), settings=settings)
        (found,) = found_by(knowledge, whole, a_rule(Catalogue, of_region))
        assert (found.path, found.owner and found.owner.key) == (path, key)


def test_what_an_incomplete_item_says_is_judged(knowledge: Knowledge) -> None:
    def any_text(text: str) -> Iterator[Finding]:
        yield Finding(facts={"text": text})

    origin = Origin(0, SOURCE, ("items", 3))
    values = {"name": "甲", "content": ("乙", "丙"), "subject": (Subject("丁"),), "links": {"戊": "己"}}
    origins = {key: (Origin(0, SOURCE, ("items", 3, key)),) for key in values}
    lacking = Incomplete("household-registration", "birth", "甲", ("basis",), values, origin, origins)
    fields = Text(("name", "content", "subject", "links", "basis"), is_public=True)
    every = found_by(knowledge, catalogue(incomplete=(lacking,)), a_rule(fields, any_text))
    found = [one for one in every if one.owner.key == "household-registration/birth"]
    assert "".join(str(one.facts["text"]) for one in found) == "甲乙丙丁戊己"
    assert found[0].path == ("items", 3, "name")
    closed = replace(lacking, values={**values, "method": "不予公开"})
    rest = found_by(knowledge, catalogue(incomplete=(closed,)), a_rule(fields, any_text))
    assert [one.facts["text"] for one in rest] == ["户籍管理", "派出所"]


def test_a_closed_item_is_nobodys_related_place(knowledge: Knowledge, changed: Any) -> None:
    def twins(_: Domain) -> Iterator[Finding]:
        yield Finding(("items", 1), related=(Mention(("items", 0, "name"), Term("第一次", "first")),))

    text = "items:\n- name: 甲\n- name: 乙\n"
    source = Source(SOURCE, None, TextPlaces(SOURCE, text, Node(0, len(text), None, None)))
    for method, number in (("主动公开", 1), ("不予公开", 0)):
        whole = catalogue(changed(0, method=method), changed(1))
        found = found_by(knowledge, whole, a_rule(Domain, twins), sources={SOURCE: source})
        assert len(found[0].related) == number


def test_what_an_upper_layer_wrote_is_inherited(knowledge: Knowledge, changed: Any) -> None:
    def any_name(_: str) -> Iterator[Finding]:
        yield Finding()

    naming = a_rule(Text(("name",)), any_name)
    item = changed(0)
    own = replace(item, origins={"name": (Origin(1, "domains/x.yaml", ("items", 4, "name")),)})
    for last_layer, whose, is_inherited in ((0, item, False), (1, item, True), (1, own, False), (2, own, True)):
        found = found_by(knowledge, catalogue(whose, last_layer=last_layer), naming)
        assert next(one for one in found if one.owner.key == item.key).inherited is is_inherited


def test_what_is_to_be_cured_here_is_not_called_inherited(knowledge: Knowledge, changed: Any) -> None:
    def lacks_a_body(_: Item) -> Iterator[Finding]:
        yield Finding(("subject", 0), is_local=True)

    found = found_by(knowledge, catalogue(changed(), last_layer=1), a_rule(Item, lacks_a_body))
    assert [one.inherited for one in found] == [False]


def test_a_key_may_be_meant(knowledge: Knowledge, changed: Any) -> None:
    text = "name: 甲\n"
    root = Node(0, 8, None, {"items": Node(0, 8, None, [Node(0, 8, None, {"name": Node(6, 7, (0, 4), None)})])})
    source = Source(SOURCE, None, TextPlaces(SOURCE, text, root))

    def on_key(_: Item) -> Iterator[Finding]:
        yield Finding(("name",), on_key=True)

    found = found_by(knowledge, catalogue(changed()), a_rule(Item, on_key), sources={SOURCE: source})
    assert found[0].place == Span(SOURCE, 1, 1, 1, 5)


def test_a_rule_that_fails_is_reported_and_the_others_go_on(knowledge: Knowledge, changed: Any) -> None:
    def failing(item: Item) -> Iterator[Finding]:
        if item != first:
            raise ValueError(f"秘密 {item.name}")
        yield Finding(facts={"text": "先说的"})

    def sound(_: Item) -> Iterator[Finding]:
        yield Finding(facts={"text": "后说的"})

    first, second = changed(0), changed(1)
    rules = (a_rule(Item, failing, "GC297"), a_rule(Item, sound))
    found = found_by(knowledge, catalogue(first, second), *rules)
    assert [one.code for one in found] == ["GC297", "GC999", "GC298", "GC298"]
    facts = dict(found[1].facts)
    assert (facts["rule"], facts["name"]) == ("GC297", "failing")
    assert str(facts["error"]).startswith("ValueError, test_check_engine.py:")
    assert "秘密" not in str(facts)


def test_rules_are_found_in_order_and_have_codes_of_their_own() -> None:
    codes = [rule.code for rule in all_rules()]
    assert codes == sorted(set(codes))
    assert len(codes) >= 20
    assert {code[:3] for code in codes} >= {"GC2", "GC3", "GC4", "GC5", "GC6", "GC8"}


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_is_named_like_its_file(rule: Rule) -> None:
    assert rule.judge.__module__ == f"govcat.check.rules.{rule.name}"
