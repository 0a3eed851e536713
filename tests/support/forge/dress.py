"""How an office writes its tables: signs, lists, merged blocks, heads and furniture, in dresses with names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

Listing: TypeAlias = Literal["numbers", "circled", "brackets", "semicolons", "lines", "bullets", "commas", "one line"]
Heads: TypeAlias = Literal["merged", "unmerged", "joined", "subs"]
Blocks: TypeAlias = Literal["merge", "blank", "repeat", "chain"]


class Boxes(NamedTuple):
    """How channels are marked: all boxes, only the chosen ones, plain names or numbered ones."""

    chosen: str = "■"
    open: str = "□"
    show: Literal["all", "chosen", "plain", "numbered"] = "all"
    join: str = "\n"
    is_known: bool = True


NATIONAL_BOXES = Boxes()


@dataclass(frozen=True, slots=True)
class Dress:
    """One office's habits. In columns that are `merged` or `chained` equal neighbours become one block, or 同上.

    `empty` is what stands in a column of ticks where there is no tick.
    """

    name: str
    tick: str = "√"
    boxes: Boxes = NATIONAL_BOXES
    listing: Listing = "numbers"
    basis: Literal["lines", "numbers", "joined", "semicolons", "tagged"] = "lines"
    serial: Literal["1", "1.", "01", "0501", "A1.", "number", "一"] = "1"
    groups: Literal["tick", "words", "tick and words"] = "tick"
    heads: Heads = "merged"
    head_style: Literal["plain", "spaced", "broken", "full width"] = "plain"
    blocks: Blocks = "merge"
    merged: frozenset[str] = frozenset()
    chained: frozenset[str] = frozenset()
    chain: str = "同上"
    ticks_are_words: bool = False
    furniture: frozenset[str] = frozenset({"title"})
    pages: int = 0
    legend: str = ""
    empty: str = ""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DRESSES = (
    Dress("plain", furniture=_words("title")),
    Dress(
        "annex", merged=_words("basis subject limit"), furniture=_words("title unit notes"), head_style="broken",
        groups="tick and words", serial="number",
    ),
    Dress(
        "chains", boxes=Boxes(show="chosen"), listing="semicolons", basis="joined",
        chained=_words("basis limit subject channel"), blocks="blank", heads="joined", head_style="full width",
        groups="words",
    ),
    Dress(
        "wingdings", boxes=Boxes("\uf052", "\uf0a3", join="  "), tick="\uf0fc", listing="circled", serial="01",
        furniture=_words("title legend"), legend="注：\uf052为选择的公开渠道，\uf0a3为未选择的公开渠道。",
    ),
    Dress(
        "letters", boxes=Boxes("R", "£"), listing="brackets", basis="numbers", serial="1.",
        merged=_words("proactive everyone level"), furniture=_words("title meta notes signed pages"),
        pages=4,
    ),
    Dress(
        "mouths", boxes=Boxes("■", "口", join=""), listing="bullets", head_style="spaced", blocks="repeat",
        serial="0501", furniture=_words("title blank notes"), groups="tick and words",
    ),
    Dress(
        "bare", boxes=Boxes(show="plain", join="、"), listing="one line", basis="semicolons", heads="unmerged",
        blocks="blank", tick="是", furniture=frozenset(), groups="words",
    ),
    Dress(
        "numbered", boxes=Boxes(show="numbered"), listing="lines", basis="tagged", heads="subs", serial="A1.", tick="✓",
        furniture=_words("title sections"), blocks="merge",
    ),
    Dress(
        "circles", boxes=Boxes("●", "○"), tick="●", listing="semicolons", legend="（“●”表示选中，“○”表示未选中）",
        furniture=_words("title legend unit pages"), pages=5, merged=_words("channel subject"), head_style="broken",
    ),
    Dress(
        "words", boxes=Boxes("☑", "☐", join=" "), ticks_are_words=True, listing="commas", serial="一",
        furniture=_words("title unit"), groups="words", chained=_words("subject limit"), chain="〃",
    ),
)  # fmt: skip
"""The first is the form as printed by the ministries; the others are what offices make of it."""

DAMAGED = (
    Dress("lost boxes", boxes=Boxes("?", "?", is_known=False), furniture=_words("title")),
    Dress("lost ticks", tick="?", furniture=_words("title notes")),
    Dress("dots for boxes", boxes=Boxes("■", "。"), furniture=_words("title")),
    Dress("lone letters", boxes=Boxes("t", "□"), furniture=_words("title")),
    Dress("thorns", boxes=Boxes("þ", "£"), furniture=_words("title")),
    Dress("shades", boxes=Boxes("▄", "□", join="；"), furniture=_words("title")),
    Dress("slashes", empty="/", furniture=_words("title unit")),
    Dress("crosses", empty="×", tick="√", groups="tick and words", furniture=_words("title")),
    Dress("dashes", empty="—", groups="words", furniture=_words("title notes")),
    Dress("diamonds", boxes=Boxes("◆", "◇"), tick="▲", furniture=_words("title")),
)
"""What is left after conversions. `is_known` is false where no reader could tell one sign from the other."""
