"""Reading a project and the layers above it."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcat.workspace.read import open_national, open_project

DOMAIN = "schema: govcat/1\ndomain: water\nname: 水利\n"


def project(folder: Path, settings: str = "", **domains: str) -> Path:
    (folder / "domains").mkdir(parents=True)
    for name, text in domains.items():
        (folder / "domains" / f"{name}.yaml").write_text(text, encoding="utf-8")
    if settings:
        (folder / "govcat.yaml").write_text(f"schema: govcat/1\n{settings}\n", encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("asked", ["county", "county/domains", "county/domains/water.yaml"])
def test_a_project_is_found_by_its_folder_its_domains_or_one_file(tmp_path: Path, asked: str) -> None:
    project(tmp_path / "county", water=DOMAIN, roads=DOMAIN)

    opened = open_project(Path(asked))

    assert opened.project is not None
    (layer,) = opened.project.layers
    assert [file.key for file in layer.files] == ["domains/roads.yaml", "domains/water.yaml"]
    assert [file.name for file in layer.files] == ["county/domains/roads.yaml", "county/domains/water.yaml"]
    assert opened.only == ("county/domains/water.yaml" if asked.endswith("yaml") else "")


def test_a_folder_of_domain_files_is_a_project_too(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "water.yaml").write_text(DOMAIN, encoding="utf-8")

    opened = open_project(Path("mine"))

    assert opened.project is not None
    assert [file.key for file in opened.project.layers[0].files] == ["domains/water.yaml"]


def test_editors_leftovers_are_no_domains(tmp_path: Path) -> None:
    project(tmp_path / "county", **{"water": DOMAIN, ".water": DOMAIN, "~$water": DOMAIN})

    opened = open_project(Path("county"))

    assert opened.project is not None
    assert [file.key for file in opened.project.layers[0].files] == ["domains/water.yaml"]


def test_layers_stand_with_the_uppermost_first(tmp_path: Path) -> None:
    project(tmp_path / "county", "extends: national", water=DOMAIN)
    project(tmp_path / "town", "上级: ../county", water=DOMAIN)

    opened = open_project(Path("town"))

    assert opened.project is not None
    assert opened.project.is_whole
    assert [layer.name for layer in opened.project.layers] == ["national", "county", "town"]
    assert [layer.is_national for layer in opened.project.layers] == [True, False, False]


def test_a_circle_is_reported_once_and_nothing_is_said_of_what_would_be_inherited(tmp_path: Path) -> None:
    project(tmp_path / "county", "extends: ../town", water=DOMAIN)
    project(tmp_path / "town", "extends: ../county", water=DOMAIN)

    opened = open_project(Path("town"))

    assert [found.code for found in opened.diagnostics] == ["GC791"]
    assert opened.diagnostics[0].facts["chain"] == "town → county → town"
    assert opened.project is not None
    assert not opened.project.is_whole


def test_a_missing_upper_layer_points_at_extends(tmp_path: Path) -> None:
    project(tmp_path / "town", "extends: ../county", water=DOMAIN)

    opened = open_project(Path("town"))

    (found,) = opened.diagnostics
    assert found.code == "GC792"
    assert found.place is not None
    assert tuple(found.place)[:3] == ("town/govcat.yaml", 2, 10)


@pytest.mark.parametrize(("path", "code"), [("nowhere", "GC091"), ("empty", "GC092")])
def test_without_a_project_govcat_says_why_it_cannot_run(tmp_path: Path, path: str, code: str) -> None:
    (tmp_path / "empty").mkdir()

    opened = open_project(Path(path))

    assert opened.project is None
    assert [found.code for found in opened.diagnostics] == [code]


def test_an_unreadable_file_is_reported_and_the_others_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project(tmp_path / "county", water=DOMAIN, roads=DOMAIN)
    real_open = Path.open

    def refusing(path: Path, mode: str = "r") -> object:
        if path.name == "roads.yaml":
            raise PermissionError(13, "no")
        return real_open(path, mode)

    monkeypatch.setattr(Path, "open", refusing)
    opened = open_project(Path("county"))

    assert [(found.code, found.facts["errno"]) for found in opened.diagnostics] == [("GC090", "EACCES")]
    assert opened.project is not None
    assert [file.key for file in opened.project.layers[0].files] == ["domains/water.yaml"]


def test_the_national_standard_is_a_project_of_its_own() -> None:
    opened = open_national()

    assert opened.project is not None
    (layer,) = opened.project.layers
    assert layer.is_national
    names = [file.name for file in layer.files]
    assert "national/govcat.yaml" in names
    assert "national/domains/household-registration.yaml" in names
