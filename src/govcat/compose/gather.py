"""Gathers the files of all layers by domain, in the order of the national list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from govcat.compose.domain import DomainFiles
from govcat.compose.layer_file import LayerFile
from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Words
from govcat.core.knowledge import Knowledge
from govcat.core.shaped import ShapedLayer
from govcat.core.written import WrittenDomain

DUPLICATE_DOMAIN = Fault(
    "GC221",
    Severity.ERROR,
    zh=Words(
        "领域“{domain}”在同一层目录中有两个文件",
        "一个领域只有一个文件，大家才知道到哪里改；目前只采用第一个文件",
        "把两个文件的事项合并到一个文件，或给其中一个改用自己的领域代码",
    ),
    en=Words(
        "two files of one layer are of the domain “{domain}”",
        "with one file for each domain everybody knows where to change it; only the first is used",
        "merge the two files, or give one of them a domain key of its own",
    ),
    doc="""同一层目录中两个文件写的是同一个领域。 / Two files of one layer are of the same domain.

## 错误 / Wrong

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
```

```yaml
# 本级 domains/household-registration.yml
schema: govcat/1
domain: household-registration  # GC221
```

## 正确 / Right

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
```

```yaml
# 本级 domains/registration.yaml
schema: govcat/1
domain: registration
```
""",
)


def gather_domains(
    layers: Sequence[ShapedLayer], knowledge: Knowledge
) -> tuple[Mapping[str, DomainFiles], list[Diagnostic]]:
    """The files of each domain, the uppermost first: national domains by the national order, then others by key."""
    gathered: dict[str, list[LayerFile[WrittenDomain]]] = {}
    found = []
    for number, layer in enumerate(layers):
        for shaped in layer.domains:
            file = LayerFile(number, shaped, inherited=number < len(layers) - 1)
            files = gathered.setdefault(file.written.domain, [])
            if files and files[-1].layer == number:
                found.append(_duplicate(file, files[-1]))
            else:
                files.append(file)
    unread = unread_domains(layers)
    order = sorted(gathered, key=lambda key: (knowledge.domain_order.get(key, len(knowledge.domains)), key))
    return {key: DomainFiles(key, tuple(gathered[key]), key not in unread) for key in order}, found


def unread_domains(layers: Sequence[ShapedLayer]) -> frozenset[str]:
    """The domains of which some layer has a file that could not be read (a domain's key is its file's name)."""
    return frozenset(
        PurePosixPath(name).stem for layer in layers for name in layer.unread if name.startswith("domains/")
    )


def _duplicate(second: LayerFile[WrittenDomain], first: LayerFile[WrittenDomain]) -> Diagnostic:
    domain = second.written.domain
    related = first.related(("domain",), "第一个文件", "the first file")
    owner = Owner(domain, second.written.name or "")
    return second.finding(DUPLICATE_DOMAIN, ("domain",), {"domain": domain}, owner, [related])
