"""What the engine itself has to say."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

RULE_FAILED = Fault(
    "GC999",
    Severity.ERROR,
    zh=Words(
        message="规则 {rule}（{name}）自身出错：{error}",
        why="这条规则没有检查完，其他规则照常检查；出错的是 govcat，不是目录",
        fix="请把这一行交给 govcat 的维护者",
    ),
    en=Words(
        message="the rule {rule} ({name}) failed: {error}",
        why="this rule did not finish, the others did; the fault lies in govcat, not in the catalogue",
        fix="hand this line to the maintainers of govcat",
    ),
    doc="govcat 的一条规则自身出错。 / A rule of govcat failed.",
)
