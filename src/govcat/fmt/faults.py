"""Why a file is left as it is. Of that file nothing is written then."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

NOT_PROVEN = Fault(
    "GC977",
    Severity.ERROR,
    zh=Words(
        "文件 {file} 没有整理：试整理之后，读出来的内容与原来不一样",
        "整理只改写法，不改内容；govcat 不能确认内容没有变，就不动这个文件",
        "文件可以照常使用；请把它交给 govcat 的维护者，查明是哪一处写法没有认出来",
    ),
    en=Words(
        "{file} was left as it is: written anew, it would not say quite the same",
        "a new writing never changes what a file says; where that cannot be shown, nothing is touched",
        "the file can be used as it is; hand it to the maintainers of govcat, who will find what was not understood",
    ),
    doc="整理后的文件读出的内容与原来不同，没有写入。 / A file written anew would not say the same; it is left alone.",
)

OTHER_ENCODING = Fault(
    "GC978",
    Severity.ERROR,
    zh=Words(
        "文件 {file} 不能按 {encoding} 编码完整地读出来",
        "勉强转换会把一部分字变成别的字，而且再也变不回来",
        "核对文件原来的编码；有乱码的，先在原来的软件里改好，再另存为 UTF-8",
    ),
    en=Words(
        "{file} cannot be read whole as {encoding}",
        "converting it all the same would turn some characters into others for good",
        "find out which encoding it has; mend garbled text in the program it came from and save it as UTF-8",
    ),
    doc="`govcat fmt --from` 给出的编码与文件不符，没有转换。 / A file is not in the encoding that `--from` names.",
)

FAULTS = (NOT_PROVEN, OTHER_ENCODING)
