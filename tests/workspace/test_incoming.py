"""Files that somebody sends, and directories in which a project may be founded."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcat.core.diagnostic import Diagnostic
from govcat.workspace.founding import foreign
from govcat.workspace.incoming import Incoming, listed, taken
from govcat.workspace.publish import Reason, publish
from govcat.workspace.rewrite import draft_of


def test_folders_are_walked_in_order_and_files_are_taken_once(tmp_path: Path) -> None:
    (tmp_path / "乙").mkdir()
    for name in ("b.xlsx", "a.CSV", "乙/c.docx", "乙/图.png", "说明.txt", ".隐藏.xlsx", "~$b.xlsx"):
        (tmp_path / name).write_bytes(b"x")
    found = listed([tmp_path / "b.xlsx", tmp_path])
    assert [path.name for path in found.paths] == ["b.xlsx", "a.CSV", "c.docx", "图.png"]
    assert found.others == 1
    assert not found.diagnostics


def test_a_named_file_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "表").write_bytes(b"x")
    assert [path.name for path in listed([tmp_path / "表"]).paths] == ["表"]


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    found = listed([tmp_path / "无.xlsx", Path("a" * 5000)])
    assert [one.code for one in found.diagnostics] == ["GC096", "GC093"]
    unread = taken(tmp_path)
    assert isinstance(unread, Diagnostic)
    assert unread.code == "GC093"


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "a.xlsx").write_bytes(b"x")
    try:
        (tmp_path / "in" / "link.xlsx").symlink_to(tmp_path / "a.xlsx")
    except OSError:
        pytest.skip("no links here")
    assert listed([tmp_path / "in"]).paths == ()


def test_bytes_come_with_the_name_that_reports_print(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.csv").write_bytes(b"1,2")
    assert taken(tmp_path / "a.csv") == Incoming("a.csv", b"1,2")


def test_a_project_is_founded_on_empty_ground_or_goes_on(tmp_path: Path) -> None:
    assert foreign(tmp_path / "new") is None
    assert foreign(tmp_path) is None
    (tmp_path / ".git").mkdir()
    assert foreign(tmp_path) is None
    (tmp_path / "govcat.yaml").write_text("schema: govcat/1\n", encoding="utf-8")
    (tmp_path / "论文.docx").write_bytes(b"x")
    assert foreign(tmp_path) is None


def test_what_belongs_to_somebody_else_is_foreign(tmp_path: Path) -> None:
    (tmp_path / "论文.docx").write_bytes(b"x")
    reasons = [refusal.reason for path in (tmp_path, tmp_path / "论文.docx") if (refusal := foreign(path))]
    assert reasons == [Reason.NOT_OURS, Reason.NOT_A_DIRECTORY]
    publish(tmp_path / "site", {"index.html": b"x"}, target="site")
    refusal = foreign(tmp_path / "site")
    assert refusal
    assert refusal.reason is Reason.OTHER_TARGET
    assert foreign(Path("a" * 5000)) is not None


def test_a_draft_starts_from_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    assert draft_of(path, b"new").before is None
    path.write_bytes(b"old")
    assert draft_of(path, b"new").before == b"old"
    assert draft_of(tmp_path, b"new").before == b""
