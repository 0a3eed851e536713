"""注：what is said under a list or beside it, and a column of its own for it."""

from __future__ import annotations

from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import joined, lines_of, on_one_line
from govcat.core.form.markers import marker_of
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern

NOTE = "注："
_OPENS = pattern(r"[*＊※]?[（(【\[]?\s*(?:备注|附注|注意?)\s*\d{0,2}\s*[】\]]?\s*[：:]\s*")
_WITHIN = pattern(r"[（(]\s*(?:备注|附注|注)\s*[：:](?P<said>(?:[^（()）]|[（(][^（()）]*[）)])*)[）)]")


def parted(text: str) -> tuple[str, tuple[str, ...]]:
    """A cell without its notes, and the notes: what follows a line that begins with 注： is part of them."""
    lines = lines_of(text)
    first = next((position for position, line in enumerate(lines) if _OPENS.match(line)), len(lines))
    notes: list[str] = []
    for line in lines[first:]:
        opening = _OPENS.match(line)
        if opening:
            notes.append(_closed(line, opening.end()))
        elif marker_of(line) or notes[-1][-1:] in "。；;":
            notes.append(line)
        else:
            notes[-1] = on_one_line((notes[-1], line))
    return "\n".join(lines[:first]), tuple(filter(None, notes))


def taken_out(text: str) -> tuple[str, tuple[str, ...]]:
    """A cell without its notes, also those that stand in brackets within it."""
    notes = tuple(found["said"].strip() for found in _WITHIN.finditer(text))
    body, below = parted(_WITHIN.sub("", text))
    return body, (*filter(None, notes), *below)


def _closed(line: str, start: int) -> str:
    """The note in a line, without the bracket that holds all of it."""
    said = line[start:]
    if line[:start].strip("*＊※")[:1] in "（(" and said[-1:] in ("）", ")"):
        said = said[:-1]
    return said.strip()


def _read(text: str, _: Signs, __: Knowledge) -> Read:
    said = tuple(lines_of(text))
    return Read({"notes": said} if said else {})


NOTES = Leaf("notes", "notes", lambda item, _, __: joined(item.notes), _read)
