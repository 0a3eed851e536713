"""The rule book: the page of one fault, and the table of all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from govcat.core.diagnostic import Fault, Language
from govcat.core.pattern import pattern
from govcat.locales import chrome
from govcat.report.table import aligned

_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_FENCE = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ENGLISH = re.compile(r"\s/ |\n(?=[^\w\n]*[A-Za-z])")
_FACT = re.compile(r"\{\w+\}")
_CHINESE_BREAK = pattern("(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*\n[ \t]*(?=[\u3000-\u9fff\uff00-\uffef“])")


class Page(NamedTuple):
    """The parts of a fault's `doc`: its sentence in both languages, remarks in Chinese, and its examples as YAML."""

    zh: str
    en: str
    remarks: tuple[str, ...]
    wrong: tuple[str, ...]
    right: tuple[str, ...]

    def opening(self, language: Language) -> str:
        """Its sentence in one language."""
        return self.zh if language == "zh" else self.en


def page_of(fault: Fault) -> Page:
    """The parts of a fault's page.

    Its first paragraph reads `一句话。 / One sentence.`, or has the English on a line of its own; remarks may
    follow; the sections are `## 错误 / Wrong` and `## 正确 / Right`.
    """
    opening, *sections = _SECTION.split(fault.doc)
    first, *remarks = opening.strip().split("\n\n")
    zh, en = _ENGLISH.split(first, maxsplit=1) if _ENGLISH.search(first) else (first, "")
    examples = dict(zip(sections[::2], sections[1::2], strict=True))
    wrong, right = (tuple(_FENCE.findall(examples.get(title, ""))) for title in ("错误 / Wrong", "正确 / Right"))
    return Page(_on_one_line(zh), _on_one_line(en or zh), tuple(map(_on_one_line, remarks)), wrong, right)


def meaning(fault: Fault, language: Language) -> str:
    """What a fault is, in one sentence: the first of its page."""
    opening = page_of(fault).opening(language)
    sentence, stop, _ = opening.partition("。" if language == "zh" else ". ")
    return sentence + stop.rstrip()


def title_of(fault: Fault, language: Language) -> str:
    """The same as a title, without a stop."""
    return meaning(fault, language).rstrip("。.")


def more_of(fault: Fault, language: Language) -> tuple[str, ...]:
    """The paragraphs of a page that say more than its title: the rest of its opening, and remarks in Chinese."""
    page, first = page_of(fault), meaning(fault, language)
    rest = page.opening(language).removeprefix(first).strip()
    return tuple(filter(None, (rest, *(page.remarks if language == "zh" else ()))))


def sentences_of(fault: Fault, language: Language) -> Iterator[tuple[str, str]]:
    """What the fault says, why, and the cure, each with its label; `…` stands for what is not known yet."""
    words, said = chrome(language), fault.words(language)
    for label, sentence in ((words.message, said.message), (words.why, said.why), (words.fix, said.fix)):
        yield label, _FACT.sub("…", sentence)


def facts_of(fault: Fault, language: Language) -> Iterator[tuple[str, str]]:
    """What the fault rests on, how much it weighs and whether govcat can mend it, each with its label."""
    words = chrome(language)
    if fault.rests_on:
        sure = words.sure.format(words.certainty[fault.rests_on.certainty])
        yield words.rests_on, f"{fault.rests_on.document}{sure}"
    yield words.severity, words.severities[fault.severity]
    yield words.grade, words.grades[fault.grade]
    if fault.is_fixable:
        yield words.fixable, words.can_be_fixed


def examples_of(fault: Fault, language: Language) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The wrong and the right examples as YAML, each group with its title."""
    words, page = chrome(language), page_of(fault)
    yield from ((title, each) for title, each in ((words.wrong, page.wrong), (words.right, page.right)) if each)


def by_family(faults: Iterable[Fault]) -> Iterator[tuple[str, tuple[Fault, ...]]]:
    """Faults in the order of their codes, family by family (`GC3`)."""
    ordered = sorted(faults, key=lambda fault: fault.code)
    yield from ((family, tuple(group)) for family, group in groupby(ordered, key=lambda fault: fault.code[:3]))


def explain(fault: Fault, language: Language = "zh") -> str:
    """The page of one fault as plain text."""
    words, page = chrome(language), page_of(fault)
    parts = [
        f"{fault.code}  {words.severities[fault.severity]}  {page.opening(language)}",
        "\n".join(f"{label}{words.colon}{text}" for label, text in sentences_of(fault, language)),
        *(page.remarks if language == "zh" else ()),
        "\n".join(
            f"{label}{words.colon}{text}" for label, text in facts_of(fault, language) if label != words.severity
        ),
    ]
    for title, examples in examples_of(fault, language):
        parts.append("\n\n".join((title + words.colon.rstrip(), *map(_indented, examples))))
    return "\n\n".join(parts) + "\n"


def rule_table(faults: Iterable[Fault], language: Language = "zh") -> str:
    """All faults, one a line: code, severity, grade, whether govcat mends it, what it means, and what it rests on."""
    words = chrome(language)
    rows = [(words.code, words.severity, words.grade, words.fixable, words.meaning, words.rests_on)]
    for fault in faults:
        document = fault.rests_on.document if fault.rests_on else ""
        mended = words.yes if fault.is_fixable else ""
        weight, grade = words.severities[fault.severity], words.grades[fault.grade]
        rows.append((fault.code, weight, grade, mended, meaning(fault, language), document))
    return aligned(rows)


def _on_one_line(text: str) -> str:
    """`text` without line breaks; Chinese is set without a space where one line ended."""
    return " ".join(_CHINESE_BREAK.sub("", text).split())


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.rstrip("\n").split("\n"))
