"""Write a project's own files in their canonical form: keys, order, quotes and spellings, never what they say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from govcat.actions.rewriting import write
from govcat.actions.tidying import mended_codes, tidiers_of
from govcat.core.diagnostic import Diagnostic
from govcat.core.encoding import Encoding
from govcat.core.project import File
from govcat.core.source import Source
from govcat.core.written import Written, WrittenBodies, WrittenDomain, WrittenProject
from govcat.fmt import Counts, Formatted, Kind, converted, formatted
from govcat.load import unread_source
from govcat.registry import informed, knowledge
from govcat.shape.forms import FORMS
from govcat.workspace.faults import UNREADABLE, WRONG_NAME
from govcat.workspace.read import open_project
from govcat.workspace.rewrite import Draft

_MODELS: Mapping[str, type[Written]] = {"govcat.yaml": WrittenProject, "bodies.yaml": WrittenBodies}


class Change(NamedTuple):
    """One file that is not in its canonical form: its bytes before, the same in UTF-8, and after; how much changes."""

    name: str
    before: bytes
    in_utf_8: bytes
    after: bytes
    counts: Counts

    @property
    def is_converted(self) -> bool:
        """Whether the file was in another encoding."""
        return self.before != self.in_utf_8


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many files were looked at and what changes; `diagnostics` say which ones were left as they are, and why.

    Without `has_run` there was nothing to look at. `is_written` says that the changes are on the disk, `has_baseline`
    that the project has findings on record, which know their texts by a digest.
    """

    files: int = 0
    changes: tuple[Change, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    has_run: bool = True
    has_baseline: bool = False
    is_written: bool = False


class _Looked(NamedTuple):
    file: File
    in_utf_8: bytes
    done: Formatted


def fmt(path: Path, *, converts_from: Encoding | None = None) -> Outcome:
    """What would change in the project at `path`, or in the one file that it names; nothing is written."""
    opened = open_project(path)
    if opened.project is None:
        return Outcome(diagnostics=opened.diagnostics, has_run=False)
    known = informed(knowledge(), opened.project).knowledge
    models: tuple[type[Written], ...] = (WrittenDomain, *_MODELS.values())
    kinds = {model: Kind(FORMS[model], tidiers_of(model, known), mended_codes()) for model in models}
    files = [file for file in opened.project.layers[-1].files if opened.only in ("", file.name)]
    looked = [_look(file, kinds[model], converts_from) for file in files if (model := _model_of(file.key))]
    unread = () if opened.only else (found for found in opened.diagnostics if found.fault in (UNREADABLE, WRONG_NAME))
    return Outcome(
        files=len(looked),
        changes=tuple(_change(one) for one in looked if one.done.content != one.file.content),
        diagnostics=(*unread, *(found for one in looked for found in one.done.diagnostics)),
        sources={one.file.name: one.done.source for one in looked},
        has_baseline=any(file.key == "baseline.yaml" for file in opened.project.layers[-1].files),
    )


def written(outcome: Outcome) -> Outcome:
    """The outcome with its changes put on the disk, all or none."""
    refusal = write([Draft(Path(change.name), change.before, change.after) for change in outcome.changes])
    return replace(outcome, diagnostics=(*outcome.diagnostics, *refusal), is_written=not refusal)


def _model_of(key: str) -> type[Written] | None:
    """The kind of file that stands under `key`; None for those that programs write, and for lists of laws."""
    return WrittenDomain if key.startswith("domains/") else _MODELS.get(key)


def _look(file: File, kind: Kind, converts_from: Encoding | None) -> _Looked:
    utf_8 = converted(file.name, file.content, converts_from) if converts_from else None
    if isinstance(utf_8, Diagnostic):
        unread = unread_source(file.name, file.content)
        return _Looked(file, file.content, Formatted(unread, file.content, diagnostics=(utf_8,)))
    content = file.content if utf_8 is None else utf_8
    return _Looked(file, content, formatted(file.name, content, kind))


def _change(one: _Looked) -> Change:
    return Change(one.file.name, one.file.content, one.in_utf_8, one.done.content, one.done.counts)
