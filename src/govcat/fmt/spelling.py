"""Keys and texts of a file, each where it stands: English keys, no needless quotes, usual spellings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from govcat.core.place import Path
from govcat.core.source import Source
from govcat.edit.splice import Splice, spliced
from govcat.fmt.allowed import is_allowed
from govcat.fmt.keys import english_keys
from govcat.fmt.leaves import Leaf, leaves, places_of
from govcat.fmt.reading import Read
from govcat.fmt.respelling import respelled, without_quotes
from govcat.shape.forms import Form

Tidy: TypeAlias = Callable[[str], str]
"""Gives a text its usual spelling: keeps what it means, and leaves a usual one alone."""

Tidiers: TypeAlias = Mapping[str, Sequence[Tidy]]
"""What is done with the texts of each field (`Leaf.field`)."""

ROUNDS = 3
"""How often a text is tidied before it has to be at rest; one that never comes to rest is left alone."""


class Spelled(NamedTuple):
    """A file's text with other keys and texts: what was changed where, and how many keys and quotes went."""

    text: str
    texts: Mapping[Path, str]
    keys: int
    quotes: int


def spelled(before: Read, form: Form, tidiers: Tidiers, kept: Collection[Path] = ()) -> Spelled:
    """A file in its usual spelling; the texts at or below the paths `kept` stay."""
    source = before.source
    text = places_of(source).text
    wishes = {path: new for path, new in _usual(source, tidiers) if not is_allowed(path, kept)}
    keys = list(english_keys(source, form, before.twice))
    others = [(leaf, _splice(text, leaf, wishes.get(leaf.path, leaf.text))) for leaf in leaves(source)]
    changed = [(leaf, splice) for leaf, splice in others if splice]
    texts = {leaf.path: wishes[leaf.path] for leaf, _ in changed if leaf.path in wishes}
    splices = [*keys, *(splice for _, splice in changed)]
    return Spelled(spliced(text, splices), texts, len(keys), len(changed) - len(texts))


def _usual(source: Source, tidiers: Tidiers) -> Iterator[tuple[Path, str]]:
    """Where another spelling is usual, and which; not where two entries of a list would become the same."""
    known: dict[tuple[str, str], str] = {}
    found = []
    for leaf in leaves(source):
        at = leaf.field, leaf.text
        if at not in known:
            known[at] = tidied(leaf.text, tidiers.get(leaf.field, ()))
        found.append((leaf, known[at]))
    meeting = Counter((where, new) for where, _, new in {(_list_of(leaf), leaf.text, new) for leaf, new in found})
    for leaf, new in found:
        if new != leaf.text and meeting[_list_of(leaf), new] == 1:
            yield leaf.path, new


def _list_of(leaf: Leaf) -> Path:
    """The list that a text is an entry of, or the text itself."""
    return leaf.path[:-1] if isinstance(leaf.path[-1], int) else leaf.path


def rewritten(source: Source, wishes: Mapping[Path, str]) -> Spelled:
    """A file in which the texts at these paths are others; what cannot be put in their place is left as it is."""
    text = places_of(source).text
    splices: list[Splice] = []
    texts: dict[Path, str] = {}
    for leaf in leaves(source):
        wish = wishes.get(leaf.path, wishes.get((*leaf.path, 0)))  # a text where a list is expected is its first entry
        splice = _splice(text, leaf, wish) if wish not in (None, leaf.text) else None
        if wish is not None and splice:
            splices.append(splice)
            texts[leaf.path] = wish
    return Spelled(spliced(text, splices), texts, 0, 0)


def tidied(text: str, tidiers: Sequence[Tidy]) -> str:
    """The text after all tidiers, again and again until it rests. Nothing is lost whole, and no line is broken."""
    now = text
    for _ in range(ROUNDS):
        before = now
        for tidy in tidiers:
            now = tidy(now)
        if now == before:
            is_sound = now.strip() and now.count("\n") == text.count("\n")
            return now if is_sound else text
    return text


def _splice(text: str, leaf: Leaf, new: str) -> Splice | None:
    start, end = leaf.node.start, leaf.node.end
    raw = text[start:end]
    if new != leaf.text:
        form = respelled(raw, leaf, new)
    else:
        form = raw if text[start - 1 : start] == ":" else without_quotes(raw, leaf)  # {"a":"b"} needs them
    return None if form in (None, raw) else Splice(start, end, form or "")
