"""The rule book: the page of one fault, and the table of all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from govcat.core.diagnostic import Fault, Language
from govcat.locales import chrome
from govcat.report.table import aligned

_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_FENCE = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ENGLISH = re.compile(r"\s/ |\n(?=[^\w\n]*[A-Za-z])")
_FACT = re.compile(r"\{\w+\}")


class Page(NamedTuple):
    """The parts of a fault's `doc`: its sentence in both languages, remarks in Chinese, and its examples as YAML."""

    zh: str
    en: str
    remarks: tuple[str, ...]
    wrong: tuple[str, ...]
    right: tuple[str, ...]


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


def explain(fault: Fault, language: Language = "zh") -> str:
    """The page of one fault as plain text."""
    words, page, said = chrome(language), page_of(fault), fault.words(language)
    parts = [
        f"{fault.code}  {words.severities[fault.severity]}  {page.zh if language == 'zh' else page.en}",
        "\n".join(
            f"{title}{words.colon}{_open(text)}"
            for title, text in ((words.message, said.message), (words.why, said.why), (words.fix, said.fix))
        ),
    ]
    parts += page.remarks if language == "zh" else ()
    if fault.rests_on:
        sure = words.sure.format(words.certainty[fault.rests_on.certainty])
        parts.append(f"{words.rests_on}{words.colon}{fault.rests_on.document}{sure}")
    for title, examples in ((words.wrong, page.wrong), (words.right, page.right)):
        if examples:
            parts.append("\n\n".join((title + words.colon.rstrip(), *map(_indented, examples))))
    return "\n\n".join(parts) + "\n"


def rule_table(faults: Iterable[Fault], language: Language = "zh") -> str:
    """All faults, one a line: code, severity, what it means, and the document it rests on."""
    words = chrome(language)
    rows = [(words.code, words.severity, words.meaning, words.rests_on)]
    for fault in faults:
        document = fault.rests_on.document if fault.rests_on else ""
        rows.append((fault.code, words.severities[fault.severity], _meaning(fault, language), document))
    return aligned(rows)


def _meaning(fault: Fault, language: Language) -> str:
    """The first sentence of a fault's page."""
    page = page_of(fault)
    sentence, stop, _ = page.zh.partition("。") if language == "zh" else page.en.partition(". ")
    return sentence + stop.rstrip()


def _open(sentence: str) -> str:
    """A sentence whose facts are not known yet."""
    return _FACT.sub("…", sentence)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.rstrip("\n").split("\n"))
