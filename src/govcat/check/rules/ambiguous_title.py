"""GC314: a title that several documents have."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cited import is_miswritten, namesakes, title_piece
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Quoting, Severity, Term, Words
from govcat.core.elements.citation import Citation
from govcat.core.law import Law
from govcat.core.pattern import pattern

_BATCH = pattern(r"(?:取消|下放|调整|承接|公布|清理|废止|修改|宣布)[^，。；;]{0,16}?(?<!第)一批")
"""国务院关于取消和下放一批行政审批项目的决定: one title, one batch after another."""
_IN_FORCE = frozenset({"in_force", "amended"})
_REISSUED = frozenset({"部门规章", "规范性文件", "党内法规"})
"""Kinds that are issued anew under one title; a law or regulation under its title means the text of today."""


@rule(
    "GC314",
    Severity.HINT,
    on=Citation,
    rests_on=Clause("govcat 法规登记表（同名的法规文件）", certainty="B"),
    zh=Words(
        message="依据《{title}》有几件同名文件，未注文号，分不清是哪一件{numbers}",
        why="同名文件有的已停止适用，群众和工作人员只凭名称会查错",
        fix="请在书名号后注明文号，例如“（国办发〔2024〕5号）”的写法",
    ),
    en=Words(
        message="several documents are called 《{title}》; without a number it is not clear which is meant{numbers}",
        why="some of them are no longer in force, and readers find the wrong one by the title alone",
        fix="add the document number behind the title, written like “（国办发〔2024〕5号）”",
    ),
)
def ambiguous_title(citation: Citation, context: Context) -> Iterator[Finding]:
    """依据的名称有几件同名文件，而没有注明文号。 / Several documents have the title, and no number says which.

    只看效力不一的同名规章和文件，以及“取消一批”“下放一批”一类一再印发的决定；注有文号、年份版本的，同名而效力相同的，
    以及法律、行政法规（只引名称即指现行文本），不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《突发事件应急预案管理办法》  # GC314
          - 《国务院关于取消和下放一批行政审批项目的决定》  # GC314
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《突发事件应急预案管理办法》（国办发〔2024〕5号）
          - 《国务院关于第六批取消和调整行政审批项目的决定》
          - 《国务院关于取消和下放一批行政审批项目的决定》（国发〔2013〕44号）
          - 《中华人民共和国政府信息公开条例》
    ```
    """
    laws = context.knowledge.laws
    if citation.number or citation.version or is_miswritten(citation, laws):
        return
    found = namesakes(citation, laws)
    if len({law.status in _IN_FORCE for law in found}) > 1 and all(law.kind in _REISSUED for law in found):
        yield Finding(facts={"title": citation.title, "numbers": _numbers(found)}, piece=title_piece(citation))
    elif len(found) <= 1 and _BATCH.search(citation.title):
        yield Finding(facts={"title": citation.title, "numbers": Term("", "")}, piece=title_piece(citation))


def _numbers(found: tuple[Law, ...]) -> Term:
    """The numbers of the namesakes, if all are certain."""
    if not all(law.number and law.is_sure_of("number") for law in found):
        return Term("", "")
    numbers = [law.number for law in found]
    return Quoting(f"（登记的有{'、'.join(numbers)}）", f" (registered: {', '.join(numbers)})")
