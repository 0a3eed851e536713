"""The fixed words of reports, one file for each language; sentences of findings stand where they are said."""

from __future__ import annotations

from importlib import import_module

from govcat.core.diagnostic import Language
from govcat.locales.chrome import Chrome

__all__ = ["Chrome", "chrome"]


def chrome(language: Language) -> Chrome:
    """The fixed words of reports in `language`."""
    words = import_module(f"govcat.locales.{language}").CHROME
    if not isinstance(words, Chrome):
        raise TypeError(f"govcat.locales.{language}.CHROME is no Chrome")
    return words
