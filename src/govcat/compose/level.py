"""Which items a project keeps by their level, and its own ones that it does not keep."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.compose.domain import FoldedItem
from govcat.compose.writing import owner_of
from govcat.core.diagnostic import Diagnostic, Facts, Fault, Severity, Words
from govcat.core.item import Item

OWN_BUT_NOT_KEPT = Fault(
    "GC742",
    Severity.WARNING,
    zh=Words(
        "本级所写的事项“{item}”没有进入目录：公开层级是{level}，本目录只收{covers}",
        "合并以后只留下公开层级在本目录范围内的事项；本级自己新增的事项不在其中，多半是公开层级写错了",
        "核对公开层级（level），由本级公开的补上本级；不归本级编制的，删去本条",
    ),
    en=Words(
        "“{item}”, which is written here, is not in the catalogue: its level is {level}, and only {covers} are kept",
        "only items of the levels that a project covers are kept; an own item outside them mostly has a wrong level",
        "check level and add your own, or delete the entry if another level keeps it",
    ),
    doc="""本级新增的事项，公开层级不在本目录范围内。 / An own item is of a level that the project does not cover.

上级目录里别的层级的事项不在此列：它们不进入本级目录，也不用说明。

## 错误 / Wrong

```yaml
# 本级 govcat.yaml
schema: govcat/1
region: {name: 某某县, level: 县级}
```

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    name: 出生登记
    content: [办理条件]
    basis: [《中华人民共和国户口登记条例》第七条]
    time_limit: 即时公开
    subject: [县级公安机关]
    method: 主动公开
    channel: [政府网站]
    audience: [全社会]
    level: [市级]  # GC742
```

## 正确 / Right

```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
defaults:
  basis: [《中华人民共和国户口登记条例》第七条]
  time_limit: 即时公开
  subject: [县级公安机关]
  method: 主动公开
  channel: [政府网站]
  audience: [全社会]
items:
  - {id: birth, name: 出生登记, content: [办理条件], level: [市级]}
```

```yaml
# 本级 govcat.yaml
schema: govcat/1
region: {name: 某某县, level: 县级}
```

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    time_limit: 及时公开
  - {id: household-split, name: 分户登记, content: [办理条件], level: [市级, 县级]}
```
""",
)


def is_kept(item: Item, covers: Sequence[str]) -> bool:
    """Whether a project that covers these levels (none means all) keeps `item`."""
    return not covers or not item.level or any(level in covers for level in item.level)


def own_but_not_kept(domain: str, folded: FoldedItem, item: Item, covers: Sequence[str]) -> Diagnostic | None:
    """The finding that the last layer itself wrote an item that its project does not keep."""
    writing = folded.writings[-1]
    if writing.file.inherited or not (writing.has("name") and writing.has("content")):
        return None
    facts: Facts = {"item": item.name, "level": "、".join(item.level), "covers": "、".join(covers)}
    path = (*writing.path, "level" if writing.has("level") else "id")
    return writing.file.finding(OWN_BUT_NOT_KEPT, path, facts, owner_of(domain, folded.writings))
