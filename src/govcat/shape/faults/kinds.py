"""What is of the wrong kind: a list where a text belongs, a text where keys and values are expected."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

TEXT_EXPECTED = Fault(
    "GC114",
    Severity.ERROR,
    zh=Words("{field}应为一段文字，这里是{found}", "这样写读不成一段完整的文字，这些内容不会进入公开目录", "{advice}"),
    en=Words(
        "{field} should be a text, but this is {found}",
        "it cannot be read as a sentence and never reaches the catalogue",
        "{advice}",
    ),
    doc="""应写一段文字的地方写成了逐条列出的内容或“名称: 内容”。句中有英文冒号加空格时，也会被读成“名称: 内容”。
A list or a mapping stands where a text belongs. A colon and a space inside a sentence make a mapping of it.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    time_limit: [即时公开, 长期公开]  # GC114
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    time_limit: 即时公开，长期公开
```
""",
)

LIST_EXPECTED = Fault(
    "GC115",
    Severity.ERROR,
    zh=Words("{field}应逐条列出，这里是{found}", "读不出其中有几条，这些内容不会进入公开目录", "{advice}"),
    en=Words(
        "{field} should be a list, but this is {found}",
        "its entries cannot be told apart and never reach the catalogue",
        "{advice}",
    ),
    doc="""应逐条列出的地方写成了“名称: 内容”。 / A mapping stands where entries should be listed.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items: {id: birth, name: 出生登记}  # GC115
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - {id: birth, name: 出生登记}
```
""",
)

MAPPING_EXPECTED = Fault(
    "GC116",
    Severity.ERROR,
    zh=Words("{field}应逐行写成“名称: 内容”，这里是{found}", "读不出各项内容，它们不会进入公开目录", "{advice}"),
    en=Words(
        "{field} should be a mapping of keys and values, but this is {found}",
        "its fields cannot be told apart and never reach the catalogue",
        "{advice}",
    ),
    doc="""应逐行写成“名称: 内容”的地方写成了一段文字或逐条列出的内容。
A text or a list stands where keys and values are expected.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - 出生登记  # GC116
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    name: 出生登记
```
""",
)

FAULTS = (TEXT_EXPECTED, LIST_EXPECTED, MAPPING_EXPECTED)
