"""The pages of all reading faults: their examples are executed, their words are in the style of the house."""

from __future__ import annotations

import re
import string

import pytest
from reading import PARSERS, codes, parsing, stored

from govcat.core.diagnostic import Fault, Severity
from govcat.load import FAULTS, read_yaml
from govcat.load.faults.quotes import CHINESE_QUOTES
from govcat.report.rulebook import page_of

_NAMES = {
    "UTF",
    "GBK",
    "PDF",
    "WPS",
    "Tab",
    "Unicode",
    "yaml",
    "schema",
    "govcat",
    "defaults",
    "id",
    "fmt",
    "from",
    "gbk",
    "utf",
}


def facts(sentence: str) -> set[str]:
    """Give the names of the facts that a sentence asks for."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_what_is_wrong_is_reported(fault: Fault, parser: str) -> None:
    texts = page_of(fault).wrong
    assert texts
    for text in texts:
        content, options = stored(text)
        with parsing(parser):
            source, found = read_yaml("x.yaml", content, **options)
        assert fault.code in codes(found)
        assert source is not None or found


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_what_is_right_is_silent(fault: Fault, parser: str) -> None:
    texts = page_of(fault).right
    assert texts
    for text in texts:
        content, options = stored(text)
        with parsing(parser):
            source, found = read_yaml("x.yaml", content, **options)
        assert source is not None
        assert not found


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_a_finding_brings_all_facts_that_its_words_ask_for(fault: Fault) -> None:
    for text in page_of(fault).wrong:
        content, options = stored(text)
        _, found = read_yaml("x.yaml", content, **options)
        for one in found:
            asked = facts("".join((*one.fault.zh, *one.fault.en)))
            assert asked <= set(one.facts)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_chinese_is_chinese(fault: Fault) -> None:
    for sentence in fault.zh:
        plain = re.sub(r"\{\w+\}", "", sentence.replace("“名称: 内容”", ""))
        assert set(re.findall(r"[A-Za-z]+", plain)) <= _NAMES
        assert not re.search(r"[一-鿿][,;:!?]|[,;!?][一-鿿]", plain), "punctuation is full-width"
        assert not re.search(r"[一-鿿][A-Za-z0-9{]|[A-Za-z0-9][一-鿿]", sentence.replace("{kind}", "")), (
            "a space between"
        )
        assert not sentence.endswith(("。", "."))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_english_stands_beside(fault: Fault) -> None:
    assert fault.en.message
    assert fault.en.why
    assert fault.en.fix
    for sentence in fault.en:
        assert not sentence.endswith(".")
        assert sentence[0].islower() or sentence[0] in "“{"


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_nobody_is_blamed(fault: Fault) -> None:
    said = "".join((*fault.zh, *fault.en)).lower()
    for word in ("非法", "违规", "必须", "不合法", "！", "invalid", "illegal", "must ", "error", "token", "scalar"):
        assert word not in said


def test_codes_are_distinct_and_of_the_reading_family() -> None:
    found = [fault.code for fault in FAULTS]
    assert found == sorted(set(found))
    assert all(re.fullmatch(r"GC0\d\d", code) for code in found)


def test_only_chinese_quotes_are_no_error() -> None:
    assert [fault for fault in FAULTS if fault.severity is not Severity.ERROR] == [CHINESE_QUOTES]
