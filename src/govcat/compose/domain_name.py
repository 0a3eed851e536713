"""Domain keys that people write outside the domain files (`exempt`, a body's `domains`), and their near names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from govcat.compose.domain import DomainFiles, meta_of
from govcat.compose.gather import unread_domains
from govcat.compose.layer_file import LayerFile
from govcat.compose.near import near_names, suggested
from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Words
from govcat.core.knowledge import Knowledge
from govcat.core.place import Path
from govcat.core.shaped import Model, ShapedLayer

UNKNOWN_DOMAIN = Fault(
    "GC708",
    Severity.ERROR,
    zh=Words(
        "没有代码为“{domain}”的领域",
        "这里写的领域与某个领域文件相符才起作用",
        "{near}领域代码就是 domains 文件夹中领域文件的文件名",
    ),
    en=Words(
        "no domain has the key “{domain}”",
        "what is written here takes effect only if it names a domain",
        "{near}the key of a domain is the name of its file in the folder domains",
    ),
    doc="""写了不存在的领域。 / A domain is named that does not exist.

## 错误 / Wrong

```yaml
# 本级 govcat.yaml
schema: govcat/1
exempt:
  houshold-registration: 上级行使  # GC708
```

## 正确 / Right

```yaml
# 本级 govcat.yaml
schema: govcat/1
exempt:
  household-registration: 上级行使
```
""",
)


def domain_names(
    layers: Sequence[ShapedLayer], domains: Mapping[str, DomainFiles], knowledge: Knowledge
) -> Mapping[str, str]:
    """Every domain in the layers or in the national list, by key: its name, or its key if nobody wrote one."""
    names = dict.fromkeys(unread_domains(layers), "")
    names |= {key: known.name for key, known in knowledge.domains.items()}
    names |= {key: meta_of(source, knowledge.domains.get(key))[0]["name"] for key, source in domains.items()}
    return {key: name or key for key, name in names.items()}


def unknown_domain(
    file: LayerFile[Model], path: Path, word: str, names: Mapping[str, str], owner: Owner | None = None
) -> Diagnostic:
    """The finding that `word`, key or value at `path`, is the key of no domain; a domain's name leads to its key."""
    keys = {name: key for key, name in names.items()} | {key: key for key in names}
    near = dict.fromkeys(keys[name] for name in near_names(word, keys))
    found = file.finding(UNKNOWN_DOMAIN, path, {"domain": word, "near": suggested(tuple(near))}, owner)
    return replace(found, place=file.shaped.source.places.key(path)) if path[-1] == word else found
