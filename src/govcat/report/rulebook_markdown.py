"""The rule book as Markdown: a page for each code, Chinese first, and the page that lists them all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from govcat.core.diagnostic import Fault, Language
from govcat.locales import chrome
from govcat.report.rulebook import by_family, examples_of, facts_of, more_of, sentences_of, title_of
from govcat.report.table import markdown

INDEX = "README.md"
GENERATED = "<!-- 由 make docs 生成，请勿手工修改。 / Made by make docs; do not edit. -->"

_CODE_SPAN = re.compile(r"(`[^`\n]+`)")
_SIGNS = re.compile(r"[\\`*<>|\[\]]|(?<!\w)_|_(?!\w)|^[#+-]")


def rule_pages(faults: Iterable[Fault]) -> Mapping[str, str]:
    """The pages by file name: `README.md`, and one for each code."""
    listed = tuple(faults)
    return {INDEX: index_page(listed)} | {f"{fault.code}.md": rule_page(fault) for fault in listed}


def rule_page(fault: Fault) -> str:
    """The page of one code in both languages."""
    zh, en = (escaped(title_of(fault, language)) for language in ("zh", "en"))
    back = f"[{chrome('zh').page.rule_book} / {chrome('en').page.rule_book}]({INDEX})"
    first, second = (rule_section(fault, language, level=2).rstrip() for language in ("zh", "en"))
    parts = (GENERATED, f"# {fault.code}　{zh}", first, "---", f"# {fault.code}: {en}", second, "---", back)
    return "\n\n".join(parts) + "\n"


def index_page(faults: Iterable[Fault]) -> str:
    """All codes, family by family."""
    zh, en = chrome("zh").page, chrome("en").page
    parts = [GENERATED, f"# {zh.rule_book} / {en.rule_book}", f"{zh.rule_book_note}。 / {en.rule_book_note}."]
    for family, group in by_family(faults):
        parts.append(f"## {family}　{zh.families[family]} / {en.families[family]}")
        parts.append(markdown(_rows(group)).rstrip())
    return "\n\n".join(parts) + "\n"


def rule_section(fault: Fault, language: Language, *, level: int = 3) -> str:
    """What is to be said of one code in one language, without a title; `level` is that of the headings in it."""
    parts = [
        _listed(sentences_of(fault, language), language),
        *map(escaped, more_of(fault, language)),
        _listed(facts_of(fault, language), language),
    ]
    for title, examples in examples_of(fault, language):
        parts.append(f"{'#' * level} {title}")
        parts += (f"```yaml\n{example.rstrip()}\n```" for example in examples)
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """`text` as Markdown that shows it as it is, save that what stands between backticks is code."""
    pieces = _CODE_SPAN.split(text)
    return "".join(
        piece.replace("|", r"\|") if position % 2 else _SIGNS.sub(r"\\\g<0>", piece)
        for position, piece in enumerate(pieces)
    )


def _listed(facts: Iterable[tuple[str, str]], language: Language) -> str:
    colon = chrome(language).colon
    return "\n".join(f"- **{label}**{colon}{escaped(text)}" for label, text in facts)


def _rows(faults: Iterable[Fault]) -> Iterator[tuple[str, ...]]:
    words = chrome("zh")
    yield words.code, words.severity, words.grade, words.fixable, words.meaning, "Meaning"
    for fault in faults:
        code, mended = f"[{fault.code}]({fault.code}.md)", words.yes if fault.is_fixable else ""
        weight, grade = words.severities[fault.severity], words.grades[fault.grade]
        yield code, weight, grade, mended, escaped(title_of(fault, "zh")), escaped(title_of(fault, "en"))
