"""A cell that holds a list, as points: numbered, with bullets, a line each, or between semicolons.

Lines that were only wrapped are put together. What is no list stays one point. Nothing is lost: the points hold
every character but the signs of the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from govcat.core.elements.brackets import outside
from govcat.core.form.lines import lines_of, on_one_line
from govcat.core.form.markers import ARABIC, Marker, marker_of, within
from govcat.core.pattern import pattern

_LONGEST_LEAD = 100
_BEFORE_LIST = pattern(r"[：: \u3000]")
_SEMICOLON = pattern("[；;]")
_FULL_STOP = pattern(r"。(?=.)")
_ENDS = "；;。！？"
_OPEN_ENDS = "，,、（(“《〈〔【—"
_CLINGS = "，,。；;、）)》〉”〕】：:"
_LIST_ENDS = "；;，,、"
_PARTING = "：:；;。，,、"
_FURTHEST = 3
"""How far a number may jump and still count on: a lost or doubled one is a slip of whoever numbered."""


class Point(NamedTuple):
    """One point: its text, the bullet before it, and whether it is a heading of what follows."""

    text: str
    sign: str = ""
    is_heading: bool = False


def points_of(text: str) -> tuple[Point, ...]:
    """The points of a list, headings put before what belongs to them."""
    lines = lines_of(text)
    if not lines:
        return ()
    lines = unfolded(lines)
    markers = [marker_of(line) for line in lines]
    top = _top(markers)
    points = _marked(lines, markers, top) if top else _unmarked(lines)
    return tuple(point for point in _under_headings(_without_ends(points)) if point.text)


def unfolded(lines: Sequence[str]) -> list[str]:
    """The lines, with a line of its own for every point of a list that runs on within them (`1.甲；2.乙`)."""
    text = "\n".join(lines)
    opening = marker_of(text)
    start = 0
    if opening is None:
        start, *others = [_opening_within(line) for line in lines]
        opening = marker_of(text[start:]) if start and not any(others) else None
    if opening is None or opening.value > 1:
        return list(lines)
    at_line_starts = [marker.value for marker in map(marker_of, lines) if marker and marker.style == opening.style]
    if opening.value and len(at_line_starts) > 1 and at_line_starts == list(range(1, len(at_line_starts) + 1)):
        return list(lines)
    cuts = [start, *within(text, start + opening.end, opening), len(text)]
    parts = [text[one:two] for one, two in pairwise(cuts)]
    if not all(_says_something(part) for part in parts):
        return list(lines)
    return lines_of("\n".join((text[:start], *parts)))


def _opening_within(line: str) -> int:
    """Where a list begins within a line, behind a colon or, if it goes on, behind a blank; 0 if none does."""
    for found in _BEFORE_LIST.finditer(line, 0, _LONGEST_LEAD):
        rest = line[found.end() :]
        marker = marker_of(rest)
        if marker and marker.value == 1 and _says_something(rest):
            goes_on = next(within(rest, marker.end, marker), 0)
            if found[0] in "：:" or goes_on:
                return found.end()
        elif marker and not marker.value and found[0] in "：:" and _says_something(rest):
            return found.end()
    return 0


def _says_something(part: str) -> bool:
    """Whether there is a text behind the sign: 1、2号地块 is no list."""
    marker = marker_of(part)
    return marker is not None and bool(part[marker.end :].strip(_LIST_ENDS + " 　\n"))


def _top(markers: Sequence[Marker | None]) -> Marker | None:
    """The sign of the first point, if it opens a list: a bullet, a 1, or a number that the next one follows."""
    found = [marker for marker in markers if marker]
    if not found:
        return None
    first = found[0]
    counts_on = any(marker.style == first.style and marker.value == first.value + 1 for marker in found[1:])
    return first if first.value in {0, 1} or counts_on else None


def _marked(lines: Sequence[str], markers: Sequence[Marker | None], top: Marker) -> list[Point]:
    """The points of a list with signs. What has another sign, or none, belongs to the point above it."""
    own = {marker.style for marker in markers if marker and marker.value == 1}
    points: list[Point] = []
    last, is_open, is_parted, before = 0, False, False, ""
    for position, (line, marker) in enumerate(zip(lines, markers, strict=True)):
        if marker and _counts(marker, top, last, own):
            points.append(Point(line[marker.end :].strip(), marker.sign))
            last, is_open, is_parted = marker.value, True, line[-1] in "：:"
        elif _is_heading(line, marker, markers[position + 1 : position + 2], top):
            points.append(Point(line, is_heading=True))
            is_open = False
        elif is_open and (marker or before[-1:] not in _ENDS):
            points[-1] = points[-1]._replace(text=_added(points[-1].text, line, marker, is_parted=is_parted))
        else:
            points.append(Point(line))
            is_open, is_parted = not before, False
        before = line
    return points


def _counts(marker: Marker, top: Marker, last: int, own: set[str]) -> bool:
    """Whether a sign belongs to the list that `top` opens, after the number `last`."""
    if marker.style == top.style:
        return not marker.value or marker.value == 1 or last <= marker.value <= max(last, top.value - 1) + _FURTHEST
    is_mixed = {marker.style, top.style} <= ARABIC and marker.style not in own
    return is_mixed and marker.value == last + 1


def _is_heading(line: str, marker: Marker | None, following: Sequence[Marker | None], top: Marker) -> bool:
    below = following[0] if following else None
    return marker is None and line[-1] in "：:" and below is not None and below.style == top.style and below.value < 2


def _added(text: str, line: str, below: Marker | None, *, is_parted: bool) -> str:
    """A point with one more line of it: a part of it, or only the rest of a wrapped sentence."""
    if not text or text[-1] in _PARTING or not (is_parted or below):
        return on_one_line((text, line))
    return f"{text}：{line}" if below and below.value == 1 else f"{text}；{line}"


def _unmarked(lines: Sequence[str]) -> list[Point]:
    """The points of a text without signs: sentences if lines end in ；or 。, else a line each."""
    sentences = any(line[-1] in _ENDS for line in lines[:-1])
    pieces: list[str] = []
    is_open = False
    for line in lines:
        if pieces and (is_open or line[0] in _CLINGS):
            pieces[-1] = on_one_line((pieces[-1], line))
        else:
            pieces.append(line)
        is_open = _goes_on(pieces[-1], sentences=sentences)
    if len(pieces) == 1 or any(piece[-1] in "；;" for piece in pieces[:-1]):
        pieces = [part for piece in pieces for part in _between_semicolons(piece)]
    return [Point(piece, is_heading=piece[-1] in "：:") for piece in pieces]


def _goes_on(text: str, *, sentences: bool) -> bool:
    """Whether the next line belongs to this one."""
    if text[-1] in _OPEN_ENDS or text.count("《") > text.count("》") or text.count("（") > text.count("）"):
        return True
    return sentences and text[-1] not in _ENDS + "：:"


def _between_semicolons(text: str) -> list[str]:
    """The parts of an enumeration; a text of several sentences is none."""
    if _FULL_STOP.search(text) or not _SEMICOLON.search(text):
        return [text]
    cuts = [found.end() for found in _SEMICOLON.finditer(outside(text))]
    parts = [text[one:two].strip() for one, two in pairwise((0, *cuts, len(text)))]
    return [part for part in parts if part]


def _without_ends(points: Sequence[Point]) -> list[Point]:
    """The points without the marks between them; a full stop is one if it closes what commas and semicolons part."""
    parted = any(point.text[-1:] in _LIST_ENDS for point in points[:-1] if point.text)
    bare = [point._replace(text=point.text.rstrip(_LIST_ENDS + " 　") or point.text) for point in points]
    if parted and bare[-1].text.count("。") == 1:
        bare[-1] = bare[-1]._replace(text=bare[-1].text.removesuffix("。"))
    return bare


def _under_headings(points: Sequence[Point]) -> list[Point]:
    """Each of several headings with its points as one entry; one that stands above all of them is a point itself."""
    heads = [position for position, point in enumerate(points[:-1]) if point.is_heading]
    if heads in ([], [0]):
        return [point._replace(is_heading=False) for point in points]
    grouped: list[Point] = []
    for point in points:
        if grouped and grouped[-1].is_heading and not point.is_heading:
            head = grouped[-1].text
            grouped[-1] = grouped[-1]._replace(text=head + ("" if head[-1] in "：:" else "；") + point.text)
        else:
            grouped.append(point)
    return grouped
