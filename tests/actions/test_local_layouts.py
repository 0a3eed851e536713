"""Layouts of a project and of the layers above it: the nearest one of a name counts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from running import WATER

from govcat.actions.validate import Asked, Compiled, validate
from govcat.compiler import AsOf
from govcat.core.published import publish

CITY = "schema: govcat/1\nname: 市里的表样\nlike: national\nlevels: {县级: 区级}\n"
DISTRICT = "schema: govcat/1\nname: 区里的表样\nlike: city\nlevels: {乡级: 街道级}\n"


def compiled(tmp_path: Path, **files: str) -> Compiled:
    """A district below its city; `files` are layouts by layer and name (`city__city`)."""
    for layer, settings in (("city", "layout: city\n"), ("district", "extends: ../city\n")):
        folder = tmp_path / layer
        (folder / "domains").mkdir(parents=True)
        (folder / "govcat.yaml").write_text(f"schema: govcat/1\n{settings}", encoding="utf-8")
    (tmp_path / "city" / "domains" / "water.yaml").write_text(WATER, encoding="utf-8")
    for place, text in files.items():
        layer, _, name = place.partition("__")
        (tmp_path / layer / "layouts").mkdir(exist_ok=True)
        (tmp_path / layer / "layouts" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return validate(Asked(tmp_path / "district", AsOf(None, date(2026, 11, 1))))


def told(found: Compiled) -> list[tuple[str, str]]:
    return [(one.code, one.owner.key.rpartition("/")[2] if one.owner else "") for one in found.errors]


def test_a_layout_of_the_layer_above_is_known_and_chosen_below(tmp_path: Path) -> None:
    found = compiled(tmp_path, city__city=CITY)
    assert told(found) == []
    assert found.build is not None
    published = publish(found.build)
    assert published.header.layout == "city"
    assert dict(published.layouts["city"].levels) == {"县级": "区级"}
    assert "national" in published.layouts
    assert not published.is_transcript


def test_a_layout_below_builds_on_one_above_or_takes_its_place(tmp_path: Path) -> None:
    found = compiled(tmp_path, city__city=CITY, district__own=DISTRICT, district__national=CITY)
    assert told(found) == []
    assert found.build is not None
    layouts = found.build.knowledge.layouts
    assert dict(layouts["own"].levels) == {"县级": "区级", "乡级": "街道级"}
    assert layouts["national"].name == "市里的表样"


def test_the_file_that_names_an_unknown_layout_is_told(tmp_path: Path) -> None:
    assert told(compiled(tmp_path)) == [("GC909", "govcat.yaml")]


def test_a_layout_that_cannot_be_read_is_told_where_it_stands(tmp_path: Path) -> None:
    found = compiled(tmp_path, city__city=CITY, district__own="schema: govcat/1\nlike: &a national\n")
    assert [file for _, file in told(found)] == ["own.yaml"]
    assert any(name.endswith("layouts/own.yaml") for name in found.sources)
