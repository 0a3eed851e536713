"""What says that a private matter is left out, masked, or kept from everybody (隐去后四位, 不予公布, 校内公示)."""

from __future__ import annotations

from govcat.check.grammar.private.words import MATTER
from govcat.core.pattern import pattern

_PUBLISH = (
    "(?:公[开布示告]|发布|披露|泄[露漏]|外泄|展示|显示|列|登载|刊[登载]|出现|包[括含]|含|涉及|体现|反映|写|标[注明]|注明"
    "|上网|对外|提供|采集|收集|记录|录入|张贴)"
)
_DENIED = (
    "(?:不(?:予以?|得(?![少低短超多高早晚迟])|应当?|宜|能|可以?|准|许|允许|必|再|要|会|将|在|对|向|于)"
    "|严禁|禁止|避免|切勿|请勿|杜绝|防止|无需|无须|毋须)"
    rf"[^，,。；;：:、\n]{{0,8}}?{_PUBLISH}|[不未勿]{_PUBLISH}"
)
"""Negation and publishing. A bare 不 or 未 stands before the verb itself: 不动产登记公示 denies nothing."""

_HIDDEN = (
    "隐去|隐藏|隐名|隐匿|脱敏|遮盖|遮挡|遮蔽|掩码|打码|去标识|匿名|略去|从略|屏蔽|抹去|涂黑|[*＊×]{2}|用\\s?[*＊]"
    "|[以用][^，,。；;\\n]{0,8}(?:代替|替代|替换)|[前后末尾][一二三四五六七八\\d]{1,2}位|部分隐"
    "|(?<![工操合制动])[作做](?![出业为])[^，,。；;\\n]{0,6}处理(?!决定|结果|情况)"
    "|(?:技术|模糊|隐私|保密)化?处理"
)
_LEFT_OUT = (
    f"{_DENIED}|删除|删去|删掉|剔除|去除|去掉|除外|只列必要|仅列必要|汇总|[只仅](?:写|填|公[开布示])?到|精确到|[校班院村组区]内公[示布开]"
    "|保密(?!协议|承诺|审[查核]|工作|制度|局|管理|委|法|责任|义务)"
)
_MASKED = pattern(_HIDDEN)
_WITHHELD = pattern(f"{_HIDDEN}|{_LEFT_OUT}")
_ANY_OF_THEM = pattern("个人(?:信息|隐私|数据)|隐私|必要信息|汇总|证件")


def is_withheld(entry: str) -> bool:
    """Whether an entry says itself that something of it is not shown."""
    return bool(_WITHHELD.search(entry))


def withholds(note: str, kind: str) -> bool:
    """Whether a note says that a private matter of this kind is left out or masked."""
    return is_withheld(note) and _speaks_of(note, kind)


def masks(note: str, kind: str) -> bool:
    """Whether a note says that a private matter of this kind is shown in part only."""
    return bool(_MASKED.search(note)) and _speaks_of(note, kind)


def _speaks_of(note: str, kind: str) -> bool:
    return bool(_ANY_OF_THEM.search(note)) or any(found.lastgroup == kind for found in MATTER.finditer(note))
