"""GC302: a basis that has been repealed or replaced."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cited import (
    ENDED,
    entries,
    has_ended,
    in_marks,
    is_reissued,
    namesakes,
    title_piece,
    with_number,
)
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Quoting, Severity, Term, Words
from govcat.core.elements.citation import Citation
from govcat.core.law import Law, Laws


@rule(
    "GC302",
    Severity.WARNING,
    on=Citation,
    rests_on=Clause("govcat 法规登记表（全国人大、国务院公布的废止和施行条款）", certainty="B"),
    zh=Words(
        message="依据《{title}》{end}",
        why="已停止适用的法规文件不宜再作公开依据",
        fix="{cure}，并请法制机构确认",
    ),
    en=Words(
        message="the basis 《{title}》 {end}",
        why="what is no longer in force should not be the ground of a disclosure",
        fix="{cure}, and have the legal office confirm it",
    ),
)
def repealed_basis(citation: Citation, context: Context) -> Iterator[Finding]:
    """依据的法规文件已经废止或者被取代。 / A basis has been repealed or replaced.

    以基准日为准，只看登记表中已核实的效力；同名文件中有现行有效的，不在此列，另见 GC303。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国收养法》  # GC302
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国民法典》第五编第五章
          - 《中华人民共和国户口登记条例》第七条
    ```
    """
    laws = context.knowledge.laws
    if laws.named(citation.title).statuses.isdisjoint(ENDED):
        return
    found = entries(citation, laws)
    if not all(has_ended(law, context.as_of) for law in found):
        return
    law = found[0]
    successors = [laws.by_id[key] for key in law.superseded_by if key in laws.by_id]
    if is_reissued(law, laws):
        return  # only the number tells old from new: GC303 speaks of it
    facts: Facts = {
        "title": citation.title,
        "end": _end(law),
        "cure": _cure(successors, namesakes(citation, laws), laws),
    }
    yield Finding(facts=facts, piece=title_piece(citation))


def _end(law: Law) -> Term:
    zh, en = ("被取代", "replaced") if law.status == "superseded" else ("废止", "repealed")
    if law.status_date is None or not law.is_sure_of("status_date"):
        return Term(f"已{zh}", f"has been {en}")
    return Term(f"已于 {law.status_date} {zh}", f"was {en} on {law.status_date}")


def _cure(successors: list[Law], alike: tuple[Law, ...], laws: Laws) -> Term:
    """What to cite today. Of a successor with the same title the number is told, if it is certain."""
    if not successors:
        day = laws.reference_date
        return Term(
            f"请查明现行的依据（登记表截至 {day} 未载明替代文件）",
            f"find the basis in force today (the registry of {day} names no successor)",
        )
    zh, en = (
        "".join(with_number(law, unsure) if law in alike else in_marks(law.title) for law in successors)
        for unsure in ("，文号待核", ", to be checked")
    )
    return Quoting(f"改引{zh}的相应条款", f"cite the article of {en} that takes its place")
