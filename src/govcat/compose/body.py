"""Bodies of all layers, and which of them play a role in a domain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from govcat.compose.domain_name import unknown_domain
from govcat.compose.fold import normal
from govcat.compose.layer_file import LayerFile
from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Words
from govcat.core.item import Body, Subject
from govcat.core.knowledge import Vocabulary
from govcat.core.place import Path
from govcat.core.shaped import ShapedLayer
from govcat.core.written import WrittenBodies, WrittenBody

DUPLICATE_BODY = Fault(
    "GC520",
    Severity.ERROR,
    zh=Words(
        "机构“{name}”登记了两次",
        "电话、分工以哪一条为准无从判断；目前只采用第一条",
        "合并为一条；确是两个机构的，请写全称加以区分",
    ),
    en=Words(
        "the body “{name}” is entered twice",
        "nobody can tell which telephone number and which duties hold; only the first entry is used",
        "merge the two, or tell two bodies apart by their full names",
    ),
    doc="""同一机构在机构表中登记了两次。 / A body is entered twice in bodies.yaml.

## 错误 / Wrong

```yaml
# 本级 bodies.yaml
schema: govcat/1
bodies:
  - {name: 集贤县公安局, roles: [县级公安机关]}
  - {name: 集贤县公安局, phone: 0469-4660000}  # GC520
```

## 正确 / Right

```yaml
# 本级 bodies.yaml
schema: govcat/1
bodies:
  - {name: 集贤县公安局, roles: [县级公安机关], phone: 0469-4660000}
```
""",
)


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays which role: bodies by role, the nearest layer first, and bodies by their normalised name."""

    roles: Vocabulary
    by_role: Mapping[str, Sequence[Body]]
    by_name: Mapping[str, Body]

    def subject(self, text: str, domain: str) -> Subject:
        """The subject `text` in `domain`: a role with the bodies that play it there, a body, or plain text."""
        role = self.roles.resolve(text) or (text if text in self.by_role else "")
        able = [body for body in self.by_role.get(role, ()) if not body.domains or domain in body.domains]
        nearest = max((_layer(body) for body in able), default=0)
        bodies = tuple(body for body in able if _layer(body) == nearest)
        named = self.by_name.get(normal(text))
        return Subject(text, role, bodies or ((named,) if named else ()))


def body_files(layers: Sequence[ShapedLayer]) -> Mapping[int, LayerFile[WrittenBodies]]:
    """The bodies files by layer, the nearest first."""
    last = len(layers) - 1
    return {
        number: LayerFile(number, layer.bodies, inherited=number < last)
        for number, layer in reversed(tuple(enumerate(layers)))
        if layer.bodies
    }


def bodies_of(
    files: Mapping[int, LayerFile[WrittenBodies]], names: Mapping[str, str], roles: Vocabulary
) -> tuple[tuple[Body, ...], list[Diagnostic]]:
    """The bodies of all layers, the nearest layer first; a lower layer's entry takes the place of an upper one's."""
    bodies: dict[str, Body] = {}
    found: list[Diagnostic] = []
    for file in files.values():
        paths = _own_bodies(file)
        found.extend(_body_faults(file, paths, names))
        for path, entry in paths:
            bodies.setdefault(normal(entry.name), _body(file, path, entry, roles))
    return tuple(bodies.values()), found


def cast_of(bodies: Sequence[Body], roles: Vocabulary) -> Cast:
    """The cast that `bodies` make."""
    by_role: dict[str, list[Body]] = {}
    for body in bodies:
        for role in body.roles:
            by_role.setdefault(role, []).append(body)
    return Cast(roles, by_role, {normal(body.name): body for body in bodies})


def _layer(body: Body) -> int:
    return body.origin.layer if body.origin else 0


def _own_bodies(file: LayerFile[WrittenBodies]) -> list[tuple[Path, WrittenBody]]:
    entries = file.written.bodies
    positions = file.positions(("bodies",), len(entries))
    return [(("bodies", position), entry) for position, entry in zip(positions, entries, strict=True)]


def _body_faults(
    file: LayerFile[WrittenBodies], entries: Sequence[tuple[Path, WrittenBody]], names: Mapping[str, str]
) -> Iterator[Diagnostic]:
    first: dict[str, Path] = {}
    for path, entry in entries:
        owner = Owner(f"bodies/{entry.name}", entry.name)
        earlier = first.setdefault(normal(entry.name), path)
        if earlier != path:
            related = file.related((*earlier, "name"), "第一处", "the first")
            yield file.finding(DUPLICATE_BODY, (*path, "name"), {"name": entry.name}, owner, [related])
        for position, domain in enumerate(entry.domains or ()):
            if domain not in names:
                yield unknown_domain(file, (*path, "domains", position), domain, names, owner)


def _body(file: LayerFile[WrittenBodies], path: Path, entry: WrittenBody, roles: Vocabulary) -> Body:
    return Body(
        name=entry.name,
        kind=entry.kind or "",
        level=entry.level or "",
        roles=tuple(roles.resolve(role) or role for role in entry.roles or ()),
        domains=entry.domains or (),
        scope=entry.scope or "",
        code=entry.code or "",
        phone=entry.phone or "",
        complaint_phone=entry.complaint_phone or "",
        address=entry.address or "",
        origin=file.origin(path),
    )
