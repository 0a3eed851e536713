"""GC607: on request and for everyone, where the layer above names a group."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Item


@rule(
    "GC607",
    Severity.HINT,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十七条", certainty="A"),
    zh=Words(
        message="本事项依申请公开，公开对象写为“{audience}”；上级目录写的是“{above}”",
        why="依申请公开的内容多与特定的人有关，指引写明了群体；任何人都可以申请，不等于任何人都可以得到",
        fix="建议写回“{above}”；确实可以向所有人提供的，可考虑改为主动公开",
    ),
    en=Words(
        message="this item is disclosed on request, and its audience is “{audience}”; the layer above has “{above}”",
        why="what is given on request mostly concerns certain people, and the guideline names them; that anyone may ask"
        " does not mean that anyone may have it",
        fix="write “{above}” again; if everyone may have it consider disclosing it proactively",
    ),
)
def on_request_to_everyone(item: Item, context: Context) -> Iterator[Finding]:
    """依申请公开的事项，上级目录写明了群体，本级写成全社会。 / On request for everyone, where a group was named above.

    任何人都可以申请，上级目录本来写全社会的，以及在全社会之外保留了群体的，不在此列。

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
        time_limit: 自收到申请之日起20个工作日内
        subject: [县级公安机关]
        method: 依申请公开
        channel: [政务服务中心]
        audience: [特定群体：登记的本人及其近亲属]
        level: [县级]
    ```

    ```yaml
    # 本级 domains/household-registration.yaml
    domain: household-registration
    items:
      - id: birth
        audience: [全社会]  # GC607
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: archives
        category: 统计
        name: 登记档案
        content: [登记情况]
        method: 依申请公开
        time_limit: 自收到申请之日起20个工作日内
        audience: [全社会]
    ```
    """
    if item.method != "依申请公开" or "audience" not in item.above:
        return
    own = context.readings.audiences(item.audience)
    above = context.readings.audiences(item.above["audience"])
    named = [audience.text for audience in above if audience.group]
    if not named or any(audience.is_everyone for audience in above) or any(audience.group for audience in own):
        return
    for position, audience in enumerate(own):
        if audience.is_everyone:
            yield Finding(("audience", position), {"audience": audience.text, "above": "、".join(named)})
            return
