"""The columns of a table: heads first, then what stands below them, then each beside its neighbours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from govcat.core.form.trace import FINDINGS_HEADS
from govcat.core.grid import GridCell
from govcat.core.knowledge import Knowledge
from govcat.load.table.column import ASIDE, UNPLACED, Column, Draft
from govcat.load.table.doubts import judged, unnamed
from govcat.load.table.groups import completed, levelled, parted, with_matters, without_groups
from govcat.load.table.head_meaning import head_meaning
from govcat.load.table.matters import ranked
from govcat.load.table.meaning import Meaning
from govcat.load.table.plain import bare, plain
from govcat.load.table.witness import kinds_of

_SEVERAL = frozenset({"basis", "channel", "notes", "aside", UNPLACED})
"""Fields that two columns may fill: their entries are added up."""
_PRIME = {
    "subject": "主体",
    "time_limit": "时限",
    "content": "内容",
    "phone": "咨询",
    "link": "网址",
    "channel": "渠道",
}


class Below(NamedTuple):
    """What stands in one column below its heads, as far as it is looked at."""

    texts: tuple[str, ...]
    cells: tuple[GridCell, ...]


def columns_of(
    paths: Mapping[int, tuple[GridCell, ...]], below: Mapping[int, Below], knowledge: Knowledge
) -> tuple[Column, ...]:
    """What each column shows. `paths` are the heads above each, `below` the cells under them."""
    drafts = []
    for places in _shared_heads(paths, below):
        texts = tuple(text for place in places for text in below[place].texts)
        heads = tuple(cell.text for cell in paths[places[0]])
        if texts or heads:
            is_ours = bool(heads) and heads[-1].strip().partition("\n")[0] in FINDINGS_HEADS
            said = Meaning(ASIDE) if is_ours else head_meaning(heads, knowledge)
            drafts.append(Draft(places, heads, texts, said, kinds_of(texts, knowledge)))
    drafts = with_matters(completed(parted(drafts)))
    taken = {word for draft in drafts if draft.said for word in (draft.said.kind, draft.said.element)}
    drafts = [replace(draft, said=judged(draft, taken)) if draft.heads else draft for draft in drafts]
    drafts = levelled(without_groups(drafts, knowledge))
    columns = [*ranked([draft for draft in drafts if draft.is_matter])]
    columns += [_column(draft) for draft in drafts if draft.heads and not draft.is_matter]
    columns += unnamed([draft for draft in drafts if not draft.heads], columns)
    return _distinct(sorted(columns, key=lambda column: column.places))


def _shared_heads(paths: Mapping[int, tuple[GridCell, ...]], below: Mapping[int, Below]) -> list[tuple[int, ...]]:
    """Places that are one column: the same lowest head over them, and nothing that is not merged as well."""
    runs: list[list[int]] = []
    for place in paths:
        before = runs[-1][-1] if runs else None
        is_same = before is not None and paths[place] and paths[before] and paths[place][-1] is paths[before][-1]
        if before is not None and is_same and _is_one(below[before], below[place]):
            runs[-1].append(place)
        else:
            runs.append([place])
    return [tuple(run) for run in runs]


def _is_one(left: Below, right: Below) -> bool:
    """Whether two places below one head hold one column: merged cells, or text in one of the two only."""
    own = [cell for cell in right.cells if not any(cell is other for other in left.cells)]
    return not own or not left.cells


def _column(draft: Draft) -> Column:
    said = draft.said
    if said is None or said.kind in {"lost", "vague"}:
        return Column(draft.places, draft.heads, UNPLACED, is_certain=False)
    if said.kind in {"own", "kind", "form", "unknown"}:
        return Column(draft.places, draft.heads, own_key(draft.heads), is_certain=said.kind != "unknown")
    return Column(draft.places, draft.heads, said.kind, said.is_certain, said.above)


def own_key(heads: Sequence[str]) -> str:
    """The key of a column that no field stands for: `x-` and its head."""
    return f"x-{bare(heads[-1]) or plain(heads[-1])}"


def _distinct(columns: list[Column]) -> tuple[Column, ...]:
    """Each key once: of two columns that mean the same the surer keeps it, the other is kept under its own head."""
    best: dict[str, Column] = {}
    for column in columns:
        rival = best.get(column.shows)
        if rival is None or _weight(column) > _weight(rival):
            best[column.shows] = column
    settled_columns: list[Column] = []
    for column in columns:
        is_kept = bool(column.above) or _may_repeat(column.shows) or best[column.shows] is column
        shows = column.shows if is_kept else own_key(column.heads or (column.shows,))
        taken = {other.shows for other in settled_columns} | ({*best} if not is_kept else set())
        if not is_kept and shows in taken:
            shows = own_key(("".join(bare(head) for head in column.heads),))
        number = 2
        while not column.above and not _may_repeat(shows) and shows in {other.shows for other in settled_columns}:
            shows, number = f"{own_key(column.heads or (column.shows,))}{number}", number + 1
        settled_columns.append(column._replace(shows=shows))
    return tuple(settled_columns)


def _may_repeat(shows: str) -> bool:
    return shows in _SEVERAL or shows.startswith("level.")


def _weight(column: Column) -> tuple[bool, bool, bool]:
    head = "".join(map(plain, column.heads))
    return (column.is_certain, _PRIME.get(column.shows, "\0") in head, "公开" in head)
