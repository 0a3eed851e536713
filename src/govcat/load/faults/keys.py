"""Faults of the key of a line: its colon, its twin."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

FULL_WIDTH_COLON = Fault(
    "GC010",
    Severity.ERROR,
    zh=Words(
        "“{key}”后面的冒号是中文冒号“：”",
        "只有英文冒号加空格才能把名称和内容分开，否则整行会被当成一段文字",
        "改成“{key}: ”，即英文冒号后加一个空格；这一行本来就是正文的，用英文双引号把整段括起来",
    ),
    en=Words(
        "the colon after “{key}” is a full-width one",
        "only an ASCII colon and a space part a key from its value; otherwise the line is read as plain text",
        "write “{key}: ” with an ASCII colon and a space; if it is plain text, put the whole value in double quotes",
    ),
    doc="""名称后面用了中文冒号。 / A key is followed by a full-width colon.

## 错误 / Wrong

```yaml
schema: govcat/1
name：户籍管理
```

## 正确 / Right

```yaml
schema: govcat/1
name: 户籍管理
```
""",
)

NO_SPACE = Fault(
    "GC011",
    Severity.ERROR,
    zh=Words(
        "“{key}”的冒号后面没有空格",
        "只有英文冒号加空格才能把名称和内容分开，否则整行会被当成一段文字",
        "在冒号后面加一个空格：“{key}: ”",
    ),
    en=Words(
        "no space follows the colon of “{key}”",
        "only a colon and a space part a key from its value; otherwise the line is read as plain text",
        "put a space after the colon: “{key}: ”",
    ),
    doc="""冒号后面漏了空格。 / A space is missing after the colon.

## 错误 / Wrong

```yaml
schema: govcat/1
name:户籍管理
```

## 正确 / Right

```yaml
schema: govcat/1
name: 户籍管理
```
""",
)

DUPLICATE_KEY = Fault(
    "GC012",
    Severity.ERROR,
    zh=Words(
        "“{key}”写了两次：第 {first} 行和第 {second} 行",
        "同一处的同名两行只能有一行作数，看的人不知道以哪一行为准",
        "删去其中一行；两行的内容都要的，合并成一行",
    ),
    en=Words(
        "“{key}” is written twice, in line {first} and in line {second}",
        "only one of the two can count, and no reader knows which",
        "delete one of them, or merge both into one",
    ),
    doc="""同一处写了两个同名的项。 / One mapping has the same key twice.

## 错误 / Wrong

```yaml
name: 户籍管理
name: 户政管理
```

## 正确 / Right

```yaml
name: 户籍管理
aliases: [户政管理]
```
""",
)

NO_COLON = Fault(
    "GC013",
    Severity.ERROR,
    zh=Words(
        "“{text}”这一行没有冒号",
        "这里的每一行都应当是“名称: 内容”，没有冒号就不知道它是名称还是内容",
        "补上名称、英文冒号和空格；如果是上一行的续行，接到上一行末尾",
    ),
    en=Words(
        "the line “{text}” has no colon",
        "each line here is “key: value”; without a colon nobody can tell whether this is a key or a value",
        "add the key, a colon and a space; if it continues the line before, join them",
    ),
    doc="""该写“名称: 内容”的地方没有冒号。 / A line that should be “key: value” has no colon.

## 错误 / Wrong

```yaml
schema: govcat/1
户籍管理
domain: household-registration
```

## 正确 / Right

```yaml
schema: govcat/1
name: 户籍管理
domain: household-registration
```
""",
)

JOINED_ENTRIES = Fault(
    "GC014",
    Severity.ERROR,
    zh=Words(
        "从“{key}”起的几行与同一条里上面的各项重名",
        "看上去是两条连在了一起，少了以短横开头的一行",
        "在这一行前面补上以短横开头的一行，例如“- id: …”；确实是重复的，删去这几行",
    ),
    en=Words(
        "the lines from “{key}” on repeat the keys above in the same entry",
        "two entries seem to have been joined: the line that begins with a dash is missing",
        "begin a new entry before this line, such as “- id: …”; if the lines are repeated, delete them",
    ),
    doc="""列表里的两条连成了一条。 / Two entries of a list have been joined.

## 错误 / Wrong

```yaml
items:
  - id: birth
    name: 出生登记
    method: 主动公开
    audience: 全社会
    name: 死亡注销
    method: 主动公开
    audience: 全社会
```

## 正确 / Right

```yaml
items:
  - id: birth
    name: 出生登记
    method: 主动公开
    audience: 全社会
  - id: death
    name: 死亡注销
    method: 主动公开
    audience: 全社会
```
""",
)
