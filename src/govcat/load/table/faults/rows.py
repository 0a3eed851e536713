"""What is not certain about the rows of a table."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

HIDDEN_PARTS = Fault(
    "GC934",
    Severity.HINT,
    zh=Words(
        "隐藏的{parts}也一并读取了",
        "隐藏的内容编表的人看不见，可能是旧稿，也可能本来就不打算公开",
        "取消隐藏看一看；不要的，删去再导入",
    ),
    en=Words(
        "hidden {parts} were read as well",
        "nobody sees what is hidden: it may be an old draft, or never meant for publication",
        "unhide and look; delete what is not wanted and import again",
    ),
    doc="""\
表格里有隐藏的行、列或工作表，照样读取并说明。 / Hidden rows, columns or sheets are read, and said to be.

## 错误 / Wrong

```text
第 7 行被隐藏，内容是去年的事项。
```

## 正确 / Right

```text
取消隐藏第 7 行，确认后保留或删去。
```
""",
)

BARE_ROW = Fault(
    "GC938",
    Severity.WARNING,
    zh=Words(
        "{what}",
        "没有名称的一行不成为一个事项，也无法与标准目录对上",
        "在原表里补上事项名称，或者删去这一行，再导入一次",
    ),
    en=Words(
        "{what}",
        "a row without a name is no item and cannot be matched with the standard",
        "complete the name in the original table, or delete the row, and import again",
    ),
    doc="""\
一行只有序号，或者没有事项名称。 / A row has only a number, or no name.

## 错误 / Wrong

```text
序号 | 二级事项 | 公开内容
1    | 婴儿落户 | 受理单位
2    |          |
```

## 正确 / Right

```text
序号 | 二级事项 | 公开内容
1    | 婴儿落户 | 受理单位
```
""",
)

TAKEN_FROM_ABOVE = Fault(
    "GC939",
    Severity.WARNING,
    zh=Words(
        "{what}",
        "合并的格子在这种文件里已经丢失，只能从各列的样子看出来，可能看错",
        "抽查几行；不对的，改用带合并单元格的原文件，或在原表里填满再导入",
    ),
    en=Words(
        "{what}",
        "what was merged is lost in this file and was judged by the shape of the columns, which may be wrong",
        "check some rows; if they are wrong, import the original file, or fill the cells and import again",
    ),
    doc="""\
空白的格子按上一行补齐，或一格里的两级事项已经拆开。

Blank cells were filled from above, or two levels in one cell were parted.

## 错误 / Wrong

```text
一级事项,二级事项,公开依据
出生登记,婴儿落户,《户口登记条例》
,收养落户,
```

## 正确 / Right

```text
一级事项,二级事项,公开依据
出生登记,婴儿落户,《户口登记条例》
出生登记,收养落户,《户口登记条例》
```
""",
)
