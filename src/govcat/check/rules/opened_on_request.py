"""GC619: on request above, proactive here."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Item
from govcat.core.pattern import pattern

_SAID = pattern("主动公开|扩大公开|全部公开|可以公开|转为")


@rule(
    "GC619",
    Severity.HINT,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十五条、第三十七条", certainty="A"),
    zh=Words(
        message="上级目录中本事项依申请公开，本级写为主动公开",
        why="扩大公开是好事；但依申请公开的材料里常有个人信息、商业秘密，原来由答复时逐件区分，主动公开就没有这一步",
        fix="请核对公开内容能否全部公开：能的，可以不改，对象、时限、渠道一并按主动公开填写；不能的，写明哪一部分依申请公开",
    ),
    en=Words(
        message="this item is disclosed on request in the layer above, and proactively here",
        why="to disclose more is good; but such papers often hold personal data and business secrets, which are sorted"
        " out case by case on request, and by nobody when they are simply published",
        fix="see whether all of its content may be disclosed: if so leave it, and let audience, limit and channel"
        " follow; if not say which part is given on request",
    ),
)
def opened_on_request(item: Item) -> Iterator[Finding]:
    """上级目录依申请公开的事项，本级写为主动公开。 / What is given on request above is proactive here.

    备注里说明了主动公开的范围的，以及本级自己新增的事项，不在此列。

    ## 错误 / Wrong

    ```yaml
    # 上级 domains/household-registration.yaml
    domain: household-registration
    name: 户籍管理
    items:
      - id: birth
        category: 出生登记
        name: 出生登记
        content: [登记档案]
        basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]
        time_limit: 信息形成或者变更之日起20个工作日内
        subject: [县级公安机关]
        method: 依申请公开
        channel: [政府网站]
        audience: [全社会]
        level: [县级]
    ```

    ```yaml
    # 本级 domains/household-registration.yaml
    domain: household-registration
    items:
      - id: birth
        method: 主动公开  # GC619
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        method: 主动公开
    ```
    """
    is_opened = item.method == "主动公开" and "依申请公开" in item.above.get("method", ())
    if is_opened and not any(_SAID.search(note) for note in item.notes):
        yield Finding(("method",))
