"""A workbook of Excel or WPS (xlsx, xlsm): its sheets in order, with what no cell shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.load.grid.address import position_of
from govcat.load.grid.element import attribute, child, is_on, named
from govcat.load.grid.fastening import Link, fastened
from govcat.load.grid.faults.contents import LEFT_ALONE
from govcat.load.grid.faults.files import DAMAGED
from govcat.load.grid.parts import Parts, parts_of
from govcat.load.grid.relations import Relation, links_of, main_part, relations_of
from govcat.load.grid.sheet import Allowance, Refused, Sheet, Sheets, finding, refused
from govcat.load.grid.stream import elements
from govcat.load.grid.targets import target_of
from govcat.load.grid.xlsx_sheet import Known, ListedLink, surface_of
from govcat.load.grid.xlsx_strings import shared_strings, text_of
from govcat.load.grid.xlsx_styles import styles_of

MACROS = Term("宏", "macros")
OUTSIDE = Term("指向其他文件的链接", "links to other files")
_LEFT_ALONE = {"vbaProject": MACROS, "xlMacrosheet": MACROS, "externalLink": OUTSIDE, "connections": OUTSIDE}
_MOST_SHEETS = 2_000


class _Listed(NamedTuple):
    name: str
    key: str
    is_hidden: bool


def read_xlsx(file: str, content: bytes) -> Sheets:
    """Read a workbook. A sheet that cannot be read is a finding; the others are read all the same."""
    parts = parts_of(content)
    book = main_part(parts, "xl/workbook.xml")
    relations = relations_of(parts, book)
    listed, is_1904 = _listed(parts, book)
    found = [finding(file, "", LEFT_ALONE, {"what": what}) for what in _left_alone(relations)]
    strings = _strings(parts, relations)
    style_part = next((each.part for each in relations if each.kind == "styles"), "xl/styles.xml")
    known = Known(strings, styles_of(parts, style_part), is_1904)
    targets = {each.key: each for each in relations}
    sheets = []
    for each in listed:
        try:
            sheet = _sheet(parts, each, targets.get(each.key), known)
        except Refused as refusal:
            found.append(refused(file, each.name, refusal))
            continue
        if sheet is not None:
            sheets.append(sheet)
    return Sheets(tuple(sheets), tuple(found))


def _listed(parts: Parts, book: str) -> tuple[list[_Listed], bool]:
    listed: list[_Listed] = []
    is_1904 = False
    for element in elements(parts, book, "sheet", "workbookPr"):
        if named(element) == "workbookPr":
            is_1904 = is_on(element, "date1904")
        elif len(listed) < _MOST_SHEETS:
            is_hidden = (element.get("state") or "visible") != "visible"
            listed.append(_Listed(element.get("name") or "", attribute(element, "id"), is_hidden))
    return listed, is_1904


def _left_alone(relations: tuple[Relation, ...]) -> list[Term]:
    met = {_LEFT_ALONE[each.kind] for each in relations if each.kind in _LEFT_ALONE}
    return [what for what in (MACROS, OUTSIDE) if what in met]


def _strings(parts: Parts, relations: tuple[Relation, ...]) -> list[str]:
    part = next((each.part for each in relations if each.kind == "sharedStrings"), "xl/sharedStrings.xml")
    return shared_strings(parts, part) if parts.has(part) else []


def _sheet(parts: Parts, listed: _Listed, target: Relation | None, known: Known) -> Sheet | None:
    if target is None:
        raise Refused(DAMAGED, what=Term("找不到这张工作表", "the sheet is missing"))
    if target.kind != "worksheet":
        return None  # a chart or a macro sheet has no cells to read
    surface = surface_of(parts, target.part, known)
    relations = relations_of(parts, target.part)
    comments = dict(_comments(parts, relations, known.allowance))
    return Sheet(
        listed.name,
        fastened(surface.cells, _links(surface.links, links_of(relations))),
        surface.blocks,
        is_hidden=listed.is_hidden,
        is_protected=any(surface.protected),
        hidden_rows=frozenset(surface.hidden_rows),
        hidden_columns=frozenset(surface.hidden_columns),
        comments=comments,
    )


def _links(listed: Sequence[ListedLink], targets: Mapping[str, str]) -> Iterator[Link]:
    for block, key, location in listed:
        yield Link(block, target_of(targets.get(key, ""), location))


def _comments(
    parts: Parts, relations: Sequence[Relation], allowance: Allowance
) -> Iterator[tuple[tuple[int, int], str]]:
    for relation in relations:
        if relation.kind != "comments" or not parts.has(relation.part):
            continue
        for comment in elements(parts, relation.part, "comment"):
            place, text = position_of(comment.get("ref") or ""), child(comment, "text")
            if place is not None and text is not None:
                said = text_of(text)
                allowance.spend_text(said)
                yield place, said
