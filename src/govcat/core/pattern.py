"""Regular expressions that are compiled when they are first used.

Why: a hundred rules know some three hundred expressions, many of them long lists of Han characters. Compiling all of
them takes longer than checking a county, and most are asked for by no text of it.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Uncompiled:
    """Stands for an expression; its methods are those of the compiled one, once somebody has asked for any."""

    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # whatever a compiled expression has
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but nothing is compiled before the first use. Errors in `source` show only then."""
    return cast("re.Pattern[str]", _Uncompiled(source, flags))
