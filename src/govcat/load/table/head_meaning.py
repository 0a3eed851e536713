"""What the heads above one column mean together: the lowest of them, judged below its group."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.knowledge import Knowledge
from govcat.load.table.levels import level_name
from govcat.load.table.matter_words import NAMED, Rank
from govcat.load.table.meaning import Meaning, meaning
from govcat.load.table.plain import bare, plain
from govcat.load.table.several import below_part, in_one

_BY_LEVEL = frozenset({"channel", "subject", "time_limit"})
"""Groups that are sometimes divided by level: each level with a column for its own channels."""
_NAMED = frozenset({"content", "basis", "subject", "channel", "audience"})
"""Groups below which 名称 or 标题 is no matter's name."""


def head_meaning(heads: Sequence[str], knowledge: Knowledge) -> Meaning | None:
    """What a column's heads mean, from the uppermost to the lowest; None if there are none."""
    if not heads:
        return None
    *above, leaf = heads
    groups = [said for head in reversed(above) if (said := in_one(head, knowledge)) and said.kind != "vague"]
    if not groups:
        own = in_one(leaf, knowledge)
        return own if own and own.kind not in {"vague", "own"} else _joined(heads, own, knowledge)
    same_as_above = plain(leaf) == plain(above[-1])
    return _below(groups[0], leaf, knowledge, heads=() if same_as_above else tuple(heads))


def _below(group: Meaning, leaf: str, knowledge: Knowledge, heads: tuple[str, ...]) -> Meaning | None:
    """What a head means below its group. `heads` are all of them, if the lowest says something new."""
    own = meaning(leaf, knowledge, group)
    crossed = below_part(group, own)
    if crossed:
        return crossed
    if group.kind in _BY_LEVEL and (own is None or own.element == "level") and level_name(leaf, knowledge):
        return group._replace(is_certain=False)
    if own and own.rank and not own.rank.is_numbered and group.kind in _NAMED:
        return Meaning("own") if group.kind == "content" else group._replace(is_certain=False)
    if own and own.kind not in {"vague", "own"}:
        return own
    found = _unknown(group, leaf, is_new=bool(heads)) if own is None or group.kind != "matter" else None
    return found or _joined(heads or (leaf,), own, knowledge)


def _unknown(group: Meaning, leaf: str, *, is_new: bool) -> Meaning | None:
    """What a head that nobody knows can be below a group: another level of matters, or a further channel."""
    if is_new and group.kind in {"level", "audience", "method"}:
        return Meaning("lost", is_certain=False)
    if group.kind == "channel":
        return Meaning(f"channel.{bare(leaf)}", is_certain=False)
    is_matter = is_new and group.kind == "matter"
    return Meaning("matter", is_certain=False, rank=Rank(NAMED, is_certain=False)) if is_matter else None


def _joined(heads: Sequence[str], own: Meaning | None, knowledge: Knowledge) -> Meaning:
    """What the heads mean as one word: 公开 over 时限."""
    joined = meaning("".join(heads), knowledge)
    return joined._replace(is_certain=False) if joined else own or Meaning("unknown", is_certain=False)
