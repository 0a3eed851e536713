"""The words for what has moved above a project (their own file, because the examples need room)."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

_ABOVE = """```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: birth, name: 出生登记, content: [办理条件, 办理流程]}
```
"""

_LOCKED = """```yaml
# 本级 standard.lock
schema: govcat/1
edition: 2026年版
items:
  household-registration:
    birth: DIGEST
```
"""

CHANGED_ABOVE = Fault(
    "GC721",
    Severity.HINT,
    zh=Words(
        "事项“{item}”在上级目录中已有变化",
        "本级采纳的是“{edition}”时的内容；没有改动的部分会随上级一同变化，发布之前应当知道",
        "核对上级现在的内容，同意的运行 govcat adopt；要保持原样的，请把原值写在本级文件中",
    ),
    en=Words(
        "“{item}” has changed in the layer above",
        "this project has adopted “{edition}”; whatever it does not override changes with the layer above",
        "compare it with what stands above now and run govcat adopt, or write the old values in this project",
    ),
    doc=f"""采纳之后，上级改动了本级沿用的事项。 / An inherited item has changed above since it was adopted.

## 错误 / Wrong

{_ABOVE}
{_LOCKED.replace("DIGEST", "0123456789abcdef  # GC721")}
## 正确 / Right

{_ABOVE}
{_LOCKED.replace("DIGEST", "9e362c3e629db9b8")}""",
)

MOVED_GROUND = Fault(
    "GC722",
    Severity.WARNING,
    zh=Words(
        "本级改动过的事项“{item}”，其上级内容已有变化",
        "本级的改动是对照“{edition}”写的，上级变化之后可能不再合适",
        "对照上级现在的内容核对本级所写，再运行 govcat adopt",
    ),
    en=Words(
        "“{item}”, which this project overrides, has changed in the layer above",
        "the override was written against “{edition}” and may no longer fit",
        "compare the override with what stands above now, then run govcat adopt",
    ),
    doc=f"""采纳之后，上级改动了本级另有改动的事项。 / An overridden item has changed above since it was adopted.

## 错误 / Wrong

{_ABOVE}
```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth  # GC722
    content+: [收费依据及标准]
```

{_LOCKED.replace("DIGEST", "0123456789abcdef")}
## 正确 / Right

{_ABOVE}
```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    content+: [收费依据及标准]
```

{_LOCKED.replace("DIGEST", "9e362c3e629db9b8")}""",
)

ADDED_ABOVE = Fault(
    "GC723",
    Severity.HINT,
    zh=Words(
        "领域“{domain}”中有 {count} 个事项是上级目录新增的：{items}",
        "本级采纳的是“{edition}”；新增事项会直接进入本级目录，发布之前应当知道",
        "逐项核对，本级不适用的在本级文件中写 removed 并注明理由，然后运行 govcat adopt",
    ),
    en=Words(
        "{count} items of the domain “{domain}” are new in the layer above: {items}",
        "this project has adopted “{edition}”; new items enter its catalogue at once",
        "go through them, write removed with a reason where one does not apply, then run govcat adopt",
    ),
    doc=f"""采纳之后，上级新增了事项。 / The layer above has new items since it was adopted.

## 错误 / Wrong

{_ABOVE}
```yaml
# 本级 standard.lock
schema: govcat/1
edition: 2026年版
items:
  household-registration: {{}}  # GC723
```

## 正确 / Right

{_ABOVE}
{_LOCKED.replace("DIGEST", "9e362c3e629db9b8")}""",
)

DROPPED_ABOVE = Fault(
    "GC724",
    Severity.WARNING,
    zh=Words(
        "上级目录的领域“{domain}”已不再有 {count} 个事项：{items}",
        "本级没有另行编写，这些事项也就不再出现在本级目录中",
        "本级仍有此项职责的，请在本级文件中写成新增事项；核对后运行 govcat adopt",
    ),
    en=Words(
        "{count} items of the domain “{domain}” are no longer in the layer above: {items}",
        "this project does not write them itself, so they have left its catalogue as well",
        "write those that still apply as new items of this project, then run govcat adopt",
    ),
    doc=f"""采纳之后，上级不再有某些事项。 / Items have left the layer above since it was adopted.

## 错误 / Wrong

{_ABOVE}
```yaml
# 本级 standard.lock
schema: govcat/1
edition: 2026年版
items:
  household-registration:
    birth: 9e362c3e629db9b8
    death: 0123456789abcdef  # GC724
```

## 正确 / Right

{_ABOVE}
{_LOCKED.replace("DIGEST", "9e362c3e629db9b8")}""",
)
