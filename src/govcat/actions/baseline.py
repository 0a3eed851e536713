"""`govcat baseline`: write down what is known and put up with, so that `validate` tells only what is new."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from govcat.actions.validate import Asked, Compiled, compiled_whole
from govcat.check import baseline_text, compared, keys_of
from govcat.core.diagnostic import Diagnostic, Owner
from govcat.workspace.faults import NO_BASELINE
from govcat.workspace.publish import Refusal
from govcat.workspace.refusals import refused
from govcat.workspace.write import write_file

FILE = "baseline.yaml"


@dataclass(frozen=True, slots=True)
class Recorded:
    """The outcome: the file that was written, or in `diagnostics` why none was.

    `recorded` findings are in it now, `pruned` were taken out, `left_out` cannot be written down (what could not be
    read, and personal data).
    """

    compiled: Compiled
    diagnostics: tuple[Diagnostic, ...] = ()
    path: Path | None = None
    recorded: int = 0
    pruned: int = 0
    left_out: int = 0


def record(asked: Asked) -> Recorded:
    """Write down every finding of the project at `asked.path`, in the place of what was written down before."""
    compiled = compiled_whole(asked)
    build, root = compiled.build, compiled.root
    if build is None or root is None or not compiled.is_whole:
        return Recorded(compiled, compiled.diagnostics)
    found = (*(one for one in compiled.diagnostics if one.code != "GC740"), *build.known)
    keys = keys_of(found, compiled.sources)
    written = write_file(root / FILE, baseline_text(keys).encode())
    if isinstance(written, Refusal):
        return Recorded(compiled, (refused(written),))
    total = sum(keys.values())
    return Recorded(compiled, path=root / FILE, recorded=total, left_out=len(found) - total)


def prune(asked: Asked) -> Recorded:
    """Take out of the baseline what has been mended; nothing is ever added."""
    compiled = compiled_whole(asked)
    build, root = compiled.build, compiled.root
    if build is None or root is None or not compiled.is_whole:
        return Recorded(compiled, compiled.diagnostics)
    if build.layers[-1].baseline is None:
        path = (root / FILE).as_posix()
        missing = Diagnostic(NO_BASELINE, None, {"path": path}, owner=Owner(path))
        return Recorded(compiled, (missing,) if not (root / FILE).exists() else compiled.errors)
    found = (*(one for one in build.diagnostics if one.code != "GC740"), *build.known)
    told = compared(found, build.catalogue, build.layers, build.sources)
    written = write_file(root / FILE, baseline_text(told.kept).encode())
    if isinstance(written, Refusal):
        return Recorded(compiled, (refused(written),))
    pruned = sum(int(str(one.facts["recorded"])) - int(str(one.facts["found"])) for one in told.stale)
    return Recorded(compiled, path=root / FILE, recorded=sum(told.kept.values()), pruned=pruned)
