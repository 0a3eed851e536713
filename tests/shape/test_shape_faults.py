"""Every fault of this stage: its page is run, its words are whole in both languages."""

from __future__ import annotations

import re
from string import Formatter

import pytest
from shaped_yaml import line, shaping

from govcat.core.diagnostic import Diagnostic, Fault, Language, Severity, Term
from govcat.shape import FAULTS

WITHOUT_EXAMPLE = {"GC129"}  # half of a surrogate pair cannot stand in a text file
FENCE = re.compile(r"^## (错误|正确).*?\n+```yaml\n(.*?)```", re.MULTILINE | re.DOTALL)
IDS = [fault.code for fault in FAULTS]


def examples(fault: Fault) -> dict[str, str]:
    return dict(FENCE.findall(fault.doc))


def file_name(text: str) -> str:
    return text.splitlines()[0].removeprefix("# ")


def sentences(finding: Diagnostic, language: Language) -> list[str]:
    facts = {name: getattr(fact, language) if isinstance(fact, Term) else fact for name, fact in finding.facts.items()}
    return [sentence.format(**facts) for sentence in finding.fault.words(language)]


def test_codes_are_their_own_and_in_order() -> None:
    assert sorted(set(IDS)) == IDS
    assert all(code.startswith("GC1") for code in IDS)


def test_only_an_empty_value_is_less_than_an_error() -> None:
    assert {fault.code for fault in FAULTS if fault.severity is not Severity.ERROR} == {"GC111"}


@pytest.mark.parametrize("fault", FAULTS, ids=IDS)
def test_page_has_both_examples(fault: Fault) -> None:
    assert set(examples(fault)) == (set() if fault.code in WITHOUT_EXAMPLE else {"错误", "正确"})


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault.code not in WITHOUT_EXAMPLE], ids=str)
class TestPage:
    def test_wrong_example_is_reported_once_at_its_line(self, fault: Fault) -> None:
        text = examples(fault)["错误"]
        _, findings = shaping(text, file_name(text))
        marked = [n for n, line in enumerate(text.splitlines(), 1) if line.endswith(f"# {fault.code}")]
        assert [(finding.code, line(finding)) for finding in findings] == [(fault.code, *marked)]

    def test_right_example_is_silent(self, fault: Fault) -> None:
        text = examples(fault)["正确"]
        shaped, findings = shaping(text, file_name(text))
        assert shaped is not None
        assert findings == ()

    def test_words_are_filled_by_the_facts(self, fault: Fault) -> None:
        text = examples(fault)["错误"]
        _, (finding,) = shaping(text, file_name(text))
        used = {name for words in (*fault.zh, *fault.en) for _, name, _, _ in Formatter().parse(words) if name}
        assert used <= finding.facts.keys()
        for sentence in (*sentences(finding, "zh"), *sentences(finding, "en")):
            assert sentence
            assert not re.search(r"[{}]", sentence)
            assert not re.search("非法|必须|违规|invalid|validation|!|！", sentence)
        assert not any(sentence.endswith(".") for sentence in sentences(finding, "en"))
