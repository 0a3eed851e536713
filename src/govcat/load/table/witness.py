"""What the texts of a column are, whatever its head says: citations, time limits, boxes, ticks, telephone numbers …"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice

from govcat.core.form.signs import CHOSEN, OPEN
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.load.table.chains import link_of
from govcat.load.table.levels import level_name
from govcat.load.table.plain import plain

SAMPLE = 60
MOST = 0.6
"""What share of a column's texts must be of a kind before its head is doubted for it."""

_NUMBER = pattern(r"[A-Za-z]{0,2}\d{1,5}(?:[.\-]\d{1,4})*[.、)]?|\(?[一二三四五六七八九十]{1,3}[)、.]?|[①-⑳]")
_BASIS = pattern(
    "《[^》]{2,}|[〔\\[(（【]\\s*(?:19|20)\\d\\d\\s*[〕\\])）】]|(?:法|条例|办法|规定|意见|细则)(?:第[一二三四五六七八九十百\\d]+条|$)"
)
_LIMIT = pattern(
    "工作日|[日天月年]内|之日起|(?:实时|及时|即时|适时|随时|长期|常年|永久|定期|立即)(?:公开|更新|公布)?$|^每(?:年|季|月|半年|周)|年初|年底|当[日天]"
)
_BOX = pattern(f"[{CHOSEN}{OPEN}]|^[口Rtþ£](?=[一-鿿])")
_CUT = pattern(f"[{CHOSEN}{OPEN}\\s、，,；;]+")
_TICK = pattern(f"[{CHOSEN}{OPEN}VvYy是否×xX/\\-—无]")
_LINK = pattern(r"(?:https?://|www\.)\S+|[\w.-]+\.(?:gov|org|com|net)\.?\w*\S*", 2)
_PHONE = pattern(r"(?:\(?0\d{2,3}\)?[-—–\s]?)?\d{7,8}(?:转\d+)?|1\d{10}|1[0-2]\d{3}|96\d{3,4}|400[-\d]{7,9}")
_BODY = pattern(
    "(?:局|委|办|政府|部门|机关|中心|站|所|科|室|股|队|院|街道|乡镇|委员会|机构|单位|厅|公司|学校|大队|管委会|党工委)(?:[(（].*[)）])?$"
)
_ID = pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
_EVERYONE = pattern(
    "(?:面向|向)?(?:全社会|社会公众|公众|社会)(?:公开)?|特定(?:群体|群众|对象|人群)?.*|申请人|当事人|.{1,6}(?:对象|人员|群体|家庭|企业)"
)
_FORMAT = pattern(f"(?:[{CHOSEN}{OPEN}]*(?:文本|文字|文档|图表|图片|图像|图文|表格|音频|视频|动漫|数据)[、，,/;和]*)+")
_BETWEEN = pattern(r"[\s、，,；;/]+")

Kinds = Mapping[str, float]
"""For each kind, what share of the texts is of it (0 to 1)."""


def kinds_of(texts: Iterable[str], knowledge: Knowledge) -> Kinds:
    """What a column's texts are. A text may be of several kinds."""
    sample = list(islice((text for text in texts if text.strip() and link_of(text) is None), SAMPLE))
    tests = _tests(knowledge)
    return {kind: sum(map(test, sample)) / len(sample) if sample else 0.0 for kind, test in tests.items()}


def leading(kinds: Kinds, among: Sequence[str], share: float = MOST) -> str:
    """The kind of `among` that most texts are of; empty if none has that share. The first named wins a draw."""
    best = max(among, key=lambda kind: kinds[kind])
    return best if kinds[best] >= share else ""


def holds_address(text: str) -> bool:
    """Whether an address of a page stands in a text."""
    return bool(_LINK.search(text))


def _tests(knowledge: Knowledge) -> Mapping[str, Callable[[str], bool]]:
    words = knowledge.vocabularies
    domains = _domain_words(knowledge)
    return {
        "id": lambda text: bool(_ID.fullmatch(text.strip())),
        "tick": lambda text: bool(_TICK.fullmatch(text.strip())),
        "number": lambda text: bool(_NUMBER.fullmatch(plain(text))),
        "link": holds_address,
        "phone": lambda text: bool(_PHONE.search(plain(text))) and len(plain(text)) <= 60,
        "method": lambda text: _all_words(text, words["method"].resolve),
        "level": lambda text: not _BOX.search(text) and bool(level_name(text, knowledge)) and len(plain(text)) <= 16,
        "stage": lambda text: _all_words(text, words["stage"].resolve),
        "domain": lambda text: plain(text).removesuffix("领域") in domains,
        "channel": lambda text: _is_channel(text, words["channel"].resolve),
        "time_limit": lambda text: bool(_LIMIT.search(plain(text))) and len(plain(text)) <= 120,
        "basis": lambda text: bool(_BASIS.search(plain(text))),
        "audience": lambda text: bool(_EVERYONE.fullmatch(plain(text))),
        "subject": lambda text: bool(_BODY.search(text.strip())) and len(plain(text)) <= 60,
        "format": lambda text: bool(_FORMAT.fullmatch(plain(text))),
        "long": lambda text: len(plain(text)) > 30 or "\n" in text.strip(),
    }


def _domain_words(knowledge: Knowledge) -> frozenset[str]:
    return frozenset(plain(word) for domain in knowledge.domains.values() for word in (domain.name, *domain.aliases))


def _all_words(text: str, resolve: Callable[[str], str | None]) -> bool:
    words = [word for word in _CUT.split(text) if word and word != "/"]
    return bool(words) and all(resolve(word) for piece in words for word in _BETWEEN.split(piece) if word)


def _is_channel(text: str, resolve: Callable[[str], str | None]) -> bool:
    """Boxes before words, or at least half of the words channels that are known."""
    words = [word for word in _CUT.split(text.lstrip("口RtÞþ£")) if word]
    known = sum(bool(resolve(word.strip("口Rtþ£?。"))) for word in words)
    boxes = len(_BOX.findall(text))
    return bool(words) and (known * 2 >= len(words) or (boxes > 0 and known > 0) or ("网站" in text and len(text) < 40))
