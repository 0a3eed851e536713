"""What is not certain about single cells of a table."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

NOT_PLACED = Fault(
    "GC930",
    Severity.WARNING,
    zh=Words(
        "“{text}”没有放进任何字段：{reason}",
        "放错栏目比不放更难发现，所以看不懂的内容原样留下，逐格列出，不猜",
        "对照原表补上这一格；整列都没有放进去的，改正表头，或在 --map 的对应文件里写明这一列是什么，再导入一次",
    ),
    en=Words(
        "“{text}” was put into no field: {reason}",
        "a text in the wrong field is harder to find than one left out, so it is listed and nothing is guessed",
        "complete the cell by hand; for a whole column mend its head, or say in the --map file what it shows",
    ),
    doc="""\
表格里有一格或一列看不懂，没有导入。 / A cell or a column could not be understood and was not imported.

## 错误 / Wrong

```text
序号 | 一级事项 | 二级事项 |        | 公开内容
1    | 出生登记 | 婴儿落户 | 甲类   | 受理单位
```

第四列没有表头，“甲类”列为未放置。 / The fourth column has no head, so its text is listed as unplaced.

## 正确 / Right

```text
序号 | 一级事项 | 二级事项 | 事项类型 | 公开内容
1    | 出生登记 | 婴儿落户 | 甲类     | 受理单位
```
""",
)

LOST_CHAIN = Fault(
    "GC932",
    Severity.WARNING,
    zh=Words(
        "“{text}”不知道同的是哪一格",
        "“同上”指的是上一行；上一行没有内容、已经删去，或者这已是第一行，它就不再有意思",
        "在原表里写出全文，再导入一次",
    ),
    en=Words(
        "“{text}” points at a cell that is not there",
        "a ditto means the row above; that row is blank, was dropped, or this is the first",
        "write the text in full in the original table and import again",
    ),
    doc="""\
“同上”的上面没有可以照抄的内容。 / A ditto has nothing above it.

## 错误 / Wrong

```text
序号 | 二级事项 | 公开时限
1    | 婴儿落户 | 同上
```

## 正确 / Right

```text
序号 | 二级事项 | 公开时限
1    | 婴儿落户 | 信息形成之日起20个工作日内
2    | 收养落户 | 同上
```
""",
)

UNREAD_PIECE = Fault(
    "GC933",
    Severity.WARNING,
    zh=Words(
        "“{head}”一栏的“{text}”看不懂",
        "不认识的符号既可能是“选中”，也可能是“未选”；看不懂的不当作“否”",
        "在表前写明图例（如：“■”表示选中，“□”表示未选），或在 --map 的对应文件里写明符号，再导入一次",
    ),
    en=Words(
        "“{text}” in the column “{head}” is not understood",
        "a sign that nobody knows may mean yes as well as no, and is not taken for no",
        "add a legend above the table, or say in the --map file what the sign means, and import again",
    ),
    doc="""\
单元格里有不认识的符号或文字。 / A cell holds a sign or a word that nobody knows.

## 错误 / Wrong

```text
公开渠道和载体：◎政府网站 ◇公开查阅点
```

## 正确 / Right

```text
“◎”表示选中，“◇”表示未选
公开渠道和载体：◎政府网站 ◇公开查阅点
```
""",
)
