"""Makes values and their places of a parser's events, in one pass.

Every scalar is the text that was typed; an empty value is None. What the dialect keeps closed is reported where
it stands and the rest is read on: an alias is None, an anchor or tag is left out, of two equal keys the first counts.
"""

from __future__ import annotations

import re

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from govcat.core.place import Path
from govcat.core.source import Node, TextPlaces, Value
from govcat.load.dialect import Dialect, Unreadable
from govcat.load.faults.documents import DIRECTIVE, SEVERAL_DOCUMENTS
from govcat.load.faults.files import TOO_DEEP
from govcat.load.finding import clipped
from govcat.load.parsers import AnyEvent, EventParser

DEEPEST = 24
"""Levels of nesting: a catalogue has six at most; beyond this, brackets are typed wrongly or on purpose."""

_REMARK_IN_HEADER = re.compile(r"[|>][-+0-9]*#")
_COLON = re.compile(r"[ \t]*:")
_REST_OF_LINE = re.compile(r"[^\r\n]*")
_NO_KEYS = ("", "<<")
# Under their own names, a check for them would tell mypy to forget that an event of a parser has marks.
_ALIAS: AnyEvent = AliasEvent
_SCALAR: AnyEvent = ScalarEvent
_MAPPING_END: AnyEvent = MappingEndEvent
_LIST_END: AnyEvent = SequenceEndEvent
_DOCUMENT_START: AnyEvent = DocumentStartEvent
_node = tuple.__new__  # a third quicker than `Node(…)`, which is called for every value


