"""Faults of cells whose text is not what their author sees."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

UNCOUNTED = Fault(
    "GC922",
    Severity.WARNING,
    zh=Words(
        "{where}是公式，文件里没有存下结果，读作空白",
        "govcat 不计算公式；程序生成后没有用表格软件打开过的文件常有这种情况",
        "用 WPS 或 Excel 打开，保存一次再导入；最好选中后“选择性粘贴”为数值",
    ),
    en=Words(
        "{where} holds a formula whose result is not in the file; it was read as blank",
        "govcat does not count formulas; files that a program made and nobody has opened are often like this",
        "open the file in a spreadsheet program and save it, or paste the values over the formulas",
    ),
    doc="公式没有存下计算结果。 / A formula has no stored result.",
)

ERROR_VALUE = Fault(
    "GC923",
    Severity.WARNING,
    zh=Words(
        "{where}显示为错误值 {text}",
        "这是表格软件算不出结果时的记号，不是有人写下的内容",
        "改正公式；本来是文字的（例如以“=”“-”开头），把单元格设为文本后重新填写",
    ),
    en=Words(
        "{where} shows the error {text}",
        "this is how a spreadsheet says that it cannot count something; nobody has written it",
        "mend the formula, or make the cell a text cell and type again what was meant",
    ),
    doc="单元格是 #NAME?、#REF! 一类的错误值。 / A cell shows an error such as #NAME? or #REF!.",
)

CUT = Fault(
    "GC924",
    Severity.ERROR,
    zh=Words(
        "{where}的文字超过 {limit} 个字符，只读了前面的部分",
        "一个 Excel 单元格最多放 32767 个字符，再长的读进来也写不回去",
        "把全文放到网站上，格子里只写名称和网址；或者分成几格",
    ),
    en=Words(
        "{where} holds more than {limit} characters; only the beginning was read",
        "a cell of a workbook holds 32,767 characters, so the whole could not be written back",
        "publish the full text on the site and give its name and address, or divide it into cells",
    ),
    doc="一格文字过长，后面的没有读入。 / The text of a cell is too long; its end was not read.",
)

CONTROL = Fault(
    "GC925",
    Severity.HINT,
    zh=Words(
        "{where}有看不见的控制字符 {code}，已去掉",
        "这种字符显示不出来，也存不进网页和表格，多半是从别的软件里复制来的",
        "不影响这次导入；可在原文件里重新录入这一格",
    ),
    en=Words(
        "{where} held the invisible character {code}, which was removed",
        "it cannot be shown or stored in pages and workbooks and came from another program",
        "this import is not affected; you may type the cell again in the original",
    ),
    doc="文字里有控制字符或不成对的代理字符。 / A text holds control characters or lone surrogates.",
)

COVERED = Fault(
    "GC926",
    Severity.WARNING,
    zh=Words(
        "{where}被合并单元格盖住，但里面还有文字“{text}”，没有读入",
        "合并后只显示左上角的内容，被盖住的文字没有人看得见，不知道还算不算数",
        "取消合并后核对；有用的移到看得见的格子里，没用的删去",
    ),
    en=Words(
        "{where} is covered by a merged cell but still holds “{text}”, which was not read",
        "a merged cell shows only its first text; nobody sees what is covered, or knows whether it still counts",
        "unmerge the cells and check; move what is needed to where it can be seen and delete the rest",
    ),
    doc="合并单元格下面还压着别的文字。 / Text is left below a merged cell.",
)
