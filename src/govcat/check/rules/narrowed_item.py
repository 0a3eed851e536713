"""GC715: a lower layer that gives the public less than the layer above."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from govcat.check.grammar.narrowing import dropped_content, is_narrower_audience, states_a_law
from govcat.check.grammar.open_to_all import PROACTIVE
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Fact, Severity, Term, Words
from govcat.core.elements.narrowing import is_longer
from govcat.core.elements.plain import plain, plains
from govcat.core.fields import FIELDS
from govcat.core.item import Domain, Item
from govcat.core.published import CLOSED

_SAID = Term("上级目录为", "the layer above has")
_LISTED = Term("未列上级目录的", "left out is")


@rule(
    "GC715",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="B"),
    zh=Words(
        message="{field}较指引收窄，{what}“{above}”",
        why="下级目录在上级目录的基础上细化；公开得更晚、更少，或者给更少的人，要有理由",
        fix="确有理由的，用 allow 写明理由；否则建议照上级目录补齐",
    ),
    en=Words(
        message="{field} is narrower than above: {what} “{above}”",
        why="a lower catalogue fills in the one above; to disclose later, less, or to fewer people takes a reason",
        fix="if there is one state it in allow; otherwise follow the layer above",
    ),
    yields_to=("GC403", "GC407", "GC408", "GC616", "GC617", "GC618", "GC620"),
)
def narrowed_item(domain: Domain, context: Context) -> Iterator[Finding]:
    """本级所写比上级目录收窄。 / What a lower layer writes gives the public less than the layer above.

    看四处：时限更长（同一单位、同一起算点），主动公开改为依申请公开而未写理由，公开对象由全社会改为特定群体，
    公开内容少列了上级的要素。改写过的要素、移到其他事项的要素、换成本地文件的要素，整份重写的内容，
    为保护个人信息而收窄的，写明法规条款的时限，村级事项面向本村的，都不在此列。不予公开另看理由（GC601）。

    ## 错误 / Wrong

    ```yaml
    # 上级 domains/household-registration.yaml
    schema: govcat/1
    domain: household-registration
    defaults:
      basis: [《中华人民共和国政府信息公开条例》]
      time_limit: 信息形成或者变更之日起10个工作日内
      subject: [县级公安机关]
      method: 主动公开
      channel: [政府网站]
      audience: [全社会]
    items:
      - {id: birth, name: 出生登记, content: [受理单位, 办理条件, 所需材料]}
      - {id: death, name: 死亡注销, content: [受理单位, 办理条件, 所需材料]}
    ```

    ```yaml
    # 本级 domains/household-registration.yaml
    schema: govcat/1
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起20个工作日内  # GC715
        content: [受理单位, 办理条件]  # GC715
        audience: [特定群体：申请人]  # GC715
      - id: death
        method: 依申请公开  # GC715
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 自信息形成之日起7个工作日内
        content: [受理单位、联系电话, 办理条件, 申请流程, 所需材料]
      - id: death
        content: [受理派出所, 注销条件]
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content: [受理单位, 办理条件]
      - id: birth-procedure
        category: 出生登记
        name: 出生登记流程
        content: [办理流程, 所需材料]
    ```
    """
    if not any(item.above for item in domain.items):
        return
    moved = _gained(domain, context.catalogue.last_layer)
    for position, item in enumerate(domain.items):
        if not item.above or item.method == CLOSED:
            continue
        for key, what, above in _narrowings(item, moved, context):
            facts: dict[str, Fact] = {"field": FIELDS[key].title, "what": what, "above": above}
            yield Finding(("items", position, key), facts)


def _narrowings(item: Item, moved: Collection[str], context: Context) -> Iterator[tuple[str, Term, str]]:
    """The fields in which an item is narrower: key, what is meant by the text, and the text of the layers above."""
    above, readings = item.above, context.readings
    if "time_limit" in above:
        own, before = readings.time_limit(item.time_limit), readings.time_limit(above["time_limit"][0])
        if is_longer(own, before) and not states_a_law(item, readings):
            yield "time_limit", _SAID, above["time_limit"][0]
    is_on_request = item.method != PROACTIVE and above.get("method") == (PROACTIVE,) and not item.reason
    if is_on_request:
        yield "method", _SAID, PROACTIVE
    elif "audience" in above and is_narrower_audience(item, readings):
        yield "audience", _SAID, "、".join(above["audience"])
    dropped = [entry for entry in dropped_content(item) if plain(entry) not in moved]
    if dropped:
        yield "content", _LISTED, "、".join(dropped)


def _gained(domain: Domain, layer: int) -> Collection[str]:
    """The entries of content that some item has and the layers above do not list there: what was moved is here."""
    own = [
        item
        for item in domain.items
        if item.content != item.above.get("content")
        and any(origin.layer == layer for origin in item.origins.get("content", ()))
    ]
    return {entry for item in own for entry in plains(item.content) - plains(item.above.get("content", ()))}
