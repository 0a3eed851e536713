"""Why a workbook comes back without marks."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

NOT_MARKED = Fault(
    "GC980",
    Severity.ERROR,
    zh=Words(
        "“{file}”不能在原处标注",
        "只有 .xlsx 和 .xlsm 工作簿能在单元格中标注；旧版 .xls、WPS 的 .et、文字文档和加了打开密码的文件都不能",
        "请用 Excel 或 WPS 另存为 .xlsx 再运行一次；也可以加 --format xlsx，得到一份按单元格列出问题的清单",
    ),
    en=Words(
        "“{file}” cannot be marked in place",
        "only .xlsx and .xlsm workbooks can carry marks in their cells, not .xls, .et, documents or encrypted files",
        "save it as .xlsx and run again; --format xlsx gives a list of the findings by cell",
    ),
    doc="""\
能在原处标注的只有 .xlsx 和 .xlsm。 / Only .xlsx and .xlsm can be marked in place.

## 错误 / Wrong

```
govcat validate 户籍.xls --mark 户籍-标注.xlsx
```

## 正确 / Right

```
govcat validate 户籍.xlsx --mark 户籍-标注.xlsx
```
""",
)

DAMAGED = Fault(
    "GC981",
    Severity.ERROR,
    zh=Words(
        "“{file}”中的“{part}”读不懂，没有标注",
        "工作簿由许多部分组成，其中一部分不完整或者过大；勉强改写会丢掉其中的内容",
        "请用 Excel 或 WPS 打开，另存为新的 .xlsx 再运行一次",
    ),
    en=Words(
        "“{part}” of “{file}” cannot be read, so nothing was marked",
        "a workbook is made of many parts; one of them is incomplete or too large, and writing it anew would lose it",
        "open it in Excel or WPS, save it as a new .xlsx and run again",
    ),
    doc="""\
不完整的工作簿不改写。 / A workbook that is not whole is not written to.

## 错误 / Wrong

一份传输中断、缺了后半截的 .xlsx。 / An .xlsx whose second half was lost on the way.

## 正确 / Right

重新另存的 .xlsx。 / The .xlsx, saved anew.
""",
)

FAULTS = (NOT_MARKED, DAMAGED)
