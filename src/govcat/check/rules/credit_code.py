"""GC525: a unified social credit code that cannot be right."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.elements.credit_code import LENGTH, SIGNS, is_credit_code, tidied
from govcat.core.item import Body
from govcat.core.pattern import pattern

_ROUNDED = pattern(r"[0-9](?:\.[0-9]+)?E\+?[0-9]{1,2}|[0-9]+\.[0-9]+")
_KEPT_DIGITS = 15  # a spreadsheet keeps so many digits of a number and writes zeros for the rest
_LOOKS_LIKE = str.maketrans({"I": "1", "O": "0", "S": "5", "Z": "2"})
_OLD_CODES = {
    9: Term("是 9 位的组织机构代码", "it is an organisation code of nine signs"),
    15: Term("是 15 位的工商注册号", "it is a business number of fifteen digits"),
}
"""The codes of before 2015, by their length."""


@rule(
    "GC525",
    Severity.WARNING,
    on=Body,
    rests_on=Clause("GB 32100—2015", certainty="A"),
    zh=Words(
        message="机构“{body}”的统一社会信用代码“{code}”有误：{fault}",
        why="代码用来与登记系统对应；差一位就对应到别的单位，或者对应不上",
        fix="请对照证书改正{likely}；在表格中先把这一列设为文本，再填代码",
    ),
    en=Words(
        message="the unified social credit code “{code}” of the body “{body}” cannot be right: {fault}",
        why="codes link to the register; with one sign wrong they link to another unit or to none",
        fix="copy it from the certificate{likely}; in a spreadsheet make the column a text first",
    ),
)
def credit_code(body: Body) -> Iterator[Finding]:
    """机构的统一社会信用代码不成立。 / The unified social credit code of a body cannot be right.

    18 位，用数字和除 I、O、S、V、Z 以外的大写字母，最后一位是校验码。代码以 12、13、54、91 等开头都可以；不填不提示。

    ## 错误 / Wrong

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - name: 某某县公安局
        roles: [县级公安机关]
        code: 113417020032563512  # GC525
      - name: 某某县第一小学
        domains: [household-registration]
        code: 1.13417E+17  # GC525
      - name: 某某县民政局
        domains: [household-registration]
        code: I13417020032563511  # GC525
    ```

    ## 正确 / Right

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - {name: 某某县公安局, roles: [县级公安机关], code: 113417020032563511}
      - {name: 某某县第一小学, domains: [household-registration], code: 12529924431682074J}
      - {name: 某某县燃气公司, domains: [household-registration], code: 91529924MA6E7T3154}
    ```
    """
    if not body.code or is_credit_code(body.code):
        return
    code = tidied(body.code)
    likely = next((one for one in (code, code.translate(_LOOKS_LIKE)) if is_credit_code(one)), "")
    hint = Term(f"，可能是 {likely}", f"; it may be {likely}") if likely else Term("", "")
    facts: Facts = {"body": body.name, "code": body.code, "fault": _fault(code), "likely": hint}
    yield Finding(("code",), facts)


def _fault(code: str) -> Term:
    """What is wrong with a code in its tidy form."""
    if is_credit_code(code):
        return Term("写了小写字母、全角字符或者空格", "it has small letters, wide characters or spaces")
    if _ROUNDED.fullmatch(code):
        return Term("被表格软件当作数字，后几位已丢失", "a spreadsheet took it for a number and lost its last digits")
    return _fault_of_signs(code) if len(code) == LENGTH else _fault_of_length(len(code))


def _fault_of_length(length: int) -> Term:
    other = Term(f"应为 {LENGTH} 位，写了 {length} 位", f"it should have {LENGTH} signs and has {length}")
    return _OLD_CODES.get(length, other)


def _fault_of_signs(code: str) -> Term:
    strange = "、".join(dict.fromkeys(sign for sign in code if sign not in SIGNS))
    if strange:
        return Term(f"代码中不用“{strange}”", f"“{strange}” does not occur in such codes")
    if code.isdecimal() and set(code[_KEPT_DIGITS:]) == {"0"}:
        return Term(
            "末三位是 0，多半被表格软件当作数字舍去了", "its last three digits are zeros, as a spreadsheet rounds"
        )
    return Term("校验码（最后一位）与前面各位不符", "the last sign does not fit the others")
