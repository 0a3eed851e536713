"""GC618: laws and policy papers that are given only on request."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Item
from govcat.core.pattern import pattern

_PAPERS = pattern(r"法律|法规|规章|规范性文件|政策(?:性|法规)?文件|政策解读")
_ABOUT_PAPERS = pattern(
    r"起草|草案|征求|论证|评估|审查|备案|清理|档案|底稿|过程|会议|台账|咨询|援助|服务|案件|违反|处罚"
)


@rule(
    "GC618",
    Severity.HINT,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十条第（一）项", certainty="A"),
    zh=Words(
        message="事项“{name}”列为依申请公开，法规规章和规范性文件属于主动公开的内容",
        why="《政府信息公开条例》第二十条第（一）项把行政法规、规章和规范性文件列为主动公开，公众不必申请就应当看得到",
        fix="建议改为主动公开，并把时限、对象、渠道一并改写；不宜公开的内部文件，请另列事项",
    ),
    en=Words(
        message="the item “{name}” is given on request; laws, rules and normative papers are disclosed proactively",
        why="article 20 (1) of 《政府信息公开条例》 lists regulations, rules and normative papers as proactive: people"
        " should see them without asking",
        fix="make it proactive, and let limit, audience and channel follow; internal papers are an item of their own",
    ),
)
def papers_on_request(item: Item) -> Iterator[Finding]:
    """法律法规、规范性文件列为依申请公开。 / Laws or normative papers are given only on request.

    起草过程、审查、清理、备案的材料，以及法律服务、案件等名称里带“法律”“法规”的事项，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: laws
        category: 统计
        name: 户籍管理法律法规
        content: [登记情况]
        method: 依申请公开  # GC618
        time_limit: 自收到申请之日起20个工作日内
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: drafts
        category: 统计
        name: 规范性文件起草过程材料
        content: [登记情况]
        method: 依申请公开
        time_limit: 自收到申请之日起20个工作日内
      - id: laws
        category: 统计
        name: 户籍管理法律法规
        content: [登记情况]
    ```
    """
    if item.method == "依申请公开" and _PAPERS.search(item.name) and not _ABOUT_PAPERS.search(item.name):
        yield Finding(("method",), {"name": item.name})
