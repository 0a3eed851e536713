"""GC713: an entry that repeats what it inherits."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.inherited import own_fields, repeats
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.fields import FIELDS
from govcat.core.item import Domain, Item

_MANY_FIELDS = 3
_FEW_FIELDS = 4
_FEW_ITEMS = 3


@rule(
    "GC713",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="B"),
    zh=Words(
        message="事项“{item}”的{fields}与上级目录逐字相同，可以不写{more}",
        why="抄写的内容不会随上级更新；上级改正错误或者调整依据时，这里还是旧的",
        fix="删去与上级相同的要素，只留本地不同的；不写的要素自动沿用上级",
    ),
    en=Words(
        message="{fields} of the item “{item}” repeat the layer above word for word and may be left out{more}",
        why="a copy does not follow the layer above: when that is mended or brought up to date, the copy stays old",
        fix="delete what is the same above and keep what differs here; what is not written is inherited",
    ),
)
def copied_item(domain: Domain, context: Context) -> Iterator[Finding]:
    """事项照抄了上级目录。 / An entry repeats the layer above instead of inheriting it.

    一个事项有三项以上要素与上级逐字相同，或者所写的全部与上级相同时才提示；只重复一项（例如有意固定时限）、
    写在共同要素（defaults）里的，不在此列。一个领域有很多事项如此时，只说一次。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        category: 出生登记  # GC713
        name: 出生登记
        content: [受理单位, 办理条件, 办理流程]
        phone: 0469-4660001
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 出生登记  # GC713
        content: [受理单位, 办理条件, 办理流程]
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        phone: 0469-4660001
        content+: [所需材料]
      - id: death
        time_limit: 信息形成或者变更之日起20个工作日内
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        category: 出生登记
        name: 出生登记
        content: [受理单位, 办理条件, 办理流程, 所需材料]
    ```
    """
    copies = [(position, keys) for position, item in enumerate(domain.items) if (keys := _copied(item, context))]
    more = len(copies) - 1 if len(copies) > _FEW_ITEMS else 0
    for position, keys in copies[: 1 if more else None]:
        facts: Facts = {
            "item": domain.items[position].name,
            "fields": _titles(keys),
            "more": _others(more),
        }
        yield Finding(("items", position, keys[0]), facts)


def _copied(item: Item, context: Context) -> tuple[str, ...]:
    """The fields that an entry copies, if they are many or all that it says."""
    if not item.above:
        return ()
    written = own_fields(item, context.catalogue.last_layer)
    copied = tuple(key for key in written if repeats(item, key))
    is_whole = len(copied) > 1 and len(copied) == len(written)
    return copied if is_whole or len(copied) >= _MANY_FIELDS else ()


def _titles(keys: tuple[str, ...]) -> Term:
    """What the fields are called: the first of them by name, and how many they are."""
    named = [FIELDS[key].title for key in keys[:_FEW_FIELDS]]
    more = len(keys) > _FEW_FIELDS
    return Term(
        "、".join(title.zh for title in named) + (f"等 {len(keys)} 项要素" if more else ""),
        ", ".join(title.en for title in named) + (f" and others ({len(keys)})" if more else ""),
    )


def _others(count: int) -> Term:
    if not count:
        return Term("", "")
    return Term(f"；本领域另有 {count} 个事项也是如此", f"; so do {count} other items of this domain")
