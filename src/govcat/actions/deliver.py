"""Write what a command has made into the file that the user named."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from govcat.core.diagnostic import Diagnostic
from govcat.workspace.publish import Reason, Refusal
from govcat.workspace.refusals import refused
from govcat.workspace.rewrite import put
from govcat.workspace.write import write_file

_SOURCES = frozenset({".yaml", ".yml", ".lock"})


def deliver(path: Path, content: bytes) -> Diagnostic | None:
    """Make the file at `path` hold `content`; a finding says why it was left as it was.

    What is no plain file is left alone, and so are the files that people write catalogues in.
    """
    is_in_the_way = path.exists() and not path.is_file()
    if is_in_the_way or path.suffix.lower() in _SOURCES:
        return refused(Refusal(Reason.IN_THE_WAY, path))
    written = write_file(path, content)
    return refused(written) if isinstance(written, Refusal) else None


def deliver_into(folder: Path, name: str, content: bytes) -> Diagnostic | None:
    """Make the file of that name in `folder` hold `content`; the folder is made if there is none."""
    path = folder / name
    if (folder.exists() and not folder.is_dir()) or (path.exists() and not path.is_file()):
        return refused(Refusal(Reason.IN_THE_WAY, path))
    refusal = put(path, content)
    return refused(refusal) if refusal else None


def deliver_pages(folder: Path, pages: Mapping[str, str], mark: str) -> Diagnostic | None:
    """Make `folder` hold these pages by name. Each begins with `mark`, and so do those that are taken away.

    A file without the mark is somebody's own: where one stands in the place of a page, nothing is written.
    """
    for name in pages:
        path = folder / name
        if path.exists() and not _begins_with(path, mark):
            return refused(Refusal(Reason.IN_THE_WAY, path))
    texts: dict[str, str | None] = {**pages}
    for path in sorted(folder.glob("*.md")):
        if path.name not in pages and _begins_with(path, mark):
            texts[path.name] = None
    for name, text in texts.items():
        refusal = put(folder / name, None if text is None else text.encode())
        if refusal:
            return refused(refusal)
    return None


def _begins_with(path: Path, mark: str) -> bool:
    try:
        return path.read_text(encoding="utf-8").startswith(mark)
    except (OSError, UnicodeDecodeError):
        return False
