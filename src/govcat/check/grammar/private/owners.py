"""Whose a private word is: an office's account, a tree's health, the number of somebody on duty are no secret.

The owner stands before the word or heads the list in which it stands: 养老机构名称、住址、床位数.
"""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.private.words import PERSON
from govcat.core.pattern import pattern

_OFFICE = (
    "(?:单位|企业|资金|零余额|公司|机构|对公|缴费|缴款|缴存|收款|财政|专用|专户|监管|捐赠|捐款|保证金|基金会?|国库"
    "|非税|学校|医院|工会|中心|部门|组织|法人)"
)
_HOUSE = (
    "(?:单位|企业|公司|机构|机关|组织|团体|中心|学校|幼儿园|医院|诊所|药[店房]|协会|学会|商会|基金会|工会|合作社|农场|商户"
    "|门店|网点|场所|户名|委员会|办公室|政府|公证处|(?<=[㐀-鿿]{2})(?<![住处])[所站馆院局厂店园])"
)
"""How the names of bodies end, public and private ones."""

_FOREIGN = {
    "identity": pattern(f"(?:{_OFFICE}|执法|登记|许可|执业|从业|资格|工作|证照)(?:人员)?(?:的|有效)?$"),
    "address": pattern(f"(?:{_OFFICE}|{_HOUSE}|经营者|执照|注册|房屋)的?$"),
    "account": pattern(f"(?:{_OFFICE}|{_HOUSE}|税款?)的?$"),
    "health": pattern(
        "电子$|植物|作物|林木|森林|树|名木|动物|畜禽|水产|牲畜|虫情|墒情|苗情|疫情|河湖|湖泊|生态|水体|土壤|电梯|桥梁"
        "|设备"
    ),
    "telephone": pattern(
        "(?:举报|服务|值[班守]|办公|监督|投诉|工作|公务|咨询|热线|调度|抢修|抢险|救援|应急|指挥|专班|民警|辅警|医[生师]|律师|教师|老师|[车船]|干部|领导|人员|负责人|责任人|[测查护]人|[报接]警|村医|书记"
        "|主任|[员长站所部])用?的?$"
    ),
    "children": pattern("(?:优秀|三好|获奖|先进|之星|高校|高职|中职|毕业|研究|职工)的?$"),
}
"""What stands before a word that is an office's own, no person's, or an honour, by kind."""

_HEADS_A_LIST = pattern(
    f"(?:(?<!工作)(?<!所在)(?<!就读)(?<!毕业)(?<!就业)(?<!任职){_HOUSE}|捐[赠款](?:账户)?|名称|法定代表人|(?:注册|经营|办公)地址)"
    "的?(?:基本|登记|注册)?(?:名称|全称|简称|字号|信息|概况|简介|性质|类型|户名)?$"
)
"""A neighbour to the left that names a body. 工作单位 and 所在学校 are what is written down of a person."""

_OF_A_BODY = pattern("法定代表人|注册资本|[经业][营务]范围|床位|统一社会信用代码|登记管理机关")
_PERSON = pattern(PERSON)
_IS_PERSON = pattern(f"{PERSON}员?的?$")
_OF_A_PERSON = pattern("姓名|性别|民族|年龄|出生")
_ATTRIBUTE = pattern("的?(?:姓名|名单|职务|信息)$")
_OPENS_A_LIST = pattern("[：:（(）)；;。\n《》]")
_PARTS = pattern("[、，,和及与]")
_OF_BODIES = frozenset({"address", "account"})


def is_of_an_office(entry: str, start: int, end: int, kind: str) -> bool:
    """Whether the word at `start:end` of a short text is an office's, a body's or a thing's own."""
    before = entry[:start]
    if _FOREIGN[kind].search(before):
        return True
    is_document = kind == "identity" and entry.startswith("证件", start)
    if kind not in _OF_BODIES and kind != "telephone" and not is_document:
        return False
    *left, own = _PARTS.split(_OPENS_A_LIST.split(before)[-1])
    if own.strip("的其该") or _PERSON.match(entry, start):
        return False
    owners = set(_owners(left, kind))
    if kind in _OF_BODIES and _OF_A_BODY.search(_OPENS_A_LIST.split(entry[end:])[0]):
        owners.add("body")
    return "person" not in owners and bool(owners)


def _owners(pieces: list[str], kind: str) -> Iterator[str]:
    """Who owns what stands in a list: people, or bodies and those on duty."""
    for piece in pieces:
        name = _ATTRIBUTE.sub("", piece)
        is_on_duty = kind == "telephone" and _FOREIGN[kind].search(name) is not None
        if _IS_PERSON.search(name) or (_PERSON.search(piece) and not is_on_duty):
            yield "person"
        elif _HEADS_A_LIST.search(piece) or is_on_duty:
            yield "body"
        elif _OF_A_PERSON.match(piece.lstrip("的其该")):
            yield "person"
