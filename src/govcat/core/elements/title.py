"""题名: titles of laws and documents, and when two spellings are one title.

Why: a title is compared exactly after normalisation. 噪声污染防治法 and 环境噪声污染防治法, 档案法 and
档案法实施条例 are all real, so likeness alone says nothing (it is good for suggestions only).
"""

from __future__ import annotations

import re
import unicodedata

from govcat.core.elements.brackets import CLOSING, OPENING, TITLE_CLOSING, TITLE_OPENING
from govcat.core.traditional import simplified

KINDS = (
    "法律|法典|基本法|法|条例|规定|实施办法|实施细则|施行细则|办法|细则|决定|意见|通知|公告|通告|通报|规范|标准|方案|规划|规程|"
    "纲要|解释|决议|章程|目录|指引|指南|命令|批复|复函|函|准则|导则|制度|计划|要点|预案|规则|通则|总则|公约|措施|"
    "公报|议定书|清单|大纲|工作流程|答复|协定|布告|说明|标准化工作要求|建议|倡议"
)
"""The words that titles end in."""

_ENDS = re.compile(rf"(?:实施|施行|管理|暂行|试行|工作)?(?:{KINDS})$")
_REMARK = re.compile(r"[（(][^（()）]*[）)]$")
_DROPPED = dict.fromkeys(
    map(
        ord,
        TITLE_OPENING + TITLE_CLOSING + OPENING + CLOSING + "“”‘’\"'＂＇「」『』—－–―‐‑‒~～-_·•　 \t\r\n\u200b\ufeff",
    )
)
_OWN_KEY = re.compile("[一-鿿]+")
"""Most titles are made of nothing that a key could leave out."""
_GLOSS = re.compile("[（(][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[）)]")
"""The sound of a character, as pages from abroad add it: 中華(huá)."""
COUNTRY = "中华人民共和国"
_PUBLISHING = re.compile(
    rf"(?:^|.*?)关于(?:印发|转发|批转|公布|发布|下发)[{TITLE_OPENING}]?(?P<title>.+?)[{TITLE_CLOSING}]?的(?:通知|函|公告|通告|决定)$"
)


def title_key(title: str) -> str:
    """What two spellings of one title have in common: no marks, spaces, dashes, quotes or 中华人民共和国.

    Traditional characters count as the simplified ones, and sounds behind characters (華(huá)) count for nothing.
    （试行）, （第三版） and spans of years are part of a title and stay.
    """
    return spelling_key(title).replace(COUNTRY, "")


def spelling_key(title: str) -> str:
    """As `title_key`, but the country's name stays, because some titles are wrong only in that."""
    if _OWN_KEY.fullmatch(title):
        return simplified(title)
    plain = unicodedata.normalize("NFKC", _GLOSS.sub("", title)).translate(_DROPPED)
    return simplified(plain).replace(",", "、").lower()


def published_title(title: str) -> str:
    """The title inside 关于印发《…》的通知, under which such a paper is also cited; empty if there is none."""
    match = _PUBLISHING.match(title.strip()) if "关于" in title else None
    return match["title"] if match else ""


def split_issuer(title: str) -> tuple[str, str]:
    """`国务院关于…的意见` as (`国务院`, `关于…的意见`); the issuer is empty where none stands in front of 关于."""
    issuer, about, rest = title.partition("关于")
    return (issuer.strip(), about + rest) if about else ("", title)


def kind_of_title(title: str) -> str:
    """The words a title ends in: 法, 实施条例, 暂行办法, 通知; empty if it ends in none of `KINDS`."""
    plain = _REMARK.sub("", title.strip().rstrip(TITLE_CLOSING))
    match = _ENDS.search(plain)
    return match[0] if match else ""
