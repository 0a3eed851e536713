"""The table of the national standard: how many items each domain has, and how far they are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from govcat.core.diagnostic import Language
from govcat.report.table import aligned, markdown

_HEADS = {
    "zh": ("领域", "指引文号", "已收", "指引约", "已核对", "据法推出", "凭记忆", "待审依据", "已调整"),
    "en": ("domain", "guideline", "here", "there", "confirmed", "derived", "recalled", "to review", "superseded"),
}
_ALL = {"zh": "合计", "en": "all"}
_GAPS = {"zh": "尚缺（只列名目，不作补写）", "en": "missing (listed, never filled in)"}


class Count(Protocol):
    """What is counted of one domain; `actions.standard.DomainCount` explains the fields."""

    @property
    def name(self) -> str: ...
    @property
    def english(self) -> str: ...
    @property
    def guideline(self) -> str: ...
    @property
    def items(self) -> int: ...
    @property
    def stated(self) -> str: ...  # noqa: D102
    @property
    def expected(self) -> tuple[int, int] | None: ...
    @property
    def by_provenance(self) -> Mapping[str, int]: ...
    @property
    def awaiting(self) -> int: ...
    @property
    def superseded(self) -> int: ...
    @property
    def gaps(self) -> tuple[str, ...]: ...


def standard_table(counts: Sequence[Count], language: Language = "zh") -> str:
    """The table, then what is known to be missing, domain by domain."""
    colon = "：" if language == "zh" else ": "
    gaps = [f"  {_name(count, language)}{colon}{gap}" for count in counts for gap in count.gaps]
    rest = "\n".join(("", f"{_GAPS[language]}{colon.rstrip()}", *gaps, "")) if gaps else ""
    return aligned(_rows(counts, language)) + rest


def standard_markdown(counts: Sequence[Count], language: Language = "zh") -> str:
    """The table as Markdown."""
    return markdown(_rows(counts, language))


def _rows(counts: Sequence[Count], language: Language) -> Iterator[tuple[str, ...]]:
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


def _name(count: Count, language: Language) -> str:
    return count.name if language == "zh" else count.english


def _span(expected: tuple[int, int]) -> str:
    low, high = expected
    return str(low) if low == high else f"{low}–{high}"
