"""Give files of a project their new contents, all or none, and say in a finding why none was written."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Term, Words
from govcat.edit import MOVED_ON
from govcat.workspace.publish import Reason, Refusal
from govcat.workspace.rewrite import Draft, MovedOn, rewrite

NOT_WRITTEN = Fault(
    "GC979",
    Severity.ERROR,
    zh=Words(
        "文件 {file} 写不进去：{reason}",
        "几个文件要么都改，要么都不改；这一次没有改动任何文件",
        "{advice}",
    ),
    en=Words(
        "{file} could not be written: {reason}",
        "several files change together or not at all; this time nothing was changed",
        "{advice}",
    ),
    doc="文件写不进去：只读、磁盘已满或是链接。 / A file could not be written: read-only, disk full, a link.",
)

_SAID = {
    Reason.LINK: (
        Term("它是指向别处的链接", "it is a symbolic link"),
        Term("直接整理链接所指的文件，或把链接换成文件", "name the file that it leads to, or put a file in its place"),
    ),
    Reason.NO_PERMISSION: (
        Term("没有写入权限，或正被其他程序打开", "it may not be written, or another program has it open"),
        Term(
            "关闭打开它的程序，确认它不是只读，再重新运行",
            "close that program, see that it is not read-only, run again",
        ),
    ),
    Reason.DISK_FULL: (
        Term("磁盘空间不足", "the disk is full"),
        Term("清理磁盘后重新运行", "make room and run again"),
    ),
}
_OTHERWISE = (
    Term("操作系统没有完成这次写入", "the system did not complete the write"),
    Term("检查磁盘和目录后重新运行", "check the disk and the directory, then run again"),
)


def write(drafts: Sequence[Draft]) -> tuple[Diagnostic, ...]:
    """Write the drafts; what is returned says why none of them was."""
    refusal = rewrite(drafts)
    if refusal is None:
        return ()
    name = refusal.path.as_posix()
    if isinstance(refusal, MovedOn):
        return (Diagnostic(MOVED_ON, None, {"file": name}, owner=Owner(name)),)
    return (_not_written(refusal, name),)


def _not_written(refusal: Refusal, name: str) -> Diagnostic:
    reason, advice = _SAID.get(refusal.reason, _OTHERWISE)
    return Diagnostic(NOT_WRITTEN, None, {"file": name, "reason": reason, "advice": advice}, owner=Owner(name))
