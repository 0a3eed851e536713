"""GC308: a basis whose force should be checked."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cited import MAY_HAVE_ENDED, entries, is_miswritten, may_have_ended, title_piece, with_number
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Quoting, Severity, Term, Words
from govcat.core.elements.citation import Citation
from govcat.core.law import Law, Laws


@rule(
    "GC308",
    Severity.HINT,
    on=Citation,
    rests_on=Clause("govcat 法规登记表", certainty="C"),
    zh=Words(
        message="依据《{title}》的效力待核",
        why="govcat 的登记表截至 {day} 未能确认它是否仍然有效",
        fix="{successor}请向法制机构或者印发单位核实；确认有效的可以不改",
    ),
    en=Words(
        message="whether 《{title}》 is in force should be checked",
        why="the registry of govcat, as of {day}, could not confirm that it is still in force",
        fix="{successor}ask the legal office or the issuer; leave it if it is in force",
    ),
    yields_to=("GC301",),
)
def doubtful_basis(citation: Citation, context: Context) -> Iterator[Finding]:
    """依据的效力未能确认。 / It is not certain whether a basis is still in force.

    地方性法规、规章和文件由当地自行掌握，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《城市居民最低生活保障条例》  # GC308
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国户口登记条例》
          - 《某某县户籍管理办法》
    ```
    """
    laws = context.knowledge.laws
    if laws.named(citation.title).statuses.isdisjoint(MAY_HAVE_ENDED):
        return
    found = entries(citation, laws)
    if all(may_have_ended(law, context.as_of) for law in found) and not is_miswritten(citation, laws):
        facts: Facts = {
            "title": citation.title,
            "day": str(laws.reference_date),
            "successor": _successor(found[0], laws),
        }
        yield Finding(facts=facts, piece=title_piece(citation))


def _successor(law: Law, laws: Laws) -> Term:
    """What is registered as following `law`; nothing, if nothing is."""
    following = [laws.by_id[key] for key in law.superseded_by if key in laws.by_id]
    if not following:
        return Term("", "")
    zh, en = ("".join(with_number(one, unsure) for one in following) for unsure in ("，文号待核", ", to be checked"))
    return Quoting(f"登记表所载的后续文件是{zh}，", f"the registry names {en} as its successor; ")
