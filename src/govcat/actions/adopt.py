"""`govcat adopt`: accept the edition above as the ground that this project stands on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from govcat.actions.validate import Asked, Compiled, compiled_whole
from govcat.compose import lock_text
from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic
from govcat.workspace.publish import Refusal
from govcat.workspace.refusals import refused
from govcat.workspace.write import write_file


@dataclass(frozen=True, slots=True)
class Adopted:
    """The outcome: the lock that was written, or why none was. `is_changed`: it differs from the one before."""

    compiled: Compiled
    diagnostics: tuple[Diagnostic, ...]
    lock: Path | None = None
    is_changed: bool = False


def adopt(asked: Asked) -> Adopted:
    """Write `standard.lock` for the project at `asked.path`. A project without a layer above has nothing to adopt.

    Where a file above could not be read nothing is written: its items would be missing from the lock as if dropped.
    """
    compiled = compiled_whole(asked)
    build, root = compiled.build, compiled.root
    if build is None or root is None or len(build.layers) < 2 or not compiled.is_whole or _is_unread_above(build):
        return Adopted(compiled, compiled.diagnostics)
    lock = root / "standard.lock"
    written = write_file(lock, lock_text(build.layers, build.knowledge).encode())
    if isinstance(written, Refusal):
        return Adopted(compiled, (*compiled.diagnostics, refused(written)))
    return Adopted(compiled, compiled.diagnostics, lock, is_changed=written)


def _is_unread_above(build: Build) -> bool:
    return any(layer.unread for layer in build.layers[:-1])
