"""The entries of a changed cell in the words of the project: what only looks different keeps the text that it has.

Why: a table prints the bodies that play a role, and the standard word of a channel. A clerk who adds one channel has
not turned the other into 两微一端, nor a role into a body.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from govcat.core.change import WrittenValue
from govcat.core.fields import FIELDS

UNORDERED = frozenset({"channel", "audience", "level", "stage", "subject"})
"""Fields whose entries a form prints in an order of its own."""


def in_own_words(
    name: str, came: Sequence[str], now: Sequence[str], spelled: Mapping[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """The entries `came` of a field, with the texts of `now` for those that they stand for.

    `spelled` says what each entry of `now` is read as from a table; what a table does not show stays.
    """
    left = list(came)
    kept = []
    for entry in now:
        shown = spelled[entry]
        if all(text in left for text in shown):
            kept.append(entry)
            for text in shown:
                left.remove(text)
    if name in UNORDERED:
        return (*kept, *left)
    return _in_order(came, kept, spelled)


def _in_order(came: Sequence[str], kept: Sequence[str], spelled: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The entries in the order in which they came; an entry that no table shows stays in front."""
    first = {spelled[entry][0]: entry for entry in reversed(kept) if spelled[entry]}
    rest = [text for entry in kept for text in spelled[entry][1:]]
    found = [entry for entry in kept if not spelled[entry]]
    for text in came:
        if text in first:
            found.append(first.pop(text))
        elif text in rest:
            rest.remove(text)
        else:
            found.append(text)
    return tuple(found)


def as_value(name: str, entries: Sequence[str], now: WrittenValue | None) -> WrittenValue | None:
    """Entries as a value of the field: a text, several texts, or texts by name; None for nothing."""
    if not entries:
        return None
    if isinstance(now, Mapping) or name == "links":
        pairs = (entry.partition("：") for entry in entries)
        return {title: address or title for title, _, address in pairs}
    if FIELDS[name].holds_set or name == "category":
        return tuple(entries)
    return "\n".join(entries)


def as_entries(value: WrittenValue | None) -> tuple[str, ...]:
    """The entries of a value."""
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    return tuple(f"{title}：{address}" for title, address in value.items()) if isinstance(value, Mapping) else value
