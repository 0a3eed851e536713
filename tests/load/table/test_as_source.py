"""Rows as a source: values as YAML would hold them, and for every path the cell that it was read from."""

from __future__ import annotations

import pytest

from govcat.core.place import Cell, Path
from govcat.load.table.as_source import SourceItem, as_source


def cell(ref: str) -> Cell:
    return Cell("户籍.xlsx", "户籍管理", ref)


ITEMS = (
    SourceItem(
        "birth",
        {"name": "出生登记", "basis": ("《甲法》", "《乙法》"), "links": {"指南": "https://a.gov.cn"}},
        {"name": (cell("B4"),), "basis": (cell("E4"), cell("E4")), "links": (cell("N4"),)},
        cell("B4"),
    ),
    SourceItem("death", {"name": "死亡登记"}, {"name": (cell("B5"),)}, cell("A5")),
)
SOURCE = as_source("户籍.xlsx/household-registration.yaml", ("household-registration", "户籍管理"), ITEMS, cell("A1"))


def test_values_are_what_a_file_would_say() -> None:
    assert SOURCE.value == {
        "schema": "govcat/1",
        "domain": "household-registration",
        "name": "户籍管理",
        "items": [
            {
                "id": "birth",
                "name": "出生登记",
                "basis": ["《甲法》", "《乙法》"],
                "links": {"指南": "https://a.gov.cn"},
            },
            {"id": "death", "name": "死亡登记"},
        ],
    }


@pytest.mark.parametrize(
    ("path", "ref"),
    [
        (("items", 0, "basis", 1), "E4"),
        (("items", 0, "basis"), "E4"),
        (("items", 0, "name"), "B4"),
        (("items", 0, "links", "指南"), "N4"),
        (("items", 1), "A5"),
        (("items", 1, "time_limit"), "A5"),
        (("items", 1, "id"), "A5"),
        (("domain",), "A1"),
        ((), "A1"),
    ],
)
def test_a_path_is_answered_with_its_cell_or_that_of_what_it_belongs_to(path: Path, ref: str) -> None:
    assert SOURCE.places.at(path) == SOURCE.places.key(path) == SOURCE.places.piece(path, 0, 1) == cell(ref)
