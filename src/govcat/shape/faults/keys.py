"""What can be wrong with a key."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

UNKNOWN_KEY = Fault(
    "GC101",
    Severity.ERROR,
    zh=Words("{where}没有“{key}”这一项", "名称对不上的一项认不出来，其中的内容不会进入公开目录", "{advice}"),
    en=Words(
        "{where} has no key called “{key}”", "what stands under an unknown key never reaches the catalogue", "{advice}"
    ),
    doc="""一项的名称写错，或写在了不该写的地方。以 `x-` 开头的名称留给使用者自己，不检查。
A key is misspelt, or stands where it is not known. Keys that begin with `x-` are the user's own.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    time_limt: 即时公开  # GC101
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    time_limit: 即时公开
    x-经办: 与派出所核对中
```
""",
)

MISSING_KEY = Fault(
    "GC102",
    Severity.ERROR,
    zh=Words("{where}未填写{field}", "缺了这一项，就认不出所写的是什么，其中的内容不会公开", "补写“{example}”"),
    en=Words(
        "{where} has no {field}",
        "without it this part cannot be told from others and is not published",
        "add “{example}”",
    ),
    doc="""缺少必填的一项，例如事项的编号。八项要素可以由上一层或 `defaults` 提供，不在此列。
A key that its mapping cannot do without is absent, such as the id of an item. The eight elements may come from above.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - name: 出生登记  # GC102
    content: [办理条件]
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    name: 出生登记
    content: [办理条件]
```
""",
)

KEY_TWICE = Fault(
    "GC103",
    Severity.ERROR,
    zh=Words(
        "“{first}”与“{second}”是同一项，写了两次",
        "两处只能采用一处，看的人不知道以哪一处为准；目前采用第一处",
        "合并到一处，删去另一处",
    ),
    en=Words(
        "“{first}” and “{second}” are two names of one key",
        "only one can count, and a reader cannot tell which; for now the first does",
        "merge them and delete the other",
    ),
    doc="""同一项用中文名称和英文名称各写了一次。 / One field is written twice, under its Chinese and its English key.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    依据: 《中华人民共和国户口登记条例》第七条
    basis: 《中华人民共和国户口登记条例》  # GC103
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    依据: 《中华人民共和国户口登记条例》第七条
```
""",
)

PLUS_MISPLACED = Fault(
    "GC104",
    Severity.ERROR,
    zh=Words(
        "“{key}”这里不能用“+”",
        "“+”表示在上一层的各条之后添加，只用于 defaults 和事项中可以写多条的要素",
        "去掉“+”；新写的内容将替换上一层的内容",
    ),
    en=Words(
        "“{key}” takes no “+”",
        "“+” adds to the entries above, which only fields with several entries can do, in defaults and items",
        "drop the “+”; what is written then replaces what stands above",
    ),
    doc="""`+` 用在了只能写一项内容的要素上，例如公开时限。
`+` stands at a field that holds a single value, such as the time limit.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    time_limit+: 即时公开  # GC104
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    basis+: 《中华人民共和国户口登记条例》第七条
```
""",
)

PLUS_BESIDE = Fault(
    "GC105",
    Severity.ERROR,
    zh=Words(
        "同一处既写了“{key}”又写了“{key}+”",
        "前者替换上一层的内容，后者在其后添加，两者不能同时成立；目前只采用“{key}”",
        "只留其中一个",
    ),
    en=Words(
        "“{key}” and “{key}+” stand side by side",
        "one replaces what stands above and the other adds to it; for now only “{key}” counts",
        "keep one of them",
    ),
    doc="""同一处既替换又添加同一项要素。 / One place both replaces a field and adds to it.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    basis: 《中华人民共和国户口登记条例》
    basis+: 《中华人民共和国国籍法》  # GC105
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    basis: [《中华人民共和国户口登记条例》, 《中华人民共和国国籍法》]
```
""",
)

FAULTS = (UNKNOWN_KEY, MISSING_KEY, KEY_TWICE, PLUS_MISPLACED, PLUS_BESIDE)
