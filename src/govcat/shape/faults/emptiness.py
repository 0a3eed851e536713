"""What is not there: an empty value, an empty list, a removal without a word."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

EMPTY_VALUE = Fault(
    "GC111",
    Severity.WARNING,
    zh=Words("{field}后面是空白，按未填写处理", "留空等于没有写，不会清除上一层的内容", "填写内容；不需要时删去这一行"),
    en=Words(
        "{field} is empty and counts as not written",
        "an empty value does not reset what stands above",
        "fill it in, or delete the line if it is not needed",
    ),
    doc="""一项后面没有内容。留空等于没有写，不会清除上一层的内容。
A key has no value. That is as if it were not written; it does not reset what stands above.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    name: 出生登记
    phone: ""  # GC111
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    name: 出生登记
    phone: 12345
```
""",
)

EMPTY_LIST = Fault(
    "GC112",
    Severity.ERROR,
    zh=Words(
        "{field}一条也没有列出",
        "留空不会清除上一层的内容，也看不出是暂缺还是不需要",
        "至少填写一条；沿用上一层的内容时删去这一行",
    ),
    en=Words(
        "{field} is an empty list",
        "an empty list does not reset what stands above, and nobody can tell whether something is still to come",
        "write at least one entry, or delete the line to keep what stands above",
    ),
    doc="""应逐条列出的内容一条也没有。 / A list has no entry.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    basis: []  # GC112
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    basis: [《中华人民共和国户口登记条例》第七条]
```
""",
)

REMOVED_WITHOUT_REASON = Fault(
    "GC113",
    Severity.ERROR,
    zh=Words(
        "删除了这个事项，没有写明理由",
        "部门标准指引列有而本地不公开的事项，应能说明缘由",
        "在 removed 后写明理由：无此职权、上级行使、已取消、已合并、本地不涉及、涉密或涉隐私",
    ),
    en=Words(
        "this item is removed without a reason",
        "an item that the guideline lists and this place leaves out has to be accounted for",
        "write the reason after removed: 无此职权, 上级行使, 已取消, 已合并, 本地不涉及 or 涉密或涉隐私",
    ),
    doc="""`removed` 后面没有理由。 / Nothing stands after `removed`.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    removed: ""  # GC113
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    removed: 上级行使
```
""",
)

FAULTS = (EMPTY_VALUE, EMPTY_LIST, REMOVED_WITHOUT_REASON)
