"""公开依据: citations, one a line as we write them, in any row as others do."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from govcat.core.elements.brackets import CLOSING, OPENING, outside
from govcat.core.elements.citation import Citation, read_citations
from govcat.core.elements.title import kind_of_title
from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import joined, lines_of, on_one_line
from govcat.core.form.lists import unfolded
from govcat.core.form.markers import marker_of
from govcat.core.form.notes import parted
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern

_LONGEST = 1000
"""No citation is longer, so no more lines are put together."""
_SEPARATORS = "、，,；;"
_NUMBER = r"\d{1,3}\s?(?:[.．](?!\d)|[、)）])|[（(]\s?[\d一二三四五六七八九十]{1,3}\s?[)）]|[①-⑳●•]"
_JOINT = pattern(rf"(?:[\s、，,；;。]|以及|和|及|与|{_NUMBER})*")
_LATER = pattern(r"[、，,；;。\s]")
_OPENS = pattern(r"\s*[《【]")
_ARTICLE_CUT = pattern(r"第[\d一二三四五六七八九十百〇零]*$")
_CONTINUES = pattern(
    r"[（(〔﹝\[](?![\d一二三四五六七八九十]{1,3}[）)])|第[\d一二三四五六七八九十百〇零]+[条款项章]|[》〉）)〕】]|[、，,；;。.．]"
)


def _read(text: str, _: Signs, __: Knowledge) -> Read:
    """Every citation with what belongs to it; a line that cites nothing stays as it is."""
    body, notes = parted(text)
    lines = _whole(lines_of(body))
    pieces = (piece for line in (unfolded(lines) if lines else ()) for piece in _between_semicolons(line))
    entries = tuple(entry for piece in pieces for entry in _entries(piece) if entry)
    return Read({field: said for field, said in (("basis", entries), ("notes", notes)) if said})


def _whole(lines: list[str]) -> list[str]:
    """The lines, those put together that were only wrapped."""
    whole: list[str] = []
    for line in lines:
        is_short = whole and len(whole[-1]) < _LONGEST
        if is_short and not _OPENS.match(line) and (_is_cut(whole[-1]) or _CONTINUES.match(line)):
            whole[-1] = on_one_line((whole[-1], line))
        else:
            whole.append(line)
    return whole


def _is_cut(line: str) -> bool:
    """Whether a line ends within a title, a bracket or the words of 关于…"""
    if line.count("《") > line.count("》") or _depth(line) or _ARTICLE_CUT.search(line):
        return True
    _, about, title = line.rpartition("关于")
    return bool(about) and not any(mark in title for mark in "》，；。,;") and not kind_of_title(_bare(title))


def _bare(title: str) -> str:
    return title.rstrip("）)").rpartition("（")[0] or title


def _between_semicolons(line: str) -> Iterator[str]:
    plain = outside(line)
    cuts = [
        at + 1
        for at, char in enumerate(plain)
        if char in "；;" and plain.count("《", 0, at) <= plain.count("》", 0, at)
    ]
    for start, end in pairwise((0, *cuts, len(line))):
        if line[start:end].strip(_SEPARATORS + " 　"):
            yield line[start:end].strip()


def _depth(text: str) -> int:
    """How many brackets are open at the end."""
    depth = 0
    for char in text:
        depth = depth + 1 if char in OPENING else max(depth - 1, 0) if char in CLOSING else depth
    return depth


def _entries(line: str) -> Iterator[str]:
    """The entries of one line: cut between citations, outside brackets."""
    marker = marker_of(line)
    said = line[marker.end :].strip() if marker else line
    start, plain = 0, outside(said)
    for one, two in pairwise(read_citations(said)):
        end, following = _border(said, one, two)
        if plain[two.start] != "\0":
            yield said[start:end].strip()
            start = following
    last = said[start:].strip(_SEPARATORS + " 　")
    yield last.removesuffix("。") if start else last


def _border(text: str, one: Citation, two: Citation) -> tuple[int, int]:
    """Where the first of two citations ends, and where the second begins with its label and who issued it."""
    between = text[one.end : two.start]
    joint = _JOINT.match(between)
    led = joint.end() if joint else 0
    later = list(_LATER.finditer(between, led))
    if later:
        return one.end + later[-1].start(), one.end + later[-1].end()
    is_of_second = led or two.label or (two.issuer and between.strip().endswith(two.issuer))
    return (one.end, one.end + led) if is_of_second else (two.start, two.start)


BASIS = Leaf("basis", "basis", lambda item, _, __: joined(item.basis), _read)
