"""What is no word of its list, or not the word that stands elsewhere."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

UNKNOWN_WORD = Fault(
    "GC121",
    Severity.ERROR,
    zh=Words("{field}没有“{value}”这一说法", "这一项按统一的用词分栏、打勾和检索，用词不同就归不到同一栏", "{advice}"),
    en=Words(
        "“{value}” is not among the words of {field}",
        "tables and search sort by one set of words; another word falls outside",
        "{advice}",
    ),
    doc="""公开方式、公开层级等只用统一的词。 / The method, the level and some other fields use words of a closed list.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    method: 积极公开  # GC121
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    method: 主动公开
```
""",
)

OTHER_FORMAT = Fault(
    "GC122",
    Severity.ERROR,
    zh=Words(
        "{field}写的是“{value}”，本程序读的是 {ours}",
        "格式版本说明按哪一版规则读这份文件，读错规则会漏掉内容",
        "改为“schema: {ours}”；如文件是按更新的格式写的，请升级 govcat",
    ),
    en=Words(
        "{field} is “{value}”, and this program reads {ours}",
        "the version says by which rules a file is read; by the wrong ones something is lost",
        "write “schema: {ours}”, or upgrade govcat if the file follows a newer version",
    ),
    doc="""文件首行的格式版本不是 `govcat/1`。 / The format version of a file is not `govcat/1`.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/0.9  # GC122
domain: household-registration
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
```
""",
)

OTHER_DOMAIN = Fault(
    "GC123",
    Severity.ERROR,
    zh=Words(
        "领域代码“{value}”与文件名“{stem}”不一致",
        "上下级目录和网址都凭这个代码认定领域，两处不一致会认错领域",
        "{advice}",
    ),
    en=Words(
        "the domain key “{value}” is not the name of the file, “{stem}”",
        "layers and web addresses find a domain by this key; two keys lead to the wrong one",
        "{advice}",
    ),
    doc="""领域代码应与文件名（不含扩展名）一致。 / The domain key is the name of the file without its ending.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household  # GC123
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
```
""",
)

UNKNOWN_FIELD = Fault(
    "GC124",
    Severity.ERROR,
    zh=Words("“{value}”不是事项的要素名称", "锁定和豁免按要素名称起作用，名称对不上就不起作用", "{advice}"),
    en=Words(
        "“{value}” is the name of no field of an item",
        "locks and allowances work by the names of fields; a wrong name does nothing",
        "{advice}",
    ),
    doc="""`locked` 和 `allow` 里的要素名称写错。 / A field named in `locked` or `allow` does not exist.

## 错误 / Wrong

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    locked: [time_limits]  # GC124
```

## 正确 / Right

```yaml
# domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    locked: [time_limit]
```
""",
)

FAULTS = (UNKNOWN_WORD, OTHER_FORMAT, OTHER_DOMAIN, UNKNOWN_FIELD)
