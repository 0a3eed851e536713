"""Read a project and every layer above it into memory."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from importlib.resources.abc import Traversable
from pathlib import Path

from govcat.core.diagnostic import Diagnostic, Fact, Fault, Owner
from govcat.core.project import File, Layer, Project
from govcat.core.source import Source, Value
from govcat.load import SIZE_LIMIT, read_yaml
from govcat.shipped import shipped
from govcat.workspace import faults

NATIONAL = "national"
BASELINE = "baseline.yaml"
LAYOUTS = "layouts"
"""The folder of a project's own forms of the table."""
ROOT_FILES = ("govcat.yaml", "bodies.yaml", "laws.local.yaml", "standard.lock", BASELINE)
EXTENDS = ("extends", "上级")


@dataclass(frozen=True, slots=True)
class Opened:
    """A project as read. Without one `diagnostics` says why govcat cannot run. `only` is the one file asked for."""

    project: Project | None
    diagnostics: tuple[Diagnostic, ...] = ()
    only: str = ""
    root: Path | None = None


def open_national() -> Opened:
    """The national standard that ships with govcat, as a project of its own."""
    return Opened(Project((_national_layer(),)))


def open_project(path: Path) -> Opened:
    """The project at `path`: its directory, its folder `domains`, or one file in that folder."""
    try:
        path.stat()
        root, domains = _folders(path.parent if path.is_file() else path)
        entries = list(domains.iterdir()) if domains.is_dir() else []
        has_settings = (root / "govcat.yaml").is_file() and domains.resolve().name == "domains"
    except (FileNotFoundError, NotADirectoryError):
        return _cannot_run(faults.NO_SUCH_PATH, path)
    except (OSError, ValueError) as error:  # a name too long, a folder of somebody else, a NUL
        return _cannot_run(faults.UNREADABLE_PATH, path, errno=_errno(error))
    if not has_settings and not any(_is_domain_file(entry.name) for entry in entries):
        return _cannot_run(faults.NO_DOMAINS, path)
    chain = _Chain()
    chain.climb(root, domains)
    only = shown(path) if path.is_file() else ""
    if only and not any(Path(file.name).resolve() == path.resolve() for file in chain.layers[0].files):
        return _cannot_run(faults.NOT_OF_A_PROJECT, path)
    project = Project(tuple(reversed(chain.layers)), is_whole=not chain.is_broken)
    return Opened(project, tuple(chain.diagnostics), only, root)


def with_baseline(project: Project, path: Path) -> Project | Diagnostic:
    """The project with the file at `path` as its baseline."""
    try:
        content = path.read_bytes()
    except OSError:
        return Diagnostic(faults.NO_BASELINE, None, {"path": shown(path)}, owner=Owner(shown(path)))
    return _with_own(without_baseline(project), File(BASELINE, shown(path), content))


def without_baseline(project: Project) -> Project:
    """The project as if it had no baseline."""
    own = project.layers[-1]
    kept = replace(own, files=tuple(file for file in own.files if file.key != BASELINE))
    return replace(project, layers=(*project.layers[:-1], kept))


def _with_own(project: Project, file: File) -> Project:
    own = project.layers[-1]
    return replace(project, layers=(*project.layers[:-1], replace(own, files=(*own.files, file))))


def _folders(folder: Path) -> tuple[Path, Path]:
    """The project that `folder` is or belongs to, and the folder of its domains."""
    if (folder / "domains").is_dir() or (folder / "govcat.yaml").is_file():
        return folder, folder / "domains"
    return folder.parent if folder.name not in {"", ".."} else folder / "..", folder


