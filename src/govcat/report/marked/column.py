"""The column 错误信息: its width, and the filter that reaches to it; and how both are taken back."""

from __future__ import annotations

from copy import deepcopy

from govcat.report.marked.area import Area, area_of
from govcat.report.marked.hues import Filter
from govcat.report.marked.package import Element, Package
from govcat.report.marked.paper import Paper
from govcat.report.marked.region import Region
from govcat.report.marked.relations import relations
from govcat.report.marked.sheets import name_filter

_ALONE, _OF_LEFT, _OF_RIGHT, _OF_BOTH = "48.25", "48.5", "48.75", "49"
"""Widths of our column. They tell whose width it had before: its own, or that of a range it was cut out of."""


def set_width(paper: Paper, column: int) -> None:
    """Make room for our texts. A width that the clerk gave this very column stays."""
    number = column + 1
    columns = paper.part("cols")
    if columns is None:
        columns = paper.add_part("cols")
    ours = _col(paper, number, _ALONE)
    for one in columns:
        first, last = int(one.get("min")), int(one.get("max"))
        if first <= number <= last:
            if first == last:
                return
            ours.set("width", _OF_BOTH if first < number < last else _OF_LEFT if first < number else _OF_RIGHT)
            if first < number < last:
                rest = deepcopy(one)
                rest.set("min", str(number + 1))
                one.addnext(rest)
            one.set(*(("max", str(number - 1)) if first < number else ("min", str(number + 1))))
            (one.addnext if first < number else one.addprevious)(ours)
            return
        if first > number:
            one.addprevious(ours)
            return
    columns.append(ours)


def unset_width(paper: Paper, column: int) -> None:
    """Take our width away, and close the gap that it was cut into."""
    columns, number = paper.part("cols"), str(column + 1)
    if columns is None:
        return
    for one in list(columns):
        if one.get("min") != number or one.get("max") != number:
            continue
        before, after, width = one.getprevious(), one.getnext(), one.get("width")
        if width == _OF_LEFT and before is not None:
            before.set("max", number)
        elif width == _OF_RIGHT and after is not None:
            after.set("min", number)
        elif width == _OF_BOTH and before is not None and after is not None:
            before.set("max", after.get("max"))
            columns.remove(after)
        if width in {_ALONE, _OF_LEFT, _OF_RIGHT, _OF_BOTH}:
            columns.remove(one)
    if len(columns) == 0:
        paper.root.remove(columns)


def _col(paper: Paper, number: int, width: str) -> Element:
    made = paper.root.makeelement(f"{paper.space}col")
    for key, value in (("min", str(number)), ("max", str(number)), ("width", width), ("customWidth", "1")):
        made.set(key, value)
    return made


def set_filter(package: Package, paper: Paper, region: Region, name: str) -> Filter:
    """Let the filter of the sheet, or of the Excel table that stands there, reach to our column, headed `name`."""
    for table in _tables(package, paper):
        area = area_of(table.get("ref", ""))
        if area and area.top == region.head and area.right + 1 == region.column:
            _widen_table(table, area, name)
            return Filter.TABLE
        if area and area.top <= region.last and area.bottom >= region.head:
            return Filter.NONE
    there = paper.part("autoFilter")
    if there is None:
        area = Area(region.head, region.left, region.last, region.column)
        paper.add_part("autoFilter", ref=area.ref)
        name_filter(package, paper.position, area)
        return Filter.ADDED
    area = area_of(there.get("ref", ""))
    if area is None or area.right + 1 != region.column or area.top != region.head:
        return Filter.NONE
    there.set("ref", area._replace(right=region.column).ref)
    name_filter(package, paper.position, area._replace(right=region.column))
    return Filter.WIDENED


def unset_filter(package: Package, paper: Paper, column: int, done: Filter) -> None:
    """Take back what `set_filter` has done."""
    there = paper.part("autoFilter")
    if done is Filter.ADDED and there is not None:
        paper.root.remove(there)
        name_filter(package, paper.position, None)
    elif done is Filter.WIDENED and there is not None:
        area = area_of(there.get("ref", ""))
        if area and area.right == column:
            there.set("ref", area._replace(right=column - 1).ref)
            for one in there.findall(f"{paper.space}filterColumn[@colId='{column - area.left}']"):
                there.remove(one)
            name_filter(package, paper.position, area._replace(right=column - 1))
    elif done is Filter.TABLE:
        for table in _tables(package, paper):
            area = area_of(table.get("ref", ""))
            if area and area.right == column:
                _narrow_table(table, area)


def _tables(package: Package, paper: Paper) -> list[Element]:
    parts = [one.part for one in relations(package, paper.name) if one.kind == "table"]
    return [package.tree(part) for part in parts if part in package.parts]


def _widen_table(table: Element, area: Area, name: str) -> None:
    _reach(table, area, area.right + 1)
    columns = table.find("{*}tableColumns")
    number = max((int(one.get("id", "0")) for one in columns), default=0) + 1
    ours = columns.makeelement(columns.tag.replace("tableColumns", "tableColumn"))
    ours.set("id", str(number))
    ours.set("name", name)
    columns.append(ours)
    columns.set("count", str(len(columns)))


def _narrow_table(table: Element, area: Area) -> None:
    _reach(table, area, area.right - 1)
    columns = table.find("{*}tableColumns")
    columns.remove(columns[-1])
    columns.set("count", str(len(columns)))


def _reach(table: Element, area: Area, right: int) -> None:
    table.set("ref", area._replace(right=right).ref)
    inner = table.find("{*}autoFilter")
    filtered = area_of(inner.get("ref", "")) if inner is not None else None
    if inner is not None and filtered:
        inner.set("ref", filtered._replace(right=right).ref)
        for one in inner.findall("{*}filterColumn"):
            if int(one.get("colId", "0")) > right - filtered.left:
                inner.remove(one)
