"""GC608: proactive by its method, on request by its other fields."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.fields import title_of
from govcat.core.item import Item
from govcat.core.pattern import pattern
from govcat.core.place import Path

_ON_REQUEST = pattern(r"依申请|按申请人(?:的)?要求|申请人(?:要求|指定)的")
_WHOLE_ITEM = pattern(
    r"[本该此]?(?:项|事项|条|信息|内容)*(?:为|属于?|系|均|全部)*依申请公开(?:的?(?:事项|信息|内容))?[。；;]?"
)
_ASKED_FOR = pattern(r"(?:收到|受理|接到)(?:政府)?(?:信息)?(?:公开)?的?(?:书面)?申请(?:[书表人])?")
_APPLIED_FOR = pattern(
    r"许可|审批|核准|登记|备案|资格|资质|认定|确认|补贴|补助|救助|办理|申领|申报|立案|受理|公示|决定"
)


@rule(
    "GC608",
    Severity.HINT,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十九条、第二十七条", certainty="A"),
    zh=Words(
        message="公开方式是主动公开，{field}“{text}”说的却是依申请公开",
        why="主动公开不必等人申请；两处说法不一，没有写明哪些内容依申请公开，群众不知道要不要申请",
        fix="全部主动公开的，改写{field}；有一部分依申请公开的，在公开内容或者备注中写明是哪一部分",
    ),
    en=Words(
        message="the method is proactive disclosure, yet {field} “{text}” speaks of disclosure on request",
        why="what is proactive waits for no request; as nothing says which part is given on request, people do not know"
        " whether to ask",
        fix="if all of it is proactive rewrite {field}; if a part is given on request name it in content or notes",
    ),
)
def proactive_and_on_request(item: Item, context: Context) -> Iterator[Finding]:
    """公开方式是主动公开，时限、对象、渠道或者备注说的是依申请公开。 / Proactive by method, on request elsewhere.

    公开内容、备注或者对象写明哪一部分依申请公开的，主动公开给特定群体的，办理许可、补贴等业务自收到申请之日起算的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 人口统计资料
        category: 统计
        time_limit: 自收到申请之日起20个工作日内公开  # GC608
      - id: death
        channel:
          - 政府网站
          - 其他：依申请公开  # GC608
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content: [统计数据, 原始表格（依申请公开）]
        channel: [政府网站, 其他：依申请公开]
      - id: permit
        category: 统计
        name: 居住证办理结果
        content: [登记情况]
        time_limit: 受理申请之日起20个工作日内
        audience: [特定群体：申请人]
    ```
    """
    said = (item.time_limit, *item.audience, *item.channel, *item.notes)
    if item.method != "主动公开" or "申请" not in "".join(said):
        return
    told = next(_told(item, context), None)
    if told and not _is_split(item, context):
        path, text = told
        yield Finding(path, {"field": Term(*title_of(str(path[0]))), "text": text})


def _is_split(item: Item, context: Context) -> bool:
    """Whether content or a note names what is given on request, or the audience names for whom."""
    groups = (audience.group for audience in context.readings.audiences(item.audience))
    said = (*item.content, *item.notes, *groups)
    return any(_ON_REQUEST.search(text) and not _WHOLE_ITEM.fullmatch(text) for text in said)


def _told(item: Item, context: Context) -> Iterator[tuple[Path, str]]:
    """The values that speak of disclosure on request, with their paths."""
    if "申请" in item.time_limit and not any(map(_APPLIED_FOR.search, (item.time_limit, item.name, *item.category))):
        for part in context.readings.time_limit(item.time_limit).parts:
            if not part.label and _ASKED_FOR.fullmatch(part.trigger):
                yield ("time_limit",), part.text
    for key, says in (
        ("audience", _ON_REQUEST.search),
        ("channel", _ON_REQUEST.search),
        ("notes", _WHOLE_ITEM.fullmatch),
    ):
        for position, text in enumerate(getattr(item, key)):
            if "申请" in text and says(text):
                yield (key, position), text
