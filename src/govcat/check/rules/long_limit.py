"""GC403: more than twenty working days."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import items_with
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.elements.deadlines import comes_before, is_general, is_longer
from govcat.core.elements.time_limit import Limit
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern

_GENERAL_LIMIT = 20
_LAW = pattern(r"(?:(?<![办方])法|条例)(?:（[^（）]*）)?$")
_ANSWER = pattern("[答回]复")
_UNITS = {
    "working_day": Term("个工作日", "working days"),
    "calendar_day": Term("日", "days"),
    "month": Term("个月", "months"),
    "year": Term("年", "years"),
    "hour": Term("小时", "hours"),
}


@rule(
    "GC403",
    Severity.WARNING,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="所填时限为 {amount} {unit}，长于《政府信息公开条例》第二十六条的 20 个工作日",
        why="该条规定，主动公开的政府信息自形成或者变更之日起 20 个工作日内公开，法律、法规另有规定的除外",
        fix="如法律、法规另有规定，请按其规定写明从何时起算，并在依据中写明条款；否则建议改为 20 个工作日",
    ),
    en=Words(
        message="the time limit is {amount} {unit}, longer than the 20 working days of article 26 of"
        " 《政府信息公开条例》",
        why="the article counts 20 working days from the day the information was made or changed, unless a law or"
        " regulation says otherwise",
        fix="if a law or regulation does, write from when it counts and cite the article in basis; otherwise write 20"
        " working days",
    ),
    yields_to=("GC407", "GC409", "GC411", "GC412"),
)
def long_limit(domain: Domain, context: Context) -> Iterator[Finding]:
    """主动公开的时限超过 20 个工作日。 / A proactive disclosure takes more than twenty working days.

    只看主动公开的最迟时限；公示期、预告期、更新周期、办理时限、有效期不在此列，从年度结束、收到申请等信息形成之前的时点起算的也不在此列。
    依据中写明法律、法规条款，且时限不是从信息形成起算的，视为另有规定。按日、月计算的，只在一定长于 20 个工作日时说明。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起30个工作日内  # GC403
      - id: death
        time_limit: 信息形成或者变更之日起3个月内  # GC403
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 每年度结束后30个工作日内
      - id: archives
        category: 统计
        name: 登记档案
        content: [登记情况]
        method: 依申请公开
        time_limit: 信息形成或者变更之日起30个工作日内
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 方案批准之日起30个工作日内
        basis: [《某某省户籍管理条例》第十二条]
      - id: death
        time_limit: 三个月更新一次；公示期限最短三个月，最长三年
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 收到举报之日起5个工作日内受理，60日内办结，办结后7个工作日内公开
      - id: death
        time_limit: 证件有效期3年，到期前30日公告；换发后20个工作日内公开
    ```
    """
    for position, item in items_with(domain, "time_limit", lambda text: any(_long_parts(text, context))):
        for part in _long_parts(item.time_limit, context) if item.method == "主动公开" else ():
            if not _may_be_lawful(part, item, context):
                facts: Facts = {"amount": part.amount or 0, "unit": _UNITS[part.unit]}
                yield Finding(("items", position, "time_limit"), facts, piece=(part.start, part.end))


def _long_parts(text: str, context: Context) -> Iterator[Limit]:
    """The parts of a limit that are longer than the general one, and no time to answer."""
    for part in context.readings.deadlines(text):
        if is_longer(part, _GENERAL_LIMIT, "working_day") and not _ANSWER.search(part.text):
            yield part


def _may_be_lawful(part: Limit, item: Item, context: Context) -> bool:
    """Whether a limit runs from an event before the information, or from one that a cited article may set."""
    if not part.trigger or is_general(part.trigger):
        return False
    return comes_before(part.trigger) or any(
        citation.articles and _LAW.search(citation.title) and "信息公开条例" not in citation.title
        for text in item.basis
        for citation in context.readings.citations(text)
    )
