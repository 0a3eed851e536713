"""What each file says of its items, one `Writing` for each id."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from govcat.compose.layer_file import LayerFile
from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Words
from govcat.core.item import Origin
from govcat.core.place import Path
from govcat.core.written import WrittenDomain, WrittenItem

DUPLICATE_ID = Fault(
    "GC220",
    Severity.ERROR,
    zh=Words(
        "编号“{id}”在本文件中出现了两次",
        "网址和下级目录都凭编号找到事项；目前只采用第一处",
        "给第二处另起编号；如是同一事项，请合并为一处",
    ),
    en=Words(
        "the id “{id}” stands twice in this file",
        "web addresses and the layers below find an item by its id; only the first is used",
        "give the second one an id of its own, or merge the two if they are the same item",
    ),
    doc="""同一文件中两个事项用了同一个编号。 / Two items of one file share an id.

## 错误 / Wrong

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: birth, name: 出生登记, content: [办理条件]}
  - {id: birth, name: 死亡注销, content: [办理条件]}  # GC220
```

## 正确 / Right

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: birth, name: 出生登记, content: [办理条件]}
  - {id: death, name: 死亡注销, content: [办理条件]}
```
""",
)


class Writing(NamedTuple):
    """One item as one file of one layer writes it, at `path`."""

    file: LayerFile[WrittenDomain]
    path: Path
    item: WrittenItem

    @property
    def origin(self) -> Origin:
        """The item in this layer."""
        return self.file.origin(self.path)

    def has(self, field: str) -> bool:
        """Whether this layer itself writes `field`, be it a value that shape has refused."""
        return bool(getattr(self.item, field)) or self.file.refused((*self.path, field))

    def only_removes(self) -> bool:
        """Whether it says nothing but `removed`."""
        return bool(self.item.removed) and all(
            value is None for key, value in self.item if key not in {"id", "removed"}
        )


def writings_of(file: LayerFile[WrittenDomain]) -> tuple[Sequence[Writing], Sequence[Diagnostic]]:
    """The items of one file by the order in which they stand; of a repeated id only the first."""
    items = file.written.items or ()
    first: dict[str, Writing] = {}
    found = []
    for item, position in zip(items, file.positions(("items",), len(items)), strict=True):
        writing = Writing(file, ("items", position), item)
        if item.id in first:
            found.append(_repeated(writing, first[item.id]))
        else:
            first[item.id] = writing
    return tuple(first.values()), found


def owner_of(domain: str, writings: Sequence[Writing]) -> Owner:
    """The item that `writings` speak of, by the name that the nearest layer gives it."""
    names = [writing.item.name for writing in writings if writing.item.name]
    return Owner(f"{domain}/{writings[-1].item.id}", names[-1] if names else "")


def _repeated(second: Writing, first: Writing) -> Diagnostic:
    domain = second.file.written.domain
    return second.file.finding(
        DUPLICATE_ID,
        (*second.path, "id"),
        {"id": second.item.id},
        owner_of(domain, [second]),
        [first.file.related((*first.path, "id"), "第一处", "the first")],
    )
