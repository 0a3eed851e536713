"""Columns judged beside each other: sub-heads by their group and their twin, levels by their neighbours."""

from __future__ import annotations

from dataclasses import replace

from govcat.core.knowledge import Knowledge
from govcat.load.table.column import Draft
from govcat.load.table.levels import LevelName, level_key, level_name, settled
from govcat.load.table.matter_words import NAMED, Rank
from govcat.load.table.meaning import Meaning
from govcat.load.table.plain import bare, plain
from govcat.load.table.witness import MOST

_PARTED = {
    "audience": ("audience.everyone", "audience.groups"),
    "method": ("method.主动公开", "method.依申请公开"),
}
_LITTLE = 0.3


def completed(drafts: list[Draft]) -> list[Draft]:
    """Of two columns below 公开对象 or 公开方式 one is known: the other is its counterpart, whatever its head."""
    found = _other_people(drafts)
    for first, second in _PARTED.values():
        for place, draft in enumerate(drafts):
            if draft.said is None or draft.said.kind != "lost" or len(draft.heads) < 2:
                continue
            group = plain(draft.heads[-2])
            twins = [other for other in drafts if len(other.heads) > 1 and plain(other.heads[-2]) == group]
            kinds = [other.said.kind for other in twins if other is not draft and other.said]
            if len(twins) == 2 and kinds in ([first], [second]):
                part = second if kinds == [first] else first
                found[place] = replace(draft, said=Meaning(part, is_certain=False))
    return found


def _other_people(drafts: list[Draft]) -> list[Draft]:
    """People whose group was lost, in a column of ticks beside 全社会: a group."""
    kinds = [draft.said.kind for draft in drafts if draft.said]
    if "audience.everyone" not in kinds or "audience.groups" in kinds or kinds.count("audience") != 1:
        return list(drafts)
    group = Meaning("audience.groups", is_certain=False)
    is_one = [draft.said is not None and draft.said.kind == "audience" and draft.kinds["tick"] > 0 for draft in drafts]
    return [replace(draft, said=group) if is_it else draft for draft, is_it in zip(drafts, is_one, strict=True)]


def with_matters(drafts: list[Draft]) -> list[Draft]:
    """A table whose heads name no 公开事项: columns of short words left of the content, under heads nobody knows."""
    has_matter = any(draft.is_matter for draft in drafts)
    content = next((place for place, draft in enumerate(drafts) if draft.said and draft.said.kind == "content"), None)
    if has_matter or content is None:
        return drafts
    found = list(drafts)
    for place in range(content - 1, -1, -1):
        draft = drafts[place]
        is_unknown = draft.said is None or draft.said.kind == "unknown"
        if not is_unknown or not draft.heads or draft.kinds["number"] > _LITTLE or draft.kinds["long"] > _LITTLE:
            break
        found[place] = replace(draft, said=Meaning("matter", is_certain=False, rank=Rank(NAMED, is_certain=False)))
    return found


def parted(drafts: list[Draft]) -> list[Draft]:
    """Columns whose sub-heads are lost: two of ticks below 公开对象 are 全社会 and 特定群体, in that order."""
    parted = list(drafts)
    for kind, parts in _PARTED.items():
        alike = [place for place, draft in enumerate(parted) if draft.said and draft.said.kind == kind]
        if len(alike) == len(parts) and all(parted[place].kinds["tick"] > 0 for place in alike):
            for place, part in zip(alike, parts, strict=True):
                parted[place] = replace(parted[place], said=Meaning(part, is_certain=False))
    return parted


def without_groups(drafts: list[Draft], knowledge: Knowledge) -> list[Draft]:
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
    return draft.said is None or draft.said.kind in {"own", "unknown"}


def _bare_level(draft: Draft, knowledge: Knowledge) -> Draft:
    """A head that is nothing but the name of a unit (街道) above ticks: a level whose group was lost."""
    name = level_name(draft.heads[-1], knowledge) if draft.heads and _is_open(draft) else None
    if name is None or draft.kinds["tick"] < MOST:
        return draft
    return replace(draft, said=Meaning(level_key(name), is_certain=False, levels=name.levels))


def levelled(drafts: list[Draft]) -> list[Draft]:
    """The level columns beside each other: which level a 市 is depends on whether there is a county."""
    alike = [place for place, draft in enumerate(drafts) if draft.said and draft.said.levels]
    says = [drafts[place].said for place in alike]
    names = settled([LevelName(said.levels, said.is_certain, said.levels == ("市级",)) for said in says if said])
    levelled = list(drafts)
    for place, name in zip(alike, names, strict=True):
        said = Meaning(level_key(name), name.is_certain, levels=name.levels)
        levelled[place] = replace(drafts[place], said=said)
    return levelled
