"""The table of the national standard: how many items each domain has, and how far they are known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from govcat.core.diagnostic import Language
from govcat.core.item import AWAITING_REVIEW, Domain
from govcat.report.table import aligned, markdown

_NUMBER = re.compile(r"[0-9]+")
_HEADS = {
    "zh": ("领域", "指引文号", "已收", "指引约", "已核对", "据法推出", "凭记忆", "待审依据", "已调整"),
    "en": ("domain", "guideline", "here", "there", "confirmed", "derived", "recalled", "to review", "superseded"),
}
_ALL = {"zh": "合计", "en": "all"}
_GAPS = {"zh": "尚缺（只列名目，不作补写）", "en": "missing (listed, never filled in)"}


@dataclass(frozen=True, slots=True)
class DomainCount:
    """The items of one domain of the standard.

    `stated` is about how many the guideline has, as the file says it, `expected` the same at least and at most.
    `by_provenance` counts items by confirmed, derived and recalled; `awaiting` those whose basis was brought up to date
    and waits for legal review, `superseded` those that law has merged, cancelled or moved; `gaps` are what is known to
    be missing.
    """

    key: str
    name: str
    english: str
    guideline: str
    certainty: str
    items: int
    stated: str
    expected: tuple[int, int] | None
    by_provenance: Mapping[str, int]
    awaiting: int
    superseded: int
    gaps: tuple[str, ...]


def counted(domain: Domain) -> DomainCount:
    """What there is to count in one domain."""
    standard = domain.standard
    numbers = [int(number) for number in _NUMBER.findall(standard.items or "")] if standard else []
    return DomainCount(
        key=domain.key,
        name=domain.name,
        english=domain.english,
        guideline=(standard.number or "") if standard else "",
        certainty=(standard.certainty or "") if standard else "",
        items=len(domain.items),
        stated=(standard.items or "") if standard else "",
        expected=(min(numbers), max(numbers)) if numbers else None,
        by_provenance=Counter(item.provenance for item in domain.items),
        awaiting=sum(item.legal_review == AWAITING_REVIEW for item in domain.items),
        superseded=sum(bool(item.superseded) for item in domain.items),
        gaps=(standard.gaps or ()) if standard else (),
    )


def standard_table(counts: Sequence[DomainCount], language: Language = "zh") -> str:
    """The table, then what is known to be missing, domain by domain."""
    colon = "：" if language == "zh" else ": "
    gaps = [f"  {_name(count, language)}{colon}{gap}" for count in counts for gap in count.gaps]
    rest = "\n".join(("", f"{_GAPS[language]}{colon.rstrip()}", *gaps, "")) if gaps else ""
    return aligned(_rows(counts, language)) + rest


def standard_markdown(counts: Sequence[DomainCount], language: Language = "zh") -> str:
    """The table as Markdown."""
    return markdown(_rows(counts, language))


def _rows(counts: Sequence[DomainCount], language: Language) -> Iterator[tuple[str, ...]]:
    yield _HEADS[language]
    for count in counts:
        sure = (str(count.by_provenance.get(word, 0)) for word in ("confirmed", "derived", "recalled"))
        numbers = (str(count.items), count.stated or "?", *sure, str(count.awaiting), str(count.superseded))
        yield (_name(count, language), count.guideline, *numbers)
    spans = [count.expected or (count.items, count.items) for count in counts]
    whole = _span((sum(low for low, _ in spans), sum(high for _, high in spans)))
    sure = (
        str(sum(count.by_provenance.get(word, 0) for count in counts)) for word in ("confirmed", "derived", "recalled")
    )
    numbers = (str(sum(count.items for count in counts)), whole, *sure)
    more = (str(sum(count.awaiting for count in counts)), str(sum(count.superseded for count in counts)))
    yield (_ALL[language], "", *numbers, *more)


def _name(count: DomainCount, language: Language) -> str:
    return count.name if language == "zh" else count.english


def _span(expected: tuple[int, int]) -> str:
    low, high = expected
    return str(low) if low == high else f"{low}–{high}"
