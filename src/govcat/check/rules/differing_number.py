"""GC303: the number of another document, or of an old version."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cited import (
    has_ended,
    has_number,
    in_marks,
    is_reissued,
    may_have_ended,
    namesakes,
    numbers_of,
)
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Quoting, Severity, Term, Words
from govcat.core.elements.citation import Citation
from govcat.core.elements.document_number import DocumentNumber, find_numbers
from govcat.core.law import Law, Laws

_OLD = Term("是旧版或者修改决定的文号", "is that of an older version or of an amending decision")
_WRONG = Term("不是这件法规文件的文号", "is not the number of this document")
_CENTRAL = {"主席令", "国务院令"}
"""Orders of two organs; none takes the other's number by accident."""

_OTHER = Term("与登记的文号不一致", "differs from the number in the registry")


@rule(
    "GC303",
    Severity.WARNING,
    on=Citation,
    rests_on=Clause("govcat 法规登记表", certainty="B"),
    zh=Words(
        message="《{title}》所注文号“{number}”{difference}",
        why="按文号查找会查到另一件文件或者旧版本",
        fix="{cure}",
    ),
    en=Words(
        message="the number “{number}” of 《{title}》 {difference}",
        why="who looks it up by number finds another document or an old version",
        fix="{cure}",
    ),
    yields_to=("GC311",),
)
def differing_number(citation: Citation, context: Context) -> Iterator[Finding]:
    """依据所注的文号不是这件法规文件的现行文号。 / A citation carries a number that is not its document's number today.

    同名的都是旧版、文号都已核实的，也作判断。括号样式、空格和简称（国令、国务院令）不计较；登记表中未核实的文号、主席令号和地方同名文件不在此列。
    旧文号后面还引了旧条号的，由 GC311 一并提示。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国政府信息公开条例》（国务院令第492号）  # GC303
          - 《中华人民共和国户口登记条例》（国务院令第711号）  # GC303
          - 《中华人民共和国政府信息公开条例》（国务院令第171号）  # GC303
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国政府信息公开条例》（国令第711号）
          - 《某某县户籍管理办法》（某政发〔2020〕9号）
          - 《公共租赁住房管理办法》（某政发〔2015〕3号）
          - 《中华人民共和国土地管理法》（主席令第28号）
    ```
    """
    found = namesakes(citation, context.knowledge.laws) if citation.number else ()
    if not found or any(law.number == citation.number and not has_ended(law, context.as_of) for law in found):
        return
    cited = numbers_of(citation)
    current = [law for law in found if not has_ended(law, context.as_of)]
    if not all(number.is_whole for number in cited) or any(has_number(law.number, cited) for law in current):
        return
    ended = [law for law in found if law not in current and has_number(law.number, cited)]
    if any(not is_reissued(law, context.knowledge.laws) for law in ended):
        return  # its own number, and GC302 says that it has ended
    owner, owned = _owner(cited, context.knowledge.laws)
    for law in current:
        is_doubtful = may_have_ended(law, context.as_of)
        certain = found if len(current) == 1 and all(one.is_sure_of("number") for one in found) else ()
        difference, number = _older(law, cited, found) or _other(cited, certain, is_slip=is_doubtful)
        if owner and owned and difference in (None, _OTHER):
            number = owned
            difference = Quoting(f"是{in_marks(owner.title)}的文号", f"is that of {in_marks(owner.title)}")
        if difference and number and (law.number or owner) and not _is_apart(citation, number, law):
            facts: Facts = {
                "title": citation.title,
                "number": number.text,
                "difference": difference,
                "right": law.number,
                "cure": _cure(law, is_doubtful=is_doubtful),
            }
            yield Finding(facts=facts, piece=citation.number_at if number.text == citation.number else None)
            return


def _older(
    law: Law, cited: tuple[DocumentNumber, ...], found: tuple[Law, ...]
) -> tuple[Term | None, DocumentNumber | None] | None:
    """Which cited number is known to be an old one of `law`, or a wrong one; None if none is."""
    older = (*law.other_numbers, *(other.number for other in found if other is not law))
    for known, difference in ((older, _OLD), (law.wrong_numbers, _WRONG)):
        for number in cited:
            if any(has_number(text, (number,)) for text in known):
                return difference, number
    return None


def _other(
    cited: tuple[DocumentNumber, ...], certain: tuple[Law, ...], *, is_slip: bool
) -> tuple[Term | None, DocumentNumber | None]:
    """Which cited number is of the series of all documents with the title, and none of theirs."""
    for number in cited if certain else ():
        if all(_is_of_one_series(number, one.number, is_slip=is_slip) for one in certain):
            return _OTHER, number
    return None, None


def _owner(cited: tuple[DocumentNumber, ...], laws: Laws) -> tuple[Law | None, DocumentNumber | None]:
    """The document that has a cited number for certain, if its issuer counts so that no number comes twice.

    Why: 主席令 and the orders of ministries begin again from 1; papers and 国务院令 do not.
    """
    for law in laws.by_id.values():
        if law.number and law.is_sure_of("number"):
            for number in cited:
                is_unique = number.kind == "paper" or number.code == "国务院令"
                if is_unique and number.serial in law.number and _is_exactly(number, law.number):
                    return law, number
    return None, None


def _is_exactly(cited: DocumentNumber, registered: str) -> bool:
    return any(known.standard == cited.standard for known in find_numbers(registered))


def _is_apart(citation: Citation, number: DocumentNumber, law: Law) -> bool:
    """Whether a number of another kind than the title's own stands apart from it (《某办法》，某发〔2013〕178号)."""
    return citation.is_number_apart and all(number.kind != known.kind for known in find_numbers(law.number))


def _cure(law: Law, *, is_doubtful: bool) -> Term:
    if is_doubtful or not law.number or not law.is_sure_of("number"):
        return Term("请对照原文核对名称和文号", "check title and number against the original")
    return Quoting(
        f"现行文号为“{law.number}”，请核对后修改", f"its number today is “{law.number}”; check it and change it"
    )


def _is_of_one_series(cited: DocumentNumber, registered: str, *, is_slip: bool) -> bool:
    """Whether two different numbers come from one issuer, or differ in nothing but the issuer's code.

    Why: a local document may share the title of a national one; its number then has another code. With `is_slip` year
    or serial must agree: what may have been replaced may have a successor of its title, whose number differs in both.
    """
    for known in find_numbers(registered):
        if cited.kind == known.kind:
            is_same_serial = bool(known.year) and (cited.year, cited.serial) == (known.year, known.serial)
            has_half = cited.serial == known.serial or bool(known.year and cited.year == known.year)
            is_of_other_organ = {cited.code, known.code} == _CENTRAL and cited.serial == known.serial
            return is_same_serial or is_of_other_organ or (cited.code == known.code and (has_half or not is_slip))
    return False
