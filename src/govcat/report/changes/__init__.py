"""Comparisons in five styles. One style, one file: each is a module of this package with a function `render`."""

from __future__ import annotations

from importlib import import_module

from govcat.core.comparison import Comparison
from govcat.core.diagnostic import Language

__all__ = ["told"]


def told(style: str, comparison: Comparison, language: Language) -> bytes:
    """A comparison in the style of that name, as a file holds it. The same comparison gives the same bytes."""
    content: bytes = import_module(f"govcat.report.changes.{style}").render(comparison, language)
    return content
