"""Which characters are Chinese writing, for those who mend widths, spaces and marks between them."""

from __future__ import annotations

HAN = "々〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Han characters, as they stand in a class of a regular expression."""

OPENS = "（《〈「『〔【“‘"
CLOSES = "）》〉」』〕】”’"
STOPS = "，。；：、！？"
"""Full-width marks: those that open, those that close, those that part."""

GAP = " \t\u00a0\u3000"
"""Spaces within a line."""
