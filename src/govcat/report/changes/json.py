"""A comparison for programs: `govcat-diff/1`, keys that stay."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from govcat.core.comparison import Comparison, Difference, Edition, Effect, Kind, Named
from govcat.core.diagnostic import Language
from govcat.locales.changes import ChangeWords, change_words
from govcat.report.changes.wording import field_name, remark_text

FORMAT = "govcat-diff/1"


def render(comparison: Comparison, language: Language) -> bytes:
    """The comparison as one object."""
    words = change_words(language)
    whole = {
        "format": FORMAT,
        "before": _edition(comparison.before),
        "after": _edition(comparison.after),
        "counts": {
            "differences": len(comparison.differences),
            "items": {kind.value: comparison.items(kind) for kind in Kind},
            "effects": {effect.value: sum(1 for _ in comparison.felt(effect)) for effect in Effect},
            "internal": comparison.internal,
        },
        "differences": [_difference(one, words, language) for one in comparison.differences],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2).encode(errors="backslashreplace") + b"\n"


def _edition(edition: Edition) -> Mapping[str, Any]:
    header = edition.catalogue.header
    return {
        "where": edition.where,
        "title": header.title,
        "edition": header.edition,
        "items": edition.items,
        "errors": edition.errors,
    }


def _difference(one: Difference, words: ChangeWords, language: Language) -> Mapping[str, Any]:
    return {
        "kind": one.kind.value,
        "field": one.field,
        "title": field_name(one.field, words, language),
        "effect": one.effect.value,
        "remarks": [
            {"why": remark.why.value, "texts": list(remark.texts), "text": remark_text(remark, words)}
            for remark in one.remarks
        ],
        "old": list(one.old),
        "new": list(one.new),
        "partial": one.is_part,
        "withheld": one.is_withheld,
        "whole": {field: list(entries) for field, entries in one.whole},
        "items": [{"before": _named(matter.before), "after": _named(matter.after)} for matter in one.matters],
    }


def _named(named: Named | None) -> Mapping[str, str] | None:
    if named is None:
        return None
    return {
        "key": named.key,
        "domain": named.domain,
        "domain_name": named.domain_name,
        "id": named.id,
        "name": named.name,
    }
