"""Faults of a file that is something else than its reader needs or its name says."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

FOREIGN = Fault(
    "GC911",
    Severity.ERROR,
    zh=Words(
        "文件的格式读不了：{kind}",
        "govcat 读取 xlsx、xls、ods、csv 表格，以及 docx、html 里的表格",
        "{cure}",
    ),
    en=Words(
        "this is {kind}, which govcat does not read",
        "govcat reads workbooks (xlsx, xls, ods, csv) and the tables of docx and html files",
        "{cure}",
    ),
    doc="""\
文件的格式读不了，需要另存。按内容判断，不看后缀名。
The file is of a kind that is not read and must be saved as another. Contents decide, not the extension.""",
)

NO_TEXT = Fault(
    "GC912",
    Severity.ERROR,
    zh=Words(
        "文件里没有可以读取的表格：{kind}",
        "扫描件和图片里只有图像，版式文件里的文字没有行和列，照着猜容易张冠李戴",
        "请对方提供原来的 Word 或 Excel 文件，另存为 xlsx 或 docx 后导入",
    ),
    en=Words(
        "this is {kind}, which holds no table that can be read",
        "a scan is only an image, and the text of a page description has no rows or columns; guesses would mix them up",
        "ask for the Word or Excel file it was made from and save it as xlsx or docx",
    ),
    doc="PDF、OFD、图片或扫描件。 / A PDF or OFD file, a picture or a scan.",
)

NO_TABLE = Fault(
    "GC918",
    Severity.WARNING,
    zh=Words(
        "文件里没有表格",
        "目录要有行和列才能读入；用空格或制表位对齐的文字、文本框和图片都不是表格",
        "核对是否放错了文件；用空格对齐的，请改成表格；表格在图片里的，请提供原来的文件",
    ),
    en=Words(
        "there is no table in the file",
        "a catalogue needs rows and columns; text lined up by spaces, text boxes and pictures are no tables",
        "check that it is the right file; turn text that is lined up by spaces into a table",
    ),
    doc="文件能打开，但没有表格，或表格都是空的。 / The file opens, but has no table or only empty ones.",
)

MISLABELLED = Fault(
    "GC919",
    Severity.HINT,
    zh=Words(
        "文件名以 {suffix} 结尾，实际内容是另一种格式：{kind}；已按内容读入",
        "改后缀名不会改变文件的格式，有的软件会因此打不开或报错",
        "不影响这次导入；转发或存档前，请用原来的软件另存为 xlsx 或 docx",
    ),
    en=Words(
        "the file is called {suffix} but holds {kind}; it was read as what it holds",
        "an extension does not change what is in a file, and some programs will not open it",
        "this import is not affected; save it as xlsx or docx before you pass it on",
    ),
    doc="后缀名与内容不符，如网页存成的 .xls。 / The extension and the contents differ, as in an .xls that is HTML.",
)
