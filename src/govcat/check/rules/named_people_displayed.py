"""GC806: lists of people without an end of their display."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from govcat.check.grammar.open_to_all import is_open_to_all
from govcat.check.grammar.people_lists import lists_of_people
from govcat.check.grammar.private_matters import private_matters
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern

_ENDS = pattern(
    r"期满|届满|撤下|撤除|撤回|撤销公示|下架|移除|移出|公示期|长期公示"
    r"|公示[^，,；;。\n]{0,12}(?:\d|[一二三五七十])\s*个?(?:工作)?[日天]|(?:\d"
    r"|[一二三五七十])\s*个?(?:工作)?[日天]的?公示"
)
_STAYS_LOCAL = pattern(
    "村内|组内|本村|本组|本社区|自然村|所在(?:地的?)?(?:行政)?(?:村|社区|嘎查|组)"
    "|不(?:对|向|在)(?:全社会|社会|政府网站|网站|网上)|(?:只|仅)(?:在|向|对)|汇总"
)


@rule(
    "GC806",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十五条", certainty="B"),
    zh=Words(
        message="“{people}”面向全社会公开，没有写明公示多久、期满是否撤下",
        why="名单长期留在网上，会把家庭的困难一直亮给不相干的人看；起到监督作用以后就应当撤下",
        fix="在时限或备注里写明公示期和“公示期满撤下”；只在村（社区）内公示的，在公开对象里写明特定群体",
    ),
    en=Words(
        message="“{people}” is disclosed to everyone, and nothing says for how long",
        why="a list that stays on the web shows a family's hardship to strangers for good; once it has served"
        " supervision it should be taken down",
        fix="state the display period and “公示期满撤下” in the time limit or a note; if it is shown in the village"
        " only, name that group in the audience",
    ),
)
def named_people_displayed(domain: Domain, context: Context) -> Iterator[Finding]:
    """受助人员名单面向全社会公开，没有写明公示期。 / Lists of people who receive help, with no end of their display.

    只看领取救助、补贴、保障等的人员名单；机构、企业、项目、专家、表彰、录用、失信等名单另有规定，不在此列。
    时限、备注或领域说明里写了公示期、期满撤下，或者写明只在村（社区）内公示的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 救助对象名单  # GC806
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+: [定点医疗机构名单, 补贴对象和标准, 执法人员名单, 补助项目名单]
      - id: death
        content+: [救助对象名单]
        notes: [名单公示期满撤下]
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+: [救助对象名单]
        audience: [全社会, 特定群体：本村村民]
      - id: death
        content+: [救助对象名单]
        time_limit: 信息形成或者变更之日起20个工作日内，公示7个工作日
    ```
    """
    entries = dict.fromkeys(chain.from_iterable(item.content for item in domain.items))
    lists = {entry: at for entry, at in lists_of_people(entries) if not any(private_matters(entry))}
    for position, item in enumerate(domain.items if lists else ()):
        for place, entry in enumerate(item.content):
            at = lists.get(entry)
            if at and not _has_an_end(item, domain, context):
                yield Finding(("items", position, "content", place), {"people": entry[slice(*at)]}, piece=at)


def _is_limited(text: str) -> bool:
    return bool(_ENDS.search(text) or _STAYS_LOCAL.search(text))


def _has_an_end(item: Item, domain: Domain, context: Context) -> bool:
    """Whether not everyone sees the list, or not for good."""
    if not is_open_to_all(item, context.readings):
        return True
    limits = context.readings.time_limit(item.time_limit).parts
    said = (*item.content, *item.notes, item.time_limit, *item.channel, *domain.notes)
    return any(limit.kind == "display" for limit in limits) or any(_is_limited(text) for text in said)
