"""What can be wrong with a layout, ours or a project's own (`layouts/*.yaml`), and with the name of one."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

_RIGHT = """
## 正确 / Right

```yaml
schema: govcat/1
name: 某区表样
like: national
levels: {县级: 区级, 乡级: 镇街级}
columns:
  - {shows: number, head: 序号, width: 2.3}
  - {shows: category.1, group: 公开事项, head: 一级事项, width: 4.5}
  - {shows: name, group: 公开事项, head: 二级事项, width: 6.2}
  - {shows: content, head: 公开内容（要素）, width: 14}
  - {shows: level.县级, group: 公开层级, head: 县级, width: 2.3}
  - {shows: level.乡级, group: 公开层级, head: 乡级, width: 2.3}
```
"""

UNKNOWN_WORD = Fault(
    "GC906",
    Severity.ERROR,
    zh=Words(
        "表样 {layout} 里的“{word}”不是已有的名称",
        "每一列要写明显示事项的哪一项，每一个键也有固定的名称；名称不对，写的内容就不起作用",
        "{near}改为下列之一：{words}{more}",
    ),
    en=Words(
        "“{word}” in layout {layout} is no name that is known",
        "every column names what of an item it shows, and every key has its name; a wrong one has no effect",
        "{near}write one of {words}{more}",
    ),
    doc="""表样的一列要显示的内容不存在，或者键名不对。 / A layout shows what no item has, or misnames a key.

## 错误 / Wrong

```yaml
schema: govcat/1
name: 某区表样
columns:
  - {shows: name, head: 事项, width: 6}
  - {shows: timelimit, head: 公开时限, width: 6}  # GC906
```
"""
    + _RIGHT,
)

NO_NAME_COLUMN = Fault(
    "GC907",
    Severity.ERROR,
    zh=Words(
        "表样 {layout} 没有显示事项名称的列",
        "没有名称，读表的人不知道每一行说的是哪一项",
        "在 columns 里加一列 shows: name；或者写 like: national，沿用它的各列",
    ),
    en=Words(
        "layout {layout} has no column that shows the name of an item",
        "without names nobody knows what a row speaks of",
        "add a column with shows: name to columns, or write like: national to take over its columns",
    ),
    doc="""表样没有名称列，或者一列也没有写。 / A layout has no column of names, or no column at all.

## 错误 / Wrong

```yaml
schema: govcat/1
name: 某区表样  # GC907
columns:
  - {shows: number, head: 序号, width: 2.3}
  - {shows: content, head: 公开内容（要素）, width: 14}
```
"""
    + _RIGHT,
)

UNFIT_VALUE = Fault(
    "GC908",
    Severity.ERROR,
    zh=Words(
        "表样 {layout} 的 {key} 不能写成“{value}”",
        "表样按这些值画成表；认不出的值画不出来，猜一个又会走样",
        "{expected}",
    ),
    en=Words(
        "{key} of layout {layout} cannot be “{value}”",
        "a form is drawn from these values; what cannot be read cannot be drawn, and a guess would deform it",
        "{expected}",
    ),
    doc="""表样里有认不出的宽度或用词。 / A layout holds a width or a word that cannot be read.

## 错误 / Wrong

```yaml
schema: govcat/1
name: 某区表样
columns:
  - {shows: name, head: 事项, width: 6}
  - {shows: content, head: 公开内容, width: 宽一些}  # GC908
```
"""
    + _RIGHT,
)

UNKNOWN_LAYOUT = Fault(
    "GC909",
    Severity.ERROR,
    zh=Words(
        "没有名叫“{layout}”的表样",
        "工作簿按表样生成，名称对不上就不知道该画成哪一种",
        "{near}可用的表样：{known}；自己的表样放在项目的 layouts 文件夹里，文件名就是表样名",
    ),
    en=Words(
        "there is no layout named “{layout}”",
        "workbooks are drawn by a layout, and without one nobody knows how",
        "{near}known layouts: {known}; one of your own lies in the folder layouts of the project, named like its file",
    ),
    doc="""指名的表样不存在：govcat.yaml 的 `layout`、表样的 `like`，或者 `--layout`。
A layout that govcat.yaml, another layout or `--layout` names does not exist.

## 错误 / Wrong

```yaml
schema: govcat/1
name: 某区表样
like: nation  # GC909
```
"""
    + _RIGHT,
)

FAULTS = (UNKNOWN_WORD, NO_NAME_COLUMN, UNFIT_VALUE, UNKNOWN_LAYOUT)
