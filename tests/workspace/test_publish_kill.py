"""Publishing is stopped at every step, by a kill or by the system: the old output stands, or the new one follows."""

from __future__ import annotations

import errno
import itertools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import govcat
from govcat.workspace import journal
from govcat.workspace.publish import Reason, Receipt, Refusal, publish, recover

OLD = {"index.html": "old", "same.html": "same", "gone/deep/page": "old", "file": "old", "folder/page": "old"}
NEW = {"index.html": "new", "same.html": "same", "new/deep/page": "new", "file/page": "new", "folder": "new"}
FOREIGN = {"gone/note.txt": "theirs"}
STEPS = ("mkdir", "replace", "unlink", "rmdir", "fsync")

CHILD = f"""
import json, os, sys, threading
from pathlib import Path
from govcat.workspace import journal
from govcat.workspace.publish import publish, recover

out, files, fatal = Path(sys.argv[1]), json.loads(sys.argv[2]), int(sys.argv[3])
guard, taken = threading.Lock(), 0

def step():
    global taken
    with guard:
        taken += 1
        if taken == fatal:
            os._exit(9)

def before(act):
    def acts(*args, **kwargs):
        step()
        return act(*args, **kwargs)
    return acts

def torn_write(path, content):
    step()
    path.write_bytes(content[: len(content) // 2])
    step()
    path.unlink()
    real_write(path, content)

for name in {STEPS}:
    setattr(os, name, before(getattr(os, name)))
real_write, journal._write_synced = journal._write_synced, torn_write
answer = recover(out) if files is None else publish(out, {{p: c.encode() for p, c in files.items()}}, target="site")
sys.exit(type(answer).__name__ != "Receipt")
"""


def encoded(files: dict[str, str]) -> dict[str, bytes]:
    return {path: content.encode() for path, content in files.items()}


def tree(out: Path) -> dict[str, str]:
    files = (path for path in out.rglob("*") if path.is_file() and journal.FOLDER not in path.parts)
    return {path.relative_to(out).as_posix(): path.read_text() for path in files}


def run(out: Path, files: dict[str, str] | None, fatal: int) -> bool:
    """Publish (or recover) in a process that dies at its `fatal`-th step; say whether it died."""
    command = [sys.executable, "-S", "-c", CHILD, str(out), json.dumps(files), str(fatal)]
    home = str(Path(govcat.__file__).parents[1])
    environment = {**os.environ, "PYTHONPATH": home}
    ended = subprocess.run(command, env=environment, timeout=20, check=False, capture_output=True)
    assert ended.returncode in {0, 9}, ended.stderr.decode()
    return ended.returncode == 9


def kill_everywhere(start: Path, files: dict[str, str] | None, new: dict[str, str]) -> list[bool]:
    """Kill at the first step, the second …, each on a copy of `start`, until one comes through.

    Gives the course of the mark: whether it stood after the kill, without repetitions.
    """
    old = tree(start)

    def killed(fatal: int) -> tuple[bool, bool]:
        out = start.with_name(f"{start.name}-{fatal}")
        if start.exists():
            shutil.copytree(start, out)
        has_died = run(out, files, fatal)
        return has_died, judge(out, old, new)

    outcomes: list[tuple[bool, bool]] = []
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        while all(has_died for has_died, _ in outcomes):
            assert len(outcomes) < 200
            outcomes += threads.map(killed, range(len(outcomes) + 1, len(outcomes) + 11))
    return [had_mark for had_mark, _ in itertools.groupby(had_mark for _, had_mark in outcomes)]


def judge(out: Path, old: dict[str, str], new: dict[str, str]) -> bool:
    """See that the output is wholly old or new, or is made new without the sources; say whether its mark stood."""
    had_mark = (out / journal.MARK).exists()
    if had_mark:
        assert recover(out) == Receipt(0, 0, 0, completed=True)
        assert tree(out) == new
    else:
        manifest = journal.read_manifest(out / journal.MANIFEST)
        assert tree(out) == (new if manifest and manifest.files.keys() == NEW.keys() else old)
    assert isinstance(publish(out, encoded(NEW), target="site"), Receipt)
    assert tree(out) == new
    assert {path.name for path in (out / journal.FOLDER).iterdir()} == {"manifest.json", "lock"}
    return had_mark


@pytest.fixture
def old(tmp_path: Path) -> Path:
    out = tmp_path / "out"
    publish(out, encoded(OLD), target="site")
    (out / "gone" / "note.txt").write_text(FOREIGN["gone/note.txt"])
    return out


@pytest.mark.slow
def test_a_kill_leaves_the_old_output_or_one_that_completes_itself(old: Path) -> None:
    assert kill_everywhere(old, NEW, {**FOREIGN, **NEW}) == [False, True, False]


@pytest.mark.slow
def test_a_kill_of_the_first_publication(tmp_path: Path) -> None:
    assert kill_everywhere(tmp_path / "out", NEW, NEW) == [False, True, False]


@pytest.mark.slow
def test_a_kill_of_the_recovery(old: Path) -> None:
    begin(old)
    assert kill_everywhere(old, None, {**FOREIGN, **NEW}) == [True, False]


