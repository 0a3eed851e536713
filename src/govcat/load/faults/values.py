"""Faults of a single value: signs that mean something else there."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

COLON_IN_VALUE = Fault(
    "GC020",
    Severity.ERROR,
    zh=Words(
        "“{text}”里的英文冒号把一句话分成了两项",
        "英文冒号后面是空格、逗号或行末时，表示一项的名称到此为止",
        "用英文双引号把整句括起来，或者把句中的英文冒号改成中文冒号“：”",
    ),
    en=Words(
        "the colon in “{text}” parts the sentence in two",
        "before a space, a comma or the end of a line an ASCII colon ends a key",
        "put the whole sentence in double quotes, or make the colon a full-width one",
    ),
    doc="""值里的英文冒号后面是空格、逗号或行末。 / A value holds a colon before a space, a comma or a line end.

## 错误 / Wrong

```yaml
basis: 《户口登记条例》: 第七条
```

## 正确 / Right

```yaml
basis: "《户口登记条例》: 第七条"
```
""",
)

RESERVED_START = Fault(
    "GC021",
    Severity.ERROR,
    zh=Words(
        "“{text}”以“{sign}”开头",
        "“{sign}”放在开头时有特殊含义，不会被当作文字",
        "用英文双引号把整个值括起来；“{sign}”是多打的，删去它",
    ),
    en=Words(
        "“{text}” begins with “{sign}”",
        "“{sign}” has a meaning of its own at the beginning and is not read as text",
        "put the whole value in double quotes; delete “{sign}” if it is a slip",
    ),
    doc="""值以 * & ! % @ ` | > 等符号开头。 / A value begins with a sign that has a meaning of its own.

## 错误 / Wrong

```yaml
content: *全部办理材料
phone: @户政窗口
```

## 正确 / Right

```yaml
content: "*全部办理材料"
phone: "@户政窗口"
```
""",
)

SWALLOWED = Fault(
    "GC022",
    Severity.ERROR,
    zh=Words(
        "{what}的值为空：“{text}”被当作注释",
        "# 后面的文字是写给编写人看的注释，不会读入目录",
        "# 是内容的一部分的，用英文双引号把整个值括起来；只是备注的，在 # 后面加一个空格",
    ),
    en=Words(
        "{what} has no value: “{text}” is read as a remark",
        "what follows # is a remark for those who write the file and is not part of the catalogue",
        "put the whole value in double quotes if # belongs to it; put a space after # if it is a remark",
    ),
    doc="""值的位置上直接写了“#…”，成了注释。“#”后面有空格的是备注，不会报告；值后面的“ #…”也按备注看待。
/ A value that begins with # became a remark. “# …” with a space is a remark on purpose, and so is “ #…” after a value.

## 错误 / Wrong

```yaml
phone: #8001 转户政窗口
```

## 正确 / Right

```yaml
phone: "#8001 转户政窗口"
link: # 待门户网站开通后填写
```
""",
)
