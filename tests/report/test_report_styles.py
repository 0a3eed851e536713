"""What holds for every style: one file each, the same bytes, nothing of a closed item, and words in both languages."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from reported import HIDDEN, county_report

from govcat import report as package
from govcat.cli.options import Style
from govcat.core.diagnostic import Diagnostic, Fault, Language, Owner, Severity, Words
from govcat.core.place import Span
from govcat.locales import chrome
from govcat.report import Report, rendered

LANGUAGES: tuple[Language, ...] = ("zh", "en")
STYLES = [style.value for style in Style]


def told(style: str, report: Report) -> str:
    """All that a style says, unpacked if it is packed."""
    content = rendered(style, report)
    if not content.startswith(b"PK"):
        return content.decode()
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return "\n".join(book.read(name).decode() for name in book.namelist())


def test_every_style_is_a_module_and_every_such_module_is_offered() -> None:
    modules = (module.name for module in iter_modules(package.__path__) if not module.ispkg)
    can_render = {name for name in modules if hasattr(import_module(f"govcat.report.{name}"), "render")}
    assert can_render == set(STYLES)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_report_gives_the_same_bytes(style: str, language: Language) -> None:
    first, second = county_report(language=language), county_report(language=language)
    assert rendered(style, first) == rendered(style, second)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_style_shows_what_is_closed(style: str, language: Language, county: Report, report: Report) -> None:
    said = told(style, replace(county, language=language))
    assert "well" in said
    assert HIDDEN not in said
    assert "绝密缘由" not in told(style, replace(report, language=language))


@pytest.mark.parametrize("style", STYLES)
def test_every_style_tells_every_finding(style: str, county: Report) -> None:
    assert county.diagnostics
    said = told(style, county)
    for found in county.diagnostics:
        assert found.code in said


@pytest.mark.parametrize("style", STYLES)
def test_every_style_tells_where_there_was_nothing_to_compile(style: str, report: Report) -> None:
    nothing = Report(report.diagnostics[-1:])
    assert "GC004" in told(style, nothing)


@pytest.mark.parametrize("style", STYLES)
def test_languages_differ(style: str, county: Report) -> None:
    zh, en = (told(style, replace(county, language=language)) for language in LANGUAGES)
    words = chrome("en")
    assert zh != en
    for chinese in ("为什么", "怎么改", "下一步：", "没有发现问题"):
        assert chinese not in en
    assert words.severities[county.diagnostics[0].weight] in en


@pytest.mark.parametrize("style", STYLES)
def test_names_that_no_encoding_has_break_no_style(style: str) -> None:
    wild = "甲\udcff\x1b[31m\n\u202e"
    fault = Fault("GC302", Severity.ERROR, Words("{x}", "因", "法"), Words("m", "w", "f"), doc="题。 / Title.")
    place = Span(f"domains/{wild}.yaml", 1, 1, 1, 2)
    found = Diagnostic(fault, place, {"x": wild}, owner=Owner(f"a/{wild}", wild), path=("items", 0, wild))
    said = told(style, Report((found, replace(found, owner=None), replace(found, place=None))))
    assert "GC302" in said
    assert "\x1b" not in said


def sentences(words: Any) -> Iterator[str]:
    """Every text of the chrome, wherever it stands."""
    if isinstance(words, str):
        yield words
    elif is_dataclass(words):
        for field in fields(words):
            yield from sentences(getattr(words, field.name))
    elif isinstance(words, dict):
        for value in words.values():
            yield from sentences(value)
    else:
        for value in words:
            yield from sentences(value)


def test_fixed_words_are_chinese_in_chinese_and_english_in_english() -> None:
    allowed = {
        "govcat",
        "validate",
        "build",
        "import",
        "extends",
        "national",
        "baseline",
        "allow",
        "defaults",
        "domains",
        "xlsx",
        "yaml",
        "baseline.yaml",
        "govcat.yaml",
    }
    chinese, english = list(sentences(chrome("zh"))), list(sentences(chrome("en")))
    assert len(chinese) == len(english) > 100
    for text in chinese:
        bare = re.sub(r"\{\w*\}|--[a-z]+(?: (?:text|xlsx))?", "", text)
        assert set(re.findall(r"[A-Za-z][\w.]+", bare)) <= allowed, text
        assert not re.search("违规|必须|非法|系统判定|!", text), text
    for text in english:
        assert not re.search("[\u4e00-\u9fff，。：；]", text), text


def test_places_in_texts_are_the_same_in_both_languages() -> None:
    for zh, en in zip(sentences(chrome("zh")), sentences(chrome("en")), strict=True):
        assert set(re.findall(r"\{\w*\}", zh)) == set(re.findall(r"\{\w*\}", en)), (zh, en)
