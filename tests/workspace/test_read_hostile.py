"""Projects in odd places: started from inside, without domains of their own, with an `extends` that is no path."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from govcat.workspace.read import open_project

DOMAIN = "schema: govcat/1\ndomain: water\nname: 水利\n"


@pytest.fixture
def county(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "county" / "domains").mkdir(parents=True)
    (tmp_path / "county" / "domains" / "water.yaml").write_text(DOMAIN, encoding="utf-8")
    settle(tmp_path / "county", "extends: national")
    monkeypatch.chdir(tmp_path / "county")
    return tmp_path / "county"


def settle(project: Path, settings: str) -> None:
    (project / "govcat.yaml").write_text(f"schema: govcat/1\n{settings}\n", encoding="utf-8")


def layers(path: str) -> list[str]:
    opened = open_project(Path(path))
    assert opened.project is not None, opened.diagnostics
    return [layer.name for layer in opened.project.layers]


@pytest.mark.parametrize(
    ("here", "asked"), [("domains", "."), ("domains", ".."), ("domains", "water.yaml"), (".", ".")]
)
def test_a_project_is_found_from_inside(county: Path, monkeypatch: pytest.MonkeyPatch, here: str, asked: str) -> None:
    monkeypatch.chdir(county / here)

    opened = open_project(Path(asked))

    assert opened.project is not None
    assert [layer.is_national for layer in opened.project.layers] == [True, False]
    assert [file.key for file in opened.project.layers[-1].files] == ["govcat.yaml", "domains/water.yaml"]


def test_settings_alone_are_a_project(county: Path) -> None:
    (county / "domains" / "water.yaml").unlink()
    (county / "domains").rmdir()

    opened = open_project(Path())

    assert opened.project is not None
    assert [file.key for file in opened.project.layers[-1].files] == ["govcat.yaml"]
    assert layers("govcat.yaml") == ["national", "."]


def test_an_ending_in_capitals_is_read_too(county: Path) -> None:
    (county / "domains" / "water.yaml").rename(county / "domains" / "WATER.YAML")

    opened = open_project(Path())

    assert opened.project is not None
    assert "domains/WATER.YAML" in {file.key for file in opened.project.layers[-1].files}


@pytest.mark.parametrize("name", ["notes.txt", "letters"])
def test_what_lies_beside_the_domains_is_no_project(county: Path, name: str) -> None:
    (county / "letters").mkdir()
    (county / "notes.txt").write_text("x", encoding="utf-8")

    opened = open_project(Path(name))

    assert opened.project is None
    assert [found.code for found in opened.diagnostics] == ["GC094" if "." in name else "GC092"]
    assert opened.diagnostics[0].owner is None


@pytest.mark.parametrize("extends", ['"a\\0b"', "a" * 5000, "a/" * 3000, "govcat.yaml", "~"])
def test_an_extends_that_is_no_path_is_a_finding(county: Path, extends: str) -> None:
    settle(county, f"extends: {extends}")

    opened = open_project(Path())

    assert [found.code for found in opened.diagnostics] == ["GC792"]


@pytest.mark.parametrize("settings", ["extends: [national]", "extends: {a: b}", "extends: [national"])
def test_nothing_is_said_of_what_would_be_inherited_while_the_settings_cannot_be_read(
    county: Path, settings: str
) -> None:
    settle(county, settings)

    opened = open_project(Path())

    assert opened.project is not None
    assert not opened.project.is_whole
    assert not opened.diagnostics


@pytest.mark.parametrize(("settings", "whole"), [('extends: "  "', 1), ("extends:", 1), ('extends: " national "', 2)])
def test_blanks_around_extends_do_not_count(county: Path, settings: str, whole: int) -> None:
    settle(county, settings)

    opened = open_project(Path())

    assert opened.project is not None
    assert opened.project.is_whole
    assert len(opened.project.layers) == whole
    assert not opened.diagnostics


def test_a_folder_that_may_not_be_listed_is_a_finding(county: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(folder: Path) -> object:
        raise PermissionError(13, "no", str(folder))

    monkeypatch.setattr(Path, "iterdir", refusing)

    opened = open_project(Path())

    assert [(found.code, found.facts["errno"]) for found in opened.diagnostics] == [("GC093", "EACCES")]


def test_a_layer_above_that_may_not_be_listed_is_a_finding(county: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (county / "upper" / "domains").mkdir(parents=True)
    settle(county, "extends: upper")
    real = Path.iterdir

    def refusing(folder: Path) -> object:
        if "upper" in folder.parts:
            raise PermissionError(13, "no", str(folder))
        return real(folder)

    monkeypatch.setattr(Path, "iterdir", refusing)

    opened = open_project(Path())

    assert [found.code for found in opened.diagnostics] == ["GC090"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not remove a directory in use")
def test_a_current_directory_that_is_gone_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()

    opened = open_project(Path())
    monkeypatch.undo()

    assert [found.code for found in opened.diagnostics] == ["GC092"]
