"""Whether a project may be founded in a directory, or go on in it."""

from __future__ import annotations

import errno
from pathlib import Path

from govcat.workspace.journal import MANIFEST
from govcat.workspace.publish import Reason, Refusal
from govcat.workspace.read import ROOT_FILES


def foreign(folder: Path) -> Refusal | None:
    """Why no project may be written into `folder`; None if it is missing, empty, or holds a project. Touches nothing.

    Hidden files (`.git`, `.DS_Store`) do not make a directory somebody else's.
    """
    try:
        if not folder.exists():
            return None
        if not folder.is_dir():
            return Refusal(Reason.NOT_A_DIRECTORY, folder)
        if (folder / MANIFEST).exists():
            return Refusal(Reason.OTHER_TARGET, folder / MANIFEST)
        names = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
        is_project = "domains" in names or bool(names & set(ROOT_FILES))
        return None if is_project or not names else Refusal(Reason.NOT_OURS, folder)
    except (OSError, ValueError) as fault:
        return _refused(folder, fault)


def founded(folder: Path) -> Refusal | None:
    """Make `folder` with all those above it; why it could not be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as fault:
        return _refused(folder, fault)
    return None


def _refused(folder: Path, fault: OSError | ValueError) -> Refusal:
    number = getattr(fault, "errno", None) or 0
    return Refusal(Reason.SYSTEM, folder, errno.errorcode.get(number, type(fault).__name__))
