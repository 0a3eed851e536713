"""Compile a project and say what was found: the first half of every other action."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from govcat.compiler import AsOf, compile_project
from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic, Grade, Language, Severity
from govcat.core.place import Span
from govcat.core.project import Project
from govcat.core.source import Source
from govcat.registry import informed, knowledge, layout_findings
from govcat.report.report import Report
from govcat.report.summary import Summary, summary_of
from govcat.workspace.read import NATIONAL, Opened, open_national, open_project, with_baseline, without_baseline

_OURS = "GC99"


@dataclass(frozen=True, slots=True)
class Asked:
    """What to compile: the project at `path`, or the national standard if it is None; and the day to judge law by.

    `baseline` takes the place of the project's own; with `tells_known` there is none, and everything is told.
    """

    path: Path | None
    as_of: AsOf
    baseline: Path | None = None
    tells_known: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings are asked for: those that a grade asks for, and those whose codes begin with one of `codes`."""

    grade: Grade | None = None
    codes: tuple[str, ...] = ()

    def holds(self, found: Diagnostic) -> bool:
        """Whether a finding is asked for. Faults of govcat itself are always told."""
        if found.code.startswith(_OURS):
            return True
        is_graded = self.grade is None or self.grade.holds(found.fault.grade)
        return is_graded and (not self.codes or found.code.startswith(self.codes))


EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class Compiled:
    """The outcome of `validate`. Without a `build` there was nothing to compile, and `diagnostics` says why.

    `where` is the project as the user named it; `root` its directory, none for the national standard; `only` the one
    file that was asked for. `is_whole` is false where a layer above could not be found or read. `wanted` says which
    findings were asked for, and `unlisted` how many others there are.
    """

    build: Build | None
    diagnostics: tuple[Diagnostic, ...]
    where: str
    root: Path | None = None
    only: str = ""
    is_whole: bool = True
    wanted: Wanted = EVERYTHING
    unlisted: int = 0

    @property
    def sources(self) -> Mapping[str, Source]:
        """The files that were read, by the name that findings use."""
        return self.build.sources if self.build else {}

    @property
    def summary(self) -> Summary | None:
        """What was looked at and found, in numbers; none if there was nothing to look at."""
        if self.build is None:
            return None
        grade = self.wanted.grade
        return summary_of(self.build, self.diagnostics, self.where, unlisted=self.unlisted, grade=grade)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that keep outputs from being published."""
        return tuple(found for found in self.diagnostics if found.weight is Severity.ERROR)

    def report(self, language: Language) -> Report:
        """All of it, ready to be told in any style."""
        only = self.only if self.is_whole else ""
        catalogue = self.build.catalogue if self.build else None
        return Report(self.diagnostics, self.sources, self.summary, catalogue, only=only, language=language)


def validate(asked: Asked, wanted: Wanted = EVERYTHING) -> Compiled:
    """Compile what was asked for. If that was one file, only its findings are kept, and of these what is `wanted`.

    Where a layer above is missing nothing has been folded, and the findings that say so are kept as well.
    """
    compiled = compiled_whole(asked)
    found = compiled.diagnostics
    if compiled.only and compiled.is_whole:
        found = tuple(one for one in found if _file_of(one) == compiled.only)
    kept = tuple(one for one in found if wanted.holds(one))
    return replace(compiled, diagnostics=kept, wanted=wanted, unlisted=len(found) - len(kept))


def compiled_whole(asked: Asked) -> Compiled:
    """Compile what was asked for with all findings: what an output is made of is the whole project."""
    return compiled_opened(asked, open_project(asked.path) if asked.path else open_national())


def compiled_opened(asked: Asked, opened: Opened) -> Compiled:
    """Compile a project that has been read already, by the name under which it was asked for."""
    where = asked.path.as_posix() if asked.path else NATIONAL
    if opened.project is None:
        return Compiled(None, opened.diagnostics, where)
    project = _with_baseline(opened.project, asked)
    if isinstance(project, Diagnostic):
        return Compiled(None, (project,), where)
    known = informed(knowledge(), project)
    build = compile_project(project, known.knowledge, asked.as_of)
    build = replace(build, sources={**build.sources, **{source.name: source for source in known.sources}})
    found = (*opened.diagnostics, *known.diagnostics, *build.diagnostics, *layout_findings(build))
    return Compiled(build, found, where, opened.root, only=opened.only, is_whole=opened.project.is_whole)


def _with_baseline(project: Project, asked: Asked) -> Project | Diagnostic:
    if asked.tells_known:
        return without_baseline(project)
    return with_baseline(project, asked.baseline) if asked.baseline else project


def _file_of(finding: Diagnostic) -> str:
    if isinstance(finding.place, Span):
        return finding.place.file
    return finding.owner.key if finding.owner else ""
