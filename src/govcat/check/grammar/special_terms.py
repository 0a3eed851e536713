"""Terms that a law or regulation sets for a matter of its own; article 26 of the 条例 yields to them.

Only what the law registry has as verified. Matters are known by the names that catalogues give them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govcat.check.grammar.distinct import holding
from govcat.core.diagnostic import Term
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern

_MAY_HAVE_ONE = pattern("[算收地标交购同划](?<=预算|决算|征收|征地|中标|成交|采购|合同|规划)")


class Special(NamedTuple):
    """A term of `amount` `unit`s that the article `law` sets for `matter`; `term` says it in full."""

    matter: Term
    law: str
    term: Term
    amount: int
    unit: str


class _Known(NamedTuple):
    """How a matter is named: by `name`, under headings or a name that hold `within`, none of which holds `other`."""

    special: Special
    name: re.Pattern[str]
    other: re.Pattern[str]
    within: str = ""


_LATEST = (
    _Known(
        Special(
            Term("预算、决算信息", "budgets and final accounts"),
            "《中华人民共和国预算法》第十四条",
            Term("批准或者批复后 20 日内，按自然日计算", "within 20 calendar days of the approval"),
            20,
            "calendar_day",
        ),
        pattern(
            r"(?:政府|部门|单位|本级|财政|街道|[乡镇])\w{0,4}(?:预算|决算)|(?:一般公共|政府性基金|国有资本经营|社会保险基金)(?:预算|决算)"
            r"|\A\w{0,5}年?度?(?:预算|决算|预决算)(?:调整)?(?:公开|信息|草案|报告|情况){0,2}\Z"
        ),
        pattern(
            "制度|办法|绩效|管理|政策|评审|工程|项目|村|集体|学校|企业|审计|编制|规程|流程|指南|采购|会议|培训|监督|[月季]"
        ),
    ),
    _Known(
        Special(
            Term("征收土地公告", "the announcement of a land expropriation"),
            "《中华人民共和国土地管理法实施条例》第三十一条",
            Term("收到批准文件之日起 15 个工作日内", "within 15 working days of the receipt of the approval"),
            15,
            "working_day",
        ),
        pattern("(?:征收土地|土地征收|征地)(?:批后)?公告"),
        pattern("拟|房屋|办法"),
    ),
    _Known(
        Special(
            Term("中标候选人公示", "the publicity of candidates for a contract award"),
            "《中华人民共和国招标投标法实施条例》第五十四条",
            Term("收到评标报告之日起 3 日内", "within 3 days of the receipt of the evaluation report"),
            3,
            "calendar_day",
        ),
        pattern("中标候选人"),
        pattern("政府采购|异议|投诉"),
    ),
    _Known(
        Special(
            Term("政府采购结果", "the result of a government procurement"),
            "《中华人民共和国政府采购法实施条例》第四十三条",
            Term("中标、成交供应商确定之日起 2 个工作日内", "within 2 working days of the choice of the supplier"),
            2,
            "working_day",
        ),
        pattern("(?:中标|成交).{0,6}(?:结果|公告)"),
        pattern("工程建设|产权|土地|矿业|投诉"),
        "政府采购",
    ),
    _Known(
        Special(
            Term("政府采购合同", "the contract of a government procurement"),
            "《中华人民共和国政府采购法实施条例》第五十条",
            Term("合同签订之日起 2 个工作日内", "within 2 working days of the signing of the contract"),
            2,
            "working_day",
        ),
        pattern("合同(?:公告|公示|公开|信息|文本)?$"),
        pattern("履[行约]|验收|备案|管理|范本|示范"),
        "政府采购",
    ),
)

_AT_LEAST = (
    _Known(
        Special(
            Term("征收土地预公告", "the first notice of a land expropriation"),
            "《中华人民共和国土地管理法实施条例》第二十六条",
            Term("不少于 10 个工作日", "10 working days at the least"),
            10,
            "working_day",
        ),
        pattern("(?:征收土地|土地征收|征地)(?:预|启动)公告|拟征收土地(?:公告|告知)"),
        pattern("房屋|办法"),
    ),
    _Known(
        Special(
            Term("征地补偿安置公告", "the announcement of compensation for land"),
            "《中华人民共和国土地管理法实施条例》第二十八条",
            Term("不少于 30 日", "30 days at the least"),
            30,
            "calendar_day",
        ),
        pattern("征(?:收土)?地补偿安置(?:方案)?公告"),
        pattern("房屋|办法"),
    ),
    _Known(
        Special(
            Term("中标候选人公示", "the publicity of candidates for a contract award"),
            "《中华人民共和国招标投标法实施条例》第五十四条",
            Term("公示期不少于 3 日", "public for 3 days at the least"),
            3,
            "calendar_day",
        ),
        pattern("中标候选人"),
        pattern("政府采购|异议|投诉"),
    ),
    _Known(
        Special(
            Term("城乡规划草案公告", "the announcement of a draft plan"),
            "《中华人民共和国城乡规划法》第二十六条",
            Term("报送审批前公告不少于 30 日", "public for 30 days at the least before approval"),
            30,
            "calendar_day",
        ),
        pattern(r"(?:城乡|城市|城镇体系|总体|详细|控制性|[乡镇]|村庄)规划\w{0,6}(?:草案|公告|公示|批前)|\A规划草案"),
        pattern("许可|专项|批后|批准|方案|国土空间|旅游|产业|教育|交通|水利|林|农业|环境|消防"),
    ),
    _Known(
        Special(
            Term("房屋征收补偿方案征求意见", "the consultation on compensation for houses"),
            "《国有土地上房屋征收与补偿条例》第十条",
            Term("征求意见不少于 30 日", "30 days at the least for comments"),
            30,
            "calendar_day",
        ),
        pattern("征收补偿方案"),
        pattern("征收土地|土地征收|征地|集体|修改情况|公布情况"),
        "房屋",
    ),
)


def items_of_special_law(domain: Domain) -> Iterator[tuple[int, Item]]:
    """The items of a domain, and their positions, whose name may be one of a matter with a term of its own."""
    names = [item.name for item in domain.items]
    in_question = {*holding(_MAY_HAVE_ONE, names)}
    return ((position, domain.items[position]) for position, name in enumerate(names) if name in in_question)


def latest_of(item: Item) -> Special | None:
    """The latest day that a law sets for disclosing the matter of `item`."""
    return _special(item, _LATEST)


def shortest_of(item: Item) -> Special | None:
    """The shortest time for which a law asks that the matter of `item` be public."""
    return _special(item, _AT_LEAST)


def _special(item: Item, table: tuple[_Known, ...]) -> Special | None:
    whole = " ".join((*item.category, item.name))
    for known in table:
        if known.name.search(item.name) and known.within in whole and not known.other.search(whole):
            return known.special
    return None
