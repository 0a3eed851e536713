"""Rows of heads over the columns of a form: two deep and merged, left unmerged, or flattened into one row."""

from __future__ import annotations

from itertools import groupby

from forge.dress import Dress
from forge.notation import Column, Form
from forge.nouns import Ink, pick

GROUP_JOINTS = ("", "（{}）", "-{}", "\n{}", "：{}")


def head_rows(form: Form, dress: Dress) -> int:
    """How many rows the heads take."""
    if "three-rows" in form.traits:
        return 3
    return 2 if dress.heads in ("merged", "unmerged") and any(column.group for column in form.columns) else 1


def heads(form: Form, dress: Dress, row: int) -> list[Ink]:
    """The heads from `row` on."""
    deep = head_rows(form, dress)
    if "three-rows" in form.traits:
        first = _above(form, row)
        return first + _two_rows(form.columns, dress, row + 1)
    if deep == 1:
        return [_head(row, n, text, dress) for n, text in enumerate(_flat(form, dress)) if text]
    return _two_rows(form.columns, dress, row)


def _above(form: Form, row: int) -> list[Ink]:
    """A row over the two, which splits the form into what is disclosed and how."""
    half = next((n for n, column in enumerate(form.columns) if column.key in ("limit", "subject", "channel")), 3)
    left = Ink(row, 0, "事项信息", rows=1, columns=half, is_head=True)
    return [left, Ink(row, half, "公开要求与方式", columns=len(form.columns) - half, is_head=True)]


def _two_rows(columns: tuple[Column, ...], dress: Dress, row: int) -> list[Ink]:
    found: list[Ink] = []
    is_merged = dress.heads != "unmerged"
    for group, members in groupby(enumerate(columns), key=lambda pair: pair[1].group):
        block = list(members)
        first = block[0][0]
        if not group:
            for n, column in block:
                found.append(_head(row, n, column.head, dress, rows=2 if is_merged else 1))
            continue
        found.append(_head(row, first, group, dress, columns=len(block) if is_merged else 1))
        found += [_head(row + 1, n, column.head, dress) for n, column in block]
    return [ink for ink in found if ink.text]


def _flat(form: Form, dress: Dress) -> list[str]:
    joint = pick(form.name, GROUP_JOINTS)
    heads_ = []
    for column in form.columns:
        if not column.group or dress.heads == "subs":
            heads_.append(column.head)
        else:
            heads_.append(column.group + (joint.format(column.head) if joint else column.head))
    return heads_


def _head(row: int, column: int, text: str, dress: Dress, *, rows: int = 1, columns: int = 1) -> Ink:
    return Ink(row, column, styled(text, dress.head_style), rows=rows, columns=columns, is_head=True)


def styled(text: str, style: str) -> str:
    """The head as typed: with blanks between its signs, broken over lines, or in full-width brackets."""
    if style == "spaced" and 1 < len(text) <= 4:
        return " ".join(text) if len(text) > 2 else f"{text[0]}  {text[1]}"
    if style == "broken" and len(text) >= 4:
        return f"{text[:2]}\n{text[2:]}"
    if style == "full width":
        return text.replace("(", "（").replace(")", "）").replace(",", "，")
    return text
