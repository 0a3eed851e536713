"""The encodings that govcat converts from, if asked to; it reads nothing but UTF-8 otherwise."""

from __future__ import annotations

from enum import StrEnum


class Encoding(StrEnum):
    """What a file may be converted from. GB 18030 is the whole of what programs call GBK."""

    GBK = "gbk"
    UTF_16 = "utf-16"
