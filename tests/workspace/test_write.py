"""Writing one file, and several at once: the whole new content or the old one as it was."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from govcat.workspace.publish import Reason, Refusal
from govcat.workspace.rewrite import Draft, MovedOn, rewrite
from govcat.workspace.write import write_file


def test_a_file_is_written_once(tmp_path: Path) -> None:
    path = tmp_path / "standard.lock"

    assert write_file(path, b"a") is True
    assert write_file(path, b"a") is False
    assert write_file(path, b"b") is True
    assert path.read_bytes() == b"b"
    assert [file.name for file in tmp_path.iterdir()] == ["standard.lock"]


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "standard.lock"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(os, "fsync", full)

    assert write_file(path, b"new") == Refusal(Reason.DISK_FULL, path, "ENOSPC")
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["standard.lock"]


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")

    assert write_file(tmp_path / "link", b"new") == Refusal(Reason.LINK, tmp_path / "link")
    assert (tmp_path / "elsewhere").read_bytes() == b"mine"


def test_several_files_change_together_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, gone = (tmp_path / name for name in "abc")
    first.write_bytes(b"1")
    gone.write_bytes(b"3")
    drafts = [Draft(first, b"1", b"one"), Draft(gone, b"3", None), Draft(second, None, b"two")]

    def failing(path: Path, content: bytes) -> bool | Refusal:
        return Refusal(Reason.DISK_FULL, path, "ENOSPC") if content == b"two" else write_file(path, content)

    with monkeypatch.context() as patch:
        patch.setattr("govcat.workspace.rewrite.write_file", failing)
        assert isinstance(rewrite(drafts), Refusal)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a": b"1", "c": b"3"}

    assert rewrite(drafts) is None
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a": b"one", "b": b"two"}


def test_a_file_that_moved_on_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"somebody was here")

    assert rewrite([Draft(tmp_path / "b", None, b"new"), Draft(tmp_path / "a", b"1", b"2")]) == MovedOn(tmp_path / "a")
    assert not (tmp_path / "b").exists()
