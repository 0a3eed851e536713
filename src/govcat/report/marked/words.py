"""What is written into a workbook: the words of the report, as far as a cell or a note can hold them."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.diagnostic import Diagnostic, Language
from govcat.core.form.trace import FINDINGS_HEADS
from govcat.locales import chrome
from govcat.report.wording import say

MARK = "【govcat】"
"""Begins every note of ours, and what we add to a note of the clerk's."""

_LONGEST = 32_000
_MOST_LINES = 240
"""A cell holds 32,767 characters and 253 line feeds (STANDARDS §11.1); the rest is for the sentence that says so."""

_HEAD_NOTES = {
    "zh": "共 {n} 处问题。筛选本列的非空单元格，就能逐行看到。本列、红色底纹和带这个标记的批注由 govcat 写入，"
    "再次检查时自动更新，改正以后自动消失；请不要在本列填写内容。",
    "en": "{n} findings. Filter this column for what is not blank to see them row by row. This column, the red cells "
    "and the notes with this mark are written by govcat: they change with every run and go when all is mended. "
    "Please write nothing into this column.",
}
_MORE = {"zh": "另有 {n} 处，见检查报告", "en": "{n} more: see the report"}
_IN_HEADS = {"zh": "表头：", "en": "heads: "}
_MEMORY = {
    "zh": "govcat 靠这张表恢复单元格原来的样子，请不要改动",
    "en": "by this sheet govcat gives cells their former looks back; please leave it as it is",
}


def head(language: Language) -> str:
    """The head of our column."""
    zh, en = FINDINGS_HEADS
    return zh if language == "zh" else en


def head_with(found: Sequence[Diagnostic], language: Language) -> str:
    """The head, with the findings in the row of heads itself."""
    return f"{head(language)}\n{_IN_HEADS[language]}{row_text([('', one) for one in found], language)}"


def head_note(count: int, language: Language) -> str:
    """The note at the head of our column."""
    return f"{MARK}\n{_HEAD_NOTES[language].format(n=count)}"


def memory_note(language: Language) -> str:
    """What the hidden sheet says to whoever finds it."""
    return _MEMORY[language]


def note_text(found: Sequence[Diagnostic], language: Language) -> str:
    """The findings of one cell: message, and what to do."""
    words = chrome(language)
    told = []
    for one in found:
        said = say(one, language)
        opening = f"{said.severity} {one.code}{words.colon}{said.message}"
        told.append(f"{opening}\n{words.fix}{words.colon}{said.fix}" if said.fix else opening)
    return f"{MARK}\n{_fitted(told, language)}"


def row_text(found: Sequence[tuple[str, Diagnostic]], language: Language) -> str:
    """The findings of one row, one a line, each with its cell."""
    words = chrome(language)
    told = []
    for ref, one in found:
        said = say(one, language)
        opening = f"{ref} " if ref else ""
        fix = f"{words.comma}{words.fix}{words.colon}{said.fix}" if said.fix else ""
        told.append(f"{opening}{said.severity} {one.code}{words.colon}{said.message}{fix}")
    return _fitted(told, language)


def _fitted(told: Sequence[str], language: Language) -> str:
    """As many of these as there is room for; how many there are besides is said."""
    kept: list[str] = []
    length = lines = 0
    for one in told:
        length, lines = length + len(one.encode("utf-16-le")) // 2 + 1, lines + one.count("\n") + 1
        if length > _LONGEST or lines > _MOST_LINES:
            break
        kept.append(one)
    if len(kept) < len(told):
        kept.append(_MORE[language].format(n=len(told) - len(kept)))
    return "\n".join(kept)
