"""Faults of a file as a whole: its size, its depth, and the place where nothing more can be read.

The first remark of an example may say with which size limit it is read.
"""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

TOO_LARGE = Fault(
    "GC001",
    Severity.ERROR,
    zh=Words(
        "文件超过 {limit} 的上限",
        "这么大的文件多半不是目录，读入会占用大量内存",
        "核对是否放错了文件；目录确实很大的，按领域拆成几个文件",
    ),
    en=Words(
        "the file is above the limit of {limit}",
        "a file of this size is hardly a catalogue, and reading it takes much memory",
        "check that it is the right file; split a very large catalogue by domain",
    ),
    doc="""文件超过大小上限，没有读入。 / The file is above the size limit and was not read.

## 错误 / Wrong

```yaml
# 上限为 60 字节
name: 户籍管理
aliases: [户籍, 户政管理]
```

## 正确 / Right

```yaml
# 上限为 60 字节
name: 户籍管理
```
""",
)

TOO_DEEP = Fault(
    "GC009",
    Severity.ERROR,
    zh=Words(
        "这里嵌套到了第 {limit} 层以下",
        "目录只用到几层，嵌套过深多半是括号或缩进写错了",
        "检查这一行的括号和缩进，去掉多余的层次",
    ),
    en=Words(
        "values are nested deeper than {limit} levels here",
        "a catalogue needs a few levels; brackets or indentation are likely wrong",
        "check the brackets and the indentation of this line",
    ),
    doc="""嵌套层次过深。 / Values are nested too deep.

## 错误 / Wrong

```yaml
content: [[[[[[[[[[[[[[[[[[[[[[[[[受理单位]]]]]]]]]]]]]]]]]]]]]]]]]
```

## 正确 / Right

```yaml
content: [受理单位]
```
""",
)

UNREADABLE = Fault(
    "GC059",
    Severity.ERROR,
    zh=Words(
        "“{text}”这里的写法读不懂",
        "读到这里分不清各项的从属关系，文件的其余部分没有读入",
        "检查这一行和上一行的冒号、引号、括号和缩进",
    ),
    en=Words(
        "the writing at “{text}” cannot be understood",
        "from here on nobody can tell what belongs to what; the rest of the file was not read",
        "check the colons, quotes, brackets and indentation of this line and of the line before",
    ),
    doc="""写法有误，但说不准错在哪一种。 / The writing is wrong, and govcat cannot tell in which way.

## 错误 / Wrong

```yaml
name: 户籍管理
...
domain: household-registration
```

## 正确 / Right

```yaml
name: 户籍管理
domain: household-registration
```
""",
)
