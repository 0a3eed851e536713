"""Files that offices send and that hold no table for us: what each is called, and what cures it."""

from __future__ import annotations

from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.load.grid.faults.files import PASSWORD
from govcat.load.grid.faults.foreign import FOREIGN, NO_TEXT
from govcat.load.grid.parts import Parts
from govcat.load.grid.sheet import Refused

_AS_BOOK = Term("请用 WPS 或 Excel 打开，另存为 xlsx", "open it in a spreadsheet program and save it as xlsx")
_AS_PAPER = Term("请用 WPS 或 Word 打开，另存为 docx", "open it in a word processor and save it as docx")
_AS_EITHER = Term("请用原来的软件打开，另存为 xlsx 或 docx", "open it in its own program and save it as xlsx or docx")
_UNPACK = Term("请先解压，再逐个导入里面的文件", "unpack it and import the files inside")


class Stranger(NamedTuple):
    """What a file is called, and its cure."""

    kind: Term
    cure: Term


_SLIDES = Stranger(
    Term("演示文稿（ppt、dps）", "a presentation"),
    Term("请把其中的表格复制到 Excel 里，存为 xlsx", "copy its table into a workbook and save that as xlsx"),
)
_ARCHIVE = Stranger(Term("压缩包", "an archive"), _UNPACK)
_OLD_PAPER = Stranger(
    Term("旧格式的 Word 或 WPS 文档（doc、wps）", "an old document of Word or WPS (doc, wps)"), _AS_PAPER
)
EXCEL_95 = Stranger(Term("Excel 95 或更早的表格", "a workbook of Excel 95 or earlier"), _AS_BOOK)
UNKNOWN = Stranger(Term("无法识别的文件", "a file of an unknown kind"), _AS_EITHER)

STRANGERS = {
    b"{\\rtf": Stranger(Term("RTF 文档", "an RTF document"), _AS_PAPER),
    b"MIME-Version:": Stranger(Term("单个文件网页（mht）", "a web page in a single file (mht)"), _AS_EITHER),
    b"Rar!": _ARCHIVE,
    b"7z\xbc\xaf": _ARCHIVE,
    b"\x1f\x8b": _ARCHIVE,
}
"""By the first bytes."""

XML_STRANGERS = {
    "<workbook": Stranger(Term("Excel 2003 的 XML 表格", "an XML workbook of Excel 2003"), _AS_BOOK),
    "worddocument": Stranger(Term("Word 2003 的 XML 文档", "an XML document of Word 2003"), _AS_PAPER),
    "<pkg:package": Stranger(Term("Word 的 XML 文档", "an XML document of Word"), _AS_PAPER),
    "office:document": Stranger(Term("单个 XML 文件的 OpenDocument", "a flat OpenDocument file"), _AS_EITHER),
}
"""By a name near the beginning, in small letters."""

_PICTURE = Term("图片", "a picture")
PICTURES = {
    b"%PDF": Term("PDF 文档", "a PDF document"),
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF8": _PICTURE,
    b"BM": _PICTURE,
    b"II*\0": Term("扫描件或图片（tif）", "a scan or picture (tif)"),
    b"MM\0*": Term("扫描件或图片（tif）", "a scan or picture (tif)"),
    b"RIFF": _PICTURE,
}
"""By the first bytes."""

_STREAMS = {
    "PowerPoint Document": _SLIDES,
    "WordDocument": _OLD_PAPER,
    "WpsContent": _OLD_PAPER,
    "Book": EXCEL_95,
}
_PARTS = {
    "ppt/presentation.xml": _SLIDES,
    "xl/workbook.bin": Stranger(Term("xlsb 二进制表格", "a binary workbook (xlsb)"), _AS_BOOK),
}


def strange(stranger: Stranger) -> Refused:
    """What is said of a file that is not read."""
    return Refused(FOREIGN, kind=stranger.kind, cure=stranger.cure)


def in_archive(parts: Parts) -> Refused:
    """What is said of an archive that holds neither workbook nor document."""
    if parts.has("OFD.xml"):
        return Refused(NO_TEXT, kind=Term("OFD 版式文件", "an OFD document"))
    told = (stranger for part, stranger in _PARTS.items() if parts.has(part))
    return strange(next(told, UNKNOWN if parts.has("mimetype") else _ARCHIVE))


def in_compound(streams: frozenset[str]) -> Refused:
    """What is said of an old office file that is no workbook."""
    if "EncryptedPackage" in streams or "EncryptionInfo" in streams:
        return Refused(PASSWORD)
    told = (stranger for name, stranger in _STREAMS.items() if name in streams)
    other = Stranger(
        Term("旧格式的办公文档（如 doc、wps、et、ppt）", "an old office file (such as doc, wps, et, ppt)"), _AS_EITHER
    )
    return strange(next(told, other))
