"""Keys without a value, and fields that are replaced and added to at once."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.core.diagnostic import Related, Term
from govcat.core.place import Path
from govcat.core.source import Source
from govcat.shape.faults.keys import PLUS_BESIDE
from govcat.shape.forms import Form, mappings
from govcat.shape.note import Note
from govcat.shape.refusals import empty_fault
from govcat.shape.wording import title


def blanks(source: Source, form: Form) -> Iterator[Note]:
    """A finding for each value that counts as not written, and for each `field+` beside a `field`.

    An empty key that cannot be missing is left to pydantic, which misses it.
    """
    for path, mapping, here in mappings(source.value, form):
        if None in mapping.values():
            for key in mapping.keys() & (here.keys - here.required):
                if mapping[key] is None:
                    at = (*path, key)
                    yield Note(empty_fault(at), at, source.places.key(at), {"field": title(form, at)})
        if here.sets and not mapping.keys() <= here.plain:
            for key in here.sets & mapping.keys():
                if mapping[key] is not None and mapping.get(f"{key}+") is not None:
                    yield _beside(key, path, source)


def _beside(key: str, path: Path, source: Source) -> Note:
    at = (*path, f"{key}+")
    other = Related(source.places.key((*path, key)), Term("替换上一层的", "what replaces it"))
    return Note(PLUS_BESIDE, at, source.places.key(at), {"key": key}, (other,))
