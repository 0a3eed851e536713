"""The columns of 公开事项: the lowest that holds texts is the name, those above it are its categories."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.load.table.column import Column, Draft
from govcat.load.table.matter_words import KIND, NAMED, UPPER, Rank
from govcat.load.table.plain import bare, plain
from govcat.load.table.witness import MOST


def ranked(drafts: Sequence[Draft]) -> list[Column]:
    """The key of each column of 公开事项. Columns without any text are left out."""
    filled = [draft for draft in drafts if draft.texts]
    numbered = [draft for draft in filled if _rank(draft).is_numbered]
    aside = [draft for draft in filled if numbered and _rank(draft).order == KIND]
    rest = [draft for draft in filled if draft not in aside]
    copies = [draft for draft in rest if _is_copy(draft, rest)]
    domains = [draft for draft in rest if draft not in copies and _is_domain(draft, rest)]
    steps = [draft for draft in rest if draft not in copies and draft not in domains]
    steps.sort(key=lambda draft: (_order(draft, numbered), draft.places))
    orders = [_order(draft, numbered) for draft in steps]
    keys = [f"category.{depth}" for depth in range(1, len(steps))] + ["name"]
    return [
        *(Column(draft.places, draft.heads, _own(draft)) for draft in (*aside, *copies)),
        *(Column(draft.places, draft.heads, "domain", is_certain=False) for draft in domains),
        *(
            Column(draft.places, draft.heads, key, _is_certain(draft) and orders.count(_order(draft, numbered)) == 1)
            for draft, key in zip(steps, keys, strict=False)
        ),
    ]


def _rank(draft: Draft) -> Rank:
    return draft.said.rank if draft.said and draft.said.rank else Rank(NAMED)


def _is_certain(draft: Draft) -> bool:
    return draft.said is not None and draft.said.is_certain


def _own(draft: Draft) -> str:
    return f"x-{bare(draft.heads[-1])}"


def _order(draft: Draft, numbered: Sequence[Draft]) -> float:
    """Where a column stands among the levels. A bare 公开事项 left of 二级事项 is the first level, if none else is."""
    order = _rank(draft).order
    if order != NAMED or not numbered:
        return order
    first = min(numbered, key=lambda other: _rank(other).order)
    is_left = draft.places < first.places
    if is_left and _rank(first).order > 1:
        return _rank(first).order - 1
    return UPPER if is_left and len(set(draft.texts)) < len(set(first.texts)) else order


def _is_copy(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a later column of the same level says the same in every row: 一级目录 repeated beside 一级事项."""
    same = [other for other in drafts if _rank(other).order == _rank(draft).order and other.places > draft.places]
    return any([*map(plain, other.texts)] == [*map(plain, draft.texts)] for other in same)


def _is_domain(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether one of two columns of the same level holds nothing but the name of a domain."""
    has_twin = any(other is not draft and _rank(other).order == _rank(draft).order for other in drafts)
    return has_twin and draft.kinds["domain"] >= MOST and len(drafts) > 1
