"""统一社会信用代码 (GB 32100—2015): eighteen signs, the last of which checks the others."""

from __future__ import annotations

import unicodedata

SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""The signs in the order of their values: the digits and the letters without I, O, S, V and Z."""

LENGTH = 18

_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)


def is_credit_code(text: str) -> bool:
    """Whether a text is a code whose check character fits. Which organ registered it (11, 12, 91 …) does not count."""
    return len(text) == LENGTH and all(sign in SIGNS for sign in text) and check_character(text) == text[-1]


def check_character(code: str) -> str:
    """The check character that belongs to the first seventeen signs of `code`, all of them in `SIGNS`."""
    total = sum(SIGNS.index(sign) * weight for sign, weight in zip(code, _WEIGHTS, strict=False))
    return SIGNS[-total % len(SIGNS)]


def tidied(text: str) -> str:
    """`text` in one width and in capitals, without the spaces and hyphens that people type between groups."""
    plain = unicodedata.normalize("NFKC", text).upper()
    return "".join(sign for sign in plain if not sign.isspace() and sign not in "-‐‑–—")
