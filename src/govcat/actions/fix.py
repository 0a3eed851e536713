"""Mend what rules can mend safely: the texts of this project that they find fault with, and nothing else."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from govcat.actions.curing import Cure, Findings, cures_of, proven, spot_of
from govcat.actions.rewriting import write
from govcat.actions.validate import EVERYTHING, Asked, Wanted
from govcat.compiler import compile_project
from govcat.core import place
from govcat.core.diagnostic import Diagnostic
from govcat.core.project import File, Layer
from govcat.core.source import Source
from govcat.fmt import places_of, rewritten
from govcat.registry import informed, knowledge
from govcat.workspace.read import open_project
from govcat.workspace.rewrite import Draft


@dataclass(frozen=True, slots=True)
class Fixed:
    """The findings that are gone, the files that changed, and how many findings that rules can cure are left.

    `diagnostics` say why nothing was written.
    """

    mended: tuple[Diagnostic, ...] = ()
    files: tuple[str, ...] = ()
    left: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()


class _Own(NamedTuple):
    """A file of the project that can be edited."""

    file: File
    source: Source

    def encoded(self, text: str) -> bytes:
        """A text for the file, with the mark at its beginning that the file has."""
        mark = codecs.BOM_UTF8 if self.file.content.startswith(codecs.BOM_UTF8) else b""
        return mark + text.encode(errors="replace")


def fix(asked: Asked, wanted: Wanted = EVERYTHING) -> Fixed | None:
    """Mend the project that was asked for, or the one file: what is found there, is `wanted` and has a safe cure.

    None if there is no project, or none that could be written.
    """
    opened = open_project(asked.path) if asked.path else None
    project = opened.project if opened else None
    if opened is None or project is None:
        return None
    known, layer = informed(knowledge(), project).knowledge, project.layers[-1]
    build = compile_project(project, known, asked.as_of)
    own = {one.file.name: one for one in _editable(layer, build.sources) if opened.only in ("", one.file.name)}

    def recompile(cures: Sequence[Cure]) -> Findings:
        changed = _with(layer, _contents(own, cures))
        return compile_project(replace(project, layers=(*project.layers[:-1], changed)), known, asked.as_of).diagnostics

    curable = [found for found in build.diagnostics if found.fault.is_fixable and wanted.holds(found)]
    curable = [found for found in curable if not found.inherited and spot_of(found).file in own]
    sources = {name: one.source for name, one in own.items()}
    cures = proven(cures_of(curable, sources, known), build.diagnostics, recompile)
    contents = _contents(own, cures)
    refusal = write([Draft(Path(name), own[name].file.content, content) for name, content in contents.items()])
    if refusal:
        return Fixed(left=len(curable), diagnostics=refusal)
    mended = tuple({id(cure.found): cure.found for cure in cures}.values())
    return Fixed(mended, tuple(contents), len(curable) - len(mended))


def _editable(layer: Layer, sources: Mapping[str, Source]) -> Iterator[_Own]:
    """The files of a layer that were read, and whose bytes are their text in UTF-8."""
    for file in layer.files:
        source = sources.get(file.name)
        if source and source.value is not None:
            own = _Own(file, source)
            if own.encoded(places_of(source).text) == file.content:
                yield own


def _with(layer: Layer, contents: Mapping[str, bytes]) -> Layer:
    files = (replace(file, content=contents.get(file.name, file.content)) for file in layer.files)
    return replace(layer, files=tuple(files))


def _contents(own: Mapping[str, _Own], cures: Sequence[Cure]) -> dict[str, bytes]:
    """The files after the cures, by name."""
    wishes: dict[str, dict[place.Path, str]] = {}
    for cure in cures:
        wishes.setdefault(cure.spot.file, {})[cure.spot.path] = cure.text
    return {name: own[name].encoded(rewritten(own[name].source, texts).text) for name, texts in wishes.items()}
