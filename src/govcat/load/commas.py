"""Finds the Chinese commas that were meant to part the entries of a list.

A comma parts only what could stand alone: not the articles of one citation (第五条、第四十条), not those who issued a
document together, not the number of an entry from its words (1、受理单位).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.core.pattern import pattern

_PAIRS = {"《": "》", "〈": "〉", "（": "）", "(": ")", "“": "”", "‘": "’", "「": "」", "〔": "〕", "【": "】"}
_MARKS = re.compile("[，、" + re.escape("".join(_PAIRS) + "".join(_PAIRS.values())) + "]")

_N = "[0-9一二三四五六七八九十百零〇]{1,6}"
_KIND = "[条款项章节编目号]"
_ORGAN = "[部委局厅室署院会省市县区州旗盟乡镇府心行办]"
_ISSUER = rf"[^《》〔〕（）“”，、；。：\s]{{0,24}}{_ORGAN}"
_JOINT_ISSUERS = pattern(
    rf"(?:{_N}[、.．])?\s*(?:{_ISSUER}[、，]\s*)+{_ISSUER}(?:等[^《，、]{{0,8}})?\s*(?:联合|共同)?"
    r"(?:印发|发布|公布|颁布|制定|下发|出台|关于|公告|令第|《|〔)"
)
_GOES_ON = pattern(
    rf"\s*(?:\Z|等|第{_N}\s*{_KIND}|[（(]{_N}[）)]\s*(?:[项目款]|[、，和及]\s*[（(])"
    r"|(?:经|根据|自|于)?(?:19|20)[0-9]{2}年[^，、]{0,16}(?:修订|修正|修改|公布|发布|施行|实施|通过|印发|起))"
)
"""What cannot stand alone behind a comma: a further article, the revision of what was cited, nothing."""

_NUMBER_BEHIND_TITLE = pattern(
    rf"》，\s*[^，、《》]{{0,16}}?(?:令\s*(?:第\s*)?{_N}|〔[0-9]{{4}}〕\s*(?:第\s*)?{_N})\s*号"
)
_HALF_ARTICLES = pattern(rf"第(?:{_N}{_KIND}?[、，]\s*)+{_N}\s*(?:{_KIND}|[、，和及])")
"""Articles that share their first or last word: 第五、六条."""

_ENTRY_NUMBER = pattern(rf"(?:\A|[\s；;。]){_N}\Z")
_NEAR = 40


def chinese_comma(raw: str) -> int | None:
    """Where the first `，` or `、` stands that parts an entry into two; None if there is none.

    Those inside titles, parentheses and quotes part nothing. An entry in ASCII quotes is one on purpose.
    """
    issuers, articles = _JOINT_ISSUERS.match(raw), 0
    for comma in outer_commas(raw):
        if issuers and comma < issuers.end():
            continue
        shared = _HALF_ARTICLES.search(raw, max(articles, comma - _NEAR), comma + _NEAR)
        if shared and shared.start() < comma < shared.end():
            articles = shared.start()
        elif not _is_one(raw, comma):
            return comma
    return None


def _is_one(raw: str, comma: int) -> bool:
    """Whether what stands before a comma and behind it can only be one entry."""
    return bool(
        _GOES_ON.match(raw, comma + 1)
        or _NUMBER_BEHIND_TITLE.match(raw, comma - 1)
        or _ENTRY_NUMBER.search(raw[max(0, comma - _NEAR) : comma])
    )


def outer_commas(raw: str) -> Iterator[int]:
    """Where `，` and `、` stand in an entry outside of titles, parentheses and quotes."""
    if ("，" not in raw and "、" not in raw) or raw[:1] in ("'", '"'):
        return
    waiting: list[str] = []
    for mark in _MARKS.finditer(raw):
        sign = mark[0]
        if sign in _PAIRS:
            waiting.append(_PAIRS[sign])
        elif waiting:
            if sign == waiting[-1]:
                waiting.pop()
        elif sign in "，、":
            yield mark.start()