def begin(out: Path) -> None:
    """Bring a publication of NEW as far as its mark."""
    files = encoded(NEW)
    journal.stage(out, journal.Manifest.of("site", files), {path: files[path] for path in NEW if path != "same.html"})


class Stopper:
    """Lets the system refuse the `fatal`-th step of a publication."""

    def __init__(self, patch: pytest.MonkeyPatch, fatal: int, number: int) -> None:
        self.left, self.number = fatal, number
        for name in set(STEPS) - {"rmdir"}:  # a folder that cannot be removed is no reason to stop
            patch.setattr(os, name, self.before(getattr(os, name)))
        patch.setattr(journal, "_write_synced", self.half(journal._write_synced))

    def step(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise OSError(self.number, os.strerror(self.number))

    def before(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def acts(*args: Any, **kwargs: Any) -> Any:
            self.step()
            return act(*args, **kwargs)

        return acts

    def half(self, write: Callable[[Path, bytes], None]) -> Callable[[Path, bytes], None]:
        def writes(path: Path, content: bytes) -> None:
            write(path, content[: len(content) // 2])
            self.step()
            path.write_bytes(content)

        return writes


FAULTS = [(errno.ENOSPC, Reason.DISK_FULL), (errno.EACCES, Reason.NO_PERMISSION), (errno.EIO, Reason.SYSTEM)]


@pytest.mark.parametrize(("number", "reason"), FAULTS)
def test_the_system_refuses_a_step(old: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: Reason) -> None:
    stood, outcomes = tree(old), set()
    for fatal in itertools.count(1):
        out = old.with_name(f"out-{fatal}")
        shutil.copytree(old, out)
        with monkeypatch.context() as patch:
            stopper = Stopper(patch, fatal, number)
            answer = publish(out, encoded(NEW), target="site")
        if isinstance(answer, Refusal):
            assert (answer.reason, answer.errno) == (reason, errno.errorcode[number])
            assert answer.unfinished == (out / journal.MARK).exists()
            assert answer.unfinished or tree(out) == stood
            assert answer.unfinished or not (out / journal.STAGE).exists()
            outcomes.add(answer.unfinished)
        judge(out, stood, {**FOREIGN, **NEW})
        if stopper.left > 0:
            break
    assert outcomes == {True, False}


def test_what_would_fail_half_way_is_refused_before_it_begins(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stood = tree(old)
    monkeypatch.setattr(os, "access", lambda folder, _mode: Path(folder).name != "folder")
    answer = publish(old, {**encoded(OLD), "folder/page": b"new"}, target="site")
    assert answer == Refusal(Reason.NO_PERMISSION, old / "folder", "EACCES")
    assert tree(old) == stood


def test_two_publishers_at_once(old: Path) -> None:
    begin(old)
    with journal.lock(old):
        for answer in (publish(old, encoded(NEW), target="site"), recover(old)):
            assert isinstance(answer, Refusal)
            assert (answer.reason, answer.unfinished) == (Reason.BUSY, False)
    assert publish(old, encoded(NEW), target="site") == Receipt(0, 5, 0, completed=True)


def test_recovery_of_what_was_not_interrupted(old: Path, tmp_path: Path) -> None:
    assert recover(old) == Receipt(0, 0, 0, completed=False)
    assert recover(tmp_path / "missing") == Receipt(0, 0, 0, completed=False)
    assert not (tmp_path / "missing").exists()


def test_recovery_goes_through_no_link(old: Path, tmp_path: Path) -> None:
    begin(old)
    shutil.move(old / "gone", tmp_path / "elsewhere")
    try:
        (old / "gone").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    except OSError:
        pytest.skip("no symbolic links here")
    assert recover(old) == Refusal(Reason.LINK, old / "gone", "ELOOP", unfinished=True)
    assert tree(tmp_path / "elsewhere") == {"note.txt": "theirs", "deep/page": "old"}


def test_a_power_cut_finds_each_thing_on_the_disk_before_the_next(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[str] = []
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)

    def told(event: str, act: Callable[..., None]) -> Callable[..., None]:
        def acts(*args: Any) -> None:
            act(*args)
            events.append(f"{event} {args[-1] if event == 'replace' else args[0]}")

        return acts

    for name in ("_write_synced", "_sync_folder"):
        monkeypatch.setattr(journal, name, told(name, getattr(journal, name)))
    monkeypatch.setattr(os, "replace", told("replace", os.replace))
    journal._write_synced(old.with_name("probe"), b"")
    assert len(synced) == 1
    publish(old, encoded(NEW), target="site")
    mark, last = (events.index(f"replace {old / name}") for name in (journal.MARK, journal.MANIFEST))
    applied = [number for number, event in enumerate(events) if event.startswith("replace") and mark < number < last]
    assert sum(event.startswith("_write_synced") for event in events[:mark]) == 6
    assert not any(event.startswith("_write_synced") for event in events[mark:])
    assert f"_sync_folder {old / journal.STAGE}" in events[:mark]
    assert events[mark + 1] == f"_sync_folder {old / journal.FOLDER}"
    assert len(applied) == 4
    folders = {f"_sync_folder {old / name}" for name in ("", "new", "new/deep", "file", "gone")}
    assert folders <= set(events[applied[-1] : last])
