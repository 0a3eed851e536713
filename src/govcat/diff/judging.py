"""What the change of one field means to the public: less, more, or neither as far as the texts tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from govcat.core.comparison import Effect, Entries, Remark, Why
from govcat.core.elements.channel import OTHER, WEBSITE, Channel
from govcat.core.elements.net import is_off_the_net
from govcat.core.elements.plain import plain, plains
from govcat.core.readings import Readings
from govcat.diff import contents, time_limits

_OPENNESS = ("不予公开", "依申请公开", "主动公开")


class Judgement(NamedTuple):
    """An effect, and what to say of it."""

    effect: Effect
    remarks: tuple[Remark, ...] = ()


NOTHING = Judgement(Effect.NEITHER)


def judge(field: str, old: Entries, new: Entries, readings: Readings) -> Judgement:
    """What a change of `field` means. Fields that give the public nothing by themselves mean nothing."""
    found = _JUDGES.get(field, _unmoved)(old, new, readings)
    if found == NOTHING and len(old) == len(new) and plains(old) == plains(new):
        return Judgement(Effect.NEITHER, (Remark(Why.SPELLING),))
    return found


def _unmoved(_old: Entries, _new: Entries, _readings: Readings) -> Judgement:
    return NOTHING


def _content(old: Entries, new: Entries, _readings: Readings) -> Judgement:
    return Judgement(*contents.judged(old, new))


def _time_limit(old: Entries, new: Entries, readings: Readings) -> Judgement:
    if not old or not new:
        return NOTHING
    return Judgement(*time_limits.judged(readings.time_limit(old[0]), readings.time_limit(new[0])))


def _method(old: Entries, new: Entries, _readings: Readings) -> Judgement:
    ranks = [_OPENNESS.index(entries[0]) if entries and entries[0] in _OPENNESS else -1 for entries in (old, new)]
    if -1 in ranks or ranks[0] == ranks[1]:
        return NOTHING
    return _narrower(Why.LESS_OPEN) if ranks[1] < ranks[0] else _wider(Why.MORE_OPEN)


def _audience(old: Entries, new: Entries, readings: Readings) -> Judgement:
    if not old or not new:
        return NOTHING
    before, now = ([readings.audience(text) for text in entries] for entries in (old, new))
    was_for_all, is_for_all = (any(one.is_everyone for one in audiences) for audiences in (before, now))
    if was_for_all or is_for_all:
        if was_for_all and is_for_all:
            return NOTHING
        return _narrower(Why.TO_FEWER) if was_for_all else _wider(Why.TO_MORE)
    groups, others = ({plain(one.group): one.group for one in audiences} for audiences in (before, now))
    lost = tuple(name for key, name in groups.items() if key not in others)
    gained = tuple(name for key, name in others.items() if key not in groups)
    if bool(lost) == bool(gained):
        return NOTHING
    return _narrower(Why.TO_FEWER, lost) if lost else _wider(Why.TO_MORE, gained)


def _channel(old: Entries, new: Entries, readings: Readings) -> Judgement:
    before, now = (_channels(entries, readings) for entries in (old, new))
    lost = [channel for key, channel in before.items() if key not in now]
    gained = [channel for key, channel in now.items() if key not in before]
    if not lost and not gained:
        return NOTHING
    reach = _reach(before.values()), _reach(now.values())
    if before and now and reach[0] != reach[1]:
        is_less = reach[1] < reach[0]
        told = (
            *((Why.OFF_THE_NET, _net(lost)), (Why.FEWER_CHANNELS, _off(lost))),
            *((Why.ON_THE_NET, _net(gained)), (Why.MORE_CHANNELS, _off(gained))),
        )
        remarks = tuple(Remark(why, texts) for why, texts in told if texts)
        return Judgement(Effect.NARROWER if is_less else Effect.WIDER, remarks)
    if len(lost) == len(gained):
        return NOTHING
    if len(lost) > len(gained):
        return _narrower(Why.FEWER_CHANNELS, tuple(channel.text for channel in lost))
    return _wider(Why.MORE_CHANNELS, tuple(channel.text for channel in gained))


def _channels(entries: Entries, readings: Readings) -> dict[str, Channel]:
    """The channels by what they are, whatever they are called."""
    read = (readings.channel(text) for text in entries)
    return {plain(channel.text) if channel.word in {"", OTHER} else channel.word: channel for channel in read}


def _reach(channels: Iterable[Channel]) -> int:
    """2 for the government's website, 1 for something else on the net, 0 for places and paper only."""
    listed = tuple(channels)
    return 2 * any(channel.word == WEBSITE for channel in listed) or int(bool(_net(listed)))


def _net(channels: Iterable[Channel]) -> Entries:
    return tuple(channel.text for channel in channels if not is_off_the_net(channel))


def _off(channels: Iterable[Channel]) -> Entries:
    return tuple(channel.text for channel in channels if is_off_the_net(channel))


def _narrower(why: Why, texts: Entries = ()) -> Judgement:
    return Judgement(Effect.NARROWER, (Remark(why, texts),))


def _wider(why: Why, texts: Entries = ()) -> Judgement:
    return Judgement(Effect.WIDER, (Remark(why, texts),))


_JUDGES: Mapping[str, Callable[[Entries, Entries, Readings], Judgement]] = {
    "content": _content,
    "time_limit": _time_limit,
    "method": _method,
    "audience": _audience,
    "channel": _channel,
}
