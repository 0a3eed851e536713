"""Near names for what was mistyped, and the clauses that offer them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from govcat.core.diagnostic import Term


def near_names(name: str, names: Iterable[str]) -> Sequence[str]:
    """Up to three of `names` that look like `name`, the nearest first."""
    return get_close_matches(name, sorted(names), n=3)


def suggested(names: Sequence[str]) -> Term:
    """A clause that opens a sentence of advice with `names`; empty if there are none."""
    if not names:
        return Term("", "")
    return Term(f"可能是 {'、'.join(names)}；", f"perhaps {', '.join(names)} is meant; ")


def suggestion(name: str, names: Iterable[str]) -> Term:
    """The clause that offers those of `names` that look like `name`."""
    return suggested(near_names(name, names))
