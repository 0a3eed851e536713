"""What a finding is known again by: what it is, whose it is, and the entry it speaks of. Never lines: entries move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from govcat.core.diagnostic import Diagnostic
from govcat.core.entry import MISSING, entry_of
from govcat.core.source import Source, Value


def fingerprints(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]) -> Iterator[str]:
    """A fingerprint for each finding, different from those before it: the second of two equal ones ends in `:2`."""
    met: Counter[str] = Counter()
    for found in diagnostics:
        owner = found.owner.key if found.owner else MISSING
        parts = (found.code, owner, found.field.removesuffix("+") or MISSING, _text(entry_of(found, sources)))
        digest = sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()[:16]
        met[digest] += 1
        yield f"{digest}:{met[digest]}"


def _text(entry: str | list[Value] | None) -> str:
    if isinstance(entry, list):
        return "\n".join(text for text in entry if isinstance(text, str))
    return MISSING if entry is None else entry
