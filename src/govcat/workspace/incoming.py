"""Tables that somebody sends: files, and folders full of them."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from govcat.core.diagnostic import Diagnostic, Owner
from govcat.workspace import faults
from govcat.workspace.read import shown

READ_AT_MOST = 128 * 2**20
"""Bytes of a file that are taken into memory; one that has more is refused by whoever reads its format."""

_PIECE = 2**20

_TABLES = frozenset(
    [
        ".xlsx",
        ".xlsm",
        ".xltx",
        ".xltm",
        ".xls",
        ".xlt",
        ".xlsb",
        ".et",
        ".ett",
        ".ods",
        ".ots",
        ".csv",
        ".tsv",
        ".docx",
        ".docm",
        ".dotx",
        ".doc",
        ".dot",
        ".wps",
        ".wpt",
        ".rtf",
        ".htm",
        ".html",
        ".xhtml",
        ".mht",
        ".mhtml",
        ".pdf",
        ".ofd",
        ".jpg",
        ".jpeg",
        ".png",
        ".bmp",
        ".gif",
        ".tif",
        ".tiff",
        ".zip",
        ".rar",
        ".7z",
    ]
)
"""What in a folder may hold a table, or is believed to: readers say of the rest why they cannot read it."""


class Incoming(NamedTuple):
    """One file: its name as a report prints it, and its bytes."""

    name: str
    content: bytes


class Listed(NamedTuple):
    """The files that were asked for, in order; of folders those that may hold tables, and how many others there are."""

    paths: tuple[Path, ...] = ()
    others: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()


def may_hold_tables(path: Path) -> bool:
    """Whether a file is called like one that may hold a table."""
    return path.suffix.lower() in _TABLES


def listed(paths: Iterable[Path]) -> Listed:
    """The files under `paths`, each once. A file that is named is taken whatever it is called."""
    found: dict[Path, None] = {}
    others = 0
    diagnostics: list[Diagnostic] = []
    for path in paths:
        try:
            if path.is_dir():
                inside = list(_files(path))
                found |= dict.fromkeys(file for file in inside if file.suffix.lower() in _TABLES)
                others += sum(file.suffix.lower() not in _TABLES for file in inside)
            elif path.exists():
                found[path] = None
            else:
                diagnostics.append(Diagnostic(faults.NO_SUCH_TABLE, None, {"path": shown(path)}))
        except (OSError, ValueError) as fault:
            diagnostics.append(_unreadable(path, fault))
    return Listed(tuple(found), others, tuple(diagnostics))


def taken(path: Path) -> Incoming | Diagnostic:
    """The bytes of a file, or why there are none."""
    try:
        with path.open("rb") as stream:
            return Incoming(shown(path), b"".join(_pieces(stream)))
    except (OSError, ValueError) as fault:
        return _unreadable(path, fault)


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    """The bytes of a stream up to one piece more than is taken: asked for at once, they would all be set aside."""
    left = READ_AT_MOST
    while left >= 0 and (piece := stream.read(_PIECE)):
        left -= len(piece)
        yield piece


def _files(folder: Path) -> Iterator[Path]:
    """The files of a folder and of those in it, by name; not the hidden ones, nor what a program has open."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith((".", "~")) or path.is_symlink():
            continue
        if path.is_dir():
            yield from _files(path)
        elif path.is_file():
            yield path


def _unreadable(path: Path, fault: OSError | ValueError) -> Diagnostic:
    number = getattr(fault, "errno", None) or 0
    name = shown(path)
    said = errno.errorcode.get(number, type(fault).__name__)
    return Diagnostic(faults.UNREADABLE_PATH, None, {"path": name, "errno": said}, owner=Owner(name))
