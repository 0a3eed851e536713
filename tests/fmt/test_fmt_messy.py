"""Cells as offices write them: nearly all get the usual form, none a new meaning. The expectations are by hand."""

from __future__ import annotations

import csv
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from unicodedata import normalize

import pytest

from govcat.actions.tidying import tidiers_of
from govcat.core.elements.audience import read_audience
from govcat.core.elements.channel import read_channel
from govcat.core.elements.citation import read_citations
from govcat.core.elements.time_limit import read_time_limit
from govcat.core.elements.title import title_key
from govcat.core.written import WrittenDomain
from govcat.fmt import Tidiers
from govcat.fmt.spelling import tidied
from govcat.registry import knowledge

Cell = tuple[str, str, str]

with (Path(__file__).parent / "messy.tsv").open(encoding="utf-8", newline="") as stream:
    ROWS = list(csv.reader(stream, "excel-tab", quoting=csv.QUOTE_NONE))[1:]
CELLS: list[Cell] = [(field, before, after) for field, before, after in ROWS]
MESSY = [cell for cell in CELLS if cell[1] != cell[2]]
SOUND = [cell for cell in CELLS if cell[1] == cell[2]]
KNOWN = knowledge()

NOT_REACHED = {
    "《环境保护法》": "已由《生态环境法典》取代：题名展开后，看上去像是现行的法律",
    "《水污染防治法》": "同上",
    "《大气污染防治法》": "同上",
    "《土壤污染防治法》": "同上",
    "行政处罚结果 （公示）": "括号前的空格可能是有意分开名称和说明",
}
"""Cells that stay as they are, and why."""


@cache
def tidiers() -> Tidiers:
    return tidiers_of(WrittenDomain, KNOWN)


def spelled(field: str, text: str) -> str:
    return tidied(text, tidiers().get(field, ()))


def test_there_are_enough_cells() -> None:
    assert len(MESSY) >= 200
    assert len(SOUND) >= 30
    assert len({cell[:2] for cell in CELLS}) == len(CELLS)


def test_nearly_all_messy_cells_get_the_usual_form() -> None:
    missed = {before for field, before, after in MESSY if spelled(field, before) != after}
    assert missed <= NOT_REACHED.keys()
    assert len(missed) <= len(MESSY) // 10
    assert {before for field, before, _ in MESSY if before in missed and spelled(field, before) != before} == set()


@pytest.mark.parametrize(("field", "text", "after"), SOUND)
def test_sound_and_doubtful_cells_stay(field: str, text: str, after: str) -> None:
    assert spelled(field, text) == after


@pytest.mark.parametrize(("field", "before", "after"), CELLS)
def test_a_second_time_changes_nothing(field: str, before: str, after: str) -> None:
    assert spelled(field, after) == after
    once = spelled(field, before)
    assert spelled(field, once) == once


@pytest.mark.parametrize(("field", "before", "after"), MESSY)
def test_no_cell_gets_another_meaning(field: str, before: str, after: str) -> None:
    after = spelled(field, before)
    if is_understood := understood(field, before):
        assert understood(field, after) == is_understood
    if field not in ("channel", "audience", "method", "level", "stage"):  # their words are understood or stay
        matcher = SequenceMatcher(None, bare(before), bare(after), autojunk=False)
        for _, i1, i2, j1, j2 in matcher.get_opcodes():
            gone, new = bare(before)[i1:i2], bare(after)[j1:j2]
            assert gone == new or (gone in ("", "第") and new in ("", "第", "个", "中华人民共和国"))


def understood(field: str, text: str) -> object:
    """What the compiler understands of a text, if it does."""
    if field == "channel":
        channel = read_channel(text, KNOWN.vocabularies["channel"])
        return (channel.word, channel.free) if channel.word else None
    if field == "audience":
        audience = read_audience(text)
        return audience.is_everyone or (audience.group != text and audience.group)
    if field == "basis":
        return [(title_key(one.title), one.articles) for one in read_citations(text)]
    if field == "time_limit":
        parts = read_time_limit(text).parts
        return [(part.kind, part.amount, part.unit, bare(part.trigger)) for part in parts if part.kind != "unknown"]
    vocabulary = KNOWN.vocabularies.get(field)
    return vocabulary.resolve(text) if vocabulary else None


def bare(text: str) -> str:
    """The letters, digits and Han characters of a text, in one width."""
    return "".join(char for char in normalize("NFKC", text) if char.isalnum())
