"""What an item is about, from its own words: a guide, or decisions on licences and penalties."""

from __future__ import annotations

from govcat.core.elements.time_limit import Limit
from govcat.core.item import Item
from govcat.core.pattern import pattern

_GUIDE = pattern(
    r"指南|流程|程序|须知|手册|问答|明白[卡纸]|条件|材料|表格|样表|咨询|投诉|监督|电话|网址|地址|地点|窗口|简介|概况|职能|职责|机构设置|清单|名录|目录"
    r"|标准|依据|渠道|方式|办理(?:时[间限]|部门|机构|单位)|受理(?:时间|部门|机构|单位)"
)
_DECISION = pattern(
    r"[许处双](?:[可罚](?<=许可|处罚)(?:案件|信息|行政|许可|处罚|[和及与、的]){0,4}(?:决定|结果)|(?<=双)公示"
    r"|(?<=许)可和(?:行政)?处罚(?:等)?信用信息)"
)
_NO_DECISION = pattern(
    r"指南|流程|程序|依据|清单|目录|权限|权责|标准|基准|裁量|条件|材料|办法|制度|规定|文件|政策|解读|听证|告知|陈述|申辩|事先|事前|申请|受理|复议|诉讼"
    r"|执行情况|异议"
)
_DECISIONS_ALONE = pattern(
    r"(?=.{0,8}(?:许可?|处罚))(?:行政|许可?|处罚|[和及与、]){1,8}(?:案件|信息|事项|类|应|的|等){0,4}"
)
_THE_REST = pattern(r"除|以外|之外|其他|其它|其余|不含|非")


def is_guide(item: Item) -> bool:
    """Whether an item tells how things are done and who does them: such texts stand for as long as they hold.

    Its name says so, or half of its content does.
    """
    told = sum(bool(_GUIDE.search(element)) for element in item.content)
    return bool(_GUIDE.search(item.name)) or 2 * told >= len(item.content)


def is_decision(item: Item) -> bool:
    """Whether an item discloses decisions on licences or penalties themselves (双公示), no guide and no procedure.

    Its name says so, or every element of its content does.
    """
    if _NO_DECISION.search(item.name):
        return False
    return bool(_DECISION.search(item.name)) or all(
        _DECISION.search(element) and not _NO_DECISION.search(element) for element in item.content
    )


def limits_decision(part: Limit) -> bool:
    """Whether a limit is that of decisions on licences or penalties, by its label or by what it runs from."""
    if _THE_REST.search(part.label):
        return False
    is_labelled = _DECISION.search(part.label) or _DECISIONS_ALONE.fullmatch(part.label)
    return bool(is_labelled or _DECISION.search(part.trigger))
