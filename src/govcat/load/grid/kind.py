"""What a file is, told by what it holds: extensions lie."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from govcat.core.diagnostic import Term
from govcat.core.pattern import pattern
from govcat.load.grid.faults.files import DAMAGED, EMPTY_FILE, TOO_LARGE
from govcat.load.grid.faults.foreign import NO_TEXT
from govcat.load.grid.foreign import PICTURES, STRANGERS, XML_STRANGERS, in_archive, in_compound, strange
from govcat.load.grid.ole import compound_of
from govcat.load.grid.parts import Parts, parts_of, size_of
from govcat.load.grid.relations import main_part
from govcat.load.grid.sheet import Refused


class Kind(StrEnum):
    """The formats that are read."""

    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    DOCX = "docx"
    HTML = "html"
    CSV = "csv"


WORDS = {
    Kind.XLSX: Term("xlsx 表格", "an xlsx workbook"),
    Kind.XLS: Term("旧格式的 xls 表格", "an old xls workbook"),
    Kind.ODS: Term("ods 表格", "an ods workbook"),
    Kind.DOCX: Term("docx 文档", "a docx document"),
    Kind.HTML: Term("网页（html）", "a page of HTML"),
    Kind.CSV: Term("用逗号或制表符分隔的文本", "text separated by commas or tabs"),
}
_SUFFIXES = {
    Kind.XLSX: frozenset({".xlsx", ".xlsm", ".xltx", ".xltm"}),
    Kind.XLS: frozenset({".xls", ".xlt"}),
    Kind.ODS: frozenset({".ods", ".ots"}),
    Kind.DOCX: frozenset({".docx", ".docm", ".dotx", ".dotm"}),
    Kind.HTML: frozenset({".html", ".htm", ".xhtml", ".shtml"}),
    Kind.CSV: frozenset({".csv", ".tsv", ".txt", ".tab", ".prn"}),
}
_PROMISES = frozenset({".et", ".ett", ".doc", ".dot", ".wps", ".wpt", ".pdf", ".xlsb", ".xml", ".ppt", ".pptx"}).union(
    *_SUFFIXES.values()
)

MOST_BYTES = 64 * 2**20
"""Bytes that a file may have, packed; pictures in it are not read and cost nothing else."""

_OFFICE = (("xl", "xl/workbook.xml", Kind.XLSX), ("word", "word/document.xml", Kind.DOCX))
_OPEN_BOOK = b"application/vnd.oasis.opendocument.spreadsheet"
_MOST_TEXT = 24 * 2**20
_BEGINNING = 4096
_MARKUP = pattern(r"<(?:!doctype\s+html|html|head|body|table|meta|div|tr|style|center|p|span)[\s>]", re.IGNORECASE)


def kind_of(content: bytes) -> Kind:
    """The format of a file. Raises `Refused`, with the cure, if it is none that is read."""
    if not content:
        raise Refused(EMPTY_FILE)
    if len(content) > MOST_BYTES:
        raise Refused(TOO_LARGE, what=size_of(len(content)), limit=size_of(MOST_BYTES))
    if content.startswith(b"PK"):
        return _in_archive(parts_of(content))
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return _in_compound(content)
    return _in_text(content)


def is_mislabelled(name: str, kind: Kind) -> bool:
    """Whether a file's extension is that of another format; `.3版` promises nothing."""
    suffix = PurePath(name).suffix.lower()
    return suffix in _PROMISES and suffix not in _SUFFIXES[kind]


def _in_archive(parts: Parts) -> Kind:
    if parts.has("content.xml") and parts.beginning("mimetype").startswith(_OPEN_BOOK):
        return Kind.ODS
    folders = {name.partition("/")[0] for name in parts.names}
    for folder, usual, kind in _OFFICE:
        if folder not in folders or parts.has("ppt/presentation.xml"):
            continue
        part = main_part(parts, usual)
        if part.lower().endswith(".bin"):
            break
        if parts.has(part):
            return kind
        raise Refused(DAMAGED, what=Term(f"缺少部件 {part}", f"the part {part} is missing"))
    raise in_archive(parts)


def _in_compound(content: bytes) -> Kind:
    streams = frozenset(compound_of(content).entries)
    if "Workbook" in streams and not streams & {"EncryptedPackage", "WordDocument"}:
        return Kind.XLS
    raise in_compound(streams)


def _in_text(content: bytes) -> Kind:
    beginning = content[: 4 * _BEGINNING].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    for mark, picture in PICTURES.items():
        if content.startswith(mark):
            raise Refused(NO_TEXT, kind=picture)
    for mark, stranger in STRANGERS.items():
        if beginning.startswith(mark):
            raise strange(stranger)
    if len(content) > _MOST_TEXT:
        raise Refused(TOO_LARGE, what=size_of(len(content)), limit=size_of(_MOST_TEXT))
    text = beginning.replace(b"\0", b"").decode("latin-1").lower()
    if not text.startswith("<"):
        return Kind.HTML if b"</td" in content.replace(b"\0", b"").lower() else Kind.CSV
    for word, stranger in XML_STRANGERS.items():
        if word in text[:_BEGINNING] and "<html" not in text[:_BEGINNING]:
            raise strange(stranger)
    return Kind.HTML if _MARKUP.search(text) else Kind.CSV
