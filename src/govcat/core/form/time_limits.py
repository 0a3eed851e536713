"""公开时限: one text, however many lines its cell has."""

from __future__ import annotations

from govcat.core.elements.time_limit import read_time_limit
from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import lines_of, on_one_line
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge

_ENDS = "；;，,。：:、"


def _read(text: str, _: Signs, __: Knowledge) -> Read:
    """The limit as one text: lines that are a limit each are parted by ；, those that were only wrapped by nothing."""
    said = ""
    for line in lines_of(text):
        parts = said and said[-1] not in _ENDS and _is_whole(said) and _is_whole(line)
        said = f"{said}；{line}" if parts else on_one_line((said, line))
    return Read({"time_limit": (said,)} if said else {})


def _is_whole(text: str) -> bool:
    parts = read_time_limit(text).parts
    return bool(parts) and all(part.kind != "unknown" for part in parts)


TIME_LIMIT = Leaf("time_limit", "time_limit", lambda item, _, __: item.time_limit, _read)
