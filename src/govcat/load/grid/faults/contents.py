"""What a reader leaves out or alone: programs, links, revisions, protection, hidden rows, quotes without a partner."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

BROKEN_QUOTES = Fault(
    "GC913",
    Severity.WARNING,
    zh=Words(
        "第 {line} 行有一格的引号没有配对，引号按普通文字读入",
        "逗号分隔的文件用成对的引号括住一格；缺了一个，就分不清这一格到哪里为止，可能分错了格",
        "用 WPS 或 Excel 打开，核对这一行的内容，另存为 xlsx 后导入",
    ),
    en=Words(
        "a quotation mark on line {line} has no partner; it was read as plain text",
        "a cell of a comma-separated file stands between two of them; without one its end is a guess",
        "open it in a spreadsheet program, check that line and save it as xlsx",
    ),
    doc="CSV 文件里的引号不成对。 / Quotation marks of a CSV file do not match.",
)

LEFT_ALONE = Fault(
    "GC920",
    Severity.HINT,
    zh=Words(
        "文件带有{what}；只读了单元格里的文字，没有运行，也没有打开",
        "宏和外部链接能改动文件或连到别处，导入目录用不着它们",
        "不影响这次导入；链接的地址要用的，在表里单列一栏“网址”写明；需要转发的，建议另存为不带宏、不带链接的 xlsx",
    ),
    en=Words(
        "the file carries {what}; only the text of its cells was read, nothing was run or opened",
        "macros and links to elsewhere can change files or reach out, and importing needs neither",
        "this import is not affected; write addresses that you need into a column of their own (网址), "
        "and save a copy as plain xlsx before you pass the file on",
    ),
    doc="文件带有宏、外部链接或文字后面的地址。 / There are macros, links to other files or addresses behind words.",
)

REVISIONS = Fault(
    "GC921",
    Severity.HINT,
    zh=Words(
        "文档里有没有定稿的修订；已按“全部接受”读入，删去的文字没有读",
        "修订还在，说明文字可能还会改，读到的不一定是定稿",
        "请在 Word 或 WPS 的“审阅”里接受或拒绝全部修订，保存后再导入",
    ),
    en=Words(
        "the document holds revisions that nobody has settled; it was read as if all were accepted",
        "the wording may still change, and what was read may not be final",
        "accept or reject all changes in Word and save before you import",
    ),
    doc="Word 文档里有未接受的修订。 / A Word document holds tracked changes.",
)

TOO_MANY = Fault(
    "GC927",
    Severity.ERROR,
    zh=Words(
        "表格超过 {limit} 个有文字的单元格，没有读入",
        "一个县的目录不过几万格，这么多多半是误填到了表格末尾，或者文件是有意做成的",
        "删去表格下方和右侧多余的行、列后保存；确实很大的，按领域拆成几个文件",
    ),
    en=Words(
        "the tables have more than {limit} cells with text and were not read",
        "a county's catalogue has some ten thousand; so many were filled in by mistake or to do harm",
        "delete what stands below and beside the table, or divide a very large one by domain",
    ),
    doc="有文字的单元格过多。 / There are too many cells with text.",
)

HIDDEN = Fault(
    "GC928",
    Severity.HINT,
    zh=Words(
        "这张表有隐藏的{what}，其中的内容也读入了",
        "隐藏的内容打印不出来，看表的人不知道它在，可能是不再用的旧内容",
        "取消隐藏后核对；不再用的，删去后再导入",
    ),
    en=Words(
        "this sheet hides {what}, and what stands there was read as well",
        "it is not printed and nobody sees it; it may be old text that is no longer meant",
        "show and check it; delete what is no longer meant",
    ),
    doc="表格里有隐藏的行、列。 / A sheet hides rows or columns that hold text.",
)

PROTECTED = Fault(
    "GC929",
    Severity.HINT,
    zh=Words(
        "这张表设了“保护工作表”，已照常读入",
        "保护只限制在软件里修改，不妨碍读取，读到的内容是完整的",
        "不影响这次导入；需要在表里改正的，先在“审阅”里撤消保护",
    ),
    en=Words(
        "this sheet is protected against changes; it was read all the same",
        "protection only limits changes in a program; what was read is complete",
        "this import is not affected; take the protection off before you correct the sheet",
    ),
    doc="工作表设了保护，照常读取。 / A protected sheet is read as any other.",
)
