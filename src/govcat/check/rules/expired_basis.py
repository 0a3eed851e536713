"""GC307: a programme whose term is over."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cited import entries, is_miswritten, title_piece
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.citation import Citation


@rule(
    "GC307",
    Severity.HINT,
    on=Citation,
    rests_on=Clause("govcat 法规登记表（规划、方案自身的起止年份）", certainty="B"),
    zh=Words(
        message="依据《{title}》是规划、试点或者年度文件，期限已满",
        why="期满的规划、方案和年度文件一般不再作为现行依据",
        fix="如有接续的文件请改引；仍需公布其执行结果的可以保留",
    ),
    en=Words(
        message="the term of 《{title}》 is over",
        why="a plan, trial or yearly paper whose term has passed is as a rule no ground for today",
        fix="cite the paper that follows it; keep it where its results are still to be published",
    ),
)
def expired_basis(citation: Citation, context: Context) -> Iterator[Finding]:
    """依据的规划、试点方案或年度文件期限已满。 / A basis is a plan, trial or yearly paper whose term is over.

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《农村危房改造脱贫攻坚三年行动方案》  # GC307
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
    laws, day = context.knowledge.laws, context.as_of
    if "expired" not in laws.named(citation.title).statuses:
        return
    found = entries(citation, laws)
    if all(law.status == "expired" and (law.status_date or day) <= day for law in found) and not is_miswritten(
        citation, laws
    ):
        yield Finding(facts={"title": citation.title}, piece=title_piece(citation))
