"""What is not certain about the columns of a table."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

GUESSED_COLUMN = Fault(
    "GC931",
    Severity.WARNING,
    zh=Words(
        "把表头“{head}”当作“{title}”读取，这一点不能确定",
        "表头的写法不是通行的写法，或者本身有缺漏，同样的字在别的表里可能是别的意思",
        "看一眼这一列；不对的，在 --map 的对应文件里改正后再导入一次",
    ),
    en=Words(
        "the head “{head}” was read as {title}, which is not certain",
        "the head is not worded as heads usually are, or has lost characters, and could mean something else",
        "look at the column; if it is wrong, correct it in the --map file and import again",
    ),
    doc="""\
表头只是相近，不是确切的写法。 / A head is only like one that is known.

## 错误 / Wrong

```text
一级事项 | 二级事项 | 公开内 | 公开主
```

## 正确 / Right

```text
一级事项 | 二级事项 | 公开内容 | 公开主体
```
""",
)

NO_HEADS = Fault(
    "GC935",
    Severity.WARNING,
    zh=Words(
        "这张表没有表头，各列是按内容判断的",
        "依据、时限、渠道能从写法上看出来，“√”在哪一列却只能猜",
        "给表格加上表头再导入；或者在 --map 的对应文件里核对每一列",
    ),
    en=Words(
        "the table has no heads; its columns were judged by what they hold",
        "citations, time limits and channels can be told by their wording, ticks cannot",
        "add a header row, or check each column in the --map file, and import again",
    ),
    doc="""\
表格没有表头。 / A table has no header row.

## 错误 / Wrong

```text
1 | 出生登记 | 受理单位；办理条件 | 《户口登记条例》 | 20个工作日内 | ■政府网站
```

## 正确 / Right

```text
序号 | 公开事项 | 公开内容 | 公开依据 | 公开时限 | 公开渠道和载体
1 | 出生登记 | 受理单位；办理条件 | 《户口登记条例》 | 20个工作日内 | ■政府网站
```
""",
)

ABSENT_COLUMNS = Fault(
    "GC936",
    Severity.HINT,
    zh=Words(
        "这张表没有这些栏目：{titles}",
        "目录至少要有名称、内容、依据、时限、主体、方式、渠道、公开对象；缺的要素要由领域文件的共同要素补上",
        "整张表相同的，导入后写在领域文件的 defaults 里；各项不同的，请原单位补列",
    ),
    en=Words(
        "the table has no columns for {titles}",
        "a catalogue lists at least eight elements; what is missing must come from the defaults of the domain",
        "write what is the same for all items into defaults; otherwise ask for the columns",
    ),
    doc="""\
表里缺少目录要素的栏目。 / A table lacks columns for elements of the catalogue.

## 错误 / Wrong

```text
序号 | 公开事项 | 公开内容 | 公开时限
```

## 正确 / Right

```text
序号 | 公开事项 | 公开内容 | 公开依据 | 公开时限 | 公开主体 | 公开渠道和载体 | 公开对象 | 公开方式
```
""",
)

MAP_DOES_NOT_FIT = Fault(
    "GC937",
    Severity.ERROR,
    zh=Words(
        "对应文件里的“{what}”与要导入的表格对不上",
        "对应文件说的是另一张表，或者表格在那以后改过，照着读会放错",
        "删去对应文件里这一项，重新导入一次，在新生成的对应文件上改",
    ),
    en=Words(
        "“{what}” of the mapping does not fit the table that is imported",
        "it speaks of another table, or the table has changed since, and would put texts into wrong fields",
        "remove the entry, import again, and correct the mapping that is written then",
    ),
    doc="""\
--map 给出的对应文件与表格不符。 / The mapping given with --map does not fit the file.

## 错误 / Wrong

```yaml
schema: govcat/1
tables:
  - file: 户籍.xlsx
    sheet: 不存在的工作表
    heads: "2-3"
    columns:
      A: number
```

## 正确 / Right

```yaml
schema: govcat/1
tables:
  - file: 户籍.xlsx
    sheet: 目录
    heads: "2-3"
    columns:
      A: number
```
""",
)
