"""`removed: 理由` takes an item of the layers above out of the catalogue, for this layer and all below it."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.compose.reason import stated_reason
from govcat.compose.writing import Writing, owner_of
from govcat.core.diagnostic import Diagnostic, Facts, Fault, Severity, Words
from govcat.core.item import Removed
from govcat.core.knowledge import Vocabulary

UNSTATED_REMOVAL = Fault(
    "GC702",
    Severity.ERROR,
    zh=Words(
        "事项“{item}”的删除理由“{reason}”没有以通用理由开头",
        "删减上级目录的事项要说得出理由，理由归了类才便于汇总和说明",
        "以下列理由之一开头，需要说明的用“：”接在后面：{allowed}",
    ),
    en=Words(
        "the reason “{reason}” for removing “{item}” begins with none of the listed reasons",
        "leaving out an item of the layer above needs a reason that can be counted and explained",
        "begin with one of these, and add a note after “：” if needed: {allowed}",
    ),
    doc="""删除上级事项的理由没有以通用理由开头。 / An item is removed without one of the listed reasons.

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
  - id: birth
    removed: 暂不需要  # GC702
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
    removed: 上级行使：由市公安局统一办理
```
""",
)

REMOVED_ABOVE = Fault(
    "GC703",
    Severity.ERROR,
    zh=Words(
        "事项“{item}”已由上级目录删除，本级所写不起作用",
        "上级已删除的事项，下级不再恢复；上级写明的理由是“{reason}”",
        "删去本条；如本级确有此项职责，请与上级目录的编制单位联系",
    ),
    en=Words(
        "“{item}” was removed by a layer above, so what is written here has no effect",
        "a lower layer does not bring back what an upper one removed; the reason given there is “{reason}”",
        "delete this entry, or ask the office that keeps the layer above",
    ),
    doc="""改动了上级已经删除的事项。 / An item is overridden that a layer above has removed.

## 错误 / Wrong

```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: birth, name: 出生登记, content: [办理条件], removed: 已取消}
```

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth  # GC703
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
```
""",
)


def unstated_removal(writings: Sequence[Writing], reasons: Vocabulary) -> Diagnostic | None:
    """A finding if the last of `writings` removes the item without a reason of the list.

    What a layer above has marked as merged, cancelled or moved by law needs no other reason.
    """
    writing = writings[-1]
    reason = writing.item.removed or ""
    if stated_reason(reason, reasons) or any(above.item.superseded for above in writings[:-1]):
        return None
    owner = owner_of(writing.file.written.domain, writings)
    facts: Facts = {"item": owner.title or writing.item.id, "reason": reason, "allowed": tuple(reasons)}
    return writing.file.finding(UNSTATED_REMOVAL, (*writing.path, "removed"), facts, owner)


def removed_above(writing: Writing, writings: Sequence[Writing]) -> Diagnostic:
    """The finding that `writing` overrides an item which the last of `writings` has removed."""
    removal = writings[-1]
    owner = owner_of(writing.file.written.domain, writings)
    facts: Facts = {"item": owner.title or writing.item.id, "reason": removal.item.removed or ""}
    where = removal.file.related((*removal.path, "removed"), "上级在此删除", "removed here")
    return writing.file.finding(REMOVED_ABOVE, (*writing.path, "id"), facts, owner, [where])


def removed_item(domain: str, writings: Sequence[Writing], name: str) -> Removed:
    """The record of an item that the last of `writings` removes."""
    removal = writings[-1]
    return Removed(domain, removal.item.id, name, removal.item.removed or "", removal.origin)
