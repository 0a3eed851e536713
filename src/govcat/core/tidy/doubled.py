"""叠用的标点: a comma or stop that stands twice (，，), a trace of copying or of a deleted word."""

from __future__ import annotations

from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.core.tidy.script import HAN

_DOUBLED = pattern(rf"([，、；：])\1+|(?<!。)(。)。(?!。)|(?<=[{HAN}])([,;])\3+")


def single_marks(text: str, _knowledge: Knowledge | None = None) -> str:
    """`text` with doubled commas, semicolons, colons and stops single. …… is doubled by nature, and 。。。 means it."""
    return _DOUBLED.sub(lambda found: found[1] or found[2] or found[3], text)
