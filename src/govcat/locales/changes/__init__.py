"""The fixed words of comparisons, one file for each language."""

from __future__ import annotations

from importlib import import_module

from govcat.core.diagnostic import Language
from govcat.locales.changes.words import ChangeWords

__all__ = ["ChangeWords", "change_words"]


def change_words(language: Language) -> ChangeWords:
    """The fixed words of comparisons in `language`."""
    words = import_module(f"govcat.locales.changes.{language}").WORDS
    if not isinstance(words, ChangeWords):
        raise TypeError(f"govcat.locales.changes.{language}.WORDS is no ChangeWords")
    return words
