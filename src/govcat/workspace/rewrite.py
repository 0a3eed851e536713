"""Give several files of a project their new contents: all of them, or none if one has moved on or cannot be written."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from govcat.workspace.publish import Reason, Refusal
from govcat.workspace.write import write_file


class Draft(NamedTuple):
    """What a file held when it was read, and what it shall hold; None for no file."""

    path: Path
    before: bytes | None
    after: bytes | None


class MovedOn(NamedTuple):
    """A file that no longer holds what was read."""

    path: Path


def rewrite(drafts: Sequence[Draft]) -> MovedOn | Refusal | None:
    """Write the drafts. Where one fails, those already written are put back."""
    for draft in drafts:
        if draft.path.is_symlink():
            return Refusal(Reason.LINK, draft.path)
        if not _is_as_read(draft):
            return MovedOn(draft.path)
    for done, draft in enumerate(drafts):
        refusal = put(draft.path, draft.after)
        if refusal:
            for earlier in drafts[:done]:
                put(earlier.path, earlier.before)
            return refusal
    return None


def draft_of(path: Path, after: bytes) -> Draft:
    """A draft for a file as it is now. One that cannot be read holds something else, whatever that is."""
    try:
        return Draft(path, path.read_bytes() if path.exists() or path.is_symlink() else None, after)
    except OSError:
        return Draft(path, b"", after)


def _is_as_read(draft: Draft) -> bool:
    if draft.before is None:
        return not draft.path.exists()
    try:
        return draft.path.read_bytes() == draft.before
    except OSError:
        return False


def put(path: Path, content: bytes | None) -> Refusal | None:
    """Make `path` hold `content`, in a new folder if need be; None for no file."""
    try:
        if content is None:
            path.unlink(missing_ok=True)
            return None
        path.parent.mkdir(exist_ok=True)
    except OSError as fault:
        return Refusal(Reason.SYSTEM, path, errno.errorcode.get(fault.errno or 0, ""))
    written = write_file(path, content)
    return written if isinstance(written, Refusal) else None
