"""Publish files into an output directory: change only what differs, and never what govcat did not make.

A directory is govcat's own if `.govcat/manifest.json` in it says so, for the same target. What somebody else put there
is neither overwritten nor removed, and nothing is written or removed through a link. How a change survives a kill or a
power cut is told in `journal`.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from govcat.workspace import journal
from govcat.workspace.journal import FOLDER, LOCK, MANIFEST, MARK, STAGE, Manifest, alike, ancestors


class Reason(StrEnum):
    """Why nothing, or not all, was published."""

    NOT_A_DIRECTORY = "not-a-directory"  # a file stands where the output directory should
    NOT_OURS = "not-ours"  # the directory holds files and no manifest of govcat
    OTHER_TARGET = "other-target"  # the directory holds another kind of output
    DAMAGED = "damaged"  # govcat's own mark in it cannot be read, or was written by another version
    LINK = "link"  # a symbolic link or junction stands on the way, and may lead out of the directory
    IN_THE_WAY = "in-the-way"  # something that govcat did not make stands where a file must go
    BUSY = "busy"  # another govcat is publishing into the directory
    NO_PERMISSION = "no-permission"  # on Windows also: a program has the file open
    DISK_FULL = "disk-full"
    SYSTEM = "system"  # anything else that the operating system refused; `errno` names it


@dataclass(frozen=True, slots=True)
class Receipt:
    """What one publication did, in files. `completed`: an earlier one had been interrupted, and was finished first."""

    written: int
    unchanged: int
    removed: int
    completed: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why nothing was published, and what stands in the way.

    `errno` is the name of the system's error ("ENOSPC"), or empty. Unless `unfinished` the old output stands; if it is
    true a change was begun, and any next publication, or `recover`, completes it.
    """

    reason: Reason
    path: Path
    errno: str = ""
    unfinished: bool = False


_REASONS = {
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), Reason.NO_PERMISSION),
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), Reason.DISK_FULL),
    **dict.fromkeys((errno.EEXIST, errno.EISDIR, errno.ENOTDIR), Reason.IN_THE_WAY),
    errno.ELOOP: Reason.LINK,
    errno.EAGAIN: Reason.BUSY,
}


def publish(out: Path, files: Mapping[str, bytes], *, target: str) -> Receipt | Refusal:
    """Make `out` hold exactly `files` (relative POSIX path → content), besides what others put there.

    `target` names the kind of output ("site", "workbook"); a directory keeps the one it began with. `out` is made if it
    is missing. Raises ValueError for a path that is not portable or would leave `out`: that is a bug of the caller.
    """
    if (path := journal.unportable(files)) is not None:
        raise ValueError(f"a path that cannot be published: {path!r}")
    manifest = Manifest.of(target, files)
    try:
        if refusal := _refusal(out, target):
            return refusal
        (out / FOLDER).mkdir(parents=True, exist_ok=True)
        with journal.lock(out):
            return _refusal(out, target) or _update(out, manifest, files)
    except OSError as fault:
        return _refused_by_system(out, fault)


def recover(out: Path) -> Receipt | Refusal:
    """Finish a publication that was interrupted after its mark, without the sources; `completed` says if there was one.

    The receipt counts no files.
    """
    try:
        refusal = _refusal(out)
        if refusal or not (out / MARK).exists():
            return refusal or Receipt(0, 0, 0, completed=False)
        with journal.lock(out):
            return _refusal(out) or Receipt(0, 0, 0, completed=journal.complete(out))
    except OSError as fault:
        return _refused_by_system(out, fault)


def _update(out: Path, new: Manifest, files: Mapping[str, bytes]) -> Receipt | Refusal:
    completed = journal.complete(out)
    old = journal.read_manifest(out / MANIFEST)
    listed = old.files if old else {}
    journal.refuse_links(out, {*new.files, *listed})
    changed = {p: files[p] for p in new.files if listed.get(p) != new.files[p] or not _holds(out / p, files[p])}
    removed = {p for p in journal.departures(listed, new.files, changed) if (out / p).is_file()}
    for path in changed:
        if obstacle := _obstacle(out, path, listed, removed):
            return Refusal(Reason.IN_THE_WAY, obstacle)
    _require_writable(out, (*changed, *removed))
    if changed or old != new:
        journal.stage(out, new, changed)
        journal.complete(out)
    return Receipt(len(changed), len(files) - len(changed), len(removed), completed)


def _refusal(out: Path, target: str | None = None) -> Refusal | None:
    """Say why `out` may not be published to; None if it is missing, empty, or our own. Touches nothing."""
    journal.refuse_links(out, (MARK, MANIFEST, STAGE, LOCK))
    if not out.exists():
        return None
    if not out.is_dir():
        return Refusal(Reason.NOT_A_DIRECTORY, out)
    marks = [out / name for name in (MARK, MANIFEST) if (out / name).exists()]
    for mark in marks:
        manifest = journal.read_manifest(mark)
        if manifest is None:
            return Refusal(Reason.DAMAGED, mark)
        if target not in (None, manifest.target):
            return Refusal(Reason.OTHER_TARGET, mark)
    return None if marks or _is_unclaimed(out) else Refusal(Reason.NOT_OURS, out)


def _is_unclaimed(out: Path) -> bool:
    """Say whether `out` is empty, but for what a first publication leaves that was stopped before its mark."""
    left = {f"{FOLDER}/{entry.name}" for entry in (out / FOLDER).glob("*")}
    return left <= {STAGE, LOCK} and all(entry.name == FOLDER and entry.is_dir() for entry in out.iterdir())


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content


def _obstacle(out: Path, path: str, listed: Collection[str], removed: Collection[str]) -> Path | None:
    """Name what govcat did not make and stands where `path`, or a folder on the way to it, must go."""
    for folder in ancestors(path):
        if folder not in removed and (out / folder).exists() and not (out / folder).is_dir():
            return out / folder
    place = out / path
    if not place.exists():
        return None
    if place.is_dir():
        going = {*removed, *(folder for gone in removed for folder in ancestors(gone))}
        is_ours = path in going and all(left.relative_to(out).as_posix() in going for left in place.rglob("*"))
    else:  # where case is ignored, a new spelling finds the file of the old one
        spellings = (gone for gone in removed if alike(gone) == alike(path))
        is_ours = path in listed or any(place.samefile(out / gone) for gone in spellings)
    return None if is_ours else place


def _require_writable(out: Path, paths: Collection[str]) -> None:
    """Raise now, while the old output stands, the OSError that would meet us half-way.

    A folder may be another user's or another disk; on Windows a program may have the file open (a workbook in Excel).
    """
    disk = (out / FOLDER).stat().st_dev
    for folder in {next((out / name for name in ancestors(path) if (out / name).is_dir()), out) for path in paths}:
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
        if folder.stat().st_dev != disk:
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV), str(folder))
    if sys.platform == "win32":
        for path in paths:
            if (out / path).exists():
                (out / path).open("r+b").close()


def _refused_by_system(out: Path, fault: OSError) -> Refusal:
    number = fault.errno or 0
    reason, name = _REASONS.get(number, Reason.SYSTEM), errno.errorcode.get(number, "")
    is_begun = reason is not Reason.BUSY and os.path.lexists(out / MARK)
    return Refusal(reason, Path(fault.filename or out), name, unfinished=is_begun)
