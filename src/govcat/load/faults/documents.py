"""Faults of the document that a file holds: there is one, and it is a mapping."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

EMPTY = Fault(
    "GC007",
    Severity.ERROR,
    zh=Words("文件里没有内容", "分不清是还没有填写，还是内容丢失了", "填写内容；不需要这个文件的，把它删去"),
    en=Words(
        "the file says nothing",
        "nobody can tell whether it was never written or was lost",
        "write it, or delete the file",
    ),
    doc="""文件是空的，或只有注释。 / The file is empty or holds only remarks.

## 错误 / Wrong

```yaml
# 户籍管理
```

## 正确 / Right

```yaml
name: 户籍管理
```
""",
)

NO_MAPPING = Fault(
    "GC008",
    Severity.ERROR,
    zh=Words(
        "文件的最外层是{kind}，不是一行一项的“名称: 内容”",
        "没有名称，就不知道这些内容各是什么",
        "从“schema: govcat/1”一行开始，每项写成“名称: 内容”",
    ),
    en=Words(
        "the outermost value is {kind}, not lines of “key: value”",
        "without keys nobody can tell what the values are",
        "begin with the line “schema: govcat/1” and write each entry as “key: value”",
    ),
    doc="""文件的最外层不是“名称: 内容”。 / The outermost value is not a mapping.

## 错误 / Wrong

```yaml
- 户籍管理
- 社会救助
```

## 正确 / Right

```yaml
name: 户籍管理
```
""",
)

SEVERAL_DOCUMENTS = Fault(
    "GC055",
    Severity.ERROR,
    zh=Words(
        "从这里起是文件里的第二份内容",
        "一个文件只放一份目录，“---”之后的部分没有读入",
        "删去“---”一行，或者把后面的部分另存为一个文件",
    ),
    en=Words(
        "a second document begins here",
        "a file holds one document; what follows “---” was not read",
        "delete the line “---”, or move what follows it to a file of its own",
    ),
    doc="""一个文件里有几份文档。 / A file holds several documents.

## 错误 / Wrong

```yaml
name: 户籍管理
---
name: 社会救助
```

## 正确 / Right

```yaml
---
name: 户籍管理
```
""",
)

DIRECTIVE = Fault(
    "GC056",
    Severity.ERROR,
    zh=Words(
        "“{text}”是给其他软件的指令",
        "目录文件只有一种读法，不使用以百分号开头的指令行",
        "删去这一行",
    ),
    en=Words(
        "“{text}” is a directive",
        "catalogues are read in one way; directives are not used",
        "delete the line",
    ),
    doc="""用了以百分号开头的指令行。 / The file has a directive.

## 错误 / Wrong

```yaml
%YAML 1.1
---
name: 户籍管理
```

## 正确 / Right

```yaml
name: 户籍管理
```
""",
)
