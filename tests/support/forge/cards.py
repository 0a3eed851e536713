"""Vertical cards: labels beside values, one item a block, two items side by side, or two labels a line."""

from __future__ import annotations

from forge.dress import Dress
from forge.notation import Form
from forge.nouns import Claim, Ink, Matter, Sheet
from forge.page import Body


def card_sheet(form: Form, dress: Dress, matters: tuple[Matter, ...], name: str = "Sheet1") -> Sheet:
    """A sheet of cards, as the traits of the form say."""
    body = Body(form, dress, matters)
    columns = 4 if form.traits & {"pairs", "wide"} else 2
    cells = [Ink(0, 0, f"{matters[0].domain}领域基层政务公开标准目录", columns=columns)]
    row = 1
    for index in range(0, len(matters), 2 if "pairs" in form.traits else 1):
        if "lines" in form.traits:
            cells += _lines(body, index, row)
            row += len(form.columns) + 1
            continue
        if "wide" in form.traits:
            cells += _wide(body, index, row)
            row += (len(form.columns) + 1) // 2 + 1
            continue
        cells += _tall(body, index, row, 0)
        if "pairs" in form.traits and index + 1 < len(matters):
            cells += _tall(body, index + 1, row, 2)
        row += len(form.columns) + 1
    return Sheet(name, tuple(cells), (matters[0].domain,))


def _tall(body: Body, index: int, row: int, column: int) -> list[Ink]:
    return [ink for n in range(len(body.form.columns)) for ink in _pair(body, index, n, (row + n, column))]


def _wide(body: Body, index: int, row: int) -> list[Ink]:
    return [ink for n in range(len(body.form.columns)) for ink in _pair(body, index, n, (row + n // 2, n % 2 * 2))]


def _lines(body: Body, index: int, row: int) -> list[Ink]:
    """A line for each label, with its value behind a colon in the same cell."""
    inks = []
    for n, column in enumerate(body.form.columns):
        said = body.said(index, n)
        if said.text:
            text = f"{column.head}：{said.text}"
            inks.append(Ink(row + n, 0, text, said.kind, (Claim(index, said.options, said.may),), columns=2))
    return inks


def _pair(body: Body, index: int, position: int, place: tuple[int, int]) -> list[Ink]:
    said = body.said(index, position)
    label = Ink(*place, body.form.columns[position].head, is_head=True)
    if not said.text:
        return [label]
    return [label, Ink(place[0], place[1] + 1, said.text, said.kind, (Claim(index, said.options, said.may),))]
