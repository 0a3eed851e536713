"""Faults of lists and mappings that are written on one line, between brackets."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

UNCLOSED_BRACKET = Fault(
    "GC025",
    Severity.ERROR,
    zh=Words(
        "“{sign}”没有对应的“{close}”",
        "括号没有合上，后面各行都会被当成括号里的内容",
        "在这一组的末尾补上英文的“{close}”",
    ),
    en=Words(
        "“{sign}” has no “{close}”",
        "without it the lines that follow would belong to this list",
        "close it with “{close}”",
    ),
    doc="""方括号或花括号没有合上。 / A bracket is not closed.

## 错误 / Wrong

```yaml
content: [受理单位, 办理条件
name: 出生登记
```

## 正确 / Right

```yaml
content: [受理单位, 办理条件]
name: 出生登记
```
""",
)

EMPTY_ENTRY = Fault(
    "GC026",
    Severity.ERROR,
    zh=Words(
        "逗号前面没有内容", "空着的一条，分不清是漏填了内容还是多打了逗号", "补上这一条的内容，或者删去多余的逗号"
    ),
    en=Words(
        "nothing stands before this comma",
        "nobody can tell whether an entry is missing or a comma too many",
        "write the entry, or delete the comma",
    ),
    doc="""两个逗号之间没有内容。 / Nothing stands between two commas.

## 错误 / Wrong

```yaml
content: [受理单位, , 办理条件]
```

## 正确 / Right

```yaml
content: [受理单位, 办理条件]
```
""",
)

CHINESE_COMMA = Fault(
    "GC027",
    Severity.ERROR,
    zh=Words(
        "“{text}”中间是中文的“{sign}”，没有分成几条",
        "括号里各条之间只认英文逗号，这样写读出来只有一条",
        "是几条的，中间改用英文逗号加空格；确实是一条的，去掉方括号，或者用英文双引号括起来",
    ),
    en=Words(
        "“{text}” holds the Chinese “{sign}” and is not parted into entries",
        "only an ASCII comma parts the entries between brackets; this is read as one entry",
        "part the entries by a comma and a space; if it is one entry, drop the brackets or put it in double quotes",
    ),
    doc="""方括号里用中文逗号或顿号分隔，只读出一条。书名号、括号和引号里面的不算，同一依据的几条、联合印发的几个机关也不算。
/ The entries of a list are parted by Chinese commas. Those inside title marks, parentheses and quotes do not count, nor
those between articles of one document and between bodies that issued it together.

## 错误 / Wrong

```yaml
content: [受理单位、办理条件，办理流程]
```

## 正确 / Right

```yaml
content: [受理单位, 办理条件, 办理流程]
category: ["迁出、迁入登记"]
basis: [《条例》（2007年公布，2019年修订）]
```

```yaml
basis: [《中华人民共和国行政许可法》第五条、第四十条]
```

```yaml
basis: [中共中央办公厅、国务院办公厅印发《关于全面推进政务公开工作的意见》]
```
""",
)

FULL_WIDTH_BRACKET = Fault(
    "GC028",
    Severity.ERROR,
    zh=Words(
        "这里的括号“{sign}”是全角的",
        "只有英文方括号才表示一组内容，全角括号会被当作文字",
        "改成英文的“{close}”，各条之间用英文逗号加空格分开",
    ),
    en=Words(
        "the bracket “{sign}” is a full-width one",
        "only ASCII brackets hold a list; full-width ones are read as text",
        "write “{close}” and part the entries by a comma and a space",
    ),
    doc="""列表用了全角括号。 / A list is written with full-width brackets.

## 错误 / Wrong

```yaml
content: ［受理单位，办理条件］
```

## 正确 / Right

```yaml
content: [受理单位, 办理条件]
```
""",
)

BRACKET_INSIDE = Fault(
    "GC031",
    Severity.ERROR,
    zh=Words(
        "“{text}”里有英文的“{sign}”",
        "写在方括号或花括号里的一条，遇到“{sign}”就断开了",
        "用英文双引号把这一条括起来；是文号的，年份改用六角括号“〔〕”",
    ),
    en=Words(
        "“{text}” holds an ASCII “{sign}”",
        "an entry that stands between brackets breaks off at “{sign}”",
        "put the entry in double quotes; in document numbers write the year in “〔〕”",
    ),
    doc="""方括号列表的一条里又有英文方括号。 / An entry of a list between brackets holds a bracket.

## 错误 / Wrong

```yaml
basis: [国办发[2019]54号, 国办发〔2020〕1号]
```

## 正确 / Right

```yaml
basis: [国办发〔2019〕54号, 国办发〔2020〕1号]
```
""",
)

UNOPENED_BRACKET = Fault(
    "GC032",
    Severity.ERROR,
    zh=Words(
        "“{text}”末尾的“]”没有对应的“[”",
        "只有一半方括号，读出来是一段文字，没有分成几条",
        "在这一组的开头补上英文的“[”；确实是一段文字的，用英文双引号括起来",
    ),
    en=Words(
        "the “]” at the end of “{text}” has no “[”",
        "with one bracket only, this is read as a text and not as a list",
        "open the list with “[”; if it is a text, put it in double quotes",
    ),
    doc="""列表只有后一半方括号。 / A list has only its closing bracket.

## 错误 / Wrong

```yaml
content: 受理单位, 办理条件]
```

## 正确 / Right

```yaml
content: [受理单位, 办理条件]
```
""",
)
