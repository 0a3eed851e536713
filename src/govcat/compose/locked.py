"""`locked: [time_limit]` on an item keeps the layers below from writing those fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from govcat.compose.writing import Writing, owner_of
from govcat.core.diagnostic import Diagnostic, Facts, Fault, Severity, Words
from govcat.core.fields import FIELDS, title_of

LOCKED_FIELD = Fault(
    "GC706",
    Severity.ERROR,
    zh=Words(
        "上级目录锁定了事项“{item}”的{title}，本级所写的 {key} 没有采用",
        "锁定的要素由上级统一规定，以免同一事项各地不一",
        "删去本级的 {key}；认为需要调整的，请与上级目录的编制单位联系",
    ),
    en=Words(
        "the layer above has locked the {title} of “{item}”, so {key} was not taken from here",
        "a locked field is the same everywhere below the layer that locked it",
        "delete {key} here, or ask the office that keeps the layer above",
    ),
    doc="""改动了上级锁定的要素。 / A field is overridden that a layer above has locked.

## 错误 / Wrong

```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: birth, name: 出生登记, content: [办理条件], time_limit: 即时公开, locked: [time_limit]}
```

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    time_limit: 每年公开一次  # GC706
```

## 正确 / Right

```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: birth, name: 出生登记, content: [办理条件], time_limit: 即时公开, locked: [time_limit]}
```

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    content+: [办理流程]
```
""",
)


def locks_of(writings: Sequence[Writing]) -> Mapping[str, int]:
    """The locked fields of an item, each with the layer that locked it first; `removed` may be locked too."""
    locks: dict[str, int] = {}
    for writing in writings:
        for field in writing.item.locked or ():
            if FIELDS[field].inherits or field == "removed":
                locks.setdefault(field, writing.file.layer)
    return locks


def barred_fields(writing: Writing, locks: Mapping[str, int]) -> frozenset[str]:
    """The fields that `writing` may not write, because a layer above it has locked them."""
    return frozenset(field for field, layer in locks.items() if layer < writing.file.layer)


def lock_faults(writings: Sequence[Writing], locks: Mapping[str, int]) -> Iterator[Diagnostic]:
    """One finding for each locked field that a layer below the lock writes."""
    for count, writing in enumerate(writings, 1):
        owner = owner_of(writing.file.written.domain, writings[:count])
        for field in sorted(barred_fields(writing, locks)):
            for key in _written_keys(writing, field):
                facts: Facts = {"item": owner.title or writing.item.id, "title": title_of(field), "key": key}
                yield writing.file.finding(LOCKED_FIELD, (*writing.path, key), facts, owner)


def _written_keys(writing: Writing, field: str) -> Iterator[str]:
    if getattr(writing.item, field, None):
        yield field
    if writing.item.plus and getattr(writing.item.plus, field, None):
        yield f"{field}+"
