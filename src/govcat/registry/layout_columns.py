"""The columns of a layout: what each shows, under which heads, how wide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from govcat.core.diagnostic import Diagnostic, Term
from govcat.core.fields import title_of
from govcat.core.form.leaf import Leaf
from govcat.core.form.leaves import LEAVES, leaf_of
from govcat.core.knowledge import Vocabulary
from govcat.core.layout import LayoutColumn
from govcat.registry.layout_entry import YES, Found, LayoutEntry, unknown
from govcat.registry.layout_faults import UNKNOWN_WORD

WIDTH = 6.0
_LEAST, _MOST = 1.0, 120.0

_KEYS = ("shows", "head", "group", "width", "centred", "optional", "blank")
_PLAIN = tuple(leaf.key for leaf in LEAVES)
_MORE = Term(
    "；或者写 level.县级 这样的层级词、method.主动公开 这样的方式词，自设的列写 x-列名",
    "; a level as level.县级, a method as method.主动公开, a column of your own as x-…",
)
_TWICE = Term("另一列已经显示这一项，两列留一列", "another column shows the same; keep one of them")


def columns_of(entry: LayoutEntry, vocabularies: Mapping[str, Vocabulary], found: Found) -> tuple[LayoutColumn, ...]:
    """The columns that a layout names; those at fault are left out."""
    columns: dict[str, LayoutColumn] = {}
    for one in entry.listed("columns", found):
        one.only(_KEYS, found)
        shows = one.text("shows", found)
        leaf = leaf_of(shows)
        if leaf is None or not _is_known(shows, vocabularies):
            found.append(_unknown(one, shows, vocabularies))
        elif shows in columns:
            found.append(one.unfit("shows", _TWICE))
        else:
            columns[shows] = _column(one, leaf, found)
    return tuple(columns.values())


def _column(entry: LayoutEntry, leaf: Leaf, found: Found) -> LayoutColumn:
    word = leaf.key.removeprefix(f"{leaf.field}.").removeprefix("x-")
    return LayoutColumn(
        shows=leaf.key,
        head=entry.text("head", found) or (title_of(leaf.field).zh if word == leaf.field else word),
        width=entry.number("width", _LEAST, _MOST, found) or WIDTH,
        group=entry.text("group", found),
        is_centred=bool(entry.word("centred", YES, found)),
        is_optional=bool(entry.word("optional", YES, found)),
        blank=entry.text("blank", found),
    )


def _is_known(shows: str, vocabularies: Mapping[str, Vocabulary]) -> bool:
    """Whether the words in a key are those that items use."""
    field, _, words = shows.partition(".")
    return field not in {"level", "method"} or not words or all(w in vocabularies[field] for w in words.split("+"))


def _unknown(entry: LayoutEntry, shows: str, vocabularies: Mapping[str, Vocabulary]) -> Diagnostic:
    alike = get_close_matches(shows, _candidates(vocabularies), n=2)
    near = tuple(dict.fromkeys((*_meant(shows, vocabularies), *alike)))
    at = "shows" if "shows" in entry.written else ""
    return entry.finding(UNKNOWN_WORD, at, **unknown(shows or "（空）", near, _PLAIN, _MORE))


def _meant(shows: str, vocabularies: Mapping[str, Vocabulary]) -> Iterator[str]:
    """The standard key of a level or method that has another name (`level.镇级` is `level.乡级`)."""
    field, _, words = shows.partition(".")
    if field in {"level", "method"}:
        resolved = [vocabularies[field].resolve(word) for word in words.split("+")]
        if all(resolved):
            yield f"{field}.{'+'.join(filter(None, resolved))}"


def _candidates(vocabularies: Mapping[str, Vocabulary]) -> list[str]:
    made = [f"{field}.{word}" for field in ("level", "method") for word in vocabularies[field]]
    return [*_PLAIN, "category.1", "category.2", "category.3", *made]
