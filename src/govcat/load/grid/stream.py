"""XML that strangers wrote, read element by element in little memory, with nothing followed and nothing expanded.

Why a sieve: spreadsheets keep a style in each of a million cells that hold nothing. Dropped as bytes, they cost a
fraction of what they would cost as elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from govcat.core.diagnostic import Term
from govcat.load.grid.element import Element
from govcat.load.grid.faults.files import DAMAGED, ENTITIES, TOO_LARGE
from govcat.load.grid.parts import BROKEN, Parts, broken
from govcat.load.grid.sheet import Refused

_CHUNK = 1 << 16
_LONG = 8
"""Chunks without markup after which a text is cut: half a million bytes, more than a cell may hold."""

_MOST_LIVE = 2_000_000
"""Tags that may be in memory at once; each costs some hundred bytes."""

_FORGOTTEN = 16
"""Elements that are forgotten together: one by one takes longer than reading them."""

_STYLED = rb'<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d+")? ?/>'
_EMPTY_ROWS = rb'<row r="\d{1,7}"[^<>]*(?:/>|>\s*</row>)'
_SAFE = {"resolve_entities": False, "no_network": True, "huge_tree": False, "load_dtd": False}


@dataclass
class Memory:
    """How many tags were parsed since the last one was forgotten."""

    live: int = 0


def elements(parts: Parts, name: str, *tags: str) -> Iterator[Element]:
    """The elements of a part that have these names, each whole; it is gone when the next one is asked for.

    Raises `Refused` if the part is no XML, is damaged, declares entities or holds too much.
    """
    memory = Memory()
    with parts.open(name) as stream:
        for count, (_, element) in enumerate(events(stream, name, ("end",), tags, memory)):
            yield element
            if count % _FORGOTTEN == 0:
                forget(element, memory)


def events(
    stream: IO[bytes], name: str, kinds: tuple[str, ...], tags: tuple[str, ...], memory: Memory
) -> Iterator[tuple[str, Element]]:
    """What a pull parser tells of a part: the start or the end of elements. The caller forgets what it has read."""
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # only who imports a file pays for it

    parser: Any = etree.XMLPullParser(
        kinds, tag=[f"{{*}}{tag}" for tag in tags], remove_comments=True, remove_pis=True, **_SAFE
    )
    is_first = True
    try:
        for chunk in _sieved(_bounded(_chunks(stream, name))):
            parser.feed(chunk)
            memory.live += chunk.count(b"<")
            for kind, element in parser.read_events():
                if is_first:
                    _refuse_entities(element)
                is_first = False
                yield kind, element
            if memory.live > _MOST_LIVE:
                what = Term("没有行和列的内容过多", "too much that is neither row nor cell")
                raise Refused(TOO_LARGE, what=what, limit=_MOST_LIVE)
        parser.close()
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        what = Term(f"部件 {name} 第 {line} 行的写法有误", f"the part {name} is wrongly written on line {line}")
        raise Refused(DAMAGED, what=what) from error


def forget(element: Element, memory: Memory) -> None:
    """Free an element and all that stands before it, also beside its parents."""
    memory.live = 0
    element.clear()
    step: Element | None = element
    while step is not None:
        parent = step.getparent()
        if parent is not None and step.getprevious() is not None:
            del parent[: parent.index(step)]
        step = parent


def _refuse_entities(element: Element) -> None:
    if element.getroottree().docinfo.doctype:
        raise Refused(ENTITIES)


def _chunks(stream: IO[bytes], name: str) -> Iterator[bytes]:
    try:
        while chunk := stream.read(_CHUNK):
            yield chunk
    except BROKEN as error:
        raise broken(name) from error


def _bounded(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Texts of many chunks lose their end; no entity is declared where a parser could meet it."""
    plain = 0
    for position, chunk in enumerate(chunks):
        if position == 0 and b"<!DOCTYPE" in chunk.replace(b"\0", b""):
            raise Refused(ENTITIES)
        mark = chunk.find(b"<")
        if mark >= 0:
            yield chunk[mark:] if plain >= _LONG else chunk
            plain = 0
            continue
        plain += 1
        if plain < _LONG:
            yield chunk
        elif plain == _LONG:
            yield _whole_characters(chunk)


def _whole_characters(chunk: bytes) -> bytes:
    """`chunk` without half a reference or half a character at its end."""
    reference = chunk.rfind(b"&", len(chunk) - 12)
    chunk = chunk[:reference] if reference >= 0 else chunk
    lead = next((back for back in range(1, min(len(chunk), 4) + 1) if chunk[-back] & 0xC0 != 0x80), 0)
    wanted = 1 if not lead or chunk[-lead] < 0x80 else 2 + (chunk[-lead] >= 0xE0) + (chunk[-lead] >= 0xF0)
    return chunk[:-lead] if lead < wanted else chunk


def _sieved(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Without the cells and rows of a sheet that carry a style only."""
    styled, empty, rest = re.compile(_STYLED), re.compile(_EMPTY_ROWS), b""
    for chunk in chunks:
        rest += chunk
        end = rest.rfind(b">") + 1
        if end:
            yield empty.sub(b"", styled.sub(b"", rest[:end]))
            rest = rest[end:]
        elif len(rest) > _LONG * _CHUNK:  # no XML at all; nothing is gained by waiting for its end
            yield rest
            rest = b""
    yield rest