@dataclass(slots=True)
class _Chain:
    """The layers met while climbing from a project to the uppermost one."""

    layers: list[Layer] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    seen: list[Path] = field(default_factory=list)
    is_broken: bool = False

    def climb(self, root: Path, domains: Path) -> None:
        self.seen.append(root.resolve())
        layer = Layer(shown(root), tuple(self._files(root, domains)))
        self.layers.append(layer)
        settings = next((file for file in layer.files if file.key == "govcat.yaml"), None)
        source = read_yaml(settings.name, settings.content)[0] if settings else None
        if source is None:
            self.is_broken |= (root / "govcat.yaml").is_file()  # it may name a layer above; load says what is wrong
            return
        key, extends = _extends(source)
        if extends == NATIONAL:
            self.layers.append(_national_layer())
        elif not isinstance(extends, str):
            self.is_broken |= extends is not None  # shape says what is wrong
        elif extends:
            self._climb_above(root, source, key, extends)

    def _climb_above(self, root: Path, source: Source, key: str, extends: str) -> None:
        above = root / extends
        try:
            is_project = (above / "domains").is_dir() or (above / "govcat.yaml").is_file()
            is_seen = is_project and above.resolve() in self.seen
        except (OSError, ValueError):  # no path at all: too long, or with a NUL
            is_project = is_seen = False
        if is_seen:
            chain = " → ".join(shown(step) for step in (*self.seen, above))
            self._fault(faults.CYCLE, source, key, chain=chain)
        elif is_project:
            self.climb(above, above / "domains")
        else:
            self._fault(faults.NO_UPPER_LAYER, source, key, extends=extends)

    def _files(self, root: Path, domains: Path) -> Iterator[File]:
        for name in ROOT_FILES:
            other = (root / name).with_suffix(".yml")
            if name.endswith(".yaml") and other.is_file():
                facts: dict[str, Fact] = {"file": shown(other), "right": name}
                self.diagnostics.append(Diagnostic(faults.WRONG_NAME, None, facts, owner=Owner(shown(other))))
        found = [(name, root / name) for name in ROOT_FILES if (root / name).is_file()]
        for folder, directory in (("domains", domains), (LAYOUTS, root / LAYOUTS)):
            found += [(f"{folder}/{path.name}", path) for path in self._listed(directory) if _is_domain_file(path.name)]
        for key, path in found:
            try:
                with path.open("rb") as stream:
                    content = stream.read(SIZE_LIMIT + 1)
            except OSError as error:
                self._unreadable(path, error)
                continue
            yield File(key, shown(path), content)

    def _listed(self, domains: Path) -> list[Path]:
        try:
            return sorted(domains.iterdir()) if domains.is_dir() else []
        except OSError as error:
            self._unreadable(domains, error)
            return []

    def _unreadable(self, path: Path, error: OSError) -> None:
        owner = Owner(shown(path)) if path.suffix else None  # a folder is nobody's
        facts = {"file": shown(path), "errno": _errno(error)}
        self.diagnostics.append(Diagnostic(faults.UNREADABLE, None, facts, owner=owner))

    def _fault(self, fault: Fault, source: Source, key: str, **facts: str) -> None:
        self.is_broken = True
        self.diagnostics.append(
            Diagnostic(fault, source.places.at((key,)), facts, owner=Owner(source.name), path=(key,))
        )


def _extends(source: Source) -> tuple[str, Value]:
    """The key and value of `extends`, whatever language the key is in; shape judges everything else."""
    if isinstance(source.value, dict):
        for key in EXTENDS:
            if key in source.value:
                extends = source.value[key]
                return key, extends.strip() if isinstance(extends, str) else extends
    return EXTENDS[0], None


def _national_layer() -> Layer:
    domains = sorted((entry for entry in shipped("domains").iterdir() if _is_domain_file(entry.name)), key=_name)
    found = {"govcat.yaml": shipped("govcat.yaml"), **{f"domains/{entry.name}": entry for entry in domains}}
    files = (File(key, f"{NATIONAL}/{key}", entry.read_bytes()) for key, entry in found.items())
    return Layer(NATIONAL, tuple(files), is_national=True)


def _name(entry: Traversable) -> str:
    return entry.name


def _is_domain_file(name: str) -> bool:
    """Whether a file of that name is a domain; editors' temporary files and hidden ones are not."""
    return name.lower().endswith((".yaml", ".yml")) and not name.startswith((".", "~"))


def shown(path: Path) -> str:
    """The path as a person would type it from here, with forward slashes on every system."""
    try:
        relative = Path(os.path.relpath(path)).as_posix()
    except ValueError:  # on Windows, another drive
        return path.absolute().as_posix()
    except OSError:  # the current directory has been removed
        return path.as_posix()
    if relative.startswith("../../"):
        return Path(os.path.abspath(path)).as_posix()  # noqa: PTH100  # what was typed, without following links
    return relative


def _errno(error: OSError | ValueError) -> str:
    number = getattr(error, "errno", None) or 0
    return errno.errorcode.get(number, type(error).__name__)


def _cannot_run(fault: Fault, path: Path, **facts: str) -> Opened:
    return Opened(None, (Diagnostic(fault, None, {"path": shown(path), **facts}),))
