"""When one title looks like a slip of the pen for another, and when it only has much in common with it.

Why: likeness alone says nothing. 噪声污染防治法 and 环境噪声污染防治法, 农药管理条例 and 兽药管理条例 are all real.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from govcat.core.elements.title import COUNTRY
from govcat.core.pattern import pattern

_JOINING = frozenset({"", "的", "和", "与", "及", "以及", "或", "暨", "、", "等", "之", "关于"})
"""Words that a title may lose, gain or exchange without becoming another title."""

_LOST = frozenset({"政府", "国家", "全国", "中国", "我国", "若干", "进一步", "有关", "相关"})
"""Words that are left out, or put in, where people write a title from memory."""

_MIXED_UP = (
    *(
        frozenset({"政府", "政务"}),
        frozenset({"城市", "城镇"}),
        frozenset({"户籍", "户口"}),
        frozenset({"检查", "监察", "检察"}),
    ),
    *(frozenset({"监测", "检测"}), frozenset({"帐", "账"}), frozenset({"推进", "促进", "推动", "深化"})),
    *(
        frozenset({"信息", "资讯"}),
        frozenset({"其他", "其它"}),
        frozenset({"制定", "制订"}),
        frozenset({"做好", "作好"}),
    ),
    *(frozenset({"应对", "应付"}), frozenset("气汽"), frozenset("征证"), frozenset("籍藉"), frozenset("竞竟")),
    *(frozenset("未末"), frozenset("己已"), frozenset("人入"), frozenset("拆折"), frozenset("待侍"), frozenset("暂智")),
)
"""Words that are taken for each other by sound, by look or by habit."""

_TELLING = frozenset(
    "零〇一二三四五六七八九十百两0123456789省市县区乡镇村州盟旗上下大小男女老少新旧前后内外高中初东西南北"
    "水气土林牧渔农征用公私进出甲乙非不未无准副原再总分"
)
"""Characters that tell one instrument from another: numbers, levels, sides, negations."""

_TWICE = pattern(r"(?=(.{1,3})\1)")
_FOR_LAW = frozenset("发去罚乏伐怯祛砝珐")
"""What is typed or read for 法. Others make another word of it: 行政许可证 is no slip for 行政许可法."""

_WORDS_OF_THEIR_OWN = frozenset({"条款", "条文"})

_TAKEN_FOR = (
    "政正 征正 证正 土士 未末 人入 公工 供公 功公 社杜 环坏 劳芳 义叉 档挡 税悦 会金 会汇 水永 大太 农衣 国囯 预予"
    " 招找 安按 安案 建健 残歼 消销 测侧 职织 母毋 合和 统流 算箅 律津 师帅 籍藉 仲伸 裁栽 审申 种钟 药约 疫役 证症"
    " 矿旷 资咨 险俭 慈磁 善膳 献猷 血皿 拍柏 卖买 契锲 电屯 产严 房访 防妨 洪烘 船般 邮由 森林 草革 渔鱼 警惊 海悔"
)
"""Pairs that are taken for each other by sound or look: enough to tell the first sign, or one of a short title."""

_SPARED = frozenset("汽住人者性费金化型类式地区园场站院所厂店点户车物权案事期校品业员民证的和与及之")
"""Signs that many words are as good without: 出租(汽)车, 残疾(人), 自然保护(区), 社会保险(费)."""

_SHORTEST, _SHORT, _LONG_ENOUGH, _LONG = 3, 5, 7, 12
_MOST_HUNKS = 2


class _Hunk(NamedTuple):
    """Where two keys differ: what stands in the one and in the other, alone and with the character beside it."""

    one: str
    other: str
    wider: tuple[frozenset[str], ...]


def is_slip(one: str, other: str) -> bool:
    """Whether two keys of titles differ by no more than a slip: a particle, a word mixed up, in long titles a sign."""
    hunks = _hunks(one, other)
    return 0 < len(hunks) <= _MOST_HUNKS and all(_is_slight(hunk, is_long=len(one) >= _LONG) for hunk in hunks)


def is_slip_of_the_kind(one: str, other: str) -> bool:
    """Whether the word that the other key ends in has a wrong sign here (条列, 办去, 许可发), or lacks one (补偿条)."""
    if other.endswith("法") and not other.endswith("办法"):
        return one[:-1] == other[:-1] and one[-1] in _FOR_LAW
    if one in (other[:-1], other[:-2] + other[-1]):
        return True
    is_alike = one[:-2] == other[:-2] and (one[-2] == other[-2]) != (one[-1] == other[-1])
    return is_alike and one[-2:] not in _WORDS_OF_THEIR_OWN


def is_slip_of_a_law(one: str, other: str) -> bool:
    """Whether two keys of national laws differ in one sign as no two real ones do.

    义务教有法 has a wrong one, 未成年保护法 has lost one inside; the first sign, and those of a short title, must
    look or sound like the right one (正府采购法): 教师法 and 律师法, 城市规划法 and 城乡规划法 are real.
    """
    if other[-1] != "法":
        return False
    if len(one) + 1 == len(other):
        at = agree_up_to(one, other)
        return len(other) >= _SHORT and 0 < at < len(one) and one[at:] == other[at + 1 :]
    at = agree_up_to(one, other)
    if len(one) != len(other) or at == len(one) or one[at + 1 :] != other[at + 1 :]:
        return False
    if at == len(one) - 1:
        return one[at] in _FOR_LAW
    if len(one) >= _SHORTEST and (one[at] + other[at] in _TAKEN_FOR or other[at] + one[at] in _TAKEN_FOR):
        return True
    return at > 0 and len(one) >= _SHORT and not {one[at], other[at]} <= _TELLING


def agree_up_to(one: str, other: str) -> int:
    """How many signs both begin with."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (sign, known) in enumerate(pairs) if sign != known), min(len(one), len(other)))


