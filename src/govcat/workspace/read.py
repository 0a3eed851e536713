"""Read a project and every layer above it into memory."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable
from pathlib import Path

from govcat.core.diagnostic import Diagnostic, Fault, Owner
from govcat.core.project import File, Layer, Project
from govcat.core.source import Source
from govcat.load import SIZE_LIMIT, read_yaml
from govcat.shipped import shipped
from govcat.workspace import faults

NATIONAL = "national"
ROOT_FILES = ("govcat.yaml", "bodies.yaml", "standard.lock")
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
    if not path.exists():
        return _cannot_run(faults.NO_SUCH_PATH, path)
    folder = path.parent if path.is_file() else path
    root, domains = (folder, folder / "domains") if (folder / "domains").is_dir() else (folder.parent, folder)
    if not any(_is_domain_file(file.name) for file in domains.iterdir()) and not (root / "govcat.yaml").is_file():
        return _cannot_run(faults.NO_DOMAINS, path)
    chain = _Chain()
    chain.climb(root, domains)
    only = _shown(path) if path.is_file() else ""
    project = Project(tuple(reversed(chain.layers)), is_whole=not chain.is_broken)
    return Opened(project, tuple(chain.diagnostics), only, root)


@dataclass(slots=True)
class _Chain:
    """The layers met while climbing from a project to the uppermost one."""

    layers: list[Layer] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    seen: list[Path] = field(default_factory=list)
    is_broken: bool = False

    def climb(self, root: Path, domains: Path) -> None:
        self.seen.append(root.resolve())
        layer = Layer(_shown(root), tuple(self._files(root, domains)))
        self.layers.append(layer)
        settings = next((file for file in layer.files if file.key == "govcat.yaml"), None)
        source = read_yaml(settings.name, settings.content)[0] if settings else None
        key, extends = _extends(source)
        if source is None or not extends:
            return
        above = root / extends
        if extends == NATIONAL:
            self.layers.append(_national_layer())
        elif above.resolve() in self.seen:
            chain = " → ".join(_shown(step) for step in (*self.seen, above))
            self._fault(faults.CYCLE, source, key, chain=chain)
        elif not (above / "domains").is_dir() and not (above / "govcat.yaml").is_file():
            self._fault(faults.NO_UPPER_LAYER, source, key, extends=extends)
        else:
            self.climb(above, above / "domains")

    def _files(self, root: Path, domains: Path) -> Iterator[File]:
        found = [(name, root / name) for name in ROOT_FILES if (root / name).is_file()]
        if domains.is_dir():
            found += [
                (f"domains/{path.name}", path) for path in sorted(domains.iterdir()) if _is_domain_file(path.name)
            ]
        for key, path in found:
            try:
                with path.open("rb") as stream:
                    content = stream.read(SIZE_LIMIT + 1)
            except OSError as error:
                name = errno.errorcode.get(error.errno or 0, type(error).__name__)
                owner = Owner(_shown(path))
                self.diagnostics.append(
                    Diagnostic(faults.UNREADABLE, None, {"file": _shown(path), "errno": name}, owner=owner)
                )
                continue
            yield File(key, _shown(path), content)

    def _fault(self, fault: Fault, source: Source, key: str, **facts: str) -> None:
        self.is_broken = True
        self.diagnostics.append(
            Diagnostic(fault, source.places.at((key,)), facts, owner=Owner(source.name), path=(key,))
        )


def _extends(source: Source | None) -> tuple[str, str]:
    """The key and value of `extends`, whatever language the key is in; shape judges everything else."""
    value = source.value if source else None
    if isinstance(value, dict):
        for key in EXTENDS:
            extends = value.get(key)
            if isinstance(extends, str):
                return key, extends
    return EXTENDS[0], ""


def _national_layer() -> Layer:
    domains = sorted((entry for entry in shipped("domains").iterdir() if _is_domain_file(entry.name)), key=_name)
    found = {"govcat.yaml": shipped("govcat.yaml"), **{f"domains/{entry.name}": entry for entry in domains}}
    files = (File(key, f"{NATIONAL}/{key}", entry.read_bytes()) for key, entry in found.items())
    return Layer(NATIONAL, tuple(files), is_national=True)


def _name(entry: Traversable) -> str:
    return entry.name


def _is_domain_file(name: str) -> bool:
    """Whether a file of that name is a domain; editors' temporary files and hidden ones are not."""
    return name.endswith((".yaml", ".yml")) and not name.startswith((".", "~"))


def _shown(path: Path) -> str:
    """The path as a person would type it from here, with forward slashes on every system."""
    try:
        relative = Path(os.path.relpath(path)).as_posix()
    except ValueError:  # on Windows, another drive
        return path.absolute().as_posix()
    if relative.startswith("../../"):
        return Path(os.path.abspath(path)).as_posix()  # noqa: PTH100  # what was typed, without following links
    return relative


def _cannot_run(fault: Fault, path: Path) -> Opened:
    return Opened(None, (Diagnostic(fault, None, {"path": _shown(path)}, owner=Owner(_shown(path))),))
