"""Heads that do not say enough, and columns without any: what stands below decides, and the guess is told as one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from govcat.core.elements.channel import OTHER
from govcat.load.table.column import UNPLACED, Column, Draft
from govcat.load.table.matter_words import KIND
from govcat.load.table.meaning import Meaning
from govcat.load.table.plain import bare
from govcat.load.table.witness import MOST, leading

_SPEAKING = ("id", "link", "phone", "channel", "basis", "time_limit", "number")
"""Kinds that no other column looks like."""
_ELEMENTS = ("channel", "basis", "time_limit", "link", "phone", "method", "level", "subject", "domain")
_LITTLE = 0.3
_NEARLY_ALL = 0.9


def judged(draft: Draft, taken: Collection[str]) -> Meaning | None:
    """What a head means once the texts below are heard. `taken` are the meanings of all heads of the table."""
    said = draft.said
    if said is None or not draft.texts:
        return said
    doubt = _DOUBTED.get(said.element)
    return doubt(draft, said, taken) if doubt else said


def _matter(draft: Draft, said: Meaning, taken: Collection[str]) -> Meaning:
    """A head of 公开事项 above numbers, or above words that are no matters: 公开类别 with 主动公开 below."""
    if draft.kinds["number"] >= _NEARLY_ALL and "number" not in taken:
        return Meaning("number", is_certain=False)
    found = (
        leading(draft.kinds, ("domain", "method", "stage", "level")) if said.rank and said.rank.order == KIND else ""
    )
    return Meaning(found, is_certain=False) if found else said


def _channel(draft: Draft, said: Meaning, _: Collection[str]) -> Meaning:
    """A head that is one channel's name above something else than ticks: addresses, or channels in words.

    其他 beside the names of channels is for words.
    """
    names_others = said.is_certain and said.kind == f"channel.{OTHER}"
    if "." not in said.kind or draft.kinds["tick"] >= MOST or names_others:
        return said
    found = leading(draft.kinds, ("link", "channel"))
    return Meaning(found, is_certain=False) if found else Meaning("own")


def _form(draft: Draft, _: Meaning, taken: Collection[str]) -> Meaning:
    """公开形式 is sometimes the channel, sometimes the method, and mostly neither."""
    found = leading(draft.kinds, ("method", "channel"))
    return Meaning("own") if not found or found in taken else Meaning(found, is_certain=False)


def _method(draft: Draft, said: Meaning, taken: Collection[str]) -> Meaning:
    if "." in said.kind or draft.kinds["method"] >= _LITTLE or draft.kinds["tick"] >= _LITTLE:
        return said
    if draft.kinds["channel"] >= MOST:
        return Meaning("own" if "channel" in taken else "channel", is_certain=False)
    return Meaning("own", is_certain=False) if "方式" not in bare(draft.heads[-1]) else said


def _kind(draft: Draft, _: Meaning, taken: Collection[str]) -> Meaning:
    found = leading(draft.kinds, ("link", "domain", "method", "level"))
    return Meaning("own") if not found or found in taken else Meaning(found, is_certain=False)


def _stage(draft: Draft, said: Meaning, _: Collection[str]) -> Meaning:
    return (
        said if "." in said.kind or "五公开" in draft.heads[-1] or draft.kinds["stage"] >= _LITTLE else Meaning("own")
    )


def _number(draft: Draft, said: Meaning, _: Collection[str]) -> Meaning:
    return Meaning("id") if draft.kinds["id"] >= MOST else said


def _witnessed(draft: Draft, _: Meaning, taken: Collection[str]) -> Meaning:
    """A head of which only 公开 is left: what no other column is, and what these texts are."""
    if draft.kinds["format"] >= MOST:
        return Meaning("own", is_certain=False)
    free = [kind for kind in (*_SPEAKING, "audience", "subject") if kind not in taken]
    found = leading(draft.kinds, free) if free else ""
    if not found and "content" not in taken and draft.kinds["long"] >= _LITTLE:
        found = "content"
    return Meaning(found, is_certain=False) if found else Meaning("vague", is_certain=False)


def _unknown(draft: Draft, said: Meaning, taken: Collection[str]) -> Meaning:
    """A head that nobody knows, above texts that can be nothing but an element that no other column gives."""
    free = [kind for kind in _ELEMENTS if kind not in taken]
    found = leading(draft.kinds, free, _NEARLY_ALL) if free else ""
    if not found and "content" not in taken and draft.kinds["long"] >= MOST:
        found = "content"
    return Meaning(found, is_certain=False) if found else said


_DOUBTED = {
    "unknown": _unknown,
    "vague": _witnessed,
    "form": _form,
    "method": _method,
    "kind": _kind,
    "stage": _stage,
    "number": _number,
    "matter": _matter,
    "channel": _channel,
}


def unnamed(drafts: Iterable[Draft], columns: Sequence[Column]) -> list[Column]:
    """Columns without any head: what is unmistakable is taken, with a finding; the rest is left to people."""
    taken = {column.shows for column in columns}
    found = []
    for draft in drafts:
        if not draft.texts:
            continue
        free = [kind for kind in _SPEAKING if kind not in taken]
        shows = leading(draft.kinds, free, 0.8) if free else ""
        if not shows and _is_lost_category(draft, columns):
            shows = "category.1"
        taken.add(shows)
        found.append(Column(draft.places, (), shows or UNPLACED, is_certain=False))
    return found


def _is_lost_category(draft: Draft, columns: Sequence[Column]) -> bool:
    """Whether a column without a head stands right before one that is called 二级事项, and no 一级 is there."""
    names = [column for column in columns if column.shows == "name" and column.places[0] == draft.places[-1] + 1]
    has_category = any(column.shows.startswith("category") for column in columns)
    return not has_category and any("二级" in bare(column.heads[-1]) for column in names if column.heads)
