"""公开时限: one text, however many lines its cell has."""

from __future__ import annotations

from govcat.core.elements.time_limit import read_time_limit
from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import lines_of, on_one_line
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern

_ENDED = pattern("(?:[日天月年周时]内?|公[开布示告]|更新|告知|通知|[长即及随实]期?时?|前)）?$")
_END = 6
_GOES_ON = pattern(r"[起内之以前后的不或和及与，,、；;。：:（(\d]|公[开布示告]")
_LONGEST = 200
"""No single limit is longer."""
_ENDS = "；;，,。：:、"


def _read(text: str, _: Signs, __: Knowledge) -> Read:
    """The limit as one text: lines that are a limit each are parted by ；, those that were only wrapped by nothing."""
    limits: list[str] = []
    for line in lines_of(text):
        if limits and limits[-1][-1] not in _ENDS and not _are_two(limits[-1], line):
            limits[-1] = on_one_line((limits[-1], line))
        else:
            limits.append(line)
    said = ""
    for limit in limits:
        said += limit if not said or said[-1] in _ENDS else f"；{limit}"
    return Read({"time_limit": (said,)} if said else {})


def _are_two(limit: str, line: str) -> bool:
    """Whether a line begins another limit, and does not only go on with the one before it."""
    return bool(_ENDED.search(limit[-_END:])) and not _GOES_ON.match(line) and _is_whole(limit) and _is_whole(line)


def _is_whole(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    parts = read_time_limit(text).parts
    return bool(parts) and all(part.kind != "unknown" for part in parts)


TIME_LIMIT = Leaf("time_limit", "time_limit", lambda item, _, __: item.time_limit, _read)
