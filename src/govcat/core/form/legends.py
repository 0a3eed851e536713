"""Legends: sentences above a table or in its heads that say what its signs mean."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from govcat.core.pattern import pattern

_QUOTES = "“”‘’\"'「」『』《》〈〉＂＇"
_SIGN = r"(?:〇|[^\s\w“”‘’\"'「」『』《》〈〉＂＇，,。；;：:、（）()【】\[\]/／\\%&#@+~～|·•…—–－-])"
_SAYS = r"(?:均|都|分别)?(?:表示|表明|代表|是指|指|即|标识|标注|标记|标明|标示|为|是|的|[:：=＝—-])"
_MEANS = pattern(
    rf"[{_QUOTES}]?(?P<sign>{_SIGN}|(?<=[{_QUOTES}])\w(?=[{_QUOTES}]))[{_QUOTES}]?\s*(?:符号|标记|号|方框)?\s*"
    rf"{_SAYS}(?P<meaning>[^、，,。；;“”‘’\"'＂＇)）\n]*)"
)
_USED = pattern(
    rf"(?:用|以|打|划|画|标|填|勾|在)\s*[{_QUOTES}]?(?P<sign>{_SIGN}|(?<=[{_QUOTES}])\w(?=[{_QUOTES}]))[{_QUOTES}]?"
)
_NOT_CHOSEN = pattern("可选|未选|不选|备选|非必选|选填|自选|供选择|不采用|未采用|不适用|不公开|未勾选|不涉及|否|无")
_AMONG = pattern("标注|标示|标记|选择|至少|必选|可选|■|√")


class Legend(NamedTuple):
    """What legends say: signs that mean chosen, signs that mean not chosen, and the sentences."""

    chosen: frozenset[str]
    open: frozenset[str]
    text: str


def read_legends(texts: Iterable[str]) -> Legend:
    """The meaning of signs that the texts explain. A text that explains none is kept if it speaks of choosing."""
    chosen: set[str] = set()
    not_chosen: set[str] = set()
    kept: list[str] = []
    for text in texts:
        meanings = {found["sign"]: found["meaning"] for found in _MEANS.finditer(text)}
        for found in _USED.finditer(text):
            meanings.setdefault(found["sign"], "")
        for sign, meaning in meanings.items():
            (not_chosen if _NOT_CHOSEN.search(meaning) else chosen).add(sign)
        if meanings or _AMONG.search(text):
            kept.append(text.strip())
    return Legend(frozenset(chosen - not_chosen), frozenset(not_chosen), "；".join(dict.fromkeys(kept)))
