"""文号: the number of a document, as the many offices write it.

Why: one number has many spellings (国务院令第711号, 国令第711号, 国务院第711号令), and a wrong one looks
like a right one. Only form is read here; which document has which number is the registry's to say.
"""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass
from typing import Literal, TypeAlias

from govcat.core.elements.brackets import CLOSING, OPENING
from govcat.core.elements.numeral import NUMERAL, value_of

NumberKind: TypeAlias = Literal["paper", "order", "notice", "standard"]

_OPEN, _CLOSE = f"[{re.escape(OPENING)}]", f"[{re.escape(CLOSING)}]"
_YEAR = r"(?:19|2[0Oo])(?:\s?[0-9OolI]){2}"
"""With the letters that scanning and typing put for 0 and 1: 〔2O14〕."""
_LIKE_DIGITS = str.maketrans("OolI", "0011")

_AT_A_BLANK = r"(?:(?<!\s)|(?!\s))"
"""Not inside a run of blanks: a shape that may begin with blanks would try each of them."""

_STANDARD = re.compile(
    r"(?P<code>[A-Z]{2,5}[0-9]{0,2}(?:\s*[/／]\s*|\s)?[TZ]?)\s*(?P<serial>[0-9]+(?:\.[0-9]+)*)"
    r"\s*[-—－–]+\s*(?P<year>[0-9]{4})(?![0-9])"
)
"""GB/T 32939-2016"""

_PAPER = re.compile(
    rf"{_AT_A_BLANK}(?P<open>{_OPEN})?\s*+(?P<year>{_YEAR})\s*+(?P<spelt>年\s*+)?(?:(?P<close>{_CLOSE})\s*+)?"
    r"(?P<nth>第\s*+)?(?P<serial>[A-Z]?[0-9]{1,5}(?:-[0-9]+)?)\s*+(?P<no>[号號])?"
)
"""〔2016〕80号 after a code; either bracket may be lost"""

_ORDINAL = re.compile(
    rf"{_AT_A_BLANK}(?P<open>(?<=[令告])[（(])?(?:(?P<year>(?:19|20)[0-9]{{2}})\s*+年\s*+)?(?P<nth>第)?\s*+(?P<serial>(?>{NUMERAL}))"
    r"(?!\s*[条款项章编])\s*(?P<no>[号號])?(?:\s*(?P<order>令)|\s*(?P<after>[^\W\d_]{1,24}?令))?"
    r"(?(open)\s*[）)])"
)
"""第711号, 2017年第10号令, 第711号国务院令, 公告（2009年第1号）: what it is, the words before it tell"""

_SIGN = re.compile(rf"[号號令]|{_YEAR}")
"""Every number has one of these; most texts have none."""

_SAID_BEFORE = re.compile(r"(?:根据|依据|按照|参照|详见|见|原|经|由|和|及|与|附)+(?=.)")
_LONGEST_CODE = 24


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """A document number. `start:end` are offsets into the text it was found in; `text` is as written there.

    `code` is who speaks (`国办发`, `国务院令`, `GB/T`), `serial` stands without leading zeros. `is_whole` is
    False if a bracket or 号 was lost or letters stand in the year: year and serial are then the likeliest
    reading, good for a suggestion only.
    """

    text: str
    start: int
    end: int
    kind: NumberKind
    code: str
    year: str
    serial: str
    is_whole: bool = True

    @property
    def standard(self) -> str:
        """The number in its usual form: 国办发〔2016〕80号, 国务院令第711号, GB/T 32939-2016."""
        if self.kind == "standard":
            return f"{self.code} {self.serial}-{self.year}"
        if self.kind == "paper":
            return f"{self.code}〔{self.year}〕{self.serial}号"
        return f"{self.code}{self.year}年第{self.serial}号" if self.year else f"{self.code}第{self.serial}号"

    def moved(self, by: int) -> DocumentNumber:
        """The same number, its place counted from `by` characters further left."""
        start, end = self.start + by, self.end + by
        return DocumentNumber(self.text, start, end, self.kind, self.code, self.year, self.serial, self.is_whole)

    def may_be(self, other: DocumentNumber) -> bool:
        """Whether both can be one number. Issuers of orders are often shortened (人社部令), so a short form agrees."""
        if self.serial != other.serial or (self.year and other.year and self.year != other.year):
            return False
        if "standard" in (self.kind, other.kind) or self.kind == other.kind == "paper":
            return self.kind == other.kind and self.code == other.code
        return _are_one_issuer(self.code, other.code)


