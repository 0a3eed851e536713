"""`govcat schema`: help for editors, beside the project's files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from govcat.core.diagnostic import Diagnostic
from govcat.registry import knowledge
from govcat.render.json_schema import render_schemas
from govcat.workspace.publish import Refusal
from govcat.workspace.read import open_project
from govcat.workspace.refusals import refused
from govcat.workspace.rewrite import put

FOLDER = ".govcat"
"""Where the first line of a domain file looks for its schema."""


@dataclass(frozen=True, slots=True)
class Schemas:
    """The files that hold the schemas now, or why they do not."""

    paths: tuple[Path, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


def write_schemas(path: Path) -> Schemas:
    """Write the schemas into the folder `.govcat` of the project at `path`."""
    opened = open_project(path)
    if opened.root is None:
        return Schemas((), opened.diagnostics)
    paths: list[Path] = []
    for name, content in render_schemas(knowledge().vocabularies).items():
        target = opened.root / FOLDER / name
        refusal = put(target, content)
        if isinstance(refusal, Refusal):
            return Schemas(tuple(paths), (refused(refusal),))
        paths.append(target)
    return Schemas(tuple(paths))
