"""Findings in words: text for people, JSON for programs, and the pages of the rule book. One style, one file."""

from __future__ import annotations

from govcat.report.json import as_json
from govcat.report.rulebook import explain, rule_table
from govcat.report.summary import Summary, summary_of
from govcat.report.text import as_text

__all__ = ["Summary", "as_json", "as_text", "explain", "rule_table", "summary_of"]