def find_numbers(text: str) -> tuple[DocumentNumber, ...]:
    """The document numbers in `text`, in order."""
    found: list[DocumentNumber] = []
    starts: list[int] = []
    if not _SIGN.search(text):
        return ()
    for read, shape in ((_standard, _STANDARD), (_paper, _PAPER), (_order_or_notice, _ORDINAL)):
        for match in shape.finditer(text):
            number = read(match)
            if number is None:
                continue
            at = bisect(starts, number.start)
            if (at and found[at - 1].end > number.start) or (at < len(found) and starts[at] < number.end):
                continue  # words of another number
            starts.insert(at, number.start)
            found.insert(at, number)
    return tuple(found)


def read_number(text: str) -> DocumentNumber | None:
    """The number that `text` is as a whole; None if it is no number or has anything beside it."""
    said = text.strip()
    found = find_numbers(said)
    return found[0] if len(found) == 1 and found[0].text == said else None


def _standard(match: re.Match[str]) -> DocumentNumber:
    code = "/".join(re.split(r"[\s/／]+", match["code"].strip()))
    return DocumentNumber(match[0], match.start(), match.end(), "standard", code, match["year"], match["serial"])


def _paper(match: re.Match[str]) -> DocumentNumber | None:
    """〔2016〕80号 with its code; without a closing bracket it needs the opening one and the 号 to be believed."""
    start = _start_of_code(match.string, match.start())
    code = match.string[start : match.start()].strip()
    opens, closes, ends = bool(match["open"]), bool(match["close"]), bool(match["no"])
    is_notice = match["spelt"] and match["nth"] and not closes  # 公告（2009年第1号）
    if not code or is_notice or not (closes or (opens and ends)) or not (opens or ends):
        return None
    written = "".join(match["year"].split())
    year = written.translate(_LIKE_DIGITS)
    serial = match["serial"].lstrip("0") or "0"
    is_whole = opens and closes and ends and year == written
    return DocumentNumber(match.string[start : match.end()], start, match.end(), "paper", code, year, serial, is_whole)


def _order_or_notice(match: re.Match[str]) -> DocumentNumber | None:
    """第711号, if an order (令), a notice (公告) or a year says whose it is."""
    text, end = match.string, match.end()
    start = _start_of_code(text, match.start())
    code = text[start : match.start()].strip().removeprefix("中华人民共和国") or match["after"] or ""
    is_order = bool(match["order"] or match["after"]) or code.endswith("令") or code == "国务院"
    if not (match["no"] or (is_order and match["nth"])) or not (is_order or code.endswith("公告") or match["year"]):
        return None
    if is_order:
        code = {"国": "国务院"}.get(code.removesuffix("令"), code.removesuffix("令")) + "令"
    return DocumentNumber(
        text=text[start:end],
        start=start,
        end=end,
        kind="order" if is_order else "notice",
        code=code,
        year=match["year"] or "",
        serial=str(value_of(match["serial"])),
        is_whole=bool(match["no"]),
    )


def _start_of_code(text: str, end: int) -> int:
    """Where the Han letters begin that stand before `end`, without 根据 and its like."""
    last = end
    while last and text[last - 1] in " 　":
        last -= 1
    start = last
    while start and last - start < _LONGEST_CODE and _is_of_a_code(text, start - 1):
        start -= 1
    if start == last:
        return end
    before = _SAID_BEFORE.match(text[start:end])
    return start + (before.end() if before else 0)


def _is_of_a_code(text: str, offset: int) -> bool:
    """Whether the character may belong to an issuer's name: Han, one inner space, or the digits of 等14部委."""
    char = text[offset]
    before = text[max(0, offset - _LONGEST_CODE) : offset]
    if char == " ":
        return before.rstrip().endswith(tuple("院部委局厅会署")) and text[offset + 1 : offset + 2].isalpha()
    if char.isdecimal():
        return before.rstrip("0123456789").endswith("等")
    if char in "年月日" and before.rstrip()[-1:].isdecimal():
        return False
    return "\u3400" <= char <= "\u9fff" and char not in "号號"


def _are_one_issuer(one: str, two: str) -> bool:
    """Whether one name can be short for the other: its characters stand in the longer one in the same order."""
    short, long = sorted((one.removesuffix("令"), two.removesuffix("令")), key=len)
    rest = iter(long)
    return all(char in rest for char in short)
