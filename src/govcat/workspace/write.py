"""Write one file of a project: the whole new content, or the old one as it was."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from govcat.workspace.publish import Reason, Refusal


def write_file(path: Path, content: bytes) -> bool | Refusal:
    """Make `path` hold `content`; False if it did already. Links are not followed: a link is refused."""
    draft = path.with_name(f".{path.name}.govcat")
    try:
        if path.is_symlink():
            return Refusal(Reason.LINK, path)
        if path.is_file() and path.read_bytes() == content:
            return False
        with draft.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(path)
    except OSError as fault:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        name = errno.errorcode.get(fault.errno or 0, "")
        reason = {"ENOSPC": Reason.DISK_FULL, "EACCES": Reason.NO_PERMISSION, "EPERM": Reason.NO_PERMISSION}
        return Refusal(reason.get(name, Reason.SYSTEM), path, name)
    return True
