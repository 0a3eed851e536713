"""The words of all rules: both languages whole, calm, and in the style of the house."""

from __future__ import annotations

import re
from typing import Any

import pytest
from examples import projects

from govcat.check import FAULTS, all_rules
from govcat.core.diagnostic import Fault
from govcat.report.rulebook import page_of

SAID: list[Fault] = [*(rule.fault for rule in all_rules()), *FAULTS]
KEYS = {
    *("roles", "bodies", "yaml", "removed", "reason", "ground", "review_on", "phone", "complaint_phone", "allow"),
    *("govcat", "govcat.yaml", "bodies.yaml", "severities", "rules", "legal_review", "basis", "was", "code", "field"),
    *("subject", "owner", "exempt", "domains", "region.code", "region.level", "site.code", "site.contact", "bm"),
    *("same_as", "baseline", "baseline.yaml", "prune", "edition", "edition.date", "title", "region", "items", "level"),
}


@pytest.mark.parametrize("fault", SAID, ids=lambda fault: fault.code)
def test_both_languages_speak_of_the_same_facts(fault: Fault) -> None:
    for zh, en in zip(fault.zh, fault.en, strict=True):
        assert zh
        assert en
    assert facts_in("".join(fault.zh)) == facts_in("".join(fault.en))


@pytest.mark.parametrize("fault", SAID, ids=lambda fault: fault.code)
def test_no_alarm_and_no_blame(fault: Fault) -> None:
    said = "".join((*fault.zh, *fault.en)).lower()
    for word in ("非法", "违规", "必须", "系统判定", "国家标准", "!", "！", "invalid", "illegal", "must "):
        assert word not in said


@pytest.mark.parametrize("fault", SAID, ids=lambda fault: fault.code)
def test_chinese_is_chinese(fault: Fault) -> None:
    for sentence in fault.zh:
        plain = re.sub(r"\{\w+\}", "", sentence)
        words = set(re.findall(r"[A-Za-z][A-Za-z_.]+", plain))
        assert words <= KEYS
        assert not re.search(r"[,;?!\"'](?![^\[]*\])", plain)
        assert not sentence.endswith(("。", "."))
        outside = re.sub(r"“[^”]*”|《[^》]*》|[A-Za-z]*/?[A-Z]? ?\d+[—-]\d+", "", plain)
        assert not re.search(r"[一-鿿][A-Za-z0-9]|[A-Za-z0-9][一-鿿]", outside)


@pytest.mark.parametrize("fault", SAID, ids=lambda fault: fault.code)
def test_english_begins_small_and_ends_open(fault: Fault) -> None:
    for sentence in fault.en:
        assert not sentence.endswith(".")
        assert sentence[0] in "{“《" or sentence[0].islower()


@pytest.mark.parametrize("fault", [rule.fault for rule in all_rules()], ids=lambda fault: fault.code)
def test_every_rule_has_a_page_with_examples(fault: Fault) -> None:
    page = page_of(fault)
    assert page.zh.endswith("。")
    assert page.en.endswith(".")
    assert page.zh != page.en
    assert page.wrong
    assert page.right
    assert fault.rests_on
    assert all(f"# {fault.code}" in "".join(project.values()) for project in projects(page.wrong))


def facts_in(text: str) -> Any:
    return set(re.findall(r"\{(\w+)\}", text))
