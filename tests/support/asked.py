"""One rule asked of one subject."""

from __future__ import annotations

from govcat.check.rule import Context, Finding, Rule


def asked(rule: Rule, subject: object, context: Context) -> list[Finding]:
    """What `rule` says of `subject`."""
    return [finding for _, found in rule.findings((subject,), context) for finding in found]
