"""Findings in words, in seven styles, and the pages of the rule book. One style, one file."""

from __future__ import annotations

from govcat.report.json import as_json
from govcat.report.report import Report
from govcat.report.rulebook import explain, rule_table
from govcat.report.styles import rendered
from govcat.report.summary import Summary, summary_of
from govcat.report.text import as_text

__all__ = ["Report", "Summary", "as_json", "as_text", "explain", "rendered", "rule_table", "summary_of"]