def has_lost_a_sign(one: str, other: str) -> bool:
    """Whether a key is the other without one sign that no real title goes without: 城镇燃气管条例, 府信息公开条例.

    None that tells two instruments apart; inside a title none that a word is as good without (出租汽车, 残疾人).
    """
    if len(one) + 1 != len(other):
        return False
    at = agree_up_to(one, other)
    if one[at:] != other[at + 1 :] or other[at] in _TELLING:
        return False
    return at == 0 or (len(other) >= _LONG_ENOUGH and other[at] not in _SPARED)


def unslipped(key: str, known: Container[str]) -> Iterator[str]:
    """The known keys that `key` becomes without a slip that no real title holds.

    A word that stands twice (社会保保险法), two signs that changed places, a damaged name of the country.
    """
    for twice in _TWICE.finditer(key):
        yield key[: twice.start()] + key[twice.end(1) :]
    for at in range(len(key) - 1):
        yield key[:at] + key[at + 1] + key[at] + key[at + 2 :]
    for end in range(len(COUNTRY) - 2, len(COUNTRY) + 3):
        if key[end:] in known and SequenceMatcher(None, key[:end], COUNTRY, autojunk=False).ratio() >= 0.8:
            yield key[end:]


def is_much_alike(one: str, other: str) -> bool:
    """Whether two keys have most of their characters in common, in the same order."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= 0.75


def may_be_slip(one: str, other: str) -> bool:
    """Whether two keys can differ by a slip at all: a quick look, before they are laid side by side."""
    return one[-1:] == other[-1:] and abs(len(one) - len(other)) <= 4 and len(set(one) ^ set(other)) <= 6


def _hunks(one: str, other: str) -> list[_Hunk]:
    found = []
    for kind, i, j, m, n in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            pairs = ((i, j, m, n), (max(0, i - 1), j, max(0, m - 1), n), (i, j + 1, m, n + 1))
            wider = tuple(frozenset({one[a:b], other[c:d]}) for a, b, c, d in pairs)
            found.append(_Hunk(one[i:j], other[m:n], wider))
    return found


def _is_slight(hunk: _Hunk, *, is_long: bool) -> bool:
    pair = {hunk.one, hunk.other}
    if pair <= _JOINING or ("" in pair and not pair.isdisjoint(_LOST)):
        return True
    if any(words >= wider for words in _MIXED_UP for wider in hunk.wider):
        return True
    is_one_sign = len(hunk.one) <= 1 and len(hunk.other) <= 1
    return is_long and is_one_sign and _TELLING.isdisjoint(hunk.one + hunk.other)
