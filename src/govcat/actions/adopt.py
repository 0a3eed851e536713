"""`govcat adopt`: accept the edition above as the ground that this project stands on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from govcat.actions.validate import Asked, Compiled, validate
from govcat.compose import lock_text
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
    """Write `standard.lock` for the project at `asked.path`. A project without a layer above has nothing to adopt."""
    compiled = validate(asked)
    build, root = compiled.build, compiled.root
    if build is None or root is None or len(build.layers) < 2:
        return Adopted(compiled, compiled.diagnostics)
    lock = root / "standard.lock"
    written = write_file(lock, lock_text(build.layers, build.knowledge).encode())
    if isinstance(written, Refusal):
        return Adopted(compiled, (*compiled.diagnostics, refused(written)))
    return Adopted(compiled, compiled.diagnostics, lock, is_changed=written)
