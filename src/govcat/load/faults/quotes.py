"""Faults of quotes: not closed, closed too early, of the wrong kind."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

UNCLOSED_QUOTE = Fault(
    "GC023",
    Severity.ERROR,
    zh=Words(
        "“{text}”只有开头的引号，没有结尾的引号",
        "没有结尾的引号，后面各行都会被当成这一个值",
        "在这个值的末尾补上同样的英文引号；结尾误用中文引号的，改成英文引号",
    ),
    en=Words(
        "“{text}” has an opening quote and no closing one",
        "without it the lines that follow would belong to this value",
        "close the value with the same ASCII quote",
    ),
    doc="""引号没有成对。 / A quote is not closed.

## 错误 / Wrong

```yaml
name: "户籍管理
domain: household-registration
```

## 正确 / Right

```yaml
name: "户籍管理"
domain: household-registration
```
""",
)

AFTER_THE_END = Fault(
    "GC024",
    Severity.ERROR,
    zh=Words(
        "值到“{close}”已经结束，后面还有“{text}”",
        "引号或括号合上以后值就结束了，多出的文字不知道属于哪里",
        "把多出的文字移到引号或括号里面；是列表另一条的，中间加英文逗号；文字里本来有引号的，外层换用另一种引号",
    ),
    en=Words(
        "the value ends at “{close}”, and “{text}” follows",
        "a value ends where its quote or bracket closes; nobody can tell what the rest belongs to",
        "move the rest inside, or put a comma before it if it is another entry; "
        "use the other kind of quote if the text itself has quotes",
    ),
    doc="""引号或括号合上以后还有文字。 / Text follows a closed quote or bracket.

## 错误 / Wrong

```yaml
name: "一件事"联办
```

## 正确 / Right

```yaml
name: '"一件事"联办'
```
""",
)

BAD_ESCAPE = Fault(
    "GC030",
    Severity.ERROR,
    zh=Words(
        "英文双引号里的“{text}”不表示任何字符",
        "在英文双引号里，反斜杠和它后面的字符合起来表示一个特殊字符",
        "把外层的双引号改成英文单引号，或者把一个反斜杠写成两个",
    ),
    en=Words(
        "“{text}” inside double quotes stands for no character",
        "inside double quotes a backslash and what follows it stand for a special character",
        "use single quotes around the value, or write the backslash twice",
    ),
    doc="""双引号里的反斜杠写法无法识别。 / A backslash inside double quotes has no meaning.

## 错误 / Wrong

```yaml
notes: "见 D:\\户籍\\目录"
```

## 正确 / Right

```yaml
notes: '见 D:\\户籍\\目录'
```
""",
)

CHINESE_QUOTES = Fault(
    "GC029",
    Severity.HINT,
    zh=Words(
        "{what}的值外面有一对中文引号",
        "中文引号是文字的一部分，会原样印在目录里",
        "不需要引号的，删去这对引号；确实要印出引号的，在外面再加一对英文单引号",
    ),
    en=Words(
        "the value of {what} stands in Chinese quotes",
        "such quotes are part of the text and will be printed",
        "delete them; if they are to be printed, put single ASCII quotes around them",
    ),
    doc="""整个值写在中文引号里。 / A whole value stands in Chinese quotes.

名称可以是本来带引号的用语（“双减”“一老一小”），同类名称都写在引号里的才算。
/ A name may be a term that is printed in quotes; only names that all stand in quotes count.

## 错误 / Wrong

```yaml
name: 户籍管理
defaults:
  method: “主动公开”
```

```yaml
items:
  - {id: birth, name: “出生登记”}
  - {id: death, name: “死亡注销”}
```

## 正确 / Right

```yaml
name: 户籍管理
aliases: [“一件事”联办]
notes: '“双随机、一公开”'
items:
  - {id: birth, name: “一老一小”}
  - {id: death, name: 死亡注销}
```
""",
)
