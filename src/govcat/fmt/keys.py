"""Keys in English, as the reader means them: Chinese keys are translated, misspelt ones are left to their writer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from govcat.core.place import Path
from govcat.core.source import Source
from govcat.edit.splice import Splice
from govcat.fmt.leaves import places_of
from govcat.shape.forms import Form, mappings

_COLON = re.compile(r"[ \t]*:(?=\s|$)")


def english_keys(source: Source, form: Form, twice: Collection[Path]) -> Iterator[Splice]:
    """A splice for each key that is not in its English form. `source` has canonical paths.

    A key at a path of `twice` stands there in two spellings: only its writer knows which of them counts.
    """
    places = places_of(source)
    for path, _, here in mappings(source.value, form):
        kids = places.node(path).kids
        for key, kid in kids.items() if isinstance(kids, dict) else ():
            start, end = kid.key or (0, 0)
            raw = places.text[start:end]
            bare = raw[1:-1] if raw[:1] in ("'", '"') else raw
            if here.key_of(bare) != key or (*path, key) in twice:
                continue
            form_of_key = key if bare == raw or _COLON.match(places.text, end) else f"{raw[0]}{key}{raw[0]}"
            if form_of_key != raw:
                yield Splice(start, end, form_of_key)
