"""What a finding is known again by: what it is, whose it is, and the entry it speaks of. Never lines: entries move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from govcat.core.diagnostic import Diagnostic
from govcat.core.place import Path
from govcat.core.source import Source, Value

_MISSING = "-"


def fingerprints(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]) -> Iterator[str]:
    """A fingerprint for each finding, different from those before it: the second of two equal ones ends in `:2`.

    What no report may show is not digested either: a short text could be guessed from its digest.
    """
    met: Counter[str] = Counter()
    for found in diagnostics:
        source = sources.get(found.place.file) if found.place else None
        entry = _MISSING if found.is_confidential or source is None else _entry(source.value, found.path)
        owner = found.owner.key if found.owner else _MISSING
        parts = (found.code, owner, found.field.removesuffix("+") or _MISSING, entry)
        digest = sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()[:16]
        met[digest] += 1
        yield f"{digest}:{met[digest]}"


def _entry(value: Value, path: Path) -> str:
    """The text at `path`, or the texts of a list; `-` for a whole mapping, which changes with every word in it."""
    for step in path:
        if isinstance(value, dict):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        elif step != 0:  # a text is its own first entry
            return _MISSING
    if isinstance(value, list):
        return "\n".join(entry for entry in value if isinstance(entry, str))
    return value if isinstance(value, str) else _MISSING
