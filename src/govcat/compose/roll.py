"""The roll of a domain: which items there are, layer by layer, and which ids are removed, retired or unknown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from govcat.compose.layer_file import LayerFile
from govcat.compose.locked import locks_of
from govcat.compose.near import suggestion
from govcat.compose.removal import removed_above, unstated_removal
from govcat.compose.retirement import Retirement, retired_but_inherited, retired_id, retirements_of
from govcat.compose.writing import Writing, owner_of, writings_of
from govcat.core.diagnostic import Diagnostic, Facts, Fault, Severity, Words
from govcat.core.knowledge import Vocabulary
from govcat.core.written import WrittenDomain

UNKNOWN_ID = Fault(
    "GC701",
    Severity.ERROR,
    zh=Words(
        "上级目录没有编号为“{id}”的事项，本条也没有同时写明名称和公开内容",
        "看不出是改动上级事项时编号有误，还是本级新增的事项；本条目前没有进入目录",
        "{near}如是本级新增的事项，请写全名称（name）和公开内容（content）",
    ),
    en=Words(
        "no layer above has an item with the id “{id}”, and this entry does not give both a name and content",
        "it may be a mistyped id or a new item; as it stands it is not in the catalogue",
        "{near}for a new item write both name and content",
    ),
    doc="""编号在上级目录中找不到，又不像新增事项。 / An id is unknown above and the entry is no complete new item.

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
items:
  - id: brith  # GC701
    time_limit: 即时公开
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
  - id: birth
    time_limit: 即时公开
  - {id: household-split, name: 分户登记, content: [办理条件]}
```
""",
)


@dataclass
class Roll:
    """What is known of a domain's ids so far; grows while the layers are read from the top.

    `writings` are the items, each with all that is said of it; the last writing of an id in `removed`
    is its removal. `unknown` are ids that were already spoken of; `uppermost` is the layer that writes the
    domain first.
    """

    uppermost: int = 0
    writings: dict[str, list[Writing]] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    retired: dict[str, Retirement] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)


def call_roll(
    files: Sequence[LayerFile[WrittenDomain]], reasons: Vocabulary, *, is_whole: bool
) -> tuple[Roll, list[Diagnostic]]:
    """The roll of one domain from its files, the uppermost first.

    `is_whole` says that none of its files failed to be read; otherwise an unknown id is nobody's fault.
    """
    roll = Roll(uppermost=files[0].layer if files else 0)
    found: list[Diagnostic] = []
    for file in files:
        found.extend(_retire(roll, file))
        writings, repeated = writings_of(file)
        found.extend(repeated)
        for writing in writings:
            found.extend(_enter(roll, writing, reasons))
    return roll, [finding for finding in found if is_whole or finding.fault is not UNKNOWN_ID]


def _retire(roll: Roll, file: LayerFile[WrittenDomain]) -> Iterator[Diagnostic]:
    for retirement in retirements_of(file):
        inherited = roll.writings.get(retirement.entry.id)
        if inherited:
            yield retired_but_inherited(retirement, inherited)
        else:
            roll.retired.setdefault(retirement.entry.id, retirement)


def _enter(roll: Roll, writing: Writing, reasons: Vocabulary) -> Iterator[Diagnostic]:
    key = writing.item.id
    if key in roll.removed:
        if not writing.only_removes():
            yield removed_above(writing, roll.writings[key])
        return
    if key not in roll.writings:
        refusal = _refusal(roll, writing)
        if refusal:
            if key not in roll.unknown:
                yield refusal
            roll.unknown.add(key)
            return
    is_kept = "removed" in locks_of(roll.writings.get(key, ()))
    roll.writings.setdefault(key, []).append(writing)
    if writing.item.removed and not is_kept:
        roll.removed.add(key)
        unstated = unstated_removal(roll.writings[key], reasons)
        if unstated:
            yield unstated


def _refusal(roll: Roll, writing: Writing) -> Diagnostic | None:
    key = writing.item.id
    if key in roll.retired:
        return retired_id(writing, roll.retired[key])
    if _is_new(roll, writing):
        return None
    owner = owner_of(writing.file.written.domain, [writing])
    facts: Facts = {"id": key, "near": suggestion(key, roll.writings)}
    return writing.file.finding(UNKNOWN_ID, (*writing.path, "id"), facts, owner)


def _is_new(roll: Roll, writing: Writing) -> bool:
    """Whether an entry of an unknown id is an item of its own, be it that elements are missing.

    Where no layer above writes the domain, a name or content is enough: there is nothing that it could override.
    """
    said = [writing.has(field) for field in ("name", "content")]
    if writing.file.layer == roll.uppermost and not writing.item.removed:
        return writing.file.layer == 0 or any(said)
    return all(said)
