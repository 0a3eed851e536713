"""Features of YAML that govcat keeps closed (DESIGN §2, the dialect): no bombs, and no edit goes through an alias."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

ANCHOR = Fault(
    "GC050",
    Severity.ERROR,
    zh=Words(
        "“{text}”给这里起了一个供别处引用的代号",
        "目录里每一处都要直接写明，改一处不应影响另一处",
        "删去“{text}”；几处相同的内容写在 defaults 里；它本来是文字的，用英文双引号把整个值括起来",
    ),
    en=Words(
        "“{text}” is an anchor",
        "every value is written where it stands, so that a change in one place changes no other",
        "delete “{text}”; write what is shared under defaults; put the value in double quotes if it is text",
    ),
    doc="""用了锚点（&代号）。 / A value has an anchor.

## 错误 / Wrong

```yaml
content: &shared [受理单位, 办理条件]
```

## 正确 / Right

```yaml
content: [受理单位, 办理条件]
```
""",
)

ALIAS = Fault(
    "GC051",
    Severity.ERROR,
    zh=Words(
        "“{text}”引用了别处的内容",
        "目录里每一处都要直接写明，改一处不应影响另一处",
        "在这里直接写出内容；几处相同的内容写在 defaults 里",
    ),
    en=Words(
        "“{text}” refers to a value elsewhere",
        "every value is written where it stands, so that a change in one place changes no other",
        "write the value itself; write what is shared under defaults",
    ),
    doc="""用了引用（*代号）。 / A value is an alias.

## 错误 / Wrong

```yaml
content: &shared [受理单位, 办理条件]
notes: *shared
```

## 正确 / Right

```yaml
content: [受理单位, 办理条件]
notes: [受理单位, 办理条件]
```
""",
)

MERGE = Fault(
    "GC052",
    Severity.ERROR,
    zh=Words(
        "“<<”要把别处的内容合并进来",
        "目录里每一处都要直接写明；合并进来的内容看不见，也无法逐项修改",
        "删去“<<”一行，直接写出各项；几处相同的内容写在 defaults 里",
    ),
    en=Words(
        "“<<” merges values from elsewhere",
        "every value is written where it stands; merged ones can be neither seen nor edited one by one",
        "delete “<<” and write the entries; write what is shared under defaults",
    ),
    doc="""用了合并键（<<）。 / A mapping has a merge key.

## 错误 / Wrong

```yaml
defaults:
  <<: {method: 主动公开}
  audience: 全社会
```

## 正确 / Right

```yaml
defaults:
  method: 主动公开
  audience: 全社会
```
""",
)

TAG = Fault(
    "GC053",
    Severity.ERROR,
    zh=Words(
        "“{text}”是类型标记",
        "所有的值都按文字读入，不需要也不使用类型标记",
        "删去“{text}”；它本来是文字的，用英文双引号把整个值括起来",
    ),
    en=Words(
        "“{text}” is a tag",
        "every value is read as text; tags are neither needed nor used",
        "delete “{text}”; put the value in double quotes if it is text",
    ),
    doc="""用了类型标记（!…）。 / A value has a tag.

## 错误 / Wrong

```yaml
number: !!str 230521
```

## 正确 / Right

```yaml
number: 230521
```
""",
)

COMPLEX_KEY = Fault(
    "GC054",
    Severity.ERROR,
    zh=Words(
        "冒号前面不是一个名称", "名称只能是写在一行里的一段文字，列表、空白和问号写法都不能作名称", "写成“名称: 内容”"
    ),
    en=Words(
        "what stands before the colon is no key",
        "a key is a text on one line; lists, nothing and the form with a question mark cannot be keys",
        "write “key: value”",
    ),
    doc="""名称的位置上是列表、空白或问号写法。 / A key is a list, empty, or written with a question mark.

## 错误 / Wrong

```yaml
? [受理单位, 办理条件]
: 出生登记
```

## 正确 / Right

```yaml
name: 出生登记
content: [受理单位, 办理条件]
```
""",
)
