"""GC320: the number of an order or paper that lost a sign, got one too many, or has a wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govcat.check.grammar.sound_basis import NOT_SOUND
from govcat.check.rule import Context, Finding, Text, rule
from govcat.core.diagnostic import Clause, Facts, Quoting, Severity, Term, Words
from govcat.core.elements.brackets import CLOSING, OPENING
from govcat.core.elements.numeral import NUMERAL
from govcat.core.pattern import pattern

_OPEN, _CLOSE = f"[{re.escape(OPENING)}]", f"[{re.escape(CLOSING)}]"
_END = rf"(?=\s*(?:$|[{re.escape(CLOSING)}，,、；;。\s《]))(?!\s*[、，,]\s*第?\s*{NUMERAL}\s*号)"
"""Behind a number that is over; 第711、712号 share their 号."""
_LONGEST = 24


class _Slip(NamedTuple):
    """One way to miswrite a number: its shape, what must stand before it, what is wrong, and the likely form.

    Where that is empty, it is the shape itself with its letters read as the digits that they look like; None if nobody
    can say.
    """

    shape: re.Pattern[str]
    before: re.Pattern[str]
    fault: Term
    likely: str | None


_NOTHING = pattern("$")
_OF_AN_ISSUER = pattern(r"[^\W\d_]{1,12}$")
_NO_LAST_SIGN = Term("缺“号”字", "lacks its 号")
_TWICE = Term("重了一个字", "has a sign twice")
_LETTERS = Term("里混进了字母", "holds letters where digits should be")
_YEAR = Term("的年份不是四位", "has a year that has not four digits")
_REST = rf"\s*{_CLOSE}\s*第?\s*[0-9]{{1,5}}\s*号"
_LIKE_DIGITS = str.maketrans("OoQlI", "00011")
_DIGIT_OR_LETTER = "[0-9OoQlI]"
_A_LETTER = rf"(?=[0-9]*[OoQlI])(?=[OoQlI]*[0-9])(?![A-Z][0-9]+\s*号){_DIGIT_OR_LETTER}"
_SLIPS = (
    _Slip(
        pattern(rf"令\s*第?\s*{NUMERAL}{_END}"),
        pattern(r"(?:中华人民共和国)?(?:国务院|主席|国|[^\W\d_]{1,10}[部委局署府会行厅])$"),
        _NO_LAST_SIGN,
        r"\g<0>号",
    ),
    _Slip(
        pattern(rf"{_CLOSE}\s*第?\s*[0-9]{{1,5}}{_END}"),
        pattern(rf"[^\W\d_]{{1,12}}\s*{_OPEN}\s*(?:19|20)[0-9]{{2}}\s*$"),
        _NO_LAST_SIGN,
        r"\g<0>号",
    ),
    _Slip(
        pattern(rf"国务院(\s*第?\s*{NUMERAL}\s*号)(?!\s*(?:令|公报|文|公告|通[报告知]|批复|函|会议|简报))"),
        _NOTHING,
        Term("缺“令”字", "lacks its 令"),
        r"国务院令\1",
    ),
    _Slip(
        pattern(rf"(?:(?<!国)务院|国院|国务)令(\s*第?\s*{NUMERAL}\s*号)"),
        _NOTHING,
        Term("里“国务院”缺字", "lacks a character of 国务院"),
        r"国务院令\1",
    ),
    _Slip(
        pattern(rf"号(\s*{_CLOSE}?)\s*[、，,]?\s*号(?!\w)"),
        pattern(rf"(?:{_OPEN}?[^\W\d_]{{1,12}}\s*)?{NUMERAL}\s*$"),
        Term("多了一个“号”字", "has a 号 too many"),
        r"号\1",
    ),
    _Slip(pattern(rf"({_OPEN}\s*)([0-2][0-9]{_REST})"), _OF_AN_ISSUER, _YEAR, r"\g<1>20\2"),
    _Slip(pattern(rf"{_OPEN}\s*(?:[12][0-9]{{2}}|(?:19|20)[0-9]{{3}}){_REST}"), _OF_AN_ISSUER, _YEAR, None),
    _Slip(pattern(rf"(令|第)\s*\1(\s*第?\s*{NUMERAL}\s*号)"), _OF_AN_ISSUER, _TWICE, r"\1\2"),
    _Slip(
        pattern(rf"(国务院|主席|[部委局署府会])今(\s*第?\s*{NUMERAL}\s*号)"),
        pattern(r"[^\W\d_]{0,12}$"),
        Term("里的“令”写成了“今”", "has 今 for 令"),
        r"\1令\2",
    ),
    _Slip(
        pattern(rf"{_OPEN}\s*{_A_LETTER}{{4}}\s*{_CLOSE}\s*第?\s*{_DIGIT_OR_LETTER}{{1,5}}\s*号"),
        _OF_AN_ISSUER,
        _LETTERS,
        "",
    ),
    _Slip(
        pattern(rf"{_CLOSE}\s*第?\s*{_A_LETTER}{{2,5}}\s*号"),
        pattern(rf"[^\W\d_]{{1,12}}\s*{_OPEN}\s*(?:19|20)[0-9]{{2}}\s*$"),
        _LETTERS,
        "",
    ),
    _Slip(pattern(rf"令\s*第\s*{_A_LETTER}{{2,5}}\s*号"), _OF_AN_ISSUER, _LETTERS, ""),
)
_OF_THE_PRESIDENT = pattern(rf"主席令\s*第?\s*{NUMERAL}\s*号")
_ALONE = Term("单独作依据，分不清是哪一部法律", "stands alone, and several laws have it")


@rule(
    "GC320",
    Severity.HINT,
    on=Text(fields=("basis", "ground"), sieve=NOT_SOUND),
    rests_on=Clause("国务院令、主席令的通用写法", certainty="B"),
    zh=Words(
        message="文号“{number}”{fault}",
        why="文号写法不全，读者和检索系统都认不准是哪一件；主席令号每届重新编起，同一个号有几部法律",
        fix="{cure}",
    ),
    en=Words(
        message="the document number “{number}” {fault}",
        why="readers cannot be sure of it; 主席令 are counted anew in each term, so several laws share one number",
        fix="{cure}",
    ),
    yields_to=("GC304", "GC316"),
)
def miscited_number(basis: str, context: Context) -> Iterator[Finding]:
    """文号缺字、多字、错字，或者只写了主席令号。 / A number lost or doubled a sign, has a wrong one, or is a 主席令's.

    只提出可能的写法，不自动更改。国令、国务院第711号令等通行写法，以及条号、届次，不在此列；缺括号的见 GC304。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国政府信息公开条例》（国务院令第711）  # GC320
          - 《社会救助暂行办法》（国务院第649号公布）  # GC320
          - 《中华人民共和国政府信息公开条例》（国令第711号）号  # GC320
          - 《国务院关于进一步推进户籍制度改革的意见》（国发〔2014〕25）  # GC320
          - 主席令第七十号  # GC320
          - 《城市绿化条例》（国务院令令第100号）  # GC320
          - 《工伤保险条例》（国务院今第375号）  # GC320
          - 《工伤保险条例》（国务院令第375号、号）  # GC320
          - 《国务院关于进一步推进户籍制度改革的意见》（国发〔14〕25号）  # GC320
          - 《国务院关于进一步推进户籍制度改革的意见》（国发〔214〕25号）  # GC320
          - 《国务院关于进一步推进户籍制度改革的意见》（国发〔2O14〕25号）  # GC320
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国政府信息公开条例》（国令第711号）
          - 《中华人民共和国政府信息公开条例》（国务院第711号令）第二十条
          - 第711号国务院令《中华人民共和国政府信息公开条例》
          - 《中华人民共和国居民身份证法》（主席令第51号）
          - 《国务院公报》（国务院第5号公报）
          - 《某某县户籍管理办法》（某政发〔2019〕A12号）
          - 《关于某某房屋问题的批复》（〔84〕某发字第12号、某房发〔85〕3号）
          - 《中华人民共和国户口登记条例》第七条
    ```
    """
    for slip in _SLIPS:
        for match in slip.shape.finditer(basis):
            before = slip.before.search(basis, max(0, match.start() - _LONGEST), match.start())
            if before:
                number, likely = before[0] + match[0], _likely(before[0], match, slip)
                piece = (before.start(), match.end())
                yield Finding(facts={"number": number, "fault": slip.fault, "cure": _perhaps(likely)}, piece=piece)
    president = _OF_THE_PRESIDENT.search(basis)
    if president and not context.readings.citations(basis):
        cure = Term(
            "请写明法律的名称，主席令号可以附在后面", "name the law; the number of the order may stand behind it"
        )
        facts: Facts = {"number": president[0], "fault": _ALONE, "cure": cure}
        yield Finding(facts=facts, piece=president.span())


def _likely(before: str, match: re.Match[str], slip: _Slip) -> str:
    if slip.likely is None:
        return ""
    return _paired(before + (match.expand(slip.likely) if slip.likely else match[0].translate(_LIKE_DIGITS)))


def _paired(likely: str) -> str:
    """A number in the brackets that are usual around one, if it stands in any."""
    is_held = likely[0] in OPENING and likely[-1] in CLOSING
    return f"（{likely[1:-1]}）" if is_held else likely


def _perhaps(likely: str) -> Term:
    if not likely:
        return Term("请核对原文后修改", "check it against the original")
    return Quoting(
        f"可能是“{likely}”，请核对原文后修改；govcat 不自动更改",
        f"perhaps “{likely}” is meant; check it against the original, govcat changes nothing by itself",
    )
