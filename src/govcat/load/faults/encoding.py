"""Faults of a file whose bytes are not the text they should be.

The first remark of an example says how it is stored.
"""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

_SAVE_AS = "用记事本打开这个文件，选“文件”“另存为”，编码选“UTF-8”后保存；用 WPS 的，另存为纯文本时编码选“UTF-8”"
_SAVE_AS_EN = "open it in Notepad, choose “Save as”, pick the encoding “UTF-8” and save"

GBK = Fault(
    "GC002",
    Severity.ERROR,
    zh=Words(
        "文件是 GBK 编码，不是 UTF-8 编码",
        "同一份文件在不同电脑上会显示成乱码，只有 UTF-8 处处一样",
        f"{_SAVE_AS}；也可以运行 govcat fmt --from gbk",
    ),
    en=Words(
        "the file is encoded in GBK, not in UTF-8",
        "it shows as garbled text on other computers; only UTF-8 is the same everywhere",
        f"{_SAVE_AS_EN}, or run govcat fmt --from gbk",
    ),
    doc="""文件以 GBK（GB 18030）编码保存。 / The file is stored in GBK (GB 18030).

## 错误 / Wrong

```yaml
# 以 GBK 编码保存
name: 户籍管理
```

## 正确 / Right

```yaml
name: 户籍管理
```
""",
)

UTF_16 = Fault(
    "GC003",
    Severity.ERROR,
    zh=Words(
        "文件是 UTF-16 编码（旧版记事本称“Unicode”），不是 UTF-8 编码",
        "目录文件只用 UTF-8 一种编码，各种软件才能读到同样的内容",
        f"{_SAVE_AS}；也可以运行 govcat fmt --from utf-16",
    ),
    en=Words(
        "the file is encoded in UTF-16 (“Unicode” in an old Notepad), not in UTF-8",
        "catalogues use one encoding, so that every program reads the same",
        f"{_SAVE_AS_EN}, or run govcat fmt --from utf-16",
    ),
    doc="""文件以 UTF-16 编码保存。 / The file is stored in UTF-16.

## 错误 / Wrong

```yaml
# 以 UTF-16 编码保存
name: 户籍管理
```

## 正确 / Right

```yaml
name: 户籍管理
```
""",
)

DAMAGED = Fault(
    "GC004",
    Severity.ERROR,
    zh=Words(
        "第 {line} 行有一处不是 UTF-8 编码的内容",
        "这一处读不出是什么字，多半是传输时损坏，或从其他编码的文件里拼接而来",
        "用记事本打开，改正第 {line} 行显示为乱码的文字，另存为“UTF-8”编码",
    ),
    en=Words(
        "a piece of line {line} is not UTF-8",
        "nobody can tell which characters it stands for; it was damaged on the way or joined from another encoding",
        "open the file in Notepad, retype the garbled text of line {line} and save it as “UTF-8”",
    ),
    doc="""UTF-8 文件里混有其他编码的内容。 / A UTF-8 file holds a piece in another encoding.

## 错误 / Wrong

```yaml
# 第 3 行以 GBK 编码保存
name: 户籍管理和身份证管理
aliases: [户籍]
```

## 正确 / Right

```yaml
name: 户籍管理和身份证管理
aliases: [户籍]
```
""",
)

NOT_TEXT = Fault(
    "GC005",
    Severity.ERROR,
    zh=Words(
        "文件的内容是{kind}，不是文本",
        "改后缀名不会改变文件的内容，程序读不出其中的文字",
        "把后缀名改回原样；需要转成目录的，用原来的软件打开后把文字复制到新的文本文件里",
    ),
    en=Words(
        "the file holds {kind}, not text",
        "a new file extension does not change what is in the file",
        "restore its extension; to make a catalogue of it, copy its text into a new text file",
    ),
    doc="""表格、文档等文件被改成了 yaml 后缀。 / A workbook or document was given the extension of a text file.

## 错误 / Wrong

```yaml
# 由 xlsx 改后缀名而来
```

## 正确 / Right

```yaml
name: 户籍管理
```
""",
)

CONTROL = Fault(
    "GC006",
    Severity.ERROR,
    zh=Words(
        "文字里有看不见的字符 {code}",
        "这个字符在网页和表格里存不下或显示不出，看的人也不知道它在那里",
        "删去这个字符；从其他软件复制来的文字，先粘贴到记事本，再从记事本复制",
    ),
    en=Words(
        "the text holds the invisible character {code}",
        "pages and workbooks cannot hold or show it, and no reader knows that it is there",
        "delete it; paste text from other programs into Notepad first and copy it from there",
    ),
    doc="""文字里有控制字符或特殊换行符，可能是粘贴来的，也可能写成了转义。 / A control character, pasted or escaped.

## 错误 / Wrong

```yaml
name: "户籍\\a管理"
```

## 正确 / Right

```yaml
name: 户籍管理
```
""",
)
