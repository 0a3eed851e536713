"""Projects in revisions of git are read as they stood; the repository is never touched, and what is missing is told."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from running import WATER

from govcat.workspace.read import Opened, open_project
from govcat.workspace.revisions import Revision, is_revision, open_revision, revision_of

SETTINGS = "schema: govcat/1\nextends: ../upper\nregion: {name: 试验县, level: 县级}\n"


def git(folder: Path, *arguments: str) -> str:
    quiet = ("-c", "user.name=t", "-c", "user.email=t@t", "-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main")
    done = subprocess.run(["git", *quiet, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A county below an upper layer, at two commits; it stands in its folder now."""
    for name in ("upper", "county"):
        (tmp_path / name / "domains").mkdir(parents=True)
        (tmp_path / name / "domains" / "water.yaml").write_text(WATER, encoding="utf-8")
    (tmp_path / "county" / "govcat.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "county" / "link.yaml").symlink_to("/etc/passwd")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    git(tmp_path, "tag", "v1")
    later = WATER.replace("20个工作日", "30个工作日")
    (tmp_path / "county" / "domains" / "water.yaml").write_text(later, encoding="utf-8")
    git(tmp_path, "commit", "-qam", "two")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def text_of(opened: Opened) -> str:
    assert opened.project is not None
    (file,) = (file for file in opened.project.layers[-1].files if file.key == "domains/water.yaml")
    return file.content.decode()


def code_of(opened: Opened) -> list[str]:
    assert opened.project is None
    return [found.code for found in opened.diagnostics]


@pytest.mark.parametrize("path", ["county", "./county", "county/", "county/domains", "county/domains/water.yaml"])
def test_a_project_is_read_as_it_stood_with_the_layer_above(repository: Path, path: str) -> None:
    opened = open_revision(Revision("v1", path))
    assert "20个工作日" in text_of(opened)
    assert opened.project
    assert [layer.name for layer in opened.project.layers] == ["v1:upper", "v1:county"]
    names = [file.name for layer in opened.project.layers for file in layer.files]
    assert names == ["v1:upper/domains/water.yaml", "v1:county/govcat.yaml", "v1:county/domains/water.yaml"]
    assert "30个工作日" in text_of(open_revision(Revision("HEAD", path)))


def test_a_revision_is_what_the_files_were(repository: Path) -> None:
    now, then = open_project(Path("county")), open_revision(Revision("HEAD", "county"))
    assert text_of(now) == text_of(then)
    here = open_revision(Revision("HEAD~1", here=Path("county")))
    assert "20个工作日" in text_of(here)
    assert Revision("HEAD~1", here=Path("county")).shown == "HEAD~1:county"


def test_a_path_without_a_root_starts_where_one_stands(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository / "county")
    assert "20个工作日" in text_of(open_revision(Revision("v1")))
    assert "20个工作日" in text_of(open_revision(Revision("v1", "./../upper")))
    assert code_of(open_revision(Revision("v1", "./../../elsewhere"))) == ["GC988"]
    assert "20个工作日" in text_of(open_revision(Revision("v1", "upper")))


def test_the_repository_is_not_touched(repository: Path) -> None:
    def state() -> dict[str, bytes]:
        files = (path for path in sorted(repository.rglob("*")) if path.is_file())
        return {str(path.relative_to(repository)): path.read_bytes() for path in files}

    (repository / "county" / "domains" / "water.yaml").write_text("draft", encoding="utf-8")
    before, status = state(), git(repository, "status", "--porcelain")
    before = state()
    assert "30个工作日" in text_of(open_revision(Revision("HEAD", "county")))
    assert state() == before
    assert git(repository, "status", "--porcelain") == status


def test_a_folder_that_is_gone_now_is_read_as_well(repository: Path) -> None:
    for path in sorted((repository / "county").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (repository / "county").rmdir()
    assert "20个工作日" in text_of(open_revision(Revision("v1", here=Path("county"))))


@pytest.mark.parametrize("name", ["v9", "", "-h", "--output=x", "v1\0", "HEAD~99", "v1:county", "^v1", "a b"])
def test_a_name_that_is_no_revision_is_told(repository: Path, name: str) -> None:
    assert code_of(open_revision(Revision(name, "county"))) == ["GC987"]
    assert not is_revision(Revision(name, "county"))
    assert not (repository / "x").exists()


@pytest.mark.parametrize("path", ["nowhere", "../outside", "county/nothing.yaml", "/etc"])
def test_a_path_that_is_not_there_is_told(repository: Path, path: str) -> None:
    assert code_of(open_revision(Revision("v1", path))) == ["GC988"]


def test_a_missing_layer_above_is_named_as_git_names_it(repository: Path) -> None:
    git(repository, "rm", "-rq", "upper")
    git(repository, "commit", "-qm", "three")
    opened = open_revision(Revision("HEAD", "county"))
    assert [found.code for found in opened.diagnostics] == ["GC792"]
    assert opened.project is not None
    assert not opened.project.is_whole


def test_what_a_clone_does_not_hold_is_told(repository: Path) -> None:
    object_id = git(repository, "rev-parse", "v1:county/domains/water.yaml").strip()
    git(repository, "rm", "-q", "--cached", "upper/domains/water.yaml")
    (repository / ".git" / "objects" / object_id[:2] / object_id[2:]).unlink()
    assert code_of(open_revision(Revision("v1", "county"))) == ["GC987"]


def test_without_git_or_a_repository_there_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(tmp_path)
    assert code_of(open_revision(Revision("HEAD"))) == ["GC986"]
    monkeypatch.setenv("PATH", str(tmp_path))
    assert code_of(open_revision(Revision("HEAD"))) == ["GC985"]


def test_a_drive_is_no_revision() -> None:
    assert revision_of("C:\\county") is None
    assert revision_of("county") is None
    assert revision_of("HEAD~3:examples/hello") == Revision("HEAD~3", "examples/hello")
    assert revision_of("v2025:") == Revision("v2025", "")
