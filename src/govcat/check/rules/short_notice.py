"""GC410: a display or consultation that is shorter than a special law asks for."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.special_terms import items_of_special_law, shortest_of
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.elements.deadlines import is_shorter
from govcat.core.elements.numeral import NUMERAL
from govcat.core.elements.time_limit import Limit
from govcat.core.item import Domain
from govcat.core.pattern import pattern

_AHEAD = pattern(rf"提[前早]|前\s*{NUMERAL}")


@rule(
    "GC410",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("土地、规划、房屋征收和招标投标的法律、法规", certainty="A"),
    zh=Words(
        message="时限请核对：“{name}”为{matter}，所填为“{text}”，{law}为{term}",
        why="公告、公示和征求意见有最短期限，期限短了，利害关系人来不及看到和提出意见",
        fix="建议按该条写明期限；该条已有变动的，以现行规定为准",
    ),
    en=Words(
        message="please check the period: “{name}” is {matter} and says “{text}”; {law} asks for {term}",
        why="such notices have a shortest period; if it is cut those concerned cannot see it in time and speak up",
        fix="write the period as the article has it; if it has been changed since follow its new text",
    ),
    yields_to=("GC409", "GC411", "GC412"),
)
def short_notice(domain: Domain, context: Context) -> Iterator[Finding]:
    """公示、公告或者征求意见的期限短于专门规定。 / A public notice is shorter than the law asks for this very matter.

    只核对登记表中核实过的几项：征收土地预公告、征地补偿安置公告、中标候选人公示、城乡规划草案公告、房屋征收补偿方案征求意见。
    提前若干日通知的不是公示期，不在此列；另有一段期限达到规定的，也不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 征地补偿安置公告
        time_limit: 方案拟定后公告，公告时间不少于15日  # GC410
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 征地补偿安置公告
        time_limit: 方案拟定后公告，公告时间不少于30日
      - id: death
        name: 征收土地预公告
        time_limit: 实地调查前公告，公告期为14日
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 征地补偿安置公告
        time_limit: 征地补偿安置方案拟定之日起5个工作日内公告
      - id: death
        name: 征地补偿安置听证
        time_limit: 听证7个工作日前公告，公告时间不少于7日
    ```
    """
    for position, item in items_of_special_law(domain):
        special = shortest_of(item) if item.method == "主动公开" else None
        if special is None:
            continue
        periods = [part for part in context.readings.time_limit(item.time_limit).parts if _is_period(part)]
        if periods and all(is_shorter(part, special.amount, special.unit) for part in periods):
            facts: Facts = {
                "name": item.name,
                "matter": special.matter,
                "text": periods[0].text,
                "law": special.law,
                "term": special.term,
            }
            piece = (periods[0].start, periods[0].end)
            yield Finding(("items", position, "time_limit"), facts, piece=piece)


def _is_period(part: Limit) -> bool:
    """Whether a part says how long something is shown, not how long before an event it is told."""
    return part.kind == "display" or (part.kind == "notice" and not _AHEAD.search(part.text))
