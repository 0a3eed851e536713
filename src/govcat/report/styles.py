"""The styles of report: each is a module of this package with a function `render`, found by its name.

To add one, write its file and name it in `Style` of `cli/options.py`.
"""

from __future__ import annotations

from importlib import import_module

from govcat.report.report import Report


def rendered(style: str, report: Report) -> bytes:
    """The report in the style of that name, as a file holds it. The same report gives the same bytes."""
    content: bytes = import_module(f"govcat.report.{style}").render(report)
    return content
