"""Titles without book marks, and what stands before a title: enumeration, rank labels, issuers.

Whole cells without any 《》 occur. Words that name no document (相关政策规定, 各地政策文件) are no titles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.elements.brackets import CLOSING, OPENING, outside
from govcat.core.elements.numeral import NUMERAL
from govcat.core.elements.title import KINDS, kind_of_title

_ENUMERATION = "|".join(
    (
        r"[0-9０-９]{1,2}\s*[.．、)）](?![0-9])",
        rf"[（(]\s*{NUMERAL}\s*[）)]",
        "[一二三四五六七八九十]{1,2}、",
        "[①-⑳●○·•■□◆▲*]",
        r"[-—－]\s+",
    )
)
_RANK = "法律|行政法规|地方性法规|(?:部门|政府)?规章|规范性文件|国务院文件|党内法规|政策文件|文件|依据"
_LABEL = rf"【[^】]{{1,16}}】|\[[^\]]{{1,16}}\]|(?:国家|地方)?(?:{_RANK})\s*(?:[：:]|(?=\s*[《〈]))"
_CONNECTIVE = r"(?:根据|依据|依照|按照|参照|执行|以及|和|及|与|同时|[、，,；;。：:])"
_BEFORE = re.compile(rf"(?:\s|(?:{_ENUMERATION})|(?P<label>{_LABEL})|{_CONNECTIVE})+")
_ISSUED = re.compile(r"(?:联合)?(?:印发|转发|批转|发布|公布|颁布|下发|制定|出台)(?:的)?(?:关于)?$")
_ORGAN = re.compile(
    r"[^\s、，,]{1,24}(?:部|委|局|厅|院|办|署|会|中央|政府|总局|办公厅|办公室|委员会|省|市|县|区|州|盟|旗|镇|乡|自治区|法院|检察院|银行)(?:等[^\s、，,]{0,8})?"
)
_PUBLISHING = re.compile(
    r"关于(?:印发|转发|批转|公布|发布|下发|修改|废止|贯彻|落实|实施|执行|做好)?[^、，,；;。]{0,12}$|(?:实施|贯彻|执行)$"
)

_KIND = re.compile(KINDS)
_SENTENCE = re.compile(
    r"应当|可以|不得|必须|予以|由[^、]{1,12}(?:制定|规定|公布)|[。！？：]|(?:条例|法|规定|办法)(?:规定|要求)$|同上"
)
_NAMES_NONE = re.compile(
    r"^(?:按照?|各地|各省|各市|各级|各县|各部门|本省|本市|本县|当地|所在|其他|其它|以上|上述)"
    r"|(?:相关|有关|配套|其他|其它|现行)的?(?:法律|法规|规章|政策|文件|规定|规范性|要求|办法|标准|制度|条例|解释|规划|、|和|及|或)*$"
    r"|^(?:国家|省|市|县|地方|上级|法律|法规|规章|政策|性|文件|的|、|和|及|政府|信息公开|公开)*(?:法律|法规|规定|制度|要求|办法|标准|规范|政策|文件)$"
)
_TRAILING = re.compile(r"(?:等|及|和|以及|与)(?:其|相关|有关|其他|其它|配套)[^、，,]*\Z")
_HARD = re.compile(r"[；;\n\r]+")
_SOFT = re.compile(r"[、，,]|(?<=[^\x00-\x7f])[ 　\t]+(?=[^\x00-\x7f])")
_SHORTEST = 3


class Lead(NamedTuple):
    """What stands before a title: where words begin that are no enumeration or label, the label, and the issuer."""

    words_start: int
    label: str = ""
    issuer: str = ""


def lead_of(text: str, start: int, end: int) -> Lead:
    """Reads `text[start:end]`, which stands directly before an opening mark.

    The issuer is kept only if it reads as one: organs, with or without 印发 behind them.
    """
    label = ""
    at = start
    before = _BEFORE.match(text, at, end)
    if before:
        label, at = _bare_label(before["label"] or ""), before.end()
    if at == end:
        return Lead(at, label)
    words = text[at:end].strip()
    verb = _ISSUED.search(words)
    named = words[: verb.start()] if verb else words
    organs = [word for word in re.split(r"[、，,\s]+", named) if word]
    while organs and not all(_ORGAN.fullmatch(organ) for organ in organs):
        organs.pop(0)
    issuer = named[named.find(organs[0]) :].strip() if organs else ""
    return Lead(max(at, *(text.rfind(mark, at, end) + 1 for mark in "、，,；;。\n")), label, issuer)


def opens_a_title(lead: str) -> bool:
    """Whether the words before a 《 belong to a longer title: 关于印发《…》的通知, 某省实施《…》办法."""
    return bool(_PUBLISHING.search(lead.strip()))


def unmarked_titles(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Titles in `text[start:end]`, which holds no book marks: start, end and rank label of each."""
    if _KIND.search(text, start, end) is None:
        return
    plain = outside(text[start:end])
    for first, last in _between(_HARD, plain, 0, len(plain)):
        yield from _in_piece(text, plain, start, first, last)


def _in_piece(text: str, plain: str, base: int, first: int, last: int) -> Iterator[tuple[int, int, str]]:
    """Titles of one piece between hard separators. A title may hold 、, so words gather until a kind ends them."""
    begin = None
    label = ""
    for one, two in _between(_SOFT, plain, first, last):
        if begin is None:
            before = _BEFORE.match(text, base + one, base + two)
            begin = before.end() - base if before else one
            label = _bare_label(before["label"] or "") if before else ""
            if begin == two:  # nothing but an enumeration, or nothing at all
                begin = None
                continue
        stop = _end_of_title(plain, begin, two)
        if stop is not None:
            if _names_a_document(text[base + begin : base + stop]):
                yield base + begin, base + stop, label
            begin = None


def _end_of_title(plain: str, begin: int, end: int) -> int | None:
    """Where a title in `plain[begin:end]` ends: after the last word of a kind outside brackets that little follows."""
    for match in reversed(list(_KIND.finditer(plain, begin, end))):
        rest = plain[match.end() : end].strip()
        if _TRAILING.search(plain, begin, match.end()):
            continue
        if (
            not rest
            or rest[0] in "\0第》等及和以与" + OPENING + CLOSING  # a bracket that lost its other half
            or re.match(r"[^、，,]{0,24}[0-9一二三四五六七八九十]+[)）]?\s*号?", rest)
        ):
            return match.end()
    return None


def _names_a_document(title: str) -> bool:
    said = title.strip()
    return (
        len(said) >= _SHORTEST
        and bool(kind_of_title(said))
        and not _NAMES_NONE.search(said)
        and not _SENTENCE.search(said)
    )


def _between(separator: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of `text[start:end]` between separators."""
    at = start
    for match in separator.finditer(text, start, end):
        yield at, match.start()
        at = match.end()
    yield at, end


def _bare_label(label: str) -> str:
    return label.strip("【】[]：: ")
