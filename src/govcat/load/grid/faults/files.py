"""Faults of a file that could not be opened as what it is: empty, locked, damaged, too large."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

EMPTY_FILE = Fault(
    "GC910",
    Severity.ERROR,
    zh=Words(
        "文件是空的，一个字节也没有",
        "多半是没有传完，或者保存时中断了，里面没有可读的内容",
        "请对方重新发送，或用原来的软件打开后重新保存",
    ),
    en=Words(
        "the file is empty",
        "it was probably not sent or saved to its end; there is nothing in it to read",
        "ask for the file again, or open it in its own program and save it again",
    ),
    doc="文件没有内容。 / The file holds nothing.",
)

PASSWORD = Fault(
    "GC914",
    Severity.ERROR,
    zh=Words(
        "文件设有打开密码，没有读入",
        "加密的内容不知道密码就读不出来，govcat 也不尝试破解",
        "用原来的软件打开，在“文件”“保护”（WPS 为“文件加密”）里取消打开密码，保存后再导入",
    ),
    en=Words(
        "the file is protected by a password and was not read",
        "what is encrypted cannot be read without its password, and govcat tries none",
        "open it in its own program, remove the password and save it",
    ),
    doc="""文件加了打开密码。只限制修改的“保护工作表”不影响读取。
The file needs a password to be opened. A protected sheet, which only limits changes, is read all the same.""",
)

TOO_LARGE = Fault(
    "GC915",
    Severity.ERROR,
    zh=Words(
        "文件展开后太大：{what}，上限为 {limit}",
        "目录不会有这么大；这样的文件会耗尽内存，也可能是有意做成的，因此没有读入",
        "核对是否放错了文件；确是目录的，删去图片、附件和多余的空行空列，或按领域拆成几个文件",
    ),
    en=Words(
        "the file is too large once it is unpacked: {what}, the limit is {limit}",
        "no catalogue has this size; such a file takes all memory and may have been made to, so it was not read",
        "check that it is the right file; remove pictures and stray rows, or divide it by domain",
    ),
    doc="压缩包展开后超出上限，可能是“压缩炸弹”。 / The file unpacks to more than the limit: perhaps a zip bomb.",
)

DAMAGED = Fault(
    "GC916",
    Severity.ERROR,
    zh=Words(
        "文件不完整或已损坏：{what}",
        "损坏处以后的内容读不出来，只读一部分会漏掉事项，因此这一部分没有读入",
        "用原来的软件打开，按提示修复后另存为新文件；打不开的，请对方重新发送",
    ),
    en=Words(
        "the file is incomplete or damaged: {what}",
        "nothing after the damage can be read, and items would be lost by reading a part; that part was left out",
        "open it in its own program, let it repair the file and save a copy; otherwise ask for the file again",
    ),
    doc="文件截断、缺少部件或内部写法有误。 / The file is cut off, lacks a part or is wrongly written inside.",
)

ENTITIES = Fault(
    "GC917",
    Severity.ERROR,
    zh=Words(
        "文件内部带有文档类型声明（DTD），没有读入",
        "表格软件不会写出这种声明，它能让程序读取别的文件或耗尽内存",
        "用 WPS 或 Excel、Word 打开，另存为新的 xlsx 或 docx 文件",
    ),
    en=Words(
        "the file carries a document type declaration (DTD) inside and was not read",
        "no office program writes one, and it can make a program read other files or use up all memory",
        "open it in an office program and save it as a new xlsx or docx file",
    ),
    doc="文件内部声明了 XML 实体。 / The file declares XML entities inside.",
)
