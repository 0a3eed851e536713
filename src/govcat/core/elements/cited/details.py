"""What follows a title: brackets with numbers and versions, articles, and words like 及其实施细则."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass

from govcat.core.elements.article import articles_at
from govcat.core.elements.brackets import CLOSING, OPENING, TITLE_CLOSING, closing_of
from govcat.core.elements.document_number import DocumentNumber, find_numbers
from govcat.core.elements.numeral import NUMERAL, value_of
from govcat.core.elements.title import KINDS, kind_of_title

_ACTS = "修正|修订|修改|通过|公布|发布|施行|印发|制定|批准"
_DATED = re.compile(rf"((?:19|20)[0-9]{{2}})年?(?:(?!(?:19|20)[0-9]{{2}}年)[^；;])*?({_ACTS})")
_ACT = re.compile(_ACTS)
_VERSION = re.compile(
    rf"(?:19|20)[0-9]{{2}}\s*+年?(?:[0-9]{{1,2}}月)?(?:[0-9]{{1,2}}日)?\s*+(?:第[一二三四五六]次)?(?:{_ACTS}|版)(?:版|本)?"
)
_BARE_VERSION = re.compile("(?:最新|新)?(?:修正|修订|修改)[版本]?")
_OF_THE_TITLE = re.compile(
    rf"(?:试行|暂行|草案|征求意见稿|第\s*{NUMERAL}\s*版|(?:19|20)[0-9]{{2}}\s*年?\s*[-—－–~～至]+\s*(?:19|20)?[0-9]{{2}}\s*年?)(?:稿|版)?"
)
_ORDER = rf"(?:第\s*+)?((?>{NUMERAL}))\s*+[号號]令?"
_LATER_ORDER = re.compile(rf"{_ORDER}(?=(?:、{_ORDER}){{0,8}}\s*+(?:第[一二三四五六]次|再次|重新)?(?:{_ACTS}))")
"""国务院令第492号公布，第711号修订: what a history says of later orders, without their issuer"""
_ENUMERATOR = re.compile(rf"{NUMERAL}")
_STRAY = re.compile(r"的(?:通知|意见|公告|函)(?=\s*[（(〔\[])|[）)〕】\]]\s*号?|号(?=[\s、，,；;。]|$)|[》〉＞﹥>›]")
_KNOWN_TAIL = re.compile(
    rf"\s*(?:等|及|和|以及|与|或)\s*(?:其|他|它|的|相关|有关|配套|国家|地方|各省|各市|各地|省|市|县|上级|本级|等|法律|法规|规章|文件|政策|"
    rf"规范性|要求|解释|、|和|及|信息公开|实施|{KINDS})+(?=[、，,；;。\s]|$)|\s*等(?=[、，,；;。\s《]|$)"
)
_INNER_TITLE = re.compile(r"《[^》]*》|〈[^〉]*〉")
_PLAIN_NUMBER = re.compile(r"第?\s*([0-9]{1,4})\s*[号號]")
_PIECE_END = re.compile(r"[《〈；;。\n\r]")

_LONGEST = 200
"""No number without brackets is longer; the bound keeps a long row of them from being read again and again."""


@dataclass(slots=True)
class Details:
    """What stands behind one title; `end` is the offset after it, `suffix` what belongs to the title (（试行）).

    `is_apart` says that the first number stands without brackets behind a comma or a blank.
    """

    end: int
    numbers: tuple[DocumentNumber, ...] = ()
    is_apart: bool = False
    version: str = ""
    suffix: str = ""
    articles: tuple[str, ...] = ()
    tail: str = ""


def read_details(text: str, start: int) -> Details:
    """What belongs to the title that ends at `start`. Offsets of the numbers count in `text`."""
    details = Details(start)
    while details.end < len(text) and _take_one(text, start, details):
        pass
    tail = _KNOWN_TAIL.match(text, details.end) if details.end < len(text) else None
    if tail:
        details.tail, details.end = tail[0].strip(), tail.end()
    return details


def read_remark(inner: str, offset: int, details: Details) -> None:
    """Adds to `details` what the words in one pair of brackets say; `offset` is where they begin."""
    numbers = find_numbers(inner)
    articles, _ = articles_at(inner, 0)
    details.numbers += tuple(number.moved(offset) for number in _with_later_orders(inner, numbers))
    details.articles += articles
    if not numbers and not articles and _OF_THE_TITLE.fullmatch(inner.strip()):
        details.suffix += f"（{inner.strip()}）"
    details.version = _version(inner) or details.version


def _with_later_orders(inner: str, numbers: tuple[DocumentNumber, ...]) -> tuple[DocumentNumber, ...]:
    """`numbers` with the later orders of a history, each with the issuer of the order before it as if written out."""
    order = next((number for number in numbers if number.kind == "order" and number.code), None)
    if order is None:
        return numbers
    later = (
        DocumentNumber(f"{order.code}{one[0]}", *one.span(), "order", order.code, "", str(value_of(one[1])))
        for one in _LATER_ORDER.finditer(inner, order.end)
        if all(one.end() <= known.start or known.end <= one.start() for known in numbers)
    )
    return tuple(sorted((*numbers, *later), key=lambda number: number.start))


def _take_one(text: str, title_end: int, details: Details) -> bool:
    """Reads one more thing behind the title; False if nothing more belongs to it."""
    at = details.end
    while at < len(text) and text[at] in " 　\t":
        at += 1
    if at < len(text) and text[at] in OPENING:
        return _take_brackets(text, at, details)
    articles, end = articles_at(text, at)
    if articles:
        details.articles += articles
        details.end = end
        return True
    stray = _STRAY.match(text, at)
    if stray:
        details.end = stray.end()
        return True
    return _take_bare(text, title_end, at, details)


def _take_brackets(text: str, at: int, details: Details) -> bool:
    end = closing_of(text, at)
    inner = text[at + 1 : end - 1] if end else ""
    if text[at] in "【[［" and not (find_numbers(inner) or _version(inner)):
        return False  # 【行政法规】 is the label of the next citation
    if end and not (_ENUMERATOR.fullmatch(inner.strip()) or ("《" in inner and "；" in inner)):
        read_remark(inner, at + 1, details)
        details.end = end
        return True
    if _ENUMERATOR.fullmatch(inner.strip() or "x"):
        return False  # （1） begins the next citation
    piece = text[at + 1 : _end_of_piece(text, at + 1)]
    numbers = find_numbers(piece)
    if not numbers:
        return False
    details.numbers += tuple(number.moved(at + 1) for number in numbers)
    details.end = at + 1 + numbers[-1].end
    while details.end < len(text) and text[details.end] in CLOSING:
        details.end += 1
    return True


def _take_bare(text: str, title_end: int, at: int, details: Details) -> bool:
    """A number or a version that stands behind the title without brackets."""
    begin = at + 1 if text[at : at + 1] in ("，", ",", "、") else at
    piece = text[begin : min(begin + _LONGEST, _end_of_piece(text, begin, begin + _LONGEST))]
    if not piece:
        return False
    version = _VERSION.match(piece)
    if version and not details.version:
        details.version, details.end = version[0], begin + version.end()
        return True
    if "号" not in piece and "號" not in piece and not piece[:2].isascii():
        return False
    number = next(iter(find_numbers(piece)), None)
    if number is None and (plain := _PLAIN_NUMBER.match(piece)):
        number = DocumentNumber(plain[0], 0, plain.end(), "order", "", "", plain[1])
    if number is None or piece[: number.start].strip():
        return False
    is_apart = begin > details.end
    if is_apart and (text[at] == "、" or (number.kind == "paper" and _is_law(text, title_end))):
        return False  # 《行政处罚法》、国办发〔2018〕118号 are two
    details.is_apart = details.is_apart or (is_apart and not details.numbers)
    details.numbers += (number.moved(begin),)
    details.end = begin + number.end
    return True


def _is_law(text: str, title_end: int) -> bool:
    """Whether the title that ends there is that of a law or regulation: those are issued by orders, not by papers."""
    title = text[max(0, title_end - _LONGEST) : title_end].rstrip(TITLE_CLOSING)
    return kind_of_title(title).endswith(("条例", "法典")) or (title.endswith("法") and not title.endswith("办法"))


def _version(inner: str) -> str:
    if "20" not in inner and "19" not in inner:
        return inner.strip() if _BARE_VERSION.fullmatch(inner.strip()) else ""
    simple = _VERSION.search(inner)
    history = _DATED.findall(_INNER_TITLE.sub("", inner)) if _ACT.search(inner) else []
    if simple and len(history) <= 1:
        return simple[0]
    if history:
        return f"{history[-1][0]}年{history[-1][1]}"
    return ""


def _end_of_piece(text: str, start: int, stop: int = sys.maxsize) -> int:
    found = _PIECE_END.search(text, start, stop)
    return found.start() if found else len(text)
