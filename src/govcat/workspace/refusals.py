"""What is said when an output could not be published: one fault for each reason of `publish`."""

from __future__ import annotations

from govcat.core.diagnostic import Diagnostic, Fact, Fault, Severity, Term, Words
from govcat.workspace.publish import Reason, Refusal

_UNTOUCHED_ZH = "govcat 没有改动这个目录"
_UNTOUCHED_EN = "govcat has changed nothing there"


def _fault(code: str, zh: tuple[str, str, str], en: tuple[str, str, str], doc: str) -> Fault:
    return Fault(code, Severity.ERROR, zh=Words(*zh), en=Words(*en), doc=doc)


REFUSALS = {
    Reason.NOT_A_DIRECTORY: _fault(
        "GC951",
        ("{path} 是一个文件，不能作输出目录", "输出由许多文件组成，要放在一个目录里", "请用 --out 指定另一个目录"),
        (
            "{path} is a file, not a directory",
            "an output is many files in a directory",
            "name another directory with --out",
        ),
        "输出目录的位置上是一个文件。 / A file stands where the output directory should be.",
    ),
    Reason.NOT_OURS: _fault(
        "GC952",
        (
            "目录 {path} 里有不是 govcat 生成的文件，未写入",
            f"govcat 只更新自己生成的目录，以免误删别人的文件；{_UNTOUCHED_ZH}",
            "请用 --out 指定一个新目录或空目录",
        ),
        (
            "{path} holds files that govcat did not make; nothing was written",
            f"govcat updates only directories of its own, so that nothing of yours is lost; {_UNTOUCHED_EN}",
            "name a new or empty directory with --out",
        ),
        "输出目录里有不是 govcat 生成的文件。 / The output directory holds files that govcat did not make.",
    ),
    Reason.OTHER_TARGET: _fault(
        "GC953",
        (
            "{path} 记明这个目录放的是 govcat 的另一种输出，未写入",
            f"网页和工作簿各用各的目录，混在一起会互相删除；{_UNTOUCHED_ZH}",
            "请用 --out 指定另一个目录",
        ),
        (
            "{path} says that the directory holds another kind of output; nothing was written",
            f"pages and workbooks would remove each other in one directory; {_UNTOUCHED_EN}",
            "name another directory with --out",
        ),
        "输出目录里放着 govcat 的另一种输出。 / The output directory holds another kind of output.",
    ),
    Reason.DAMAGED: _fault(
        "GC954",
        (
            "govcat 的记录 {path} 读不懂，未写入",
            f"没有这份记录就分不清哪些文件是 govcat 生成的；{_UNTOUCHED_ZH}",
            "请用 --out 指定一个新目录；原目录确认不要的，请自行删除",
        ),
        (
            "govcat's own record {path} cannot be read; nothing was written",
            f"without it nobody can tell which files govcat made; {_UNTOUCHED_EN}",
            "name a new directory with --out, and remove the old one yourself if it is not needed",
        ),
        "输出目录里的 govcat 记录读不懂，或由别的版本所写。 / The record in the output directory cannot be read.",
    ),
    Reason.LINK: _fault(
        "GC955",
        (
            "{path} 是指向别处的链接，govcat 不顺着它写入",
            "顺着链接写入，可能改动输出目录以外的文件",
            "请用 --out 指定实际的目录，或去掉目录里的链接{state}",
        ),
        (
            "{path} is a symbolic link; govcat does not write through it",
            "writing through a link may change files outside the output directory",
            "name the real directory with --out, or remove the link{state}",
        ),
        "输出目录或其中的一处是链接。 / The output directory, or a place in it, is a symbolic link.",
    ),
    Reason.IN_THE_WAY: _fault(
        "GC956",
        (
            "{path} 处有不是 govcat 生成的文件或目录",
            "那里要放生成的文件，覆盖会丢失别人的内容",
            "请移走它，或用 --out 指定另一个目录{state}",
        ),
        (
            "something that govcat did not make stands at {path}",
            "a generated file belongs there, and what stands there would be lost",
            "move it away, or name another directory with --out{state}",
        ),
        "要放生成文件的地方已有别的文件或目录。 / Something else stands where a generated file belongs.",
    ),
    Reason.BUSY: _fault(
        "GC957",
        ("另一个 govcat 正在写 {path}", "两个同时写会互相覆盖", "请等它结束后再运行"),
        (
            "another govcat is writing to {path}",
            "two at a time would overwrite each other",
            "wait until it has finished",
        ),
        "另一个 govcat 正在写同一个目录。 / Another govcat is writing to the same directory.",
    ),
    Reason.NO_PERMISSION: _fault(
        "GC958",
        (
            "没有权限写 {path}（{errno}）",
            "可能是目录只读，也可能是文件正在被其他程序打开",
            "请关闭打开该文件的程序，或用 --out 指定可写的目录{state}",
        ),
        (
            "{path} may not be written ({errno})",
            "the directory may be read-only, or another program may have the file open",
            "close that program, or name a directory that you may write to with --out{state}",
        ),
        "没有权限写入输出目录。 / The output directory may not be written.",
    ),
    Reason.DISK_FULL: _fault(
        "GC959",
        ("磁盘空间不足，{path} 未能写完", "写不完整的输出不会替换原有的输出", "请清理磁盘后重新运行{state}"),
        (
            "the disk is full; {path} could not be written",
            "an unfinished output never replaces the old one",
            "make room and run again{state}",
        ),
        "磁盘空间不足，没有写完。 / The disk is full and the output was not finished.",
    ),
    Reason.SYSTEM: _fault(
        "GC960",
        ("系统拒绝写 {path}（{errno}）", "操作系统没有完成这次写入", "请检查磁盘和目录后重新运行{state}"),
        (
            "the system refused to write {path} ({errno})",
            "the write was not completed",
            "check the disk and directory, and run again{state}",
        ),
        "操作系统没有完成写入。 / The operating system did not complete a write.",
    ),
}

_BEGUN = Term("；更新已经开始，下次运行会先把它补完", "; the update had begun, and the next run completes it first")

FAULTS = tuple(REFUSALS.values())


def refused(refusal: Refusal) -> Diagnostic:
    """The finding for a refusal to publish."""
    path = refusal.path.as_posix()
    facts: dict[str, Fact] = {
        "path": path,
        "errno": refusal.errno or "-",
        "state": _BEGUN if refusal.unfinished else Term("", ""),
    }
    return Diagnostic(REFUSALS[refusal.reason], None, facts)
