"""The order of an item's fields: every field has one place, and the shipped standard reads that way."""

from __future__ import annotations

from govcat.core.fields import ELEMENTS, FIELDS
from govcat.edit.order import ORDER, rank


def test_every_field_has_a_place_of_its_own() -> None:
    assert set(ORDER) == set(FIELDS)
    assert sorted(ORDER.values()) == list(range(len(FIELDS)))


def test_the_elements_stand_as_in_the_official_table_with_the_id_first_and_notes_last() -> None:
    assert sorted(ELEMENTS, key=rank) == list(ELEMENTS)
    assert [rank("id"), rank("notes")] == [0, len(FIELDS) - 1]


def test_what_is_added_stands_with_what_it_is_added_to_and_strange_keys_at_the_end() -> None:
    assert rank("basis+") == rank("basis") < rank("was") < rank("time_limit")
    assert rank("x-own") == rank("timelimit") == len(FIELDS)
