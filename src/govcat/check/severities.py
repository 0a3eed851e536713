"""What a project may not weigh: codes that there are not, and those whose weight is fixed."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from govcat.core.diagnostic import Diagnostic, Fact, Fault, Owner, Severity, Term, Words
from govcat.core.pattern import pattern
from govcat.core.shaped import Shaped
from govcat.core.written import WrittenProject

FIXED = ("GC0", "GC1", "GC99")
"""Families that a project can neither weigh nor allow: what is not read or has no shape is no catalogue."""

NO_CODE = Term("没有这个代码", "there is no such code")
_FORM = pattern("GC[0-9]{3}")

USELESS_SEVERITY = Fault(
    "GC710",
    Severity.WARNING,
    zh=Words(
        "severities 里的 {code} 不起作用：{reason}",
        "写了却不起作用的设置，会让人以为问题已经处理",
        "删去这一行，或改成要调整的代码；全部代码见 govcat rules",
    ),
    en=Words(
        "{code} under severities has no effect: {reason}",
        "a setting without effect makes people believe that something has been dealt with",
        "delete the line, or write the code that you mean; govcat rules lists them all",
    ),
    doc="""级别调整写了没有的代码，或级别固定的代码。 / A severity is set for no known code, or for one of fixed weight.

读取（GC0）、写法（GC1）和程序自身（GC9）的代码级别固定；代码用大写字母。
""",
)


def is_fixed(code: str) -> bool:
    """Whether `code` is of a family whose weight is fixed; GC9999 is no code at all."""
    return code.startswith(FIXED) and _FORM.fullmatch(code) is not None


def useless_severities(project: Shaped[WrittenProject], codes: Collection[str]) -> Iterator[Diagnostic]:
    """The entries of `severities` that change nothing. `codes` are all that the stages may report."""
    for code in project.written.severities or {}:
        if is_fixed(code):
            reason = Term("它的级别是固定的", "its weight is fixed")
        elif code not in codes:
            reason = NO_CODE
        else:
            continue
        source, path = project.source, ("severities", code)
        facts: dict[str, Fact] = {"code": code, "reason": reason}
        yield Diagnostic(USELESS_SEVERITY, source.places.key(path), facts, owner=Owner(source.name), path=path)
