"""All leaves: their keys, and the national standard in both directions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from form_texts import KNOWN, leaf, read

from govcat.compiler import AsOf, compile_project
from govcat.core.form.leaves import LEAVES, leaf_of
from govcat.core.layout import Marks
from govcat.core.published import Published, PublishedItem, publish
from govcat.workspace.read import open_national

_NOT_OF_THE_ITEM = {"number", "domain", "id"}
"""A number is given by the form; domain and id are how an item is found."""
_MADE = ("category.1", "category.2", "level.市级", "level.县级", "level.乡级", "level.村级", "level.乡级+村级")
_METHODS = ("method.主动公开", "method.依申请公开", "method.不予公开")


@pytest.fixture(scope="module")
def published() -> Published:
    opened = open_national()
    assert opened.project is not None
    return publish(compile_project(opened.project, KNOWN, AsOf(None, date(2026, 1, 1))))


def test_every_leaf_is_found_by_its_key() -> None:
    assert [leaf_of(one.key) for one in LEAVES] == list(LEAVES)
    for key in (*_MADE, *_METHODS, "level.作业区", "category.9", "x-备注"):
        found = leaf_of(key)
        assert found is not None
        assert found.key == key


@pytest.mark.parametrize(
    "key", ["", "x-", "level.", "level.乡级+", "method.", "category.", "category.0", "category.a", "colour"]
)
def test_other_keys_name_no_leaf(key: str) -> None:
    assert leaf_of(key) is None


@pytest.mark.parametrize("boxes", ["all", "chosen", "words"])
def test_the_national_standard_comes_back_by_every_leaf(published: Published, boxes: str) -> None:
    marks = Marks(boxes=boxes)  # type: ignore[arg-type]  # the three words of `Boxes`
    rows = list(published.items())
    for one in rows:
        for key in (*(any_leaf.key for any_leaf in LEAVES if any_leaf.key not in _NOT_OF_THE_ITEM), *_MADE, *_METHODS):
            found = read(key, leaf(key).write(one, published.readings, marks))
            assert found.unread == ()
            back = found.fields.get(leaf(key).field, ())
            wanted = tuple(_wanted(one, key))
            assert (set(back) if key == "channel" else back) == (set(wanted) if key == "channel" else wanted), key
            if key == "content":
                assert found.fields.get("notes", ()) == one.notes
    assert len(rows) > 600


def _wanted(one: PublishedItem, key: str) -> Iterator[str]:
    """What a leaf shows of an item."""
    family, _, word = key.partition(".")
    value = getattr(one, leaf(key).field)
    entries = (value,) if isinstance(value, str) else tuple(value)
    if family == "category":
        yield from one.category[int(word) - 1 : int(word)]
    elif family == "audience" and word:
        yield from (entry for entry in entries if (entry == "全社会") == (word == "everyone"))
    elif family in {"level", "method"} and word:
        yield from (entry for entry in entries if entry in word.split("+"))
    else:
        yield from (entry for entry in entries if entry)
