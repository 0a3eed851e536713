"""GC306: a basis that is not yet in force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from govcat.check.grammar.cited import entries, is_miswritten, title_piece
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.citation import Citation
from govcat.core.law import Law


@rule(
    "GC306",
    Severity.WARNING,
    on=Citation,
    rests_on=Clause("govcat 法规登记表（各件法规的施行日期）", certainty="B"),
    zh=Words(
        message="依据《{title}》自 {effective} 起施行，基准日 {as_of} 尚未施行",
        why="尚未施行的法规还不能作为公开依据",
        fix="施行前仍引现行的依据；施行后再改引",
    ),
    en=Words(
        message="the basis 《{title}》 comes into force on {effective}, after the reference date {as_of}",
        why="what is not yet in force cannot be the ground of a disclosure",
        fix="cite what is in force today, and change it on that day",
    ),
)
def future_basis(citation: Citation, context: Context) -> Iterator[Finding]:
    """依据的法规到基准日尚未施行。 / A basis is not yet in force on the reference date.

    只看新制定的法规；修订过的法规在修订施行前仍有旧版可引，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国医疗保障法》  # GC306
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国户口登记条例》
    ```
    """
    laws = context.knowledge.laws
    effective = laws.named(citation.title).effective
    if effective is None or effective <= context.as_of:
        return
    found = entries(citation, laws)
    if all(_is_future(law, context.as_of) for law in found) and not is_miswritten(citation, laws):
        facts = {"title": citation.title, "effective": str(found[0].effective), "as_of": str(context.as_of)}
        yield Finding(facts=facts, piece=title_piece(citation))


def _is_future(law: Law, as_of: date) -> bool:
    if law.effective is None or not law.is_sure_of("effective"):
        return False
    return law.effective > as_of and law.latest_amended is None
