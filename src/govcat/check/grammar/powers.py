"""Information that law reserves to certain issuers: epidemics, food and drug risks, earthquakes and the weather."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from govcat.check.grammar.distinct import holding
from govcat.core.diagnostic import Term
from govcat.core.item import Item
from govcat.core.pattern import pattern

_NOT_ITSELF = (
    "(?!(?:的?(?:发布|公布)(?:[与和及、]\\w{1,3})?)?的?(?:监测|报告|上报|报送|直报|预案|管理|制度|机制|办法|规定|规范"
    "|流程|程序"
    "|主体|权限|渠道|平台|系统|终端|工程|设施|台站|工作|职责|处置|应对|防控|防治|核查|调查|排查|转诊|就诊|隔离|宣传"
    "|教育|培训"
    "|演练|知识|常识|科普|解读|含义|释义|说明|识别|图例|标准|分级|等级|级别|防御|避险|指南|传播|传递|接收|响应|中心"
    "|机构|单位|责任|交流|会商|研判|评估|防范|能力|体系|节目|网络))"
)
_SKY = "气象|天气|台风|暴雨|暴雪|寒潮|大风|沙尘暴?|高温|雷电|雷暴|冰雹|大雾|霾|霜冻|道路结冰"


class Power(NamedTuple):
    """One kind of such information: the words for it, who issues it, and the law that says so.

    `holders` are words in the name of a body that may issue it; `helpers` may do so if `ground` is cited.
    """

    words: re.Pattern[str]
    issuer: Term
    law: str
    holders: re.Pattern[str]
    helpers: re.Pattern[str] = pattern("(?!)")
    ground: re.Pattern[str] = pattern("(?!)")


def _risks(goods: str) -> str:
    """Warnings of a risk of certain goods, and what became of grave accidents; not 消费提示 and 消费警示."""
    return (
        f"{goods}安全(?:风险(?:警示|预警)|(?:警示|预警)(?=信息|公告|通告|发布))(?:信息|公告|通告)?+{_NOT_ITSELF}"
        f"|重大{goods}(?:质量)?安全(?:事故|事件)(?:及其?)?调查处理(?:信息|结果|情况)?+{_NOT_ITSELF}"
    )


POWERS = (
    Power(
        pattern(
            f"(?<![物禽畜瘟虫害疫])(?<!禽流感)疫情(?:信息|数据|通报|动态|统计|公告|情况|发布|公布){_NOT_ITSELF}"
            f"|(?:新增|累计|确诊|疑似|死亡|感染)(?:确诊|疑似|死亡)?病例[数量人信息情况]{{0,2}}+{_NOT_ITSELF}"
        ),
        Term("县级以上疾病预防控制部门", "disease control departments from the county up"),
        "《中华人民共和国传染病防治法》第五十七条",
        pattern("疾病预防控制|疾控"),
        pattern("卫生健康|卫健"),
        pattern(r"传染病防治法》?[^《]{0,20}第\s*(?:五十七|57)\s*条"),
    ),
    Power(
        pattern(f"(?:动物|畜禽)疫情(?:信息|数据|通报|动态|统计|公告|情况|发布|公布){_NOT_ITSELF}"),
        Term("国务院或者经授权的省级主管部门", "the department of the State Council, or a province's if authorised"),
        "《中华人民共和国动物防疫法》",
        pattern("^(?:农业农村部|省)"),
    ),
    Power(
        pattern(_risks("(?:食品药品|食品|食药)")),
        Term("国务院或者省级主管部门", "the department of the State Council or of the province"),
        "《中华人民共和国食品安全法》第一百一十八条",
        pattern("^省"),
    ),
    Power(
        pattern(_risks("药品")),
        Term("国务院或者省级主管部门", "the department of the State Council or of the province"),
        "《中华人民共和国药品管理法》第一百零七条",
        pattern("^省"),
    ),
    Power(
        pattern(f"(?:地震|震情)(?:短期|临震|短临)?(?:预报|预测|预警)(?:意见|信息|结果)?+{_NOT_ITSELF}"),
        Term("国务院或者省级人民政府", "the State Council or the government of the province"),
        "《中华人民共和国防震减灾法》",
        pattern("^省"),
    ),
    Power(
        pattern(
            f"(?<!地质灾害)(?<!山洪)(?<!山洪灾害)(?<!火险)(?<!污染)(?<!农业)(?<!旅游)(?<!交通)(?:{_SKY})(?:灾害"
            f"|天气)?(?:预报|警报|预警)(?:信号|信息)?+"
            f"{_NOT_ITSELF}"
        ),
        Term("气象主管机构所属的气象台站", "the stations of the meteorological service"),
        "《中华人民共和国气象法》",
        pattern("气象|[县区市旗]级?人民政府$|指挥部"),
    ),
)

_ANCHOR = pattern("[情例全报警测](?:(?<=疫情|病例|警报|预报|预警|预测)|(?<=品安全|药安全))")
"""One of these stands in all words of the powers: most texts hold none and are passed over."""

_PASSES_ON = pattern(
    "转载|转发|转引|转播|链接|播发|推送|法定机[关构]|统一(?:发布|公布)|授权|权限|不自行"
    "|(?:国家|中央|省级?|市级|上级|气象部门|地震部门)[^，。；]{0,12}(?:发布|公布|通报)"
)
_FROM_ABOVE = pattern("^(?:国家|国务院|省|自治区|设区的市|市级)")
_TITLE = pattern("《[^《》]{0,80}》")


def in_question(texts: Iterable[str]) -> Iterator[str]:
    """Those of `texts` that may claim one of the powers; mostly there are none."""
    return holding(_ANCHOR, texts)


def reserved(text: str, item: Item) -> tuple[Power, tuple[int, int]] | None:
    """The power that a name or an entry of content claims for the item's own body, and where it says so."""
    if not _ANCHOR.search(text) or _PASSES_ON.search(text):
        return None
    bare = _TITLE.sub(lambda title: "　" * len(title[0]), text)
    for power in POWERS:
        found = power.words.search(bare)
        if found and not _is_held(power, item):
            return power, found.span()
    return None


def passes_on(item: Item) -> bool:
    """Whether an item says that it repeats what others issue, or is disclosed by a body above the county."""
    return any(_PASSES_ON.search(note) for note in item.notes) or any(
        _FROM_ABOVE.match(subject.text) for subject in item.subject
    )


def _is_held(power: Power, item: Item) -> bool:
    """Whether one of the item's bodies may issue such information."""
    names = [name for subject in item.subject for name in (subject.text, *subject.names)]
    if any(power.holders.search(name) for name in names):
        return True
    return any(power.helpers.search(name) for name in names) and any(power.ground.search(text) for text in item.basis)
