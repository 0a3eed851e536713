"""Faults of the beginning of a line: indentation and dashes."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

TAB = Fault(
    "GC040",
    Severity.ERROR,
    zh=Words(
        "“{text}”这一行的开头有制表符（Tab 键）",
        "制表符在各台电脑上宽度不同，看不出这一行属于哪一项",
        "删去制表符，改用空格，与同级的上一行对齐",
    ),
    en=Words(
        "the line “{text}” begins with a tab",
        "a tab is of a different width on each computer, so nobody can see what the line belongs to",
        "use spaces instead, as many as the line above of the same rank",
    ),
    doc="""用制表符缩进。 / A line is indented by a tab.

## 错误 / Wrong

```yaml
defaults:
\tmethod: 主动公开
```

## 正确 / Right

```yaml
defaults:
  method: 主动公开
```
""",
)

WIDE_SPACE = Fault(
    "GC041",
    Severity.ERROR,
    zh=Words(
        "“{text}”这一行的开头有{kind}",
        "只有普通的英文空格才算缩进，{kind}会被当作文字",
        "删去{kind}，改用英文空格，与同级的上一行对齐",
    ),
    en=Words(
        "the line “{text}” begins with {kind}",
        "only plain spaces indent a line; others are read as text",
        "use plain spaces instead, as many as the line above of the same rank",
    ),
    doc="""用全角空格或不间断空格缩进。 / A line is indented by a full-width or a no-break space.

## 错误 / Wrong

```yaml
defaults:
　　method: 主动公开
```

## 正确 / Right

```yaml
defaults:
  method: 主动公开
```
""",
)

INDENTATION = Fault(
    "GC042",
    Severity.ERROR,
    zh=Words(
        "“{text}”这一行没有与上面的行对齐",
        "缩进表示从属关系，对不齐就不知道这一行属于哪一项",
        "行首现有 {spaces} 个空格，改成与同级的上一行一样多",
    ),
    en=Words(
        "the line “{text}” is not aligned with those above",
        "indentation says what belongs to what; nobody can tell for this line",
        "it begins with {spaces} spaces; use as many as the line above of the same rank",
    ),
    doc="""缩进与上面各行对不齐。 / The indentation of a line fits no line above.

## 错误 / Wrong

```yaml
defaults:
    method: 主动公开
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

DASH = Fault(
    "GC043",
    Severity.ERROR,
    zh=Words(
        "“{text}”开头的短横后面没有空格",
        "短横加空格才表示列表的一条，否则这一行会被接到别的文字后面",
        "在短横后面加一个空格",
    ),
    en=Words(
        "no space follows the dash of “{text}”",
        "only a dash and a space begin an entry of a list; otherwise the line is joined to other text",
        "put a space after the dash",
    ),
    doc="""列表的短横后面漏了空格。 / A space is missing after the dash of a list.

## 错误 / Wrong

```yaml
content:
  -受理单位
  -办理条件
```

## 正确 / Right

```yaml
content:
  - 受理单位
  - 办理条件
```
""",
)

LIST_BESIDE_KEY = Fault(
    "GC044",
    Severity.ERROR,
    zh=Words(
        "“{key}”的列表与名称写在了同一行",
        "以短横开头的列表要从下一行开始，写在同一行读不出来",
        "把短横和它后面的内容移到下一行并缩进，或者改写成方括号的形式",
    ),
    en=Words(
        "the list of “{key}” begins on the line of its key",
        "a list with dashes begins on the next line",
        "move the dash to the next line and indent it, or write the list between brackets",
    ),
    doc="""带短横的列表与名称写在同一行。 / A list with dashes begins beside its key.

## 错误 / Wrong

```yaml
content: - 受理单位
```

## 正确 / Right

```yaml
content:
  - 受理单位
```
""",
)
