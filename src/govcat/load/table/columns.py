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
from govcat.load.table.head_meaning import head_meaning
from govcat.load.table.levels import LevelName, level_key, level_name, settled
from govcat.load.table.matters import ranked
from govcat.load.table.meaning import Meaning
from govcat.load.table.plain import bare, plain
from govcat.load.table.witness import MOST, kinds_of

_PARTED = {
    "audience": ("audience.everyone", "audience.groups"),
    "method": ("method.主动公开", "method.依申请公开"),
}
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
    drafts = _parted(drafts)
    taken = {draft.said.kind for draft in drafts if draft.said}
    drafts = [replace(draft, said=judged(draft, taken)) if draft.heads else draft for draft in drafts]
    drafts = _levelled(_without_groups(drafts, knowledge))
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


def _parted(drafts: list[Draft]) -> list[Draft]:
    """Columns whose sub-heads are lost: two of ticks below 公开对象 are 全社会 and 特定群体, in that order."""
    parted = list(drafts)
    for kind, parts in _PARTED.items():
        alike = [place for place, draft in enumerate(parted) if draft.said and draft.said.kind == kind]
        if len(alike) == len(parts) and all(parted[place].kinds["tick"] > 0 for place in alike):
            for place, part in zip(alike, parts, strict=True):
                parted[place] = replace(parted[place], said=Meaning(part, is_certain=False))
    return parted


def _without_groups(drafts: list[Draft], knowledge: Knowledge) -> list[Draft]:
    """Sub-heads whose group was lost: levels, stages (two at least) and 其他 beside channels, all above ticks."""
    stages = knowledge.vocabularies["stage"]
    found = [_bare_level(draft, knowledge) for draft in drafts]
    open_ = [place for place, draft in enumerate(found) if draft.heads and _is_open(draft)]
    staged = {place: word for place in open_ if (word := stages.resolve(found[place].heads[-1]))}
    for place, word in staged.items() if len(staged) > 1 else ():
        found[place] = replace(found[place], said=Meaning(f"stage.{word}", is_certain=False))
    for place in open_:
        before = found[place - 1].said if place else None
        if bare(found[place].heads[-1]) in {"其他", "其它"} and before and before.kind.startswith("channel."):
            found[place] = replace(found[place], said=Meaning("channel.其他", is_certain=False))
    return found


def _is_open(draft: Draft) -> bool:
    return draft.said is None or draft.said.kind == "own"


def _bare_level(draft: Draft, knowledge: Knowledge) -> Draft:
    """A head that is nothing but the name of a unit (街道) above ticks: a level whose group was lost."""
    name = level_name(draft.heads[-1], knowledge) if draft.heads and _is_open(draft) else None
    if name is None or draft.kinds["tick"] < MOST:
        return draft
    return replace(draft, said=Meaning(level_key(name), is_certain=False, levels=name.levels))


def _levelled(drafts: list[Draft]) -> list[Draft]:
    """The level columns beside each other: which level a 市 is depends on whether there is a county."""
    alike = [place for place, draft in enumerate(drafts) if draft.said and draft.said.levels]
    says = [drafts[place].said for place in alike]
    names = settled([LevelName(said.levels, said.is_certain, said.levels == ("市级",)) for said in says if said])
    levelled = list(drafts)
    for place, name in zip(alike, names, strict=True):
        said = Meaning(level_key(name), name.is_certain, levels=name.levels)
        levelled[place] = replace(drafts[place], said=said)
    return levelled


def _column(draft: Draft) -> Column:
    said = draft.said
    if said is None or said.kind in {"lost", "vague"}:
        return Column(draft.places, draft.heads, UNPLACED, is_certain=False)
    if said.kind in {"own", "kind", "form"}:
        return Column(draft.places, draft.heads, own_key(draft.heads))
    return Column(draft.places, draft.heads, said.kind, said.is_certain)


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
        is_kept = _may_repeat(column.shows) or best[column.shows] is column
        shows = column.shows if is_kept else own_key(column.heads or (column.shows,))
        taken = {other.shows for other in settled_columns} | ({*best} if not is_kept else set())
        if not is_kept and shows in taken:
            shows = own_key(("".join(bare(head) for head in column.heads),))
        number = 2
        while not _may_repeat(shows) and shows in {other.shows for other in settled_columns}:
            shows, number = f"{own_key(column.heads or (column.shows,))}{number}", number + 1
        settled_columns.append(column._replace(shows=shows))
    return tuple(settled_columns)


def _may_repeat(shows: str) -> bool:
    return shows in _SEVERAL or shows.startswith("level.")


def _weight(column: Column) -> tuple[bool, bool, bool]:
    head = "".join(map(plain, column.heads))
    return (column.is_certain, _PRIME.get(column.shows, "\0") in head, "公开" in head)
