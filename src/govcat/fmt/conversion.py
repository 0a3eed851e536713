"""Turns a file in GBK or UTF-16 into UTF-8, if somebody says that it is one and every byte can be turned back."""

from __future__ import annotations

import codecs
from collections.abc import Mapping, Sequence

from govcat.core.diagnostic import Diagnostic, Fault, Owner
from govcat.core.encoding import Encoding
from govcat.fmt.faults import OTHER_ENCODING
from govcat.load import SIZE_LIMIT
from govcat.load.encoding import read_text
from govcat.load.faults.encoding import GBK, UTF_16

_KNOWN_BY: Mapping[Encoding, Fault] = {Encoding.GBK: GBK, Encoding.UTF_16: UTF_16}
_CODECS: Mapping[Encoding, Sequence[tuple[bytes, str]]] = {
    Encoding.GBK: ((b"", "gb18030"),),
    Encoding.UTF_16: (
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ),
}


def converted(name: str, content: bytes, encoding: Encoding) -> bytes | Diagnostic | None:
    """The file in UTF-8, or why it was not converted; None for a file that is not in that encoding.

    Why the reader is asked first: GB 18030 decodes nearly anything, also a UTF-8 file with one damaged character.
    """
    text, found = read_text(name, content, SIZE_LIMIT)
    if text is None or not any(one.fault is _KNOWN_BY[encoding] for one in found):
        return None
    if any(mark + text.encode(codec, errors="replace") == content for mark, codec in _CODECS[encoding]):
        return text.encode(errors="replace")
    return Diagnostic(OTHER_ENCODING, None, {"file": name, "encoding": encoding.upper()}, owner=Owner(name))
