"""Reads a YAML file: bytes to text, text to values with places, and whatever is wrong with the writing."""

from __future__ import annotations

import re
from dataclasses import replace

from yaml.error import MarkedYAMLError

from govcat.core.diagnostic import Diagnostic, Term
from govcat.core.source import Node, Source, TextPlaces, Value
from govcat.load.composer import Composer
from govcat.load.diagnosis import diagnose
from govcat.load.dialect import Unreadable
from govcat.load.encoding import SIZE_LIMIT, UNSEEN, read_text
from govcat.load.faults import FAULTS as FAULTS  # noqa: PLC0414  # part of this module's face
from govcat.load.faults.documents import EMPTY, NO_MAPPING
from govcat.load.finding import finding, places_of
from govcat.load.keyish import keyish
from govcat.load.parsers import open_parser
from govcat.load.slips import slips

_LINE = re.compile(r"[^\r\n]*")


def read_yaml(
    name: str, content: bytes, *, size_limit: int = SIZE_LIMIT
) -> tuple[Source | None, tuple[Diagnostic, ...]]:
    """Read one file. Its value is a mapping; `name` is what findings call it.

    Without a source nothing can be built on this file, and at least one finding says why. A source may come with
    findings too: their paths then name the values that are not what was meant.
    """
    text, unread = read_text(name, content, size_limit)
    if text is None:
        return None, unread
    places = places_of(name, UNSEEN.sub(" ", text) if unread else text)
    composer = Composer(places, open_parser(places.text))
    root = _root(composer, places)
    if root is not None:
        value, node = root
        composer.dialect.found += slips(replace(places, root=node), value, composer.suspects)
    composer.dialect.settle()
    found = tuple(sorted((*unread, *composer.dialect.found), key=Diagnostic.sort_key))
    return (Source(name, root[0], replace(places, text=text, root=root[1])) if root else None), found


def unread_source(name: str, content: bytes) -> Source:
    """A file that `read_yaml` could make nothing of, as its bare lines, for reports to quote."""
    return Source(name, None, places_of(name, read_text(name, content, SIZE_LIMIT).text or ""))


def _root(composer: Composer, places: TextPlaces) -> tuple[Value, Node] | None:
    """Compose the mapping that a text holds; where there is none, find out why."""
    found = composer.dialect.found
    try:
        root = composer.document()
    except Unreadable as end:
        found += () if end.is_told else diagnose(places, end.at, found)
        return None
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        found += diagnose(places, mark.index if mark else 0, found)
        return None
    if root is None or root[0] is None:
        found.append(finding(places, EMPTY, (0, 0), {}))
        return None
    if not isinstance(root[0], dict):
        found.append(_no_mapping(places, *root))
        return None
    return root


def _no_mapping(places: TextPlaces, value: Value, root: Node) -> Diagnostic:
    """Say what stands where a mapping was expected: perhaps one whose only colon is a Chinese one."""
    wrong = keyish(places.text, root.start, root.end)
    if wrong and isinstance(value, str):
        return finding(places, wrong.fault, (wrong.colon, wrong.colon + 1), {"key": wrong.key})
    kind = Term("一个列表", "a list") if isinstance(value, list) else Term("一段文字", "a text")
    first_line = _LINE.match(places.text, root.start, root.end)
    return finding(places, NO_MAPPING, first_line.span() if first_line else (root.start, root.end), {"kind": kind})
