"""What has a form that nobody reads: an id, a date, a code, a broken text."""

from __future__ import annotations

from govcat.core.diagnostic import Clause, Fault, Severity, Words

NOT_A_SLUG = Fault(
    "GC125",
    Severity.ERROR,
    zh=Words(
        "{field}“{value}”含有网址里不便使用的字符",
        "它用在网址里，长期不变，群众收藏的网址才不会失效",
        "改用小写英文字母和数字，词间用一个连字符，例如 {example}",
    ),
    en=Words(
        "{field} “{value}” does not fit into a web address",
        "it is part of addresses that people keep, and stays for life",
        "use lower-case letters and digits with single hyphens between words, such as {example}",
    ),
    doc="""领域代码和事项编号只用小写英文字母、数字和连字符。
Domain keys and ids are lower-case letters, digits and hyphens.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: Birth_Registration  # GC125
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth-registration
```
""",
)

NOT_A_DATE = Fault(
    "GC126",
    Severity.ERROR,
    zh=Words(
        "{field}“{value}”不是能识别的日期", "发布、到期和先后都按这个日期计算", "写成 2026-01-05 或 2026年1月5日 的样子"
    ),
    en=Words(
        "{field} “{value}” is no date that can be read",
        "what is due, and what came first, is counted from this date",
        "write it like 2026-01-05 or 2026年1月5日",
    ),
    rests_on=Clause("GB/T 7408.1—2023", certainty="C"),
    doc="""日期写成 `2026-01-05` 或 `2026年1月5日`，并且日历上有这一天。
Dates are written `2026-01-05` or `2026年1月5日`.

## 错误 / Wrong

```yaml
# govcat.yaml
schema: govcat/1
as_of: 2026.1.5  # GC126
```

## 正确 / Right

```yaml
# govcat.yaml
schema: govcat/1
as_of: 2026-01-05
```
""",
)

NOT_A_REGION_CODE = Fault(
    "GC127",
    Severity.ERROR,
    zh=Words(
        "{field}“{value}”不是 6 位、9 位或 12 位数字",
        "门户和数据共享平台凭代码认定地区",
        "县级填 6 位，乡级填 9 位，村级填 12 位，以民政、统计部门公布的代码为准",
    ),
    en=Words(
        "{field} “{value}” is not 6, 9 or 12 digits",
        "portals and data exchanges know a place by its code",
        "write 6 digits for a county, 9 for a township, 12 for a village, as the authorities publish them",
    ),
    rests_on=Clause("GB/T 2260、GB/T 10114", certainty="C"),
    doc="""行政区划代码：县级 6 位，乡级 9 位，村级 12 位。 / Region codes have 6 digits, or 9 and 12 below the county.

## 错误 / Wrong

```yaml
# govcat.yaml
schema: govcat/1
region:
  name: 集贤县
  code: 23052  # GC127
```

## 正确 / Right

```yaml
# govcat.yaml
schema: govcat/1
region:
  name: 集贤县
  code: 230521
```
""",
)

UNREADABLE_TEXT = Fault(
    "GC129",
    Severity.ERROR,
    zh=Words(
        "{field}的内容无法读取",
        "读不出的内容不会进入公开目录",
        "把这一项重新键入一遍；仍有提示时，请把这一行交给 govcat 的维护者",
    ),
    en=Words(
        "{field} is written in a way that cannot be read",
        "what cannot be read never reaches the catalogue",
        "type it anew; if the finding stays, hand this line to the maintainers of govcat",
    ),
    doc="""内容无法读取，又不属于其他各类情形，例如由损坏的文件转换而来的半个字符。
A value cannot be read and none of the other findings fits, such as a text with half of a surrogate pair, left by a
damaged conversion. No text file can hold one, so there is no example.
""",
)

FAULTS = (NOT_A_SLUG, NOT_A_DATE, NOT_A_REGION_CODE, UNREADABLE_TEXT)
