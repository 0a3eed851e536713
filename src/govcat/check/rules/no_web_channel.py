"""GC609: for everyone, and nowhere on the net."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import items_with
from govcat.check.grammar.open_to_all import is_open_to_all
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.net import is_off_the_net
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern

_NEAR_BY = pattern(
    r"公示|名单|明细|花名册|分户|到户|按户|入户|农户|对象(?!范围)|评议|村务|居务|组务|队务|村级|村内|本村|村民|村组|社区|张贴|停[水电气暖]|停止供"
)
_AT_THE_COUNTER = "入户/现场"
_HOUSEHOLD = pattern("户籍|户口|户政|居民身份证|居住证")


@rule(
    "GC609",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十三条、第二十四条", certainty="A"),
    zh=Words(
        message="面向全社会主动公开，渠道只有{channels}，没有网络渠道",
        why="《政府信息公开条例》第二十四条要求统一的政府信息公开平台可以检索、查阅、下载；只在现场公开，多数人看不到",
        fix="建议加“政府网站”；已在交易平台、公示系统等网络渠道公开的，写“其他：”和名称；只需告知部分人的，在公开对象中写明",
    ),
    en=Words(
        message="this is disclosed to everyone, and its only channels are {channels}: nothing on the net",
        why="article 24 of 《政府信息公开条例》 asks for one platform where people can search, read and download;"
        " what is shown at a place most people never see",
        fix="add “政府网站”; if it stands on a platform or in a system name that after “其他：”; if only some people"
        " are to be told name them in the audience",
    ),
)
def no_web_channel(domain: Domain, context: Context) -> Iterator[Finding]:
    """面向全社会主动公开，却没有一个网络渠道。 / Disclosed to everyone, with no channel on the net.

    交易平台、信用中国、公示系统、税务网站、企业网站、政务新媒体等都是网络渠道；看不出是不是的，也算。写明群体的，公示和张榜的，
    涉及名单和分户情况的，村级的，户籍事项在窗口公开的，不在此列。

    ## 错误 / Wrong

    ```yaml
    # 本级 domains/water.yaml
    domain: water
    name: 水利
    items:
      - id: quality
        category: 供水
        name: 供水政策解读
        content: [政策背景, 主要内容]
        basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]
        time_limit: 信息形成或者变更之日起20个工作日内
        subject: [县级公安机关]
        method: 主动公开
        channel: [政务服务中心, 公开查阅点]  # GC609
        audience: [全社会]
        level: [县级]
    ```

    ## 正确 / Right

    ```yaml
    # 本级 domains/water.yaml
    domain: water
    name: 水利
    defaults:
      basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]
      time_limit: 信息形成或者变更之日起20个工作日内
      subject: [县级公安机关]
      method: 主动公开
      audience: [全社会]
      level: [县级]
    items:
      - id: bids
        category: 供水
        name: 工程招标公告
        content: [招标公告]
        channel: [政务服务中心, 其他：公共资源交易平台]
      - id: subsidies
        category: 供水
        name: 水费减免公示
        content: [减免名单]
        channel: [社区/企事业单位/村公示栏（电子屏）]
      - id: users
        category: 供水
        name: 水表更换安排
        content: [更换时间]
        channel: [入户/现场]
        audience: [特定群体：用水户]
    ```
    """
    for position, item in items_with(domain, "channel", lambda texts: _is_off_the_net(texts, context)):
        if is_open_to_all(item, context.readings) and not _may_be_off_the_net(item, context):
            names = "、".join(f"“{text}”" for text in item.channel)
            yield Finding(("items", position, "channel", 0), {"channels": names})


def _is_off_the_net(texts: tuple[str, ...], context: Context) -> bool:
    return all(map(is_off_the_net, context.readings.channels(texts)))


def _may_be_off_the_net(item: Item, context: Context) -> bool:
    """Whether the matter is shown where those are whom it concerns: in the village, or at the counter."""
    channels = context.readings.channels(item.channel)
    is_household = item.domain == "household-registration" or _HOUSEHOLD.search(item.name)
    is_at_the_counter = is_household and any(channel.word == _AT_THE_COUNTER for channel in channels)
    return is_at_the_counter or _is_for_neighbours(item, context)


def _is_for_neighbours(item: Item, context: Context) -> bool:
    """Whether an item is shown where it matters: a display, a list of people, the affairs of a village."""
    if item.level == ("村级",) or any(_NEAR_BY.search(text) for text in (item.name, *item.category, *item.content)):
        return True
    parts = context.readings.time_limit(item.time_limit).parts
    return any(part.kind in {"display", "notice"} for part in parts)
