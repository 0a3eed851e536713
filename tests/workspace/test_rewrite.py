"""Several files of a project get their new contents together, or not at all."""

from __future__ import annotations

from pathlib import Path

from govcat.workspace.publish import Reason, Refusal
from govcat.workspace.rewrite import Draft, MovedOn, rewrite


def test_files_are_written_made_and_taken_away(tmp_path: Path) -> None:
    old, gone, new = tmp_path / "old.yaml", tmp_path / "gone.yaml", tmp_path / "domains" / "new.yaml"
    old.write_bytes(b"1")
    gone.write_bytes(b"2")
    assert rewrite([Draft(old, b"1", b"one"), Draft(gone, b"2", None), Draft(new, None, b"three")]) is None
    assert (old.read_bytes(), gone.exists(), new.read_bytes()) == (b"one", False, b"three")


def test_a_file_that_moved_on_keeps_all_as_they_were(tmp_path: Path) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    first.write_bytes(b"1")
    second.write_bytes(b"theirs")
    assert rewrite([Draft(first, b"1", b"one"), Draft(second, b"2", b"two")]) == MovedOn(second)
    assert rewrite([Draft(first, b"1", b"one"), Draft(second, None, b"two")]) == MovedOn(second)
    assert rewrite([Draft(first, b"1", b"one"), Draft(tmp_path / "c.yaml", b"3", None)]) == MovedOn(tmp_path / "c.yaml")
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"theirs")


def test_links_are_not_written_through(tmp_path: Path) -> None:
    real, link = tmp_path / "real.yaml", tmp_path / "link.yaml"
    real.write_bytes(b"1")
    link.symlink_to(real)
    assert rewrite([Draft(link, b"1", b"one")]) == Refusal(Reason.LINK, link)
    assert real.read_bytes() == b"1"


def test_what_was_written_is_put_back_if_a_later_file_fails(tmp_path: Path) -> None:
    first, new, blocked = tmp_path / "a.yaml", tmp_path / "b.yaml", tmp_path / "file" / "c.yaml"
    first.write_bytes(b"1")
    (tmp_path / "file").write_bytes(b"no folder")
    refusal = rewrite([Draft(first, b"1", b"one"), Draft(new, None, b"two"), Draft(blocked, None, b"three")])
    assert isinstance(refusal, Refusal)
    assert refusal.path == blocked
    assert (first.read_bytes(), new.exists()) == (b"1", False)
