"""Columns that share a field: limit and method in one, channels or stages a column each, a basis in two halves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from forge.cells import KEPT, Said, listed, ticked
from forge.dress import Dress
from forge.notation import Column
from forge.nouns import Matter, Option

Says: TypeAlias = Callable[[Column, Matter, Dress], Said]
PAPER = ("政府网站", "政府公报", "两微一端")


def shared(column: Column, matter: Matter, dress: Dress) -> Said | None:
    """What such a column says of a matter; none if the column is not one of them."""
    if column.key in ("stage", "channel"):
        return None
    says = SHARED.get(column.key.split(":")[0])
    return says(column, matter, dress) if says else None


def _proactive_everyone(column: Column, matter: Matter, dress: Dress) -> Said:
    told = ticked("audience", "全社会", matter.method == "主动公开" and not matter.audience, dress)
    return told._replace(also=_proactive(told))


def _proactive_groups(column: Column, matter: Matter, dress: Dress) -> Said:
    told = ticked("audience", column.head, matter.method == "主动公开" and bool(matter.audience), dress)
    unnamed = tuple(Option("audience", (text,)) for text in ("特定群体", "特定群众", "特定对象", column.head))
    return told._replace(options=unnamed if told.options else (), also=_proactive(told))


def _proactive(told: Said) -> tuple[Option, ...]:
    return (Option("method", ("主动公开",)),) if told.options else ()


def _limit_and_method(column: Column, matter: Matter, dress: Dress) -> Said:
    text = f"{matter.limit}{matter.method}"
    options = (Option("time_limit", (matter.limit,)), Option("method", (matter.method,)))
    return Said(text, (*options, *KEPT), tuple(Option(field, (text,)) for field in ("time_limit", "notes")))


def _one_stage(column: Column, matter: Matter, dress: Dress) -> Said:
    word = column.key.split(":")[1]
    told = ticked("stage", word, matter.stage == word, dress)
    return told._replace(options=(*told.options, *KEPT) if told.options else ())


def _one_channel(column: Column, matter: Matter, dress: Dress) -> Said:
    word = column.key.split(":")[1]
    return ticked("channel", word, word in matter.channel, dress)


def _other_channels(column: Column, matter: Matter, dress: Dress) -> Said:
    named = ("政府网站", "政府公报", "两微一端", "政务服务中心", "公开查阅点")
    return _channels(tuple(text for text in matter.channel if text not in named))


def _on_line(column: Column, matter: Matter, dress: Dress) -> Said:
    return _channels(tuple(text for text in matter.channel if text in PAPER))


def _off_line(column: Column, matter: Matter, dress: Dress) -> Said:
    return _channels(tuple(text for text in matter.channel if text not in PAPER))


def _channels(names: tuple[str, ...]) -> Said:
    return Said("、".join(names), (Option("channel", names),)) if names else Said("", kind="nothing")


def _laws(column: Column, matter: Matter, dress: Dress) -> Said:
    return _half(matter, dress, tuple(text for text in matter.basis if _is_law(text)))


def _papers(column: Column, matter: Matter, dress: Dress) -> Said:
    return _half(matter, dress, tuple(text for text in matter.basis if not _is_law(text)))


def _half(matter: Matter, dress: Dress, texts: tuple[str, ...]) -> Said:
    return Said(listed(texts, dress.basis), (Option("basis", texts),)) if texts else Said("", kind="nothing")


def _is_law(text: str) -> bool:
    return "法》" in text or "条例" in text


def _refused(column: Column, matter: Matter, dress: Dress) -> Said:
    return ticked("method", "不予公开", chosen=False, dress=dress)


SHARED: dict[str, Says] = {
    "proactive_everyone": _proactive_everyone,
    "proactive_groups": _proactive_groups,
    "limit_method": _limit_and_method,
    "stage": _one_stage,
    "channel": _one_channel,
    "channel_other": _other_channels,
    "online": _on_line,
    "offline": _off_line,
    "basis_law": _laws,
    "basis_paper": _papers,
    "refuse": _refused,
}
"""What each such key means; `stage` and `channel` only with the word of their column after a colon."""
