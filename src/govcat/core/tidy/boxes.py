"""勾选标记: a filled box or a tick before a word, left over from the official form (■政府网站).

Only what plainly says “chosen” is taken away. An empty box (□ ☐ 口) says that a word was not chosen, ▲ and ● have
meanings of their own in some forms, and letters that a symbol font left behind (R, t) may be anything.
"""

from __future__ import annotations

from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern

_CHOSEN = pattern(r"[■▇▄◆☑√✓✔][ \u3000\t]*(?=[^\s■▇▄◆☑√✓✔□☐▲●○〇])")
_ANOTHER = pattern("[■▇▄◆☑√✓✔□☐▲●○〇]")


def without_box(text: str, _knowledge: Knowledge | None = None) -> str:
    """`text` without the mark of choice before it, if it is the only mark in the text."""
    chosen = _CHOSEN.match(text)
    return text[chosen.end() :] if chosen and not _ANOTHER.search(text, chosen.end()) else text


def is_unchosen(text: str) -> bool:
    """Whether a text begins with an empty box: what follows was not chosen, or need not be."""
    return text.lstrip().startswith(("□", "☐", "○", "〇", "口", "£"))
