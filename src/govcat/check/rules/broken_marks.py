"""GC319: book marks that are lost, or not where they belong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.grammar.cited import in_marks
from govcat.check.grammar.pairs import ANY_HALF, halves
from govcat.check.grammar.sound_basis import NOT_SOUND
from govcat.check.rule import Context, Finding, Text, rule
from govcat.core.diagnostic import Clause, Quoting, Severity, Term, Words
from govcat.core.elements.brackets import CLOSING, OPENING, TITLE_CLOSING, TITLE_OPENING
from govcat.core.elements.citation import Citation
from govcat.core.elements.numeral import NUMERAL
from govcat.core.elements.title import KINDS
from govcat.core.pattern import pattern

_OTHERS = "".join(sorted(ANY_HALF | frozenset(TITLE_OPENING + TITLE_CLOSING)))
_PLAIN = f"[^{re.escape(_OTHERS)}]"
_SOUND = pattern(
    rf"(?:{_PLAIN}|《(?:{_PLAIN}|〈{_PLAIN}*+〉|（{_PLAIN}*+）|“{_PLAIN}*+”)*+》|（(?:{_PLAIN}|〔{_PLAIN}*+〕)*+）)*+"
)
"""Marks that stand in pairs as most texts have them; whatever else there is must be looked at."""
_NOTICE_INSIDE = pattern(
    r"(?P<verb>印发|公布|发布)(?P<open>[〈＜﹤<《])(?P<inner>[^〈〉＜＞﹤﹥<>《》]{2,80}?)(?P<notice>的(?:通知|公告|函))"
    r"(?P<close>[〉＞﹥>》])(?=》|$)"
)
_CROSSED = pattern("《([^《》〈〉]{2,80})〈([^《》〈〉]{2,80})》([^《》〈〉，。；]{1,12})》")
_SINGLE = {**dict.fromkeys("＜﹤<‹", "〈"), **dict.fromkeys("＞﹥>›", "〉")}
_MARK_BEHIND = pattern(rf"\s*[{re.escape(CLOSING)}]\s*》")
_NUMBER_THEN_MARK = pattern(rf"[号號]\s*[{re.escape(CLOSING)}]?\s*》")
_RUN_INTO_NUMBER = pattern(
    rf"(?P<title>.*(?:意见|通知|公告|方案|规定|办法|细则|条例|决定|规划|标准|规范|法))\s*"
    rf"(?P<number>[^\W\d_]{{1,10}}[{re.escape(OPENING)}](?:19|20)[0-9]{{2}}[{re.escape(CLOSING)}]\s*[0-9]{{1,5}}\s*号)"
)
_RUN_INTO_ARTICLE = pattern(rf"(?P<title>[^第]*(?:{KINDS}))\s*第\s*{NUMERAL}\s*[条章].*", re.DOTALL)
_INNER = str.maketrans({**dict.fromkeys(TITLE_OPENING, "〈"), **dict.fromkeys(TITLE_CLOSING, "〉")})
_AROUND, _LONGEST = 8, 400
_NUMBER_IN_MARKS = Term("把文号写进了书名号", "has the document number inside the book marks")
_MISPLACED = Term("里的书名号合错了地方", "has a book mark in the wrong place")


@rule(
    "GC319",
    Severity.WARNING,
    on=Text(fields=("basis", "ground"), sieve=NOT_SOUND),
    rests_on=Clause("GB/T 15834—2011 书名号", certainty="B"),
    zh=Words(
        message="依据“{piece}”{fault}",
        why="书名号、括号分不清起止，读者和检索系统都认不准名称和文号",
        fix="{likely}请对照原文改正；govcat 不自动更改",
    ),
    en=Words(
        message="the basis “{piece}” {fault}",
        why="without its marks neither readers nor search can tell where a title or number begins and ends",
        fix="{likely}compare the original; govcat changes nothing by itself",
    ),
    yields_to=("GC304", "GC315", "GC316", "GC320"),
)
def broken_marks(basis: str, context: Context) -> Iterator[Finding]:
    """书名号或者括号不成对，或者把文号、“的通知”圈错了。 / A book mark or bracket is lost or misplaced.

    书名号里再用〈〉或者《》，地名、“印发”等字写在书名号外，标准号写在书名号内，列表序号“1）”，都不在此列。文号的括号
    见 GC304。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 特困人员认定办法》（民发〔2021〕43号）  # GC319
          - 《特困人员认定办法（民发〔2021〕43号）  # GC319
          - 《财政部关于印发〈地方预决算公开操作规程的通知〉》（财预〔2016〕143号）  # GC319
          - 《财政部关于印发地方预决算公开操作规程的通知>》（财预〔2016〕143号）  # GC319
          - 《特困人员认定办法（民发〔2021〕43号）》  # GC319
          - 《某某省户籍管理办法)》  # GC319
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 财政部关于印发《地方预决算公开操作规程》的通知（财预〔2016〕143号）
          - 《国务院办公厅转发〈民政部关于某事的通知〉的通知》
          - 《国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知》
          - 某某省《户籍管理办法（试行）》
          - 1）《中华人民共和国户口登记条例》；2）《中华人民共和国国籍法》
          - 《关于贯彻落实国办发〔2018〕118号文件的通知》
          - 《公民身份号码》（GB 11643-1999）、《公民身份号码（GB 11643-1999）》
    ```
    """
    citations = context.readings.citations(basis)
    lost = () if _SOUND.fullmatch(basis) else halves(_one_kind(basis))
    if lost:
        crossed = _CROSSED.search(basis)
        if crossed:
            yield _finding(crossed[0], crossed.span(), _unpaired("〈"), crossed.expand(r"《\1〈\2〉\3》"))
        else:
            yield _half(basis, lost[0].at, citations)
        return
    misplaced = _NOTICE_INSIDE.search(basis)
    if misplaced:
        likely = misplaced.expand(r"\g<verb>\g<open>\g<inner>\g<close>\g<notice>")
        yield _finding(misplaced[0], misplaced.span(), _MISPLACED, likely)
    for citation in citations if _NUMBER_THEN_MARK.search(basis) else ():
        likely = _without_number(basis, citation)
        if likely:
            piece = (citation.start, citation.end)
            yield _finding(basis[slice(*piece)], piece, _NUMBER_IN_MARKS, likely)


def _half(basis: str, at: int, citations: tuple[Citation, ...]) -> Finding:
    """A finding about the mark at `at`, shown with the citation it belongs to, or with the words around it."""
    mark = basis[at]
    fault = _unpaired(mark)
    around = next((one for one in citations if one.start <= at <= one.end), None)
    if around is None:
        return _finding(basis[max(0, at - _AROUND) : at + _AROUND], (at, at + 1), fault, "")
    piece = (min(around.start, at), max(around.end, at + 1))
    likely = _mended(basis, around, piece, at) if mark in TITLE_OPENING + TITLE_CLOSING else ""
    return _finding(basis[slice(*piece)], piece, fault, likely)


def _unpaired(mark: str) -> Term:
    return Term(f"里的“{mark}”没有配对", f"has a “{mark}” without its other half")


def _finding(shown: str, piece: tuple[int, int], fault: Term, likely: str) -> Finding:
    perhaps = Quoting(f"可能是“{likely}”，", f"perhaps “{likely}” is meant; ") if likely else Term("", "")
    return Finding(facts={"piece": shown, "fault": fault, "likely": perhaps}, piece=piece)


def _one_kind(basis: str) -> str:
    """`basis` with the many signs that stand for 〈〉 inside 《》 as 〈〉; outside they may be anything."""
    depth = 0
    signs = []
    for char in basis:
        depth = max(0, depth + (char == "《") - (char == "》"))
        signs.append(_SINGLE.get(char, char) if depth else char)
    return "".join(signs)


def _mended(basis: str, citation: Citation, piece: tuple[int, int], at: int) -> str:
    """The whole piece with its title in marks of our own, which close where the title ends: before its articles.

    Empty for what is longer than any title.
    """
    start, end = citation.title_at
    if end - start > _LONGEST:
        return ""
    run = _RUN_INTO_ARTICLE.fullmatch(basis, start, end)
    if run:
        end = run.end("title")
    before = basis[piece[0] : start].rstrip(TITLE_OPENING)
    title = basis[start:end]
    if halves(inner := title.translate(_INNER)) and start <= at < end:
        inner = f"{title[: at - start]}{title[at - start + 1 :]}".translate(_INNER)
    behind = basis[end : piece[1]] if at < end else basis[end:at] + basis[at + 1 : piece[1]]
    return before + in_marks(inner) + behind.lstrip(TITLE_CLOSING)


def _without_number(basis: str, citation: Citation) -> str:
    """How a citation reads with its number behind the marks; empty if there is none inside."""
    run = _RUN_INTO_NUMBER.fullmatch(citation.title)
    if run:
        return f"{in_marks(run['title'])}（{run['number']}）"
    is_inside = citation.number_at is not None and _MARK_BEHIND.match(basis, citation.number_at[1])
    return f"{in_marks(citation.title)}（{citation.number}）" if is_inside else ""
