"""Whether a channel is on the net: a place, a board, paper and the air are not."""

from __future__ import annotations

from govcat.core.elements.channel import OTHER, Channel
from govcat.core.pattern import pattern

_AT_A_PLACE = frozenset(
    [
        *("政府公报", "发布会/听证会", "广播电视", "纸质媒体", "公开查阅点", "政务服务中心", "便民服务站", "入户/现场"),
        "社区/企事业单位/村公示栏（电子屏）",
    ]
)
_NET = pattern(
    r"网(?!格|点)|平台|系统|新媒体|融媒|公众号|微|信用|交易|小程序|客户端|(?i:app|qq)|线上|云|数字|智慧|掌上|二维码|短信|推送|抖音|视频|直播"
)
_NO_NET = pattern(
    r"栏|墙|现场|入户|上门|窗口|大厅|营业厅|服务厅|中心|服务[站点]|文化[站馆]|工作站|查阅|阅览|会议?\Z|展板|黑板|手册|折页|横幅|标语|海报|传单|宣传[单车册]"
    r"|张贴|屏|广播|喇叭|电视|报|刊|杂志|纸质|书面|公报|档案馆|图书馆|学校|医院|卫生[院室]|电话|信函|邮寄|点位?\Z"
)


def is_off_the_net(channel: Channel) -> bool:
    """Whether a channel is certainly none of the net: a place, a board, paper, the air. What is unknown may be one."""
    is_at_a_place = channel.word in _AT_A_PLACE or (channel.word == OTHER and _NO_NET.search(channel.free))
    return bool(is_at_a_place) and not _NET.search(channel.free)