class Composer:
    """One text on its way to a value.

    `dialect.found` grows while it is read and stays when reading breaks off. `suspects` are the offsets where a
    slip may be that only the composer sees: texts that go on over several lines, lists of texts and mappings.
    """

    def __init__(self, places: TextPlaces, parser: EventParser) -> None:
        self.dialect = Dialect(places)
        self.suspects: list[int] = []
        self._text = places.text
        self._next = parser.get_event
        self._path: list[str | int] = []
        self._is_simple = not any(sign in places.text for sign in "&!?")  # no anchors, no tags, no complex keys

    def document(self) -> tuple[Value, Node] | None:
        """Compose the one document of a text; None if it says nothing. Raises `Unreadable` and `yaml.YAMLError`."""
        self._next()
        event = self._next()
        if type(event) is StreamEndEvent:
            return None
        if event.version or event.tags:
            start = event.start_mark.index
            end = self.dialect.line_end(start)
            self.dialect.report(DIRECTIVE, start, end, (), text=clipped(self._text[start:end]))
        root = self._value(self._next(), None)
        self._next()
        event = self._next()
        if type(event) is _DOCUMENT_START:
            self.dialect.report(SEVERAL_DOCUMENTS, event.start_mark.index, event.end_mark.index, ())
        return root

    @property
    def _here(self) -> Path:
        return tuple(self._path)

    def _value(self, event: AnyEvent, key: tuple[int, int] | None) -> tuple[Value, Node]:
        """Compose the value that begins with `event`."""
        kind = type(event)
        if kind is ScalarEvent:
            return self._scalar(event, key)
        start = event.start_mark.index
        if kind is _ALIAS:
            self.dialect.alias(event, self._here)
            return None, Node(start, event.end_mark.index, key, None)
        if event.anchor or event.tag:
            self.dialect.signs(event, self._here)
        if len(self._path) >= DEEPEST:
            self.dialect.report(TOO_DEEP, start, start + 1, self._here, limit=DEEPEST)
            raise Unreadable(start, is_told=True)
        return self._mapping(event, key) if kind is MappingStartEvent else self._list(event, key)

    def _mapping(self, event: AnyEvent, own_key: tuple[int, int] | None) -> tuple[Value, Node]:
        values: dict[str, Value] = {}
        kids: dict[str, Node] = {}
        value: Value
        start, is_flow, take, is_simple = event.start_mark.index, event.flow_style, self._next, self._is_simple
        end = start
        while type(event := take()) is not _MAPPING_END:
            at = event.start_mark.index
            if is_simple and type(event) is _SCALAR and not event.style and (name := event.value) not in kids:
                key, counts = (at, at + len(name)), name not in _NO_KEYS
            else:
                key, counts = (at, event.end_mark.index), False
            if not counts:
                name, counts = self._key(event, kids)
            event = take()
            if is_simple and type(event) is _SCALAR and (value := event.value) and not event.style:
                at, end = event.start_mark.index, event.end_mark.index
                node = _node(Node, (at, end, key, None))
                if end - at != len(value):  # it goes on over several lines
                    self.suspects.append(at)
            else:
                self._path.append(name)
                value, node = self._value(event, key)
                self._path.pop()
                end = node.end
            if counts:
                values[name], kids[name] = value, node
        return values, _node(Node, (start, event.end_mark.index if is_flow else end, own_key, kids))

    def _list(self, event: AnyEvent, own_key: tuple[int, int] | None) -> tuple[Value, Node]:
        values: list[Value] = []
        kids: list[Node] = []
        value: Value
        start, is_flow, take, is_simple = event.start_mark.index, event.flow_style, self._next, self._is_simple
        end, is_plain = start, True
        while type(event := take()) is not _LIST_END:
            if is_simple and type(event) is _SCALAR and (value := event.value) and not event.style:
                at, end = event.start_mark.index, event.end_mark.index
                node = _node(Node, (at, end, None, None))
                if end - at != len(value):  # it goes on over several lines
                    self.suspects.append(at)
            else:
                self._path.append(len(values))
                value, node = self._value(event, None)
                self._path.pop()
                end, is_plain = node.end, False
            values.append(value)
            kids.append(node)
        if not is_plain and len({type(value) for value in values}) > 1:
            self.suspects.append(start)
        if is_flow:
            end = event.end_mark.index
            if len(values) == 1 and isinstance(values[0], str):
                self.dialect.one_entry(kids[0].start, kids[0].end, self._here)
        return values, _node(Node, (start, end, own_key, kids))

    def _key(self, event: AnyEvent, known: dict[str, Node]) -> tuple[str, bool]:
        """Read a key that is not simply a new word, and say whether its value counts."""
        value: Value = None
        if type(event) is _SCALAR:
            value, _ = self._scalar(event, None)
        elif type(event) is _ALIAS:
            self.dialect.alias(event, self._here)
            return "", False
        else:
            self._path.append("")  # such a key may nest as deep as any value
            self._value(event, None)
            self._path.pop()
        name = value if isinstance(value, str) else ""
        first = known[name].key if name in known else None
        return name, self.dialect.key_counts(event, name, self._here, first)

    def _scalar(self, event: AnyEvent, key: tuple[int, int] | None) -> tuple[Value, Node]:
        start, end, style = event.start_mark.index, event.end_mark.index, event.style
        value: str | None = event.value
        if event.anchor or event.tag:
            self.dialect.signs(event, self._here)
        elif not value and not style:
            value = None
            start = end = self._behind(key, end)
            self.dialect.swallowed(end, self._here)
        elif not style and end - start != len(event.value):
            self.suspects.append(start)
        if style == '"':
            self.dialect.escapes(event.value, start, end, self._here)
        elif style in ("|", ">"):
            if _REMARK_IN_HEADER.match(self._text, start):
                raise Unreadable(start)  # the parser in C reads past it, the one in Python does not
            end = self._block_end(start, end)
        return value, Node(start, end, key, None)

    def _behind(self, key: tuple[int, int] | None, end: int) -> int:
        """Where an empty value stands: behind the colon of its key. In braces, a mark may be at the next token."""
        colon = _COLON.match(self._text, key[1]) if key else None
        return colon.end() if colon else end

    def _block_end(self, start: int, end: int) -> int:
        """Where a text after `|` ends: its mark stands at the next token; blank lines count only after `|+`."""
        raw = self._text[start:end]
        if "+" in raw.split("\n", 1)[0]:
            return start + len(raw.removesuffix("\n").removesuffix("\r"))
        last_line = _REST_OF_LINE.match(raw, len(raw.rstrip()))
        return start + (last_line.end() if last_line else len(raw))
