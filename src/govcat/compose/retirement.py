"""Ids that a layer no longer uses (`retired`): nothing may be written under them again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from govcat.compose.layer_file import LayerFile
from govcat.compose.writing import Writing, owner_of
from govcat.core.diagnostic import Diagnostic, Fault, Severity, Term, Words
from govcat.core.place import Path
from govcat.core.written import WrittenDomain, WrittenRetired

RETIRED_ID = Fault(
    "GC704",
    Severity.ERROR,
    zh=Words(
        "编号“{id}”自 {since} 起已停用",
        "停用的编号不再使用，以免旧的网址和引用指向别的事项；本条目前没有进入目录",
        "{instead}",
    ),
    en=Words(
        "the id “{id}” has been retired since {since}",
        "a retired id is not used again, so that no old address leads elsewhere; this entry is not in the catalogue",
        "{instead}",
    ),
    doc="""在已停用的编号下写了内容。 / Something is written under an id that has been retired.

## 错误 / Wrong

```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: migration, name: 迁移登记, content: [办理条件]}
retired:
  - {id: moving-in, since: 2026-01-05, replaced_by: migration}
```

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: moving-in  # GC704
    time_limit: 即时公开
```

## 正确 / Right

```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: migration, name: 迁移登记, content: [办理条件]}
retired:
  - {id: moving-in, since: 2026-01-05, replaced_by: migration}
```

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: migration
    time_limit: 即时公开
```
""",
)

RETIRED_BUT_INHERITED = Fault(
    "GC705",
    Severity.WARNING,
    zh=Words(
        "停用编号“{id}”仍是上级目录的事项“{item}”",
        "retired 只登记本级自己停用的编号，不会删除上级的事项，该事项仍在目录中",
        "要删除该事项，请在 items 中写 removed 并注明理由；否则请从 retired 中去掉这个编号",
    ),
    en=Words(
        "the retired id “{id}” is still the item “{item}” of the layer above",
        "retired lists ids that this layer itself no longer uses; it removes no item of the layer above",
        "to remove the item write removed with a reason under items; otherwise take the id out of retired",
    ),
    doc="""把上级仍在使用的编号列为停用。 / An id that the layer above still uses is listed as retired.

## 错误 / Wrong

```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: birth, name: 出生登记, content: [办理条件]}
```

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
retired:
  - {id: birth, since: 2026-01-05}  # GC705
```

## 正确 / Right

```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: birth, name: 出生登记, content: [办理条件]}
```

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: birth, removed: 无此职权}
```
""",
)


class Retirement(NamedTuple):
    """One entry of `retired`, at `path` of the file that wrote it."""

    file: LayerFile[WrittenDomain]
    path: Path
    entry: WrittenRetired


def retirements_of(file: LayerFile[WrittenDomain]) -> Iterator[Retirement]:
    """The ids that a file lists as retired."""
    entries = file.written.retired or ()
    for entry, position in zip(entries, file.positions(("retired",), len(entries)), strict=True):
        yield Retirement(file, ("retired", position), entry)


def retired_id(writing: Writing, retirement: Retirement) -> Diagnostic:
    """The finding that `writing` stands under a retired id."""
    entry = retirement.entry
    instead = Term(
        "删去本条；如是另一事项，请另起编号", "delete this entry, or give it an id of its own if it is another item"
    )
    if entry.replaced_by:
        instead = Term(
            f"把所写内容改到编号 {entry.replaced_by} 之下，并核对该事项",
            f"write it under the id {entry.replaced_by} instead, and compare it with that item",
        )
    return writing.file.finding(
        RETIRED_ID,
        (*writing.path, "id"),
        {"id": entry.id, "since": entry.since, "instead": instead},
        owner_of(writing.file.written.domain, [writing]),
        [retirement.file.related(retirement.path, "在此停用", "retired here")],
    )


def retired_but_inherited(retirement: Retirement, writings: Sequence[Writing]) -> Diagnostic:
    """The finding that a retired id is still an item of a layer above."""
    first = writings[0]
    owner = owner_of(first.file.written.domain, writings)
    return retirement.file.finding(
        RETIRED_BUT_INHERITED,
        (*retirement.path, "id"),
        {"id": retirement.entry.id, "item": owner.title or retirement.entry.id},
        owner,
        [first.file.related((*first.path, "id"), "上级的事项", "the item above")],
    )
