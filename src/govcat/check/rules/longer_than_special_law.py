"""GC407: a limit that is longer than the one a special law sets."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import items_with
from govcat.check.grammar.special_terms import Special, items_of_special_law, latest_of
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.elements.deadlines import is_longer
from govcat.core.elements.time_limit import Limit
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern

_WITHDRAWAL = Special(
    Term("行政处罚决定的撤回", "the withdrawal of a penalty decision"),
    "《中华人民共和国行政处罚法》第四十八条",
    Term("变更、撤销、确认违法或者确认无效后三日内", "within three days of its change, revocation or annulment"),
    3,
    "working_day",
)
_IS_WITHDRAWAL = pattern(r"(?=.{0,60}撤[回下除])(?:变更|撤销|违法|无效)")


@rule(
    "GC407",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条（法律、法规另有规定的，从其规定）", certainty="A"),
    zh=Words(
        message="时限请核对：“{name}”为{matter}，所填为“{text}”，{law}为{term}",
        why="法律、法规对公开期限另有规定的，从其规定；按一般时限填写，会晚于法定期限",
        fix="建议按该条写明从何时起算和期限；该条已有变动的，以现行规定为准",
    ),
    en=Words(
        message="please check the time limit: “{name}” is {matter} and says “{text}”; {law} asks for {term}",
        why="where a law or regulation sets a limit of its own, that one counts; the general limit would be too late",
        fix="write the beginning and the term as the article has them; if it has been changed since follow that",
    ),
    yields_to=("GC409", "GC411", "GC412"),
)
def longer_than_special_law(domain: Domain, context: Context) -> Iterator[Finding]:
    """公开时限长于法律、法规的专门规定。 / A limit is longer than a law or regulation allows for this very matter.

    只核对登记表中核实过的几项：预算和决算、征收土地公告、中标候选人公示、政府采购的结果和合同，以及行政处罚决定的撤回。
    写有“另有规定的，从其规定”的，只写“及时”的，按自然日与工作日换算后不一定更长的，不在此列；
    预算绩效、工程预算、村集体的预决算等不属于这些事项。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 部门预算
        time_limit: 信息形成或者变更之日起20个工作日内  # GC407
      - id: death
        name: 行政处罚决定
        time_limit: 作出决定之日起7个工作日内；决定被撤销之日起7个工作日内撤回  # GC407
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 部门预算
        time_limit: 本级政府财政部门批复后20日内
      - id: death
        name: 预算绩效管理制度
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 政府决算
        time_limit: 信息形成或者变更之日起20个工作日内，法律法规另有规定的从其规定
      - id: death
        name: 征收土地公告
        time_limit: 收到批准文件之日起15个工作日内
    ```
    """
    for position, item in items_of_special_law(domain):
        special = latest_of(item) if item.method == "主动公开" else None
        if special and not context.readings.time_limit(item.time_limit).has_exception:
            parts = context.readings.deadlines(item.time_limit)
            if parts and all(is_longer(part, special.amount, special.unit) for part in parts):
                yield _finding(special, position, item, parts[0])
    for position, item in items_with(domain, "time_limit", lambda text: any(_late_withdrawals(text, context))):
        if item.method == "主动公开" and "处罚" in item.time_limit + item.name:
            for part in _late_withdrawals(item.time_limit, context):
                yield _finding(_WITHDRAWAL, position, item, part)


def _late_withdrawals(text: str, context: Context) -> Iterator[Limit]:
    """Parts of a limit by which a penalty decision that no longer stands would be taken down too late."""
    for part in context.readings.deadlines(text) if "撤" in text else ():
        if _IS_WITHDRAWAL.search(part.text) and is_longer(part, _WITHDRAWAL.amount, _WITHDRAWAL.unit):
            yield part


def _finding(special: Special, position: int, item: Item, part: Limit) -> Finding:
    facts: Facts = {
        "name": item.name,
        "matter": special.matter,
        "text": part.text,
        "law": special.law,
        "term": special.term,
    }
    return Finding(("items", position, "time_limit"), facts, piece=(part.start, part.end))
