"""The journal by which an output directory changes: stage, set the mark, apply; the manifest comes last.

`.govcat/manifest.json` says what stands. `stage` writes and syncs the changed files and the next manifest, and renames
that manifest to `.govcat/commit`: this is the mark. `complete` moves the pieces into place and ends by renaming the
mark to `manifest.json`, so one rename closes the journal and publishes the manifest.

Why: what is left to do can always be read off the disk (remove what only the old manifest lists, move what is still
staged), so nothing after the mark needs the sources. All that takes room on the disk is written before the mark.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import stat
import sys
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FOLDER = ".govcat"
FORMAT = "published/1"
MANIFEST, MARK, STAGE, LOCK = (f"{FOLDER}/{name}" for name in ("manifest.json", "commit", "stage", "lock"))

_TRIES, _PAUSE = 40, 0.05  # two seconds in all
_NAME = re.compile(r'(?i)(?!(con|prn|aux|nul|com\d|lpt\d)(\.|$))[^\x00-\x1f\x7f<>:"|?*\\\ud800-\udfff]+(?<![. ])')
_JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT, which `stat` names on Windows only


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an output directory holds: the size in bytes and the SHA-256 of each file, in the order of their paths."""

    target: str
    files: Mapping[str, tuple[int, str]]

    @classmethod
    def of(cls, target: str, files: Mapping[str, bytes]) -> Manifest:
        """Describe `files`, which are named by relative POSIX paths."""
        return cls(target, {path: (len(files[path]), sha256(files[path]).hexdigest()) for path in sorted(files)})

    def encoded(self) -> bytes:
        """Give the bytes of `manifest.json`: the same for the same files, on any machine, at any time."""
        files = {path: {"sha256": digest, "size": size} for path, (size, digest) in self.files.items()}
        document = {"files": files, "govcat": FORMAT, "target": self.target}
        return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def read_manifest(path: Path) -> Manifest | None:
    """Read a manifest or a mark; None if there is none that this version of govcat writes. Raises OSError."""
    try:
        document = json.loads(path.read_bytes())
        files = {path: (int(entry["size"]), str(entry["sha256"])) for path, entry in document["files"].items()}
        manifest = Manifest(str(document["target"]), dict(sorted(files.items())))
        is_ours = document["govcat"] == FORMAT and unportable(files) is None
    except (FileNotFoundError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return None
    return manifest if is_ours else None


def unportable(paths: Iterable[str]) -> str | None:
    """Name a path that could not be published alike, and inside the directory, on every system; None if all can.

    Refused are absolute paths, `..`, drives, backslashes, the journal's folder, what Windows cannot name (Microsoft,
    "Naming Files, Paths, and Namespaces"), paths that differ only in case, and a file that is also a folder.
    """
    known: dict[str, str] = {}
    for path in paths:
        names = path.split("/")
        is_plain = all(_NAME.fullmatch(name) for name in names)
        if not is_plain or names[0].casefold() == FOLDER or known.setdefault(alike(path), path) != path:
            return path
    return next((known[folder] for path in known for folder in ancestors(path) if folder in known), None)


def alike(path: str) -> str:
    """Give what a file system that ignores case takes the path for."""
    return normalize("NFC", path).casefold()


def ancestors(path: str) -> Iterator[str]:
    """Give the folders that hold `path`, the nearest first, without the output directory itself."""
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


def refuse_links(out: Path, paths: Iterable[str]) -> None:
    """Raise OSError (ELOOP) if `out`, a path in it, or a folder on the way is a link, which may lead elsewhere."""
    for step in {"", *(step for path in paths for step in (path, *ancestors(path)))}:
        with suppress(FileNotFoundError, NotADirectoryError):
            found = (out / step).lstat()
            if stat.S_ISLNK(found.st_mode) or getattr(found, "st_reparse_tag", 0) == _JUNCTION:
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(out / step))


@contextmanager
def lock(out: Path) -> Iterator[None]:
    """Keep other publishers out, or raise BlockingIOError after a moment's patience.

    Why the patience: the system frees the lock of a killed process, but not always before that process is gone.
    """
    with (out / LOCK).open("ab") as file:
        for _ in range(_TRIES):
            if _is_taken(file.fileno()):
                break
            time.sleep(_PAUSE)
        else:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN), file.name)
        try:
            yield
        finally:
            if sys.platform == "win32":  # which may take its time over the lock of a file that is closed
                msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)


def _is_taken(file: int) -> bool:
    """Try to take the lock on an open file; False if somebody else holds it."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # the latter on Windows
        return False
    return True


def stage(out: Path, manifest: Manifest, pieces: Mapping[str, bytes]) -> None:
    """Write and sync what is to change, then set the mark. Raises OSError; without the mark nothing stays staged."""
    folder = out / STAGE
    staged = {folder / str(number): pieces[path] for number, path in enumerate(manifest.files) if path in pieces}
    try:
        folder.mkdir()
        _at_once(lambda piece: _write_synced(piece, staged[piece]), staged)
        _write_synced(folder / "manifest.json", manifest.encoded())
        _at_once(_sync_folder, (folder, out / FOLDER, out, out.parent))
        (folder / "manifest.json").replace(out / MARK)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    _sync_folder(out / FOLDER)


def complete(out: Path) -> bool:
    """Finish the publication whose mark stands, without its sources; without a mark drop what is staged, and say False.

    Raises OSError. A piece no longer staged was moved before; what was done to it since, the next publication mends.
    """
    new, old = read_manifest(out / MARK), read_manifest(out / MANIFEST)
    if new:
        listed = old.files if old else {}
        staged = {piece.name: piece for piece in (out / STAGE).glob("*")}
        pieces = {path: staged[str(number)] for number, path in enumerate(new.files) if str(number) in staged}
        leaving = departures(listed, new.files, pieces)
        refuse_links(out, (*leaving, *pieces))
        for path in leaving:
            _remove(out, path)
        for folder in {(out / path).parent for path in pieces}:
            folder.mkdir(parents=True, exist_ok=True)
        for path, piece in pieces.items():
            piece.replace(out / path)
        touched = {*leaving, *pieces, *(path for path in new.files if new.files[path] != listed.get(path))}
        _at_once(_sync_folder, {out, *(out / folder for path in touched for folder in ancestors(path))})
        (out / MARK).replace(out / MANIFEST)
        _sync_folder(out / FOLDER)
    shutil.rmtree(out / STAGE, ignore_errors=True)
    return new is not None


def departures(old: Iterable[str], new: Collection[str], pieces: Collection[str]) -> list[str]:
    """Give the paths that only `old` has; not those that a mere change of case has made the place of a moved piece."""
    moved = {alike(path) for path in new if path not in pieces}
    return [path for path in old if path not in new and alike(path) not in moved]


def _remove(out: Path, path: str) -> None:
    if (out / path).is_file():
        (out / path).unlink()
    for folder in ancestors(path):
        with suppress(OSError):  # a folder that holds something else stays
            (out / folder).rmdir()


def _write_synced(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # gone, or on a system that syncs no folders: to fail would promise no more
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _at_once(act: Callable[[Path], None], paths: Iterable[Path]) -> None:
    with ThreadPoolExecutor(8) as threads:  # a file system joins their syncs: 1,300 files in half the time of one
        list(threads.map(act, paths))
