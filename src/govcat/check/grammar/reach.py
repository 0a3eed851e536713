"""What channels belong to one kind of matter only."""

from __future__ import annotations

from govcat.core.elements.channel import OTHER, Channel
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern

_KINDS = (
    ("征地信息公开平台", pattern("征地信息"), pattern("征|土地|国土|自然资源|宅基地|用地|规划|不动产|拆迁")),
    (
        "土地市场网",
        pattern("土地市场网"),
        pattern("征|土地|国土|自然资源|矿|出让|用地|供地|规划|资源交易|不动产"),
    ),
    (
        "税务渠道",
        pattern("办税|税务局?网|电子税务"),
        pattern("税|费|社会保险|社保|医保|医疗保[险障]|养老|失业|工伤|发票|基金|收入"),
    ),
    (
        "排污许可平台",
        pattern("排污许可"),
        pattern("环境|生态|污|排放|大气|水|固体?废|噪声|辐射|碳|许可"),
    ),
    (
        "招标投标平台",
        pattern("招标投标|招投标"),
        pattern("招标|投标|中标|采购|工程|项目|公共资源|交易|建设|施工|市场主体|信用"),
    ),
    ("政府采购网", pattern("政府采购网"), pattern("采购|招标|中标|合同|项目|公共资源|财政|预算|资金|购买服务")),
    (
        "投资项目平台",
        pattern("投资项目"),
        pattern("项目|投资|建设|审批|许可|核准|备案|工程|规划|环境|节能|招标|施工|用地|评价|审查|评估"),
    ),
)
"""Channels that belong to one kind of matter: how they are called, and the words by which such matters are known."""


def is_special(channel: Channel) -> bool:
    """Whether a channel belongs to one kind of matter."""
    return channel.word in {"", OTHER} and any(named.search(channel.text) for _, named, _ in _KINDS)


def is_strange_to(channel: Channel, item: Item, domain: Domain) -> bool:
    """Whether a channel belongs to one kind of matter, and nothing that the item or its domain says is of that kind."""
    if channel.word not in {"", OTHER}:
        return False
    kind = next((matter for _, named, matter in _KINDS if named.search(channel.text)), None)
    if kind is None:
        return False
    said = (domain.name, *domain.aliases, *item.category, item.name, *item.content, *item.basis)
    return not any(kind.search(text) for text in said)
