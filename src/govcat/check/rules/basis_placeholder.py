"""GC316: a placeholder that was left in a basis."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.grammar.sound_basis import NOT_SOUND
from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.brackets import CLOSING, OPENING
from govcat.core.pattern import pattern

_HAN = "㐀-鿿"
_OPEN, _CLOSE = f"[{re.escape(OPENING)}]", f"[{re.escape(CLOSING)}]"
_TO_COME = "补充|补|定|填写|填|确定|确认|核实|核|查|更新|完善|明确"
_WHAT = "发文字号|文号|文件名称?|法规名称?|依据|条款|名称|内容|具体"
_SHAPES = (
    r"[×╳✕＊*]{2,}",
    r"(?<![A-Za-zＡ-Ｚ])[XxＸｘ]{2,}(?![A-Za-z])",
    r"(?<![一二三四五六七八九零○〇◯])[○〇◯]{2,}",
    r"(?<![A-Za-z0-9])[XxＸｘ×](?=[号號年月日条款项省市县区旗镇乡村])",
    r"[_＿]{2,}|(?<![A-Za-z])(?:TBD|TODO|tbd|todo)(?![A-Za-z])",
    rf"{_OPEN}\s*{_CLOSE}|《\s*》",
    rf"{_OPEN}\s*(?:19|20)[0-9]{{2}}\s*年?\s*{_CLOSE}\s*第?\s*[号號]",
    rf"[〔﹝［\[【]\s*(?:19|20)[0-9]?\s*年?\s*{_CLOSE}\s*第?\s*[号號]",
    rf"{_OPEN}\s*(?:19|20)[0-9]?(?:\s+年?|[×xXＸ○〇_＿]{{1,2}}\s*年?)\s*{_CLOSE}(?=\s*第?\s*[0-9×xX]{{0,4}}\s*[号號])",
    r"第\s*[号號条]",
    rf"{_OPEN}\s*(?:请|此处)?(?:填写|填|写明|注明)?(?:{_WHAT})\s*{_CLOSE}",
    rf"(?<![{_HAN}])(?:{_WHAT})?(?:待(?:{_TO_COME})|暂缺|请(?:填写|补充|写明))(?:{_WHAT})?(?![{_HAN}])",
)
_FIRST_SIGNS = f"×╳✕＊*XxＸｘ○〇◯_＿Tt《{re.escape(OPENING)}第发文法依条名内具待暂请"
_PLACEHOLDER = pattern(f"(?=[{_FIRST_SIGNS}])(?:{'|'.join(_SHAPES)})")


@rule(
    "GC316",
    Severity.WARNING,
    on=Text(fields=("basis",), sieve=NOT_SOUND),
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="依据“{basis}”里的“{blank}”还没有填写",
        why="留着空位的名称和文号，群众无法据以查到原文",
        fix="请查明后填写；没有文号的文件，删去空着的文号，只写名称",
    ),
    en=Words(
        message="“{blank}” in the basis “{basis}” is still to be filled in",
        why="nobody finds a document by a title or a number with a gap in it",
        fix="fill it in; if the document has no number, take the empty one out and keep the title",
    ),
)
def basis_placeholder(basis: str) -> Iterator[Finding]:
    """依据里留着没有填写的空位。 / A placeholder was left in a basis.

    看××、XX、横线、空括号、缺年份或者序号的文号和“待补充”一类的字样。X射线、型号里的字母、“二〇〇八年”、以“某某”为例的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《××省户籍管理办法》  # GC316
          - 《某某县户籍管理办法》（某政发〔2019〕号）  # GC316
          - 《某某县户籍管理办法》（文号）  # GC316
          - 《某某县户籍管理办法》（某政发〔20  〕  号）  # GC316
          - 文号待补  # GC316
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《某某县户籍管理办法》（某政发〔2019〕3号）
          - 《医用X射线诊断放射防护要求》（GBZ 130-2020）
          - 《关于二〇〇八年度户籍管理工作的意见》
          - 《关于对待定点单位的通知》
    ```
    """
    blank = _PLACEHOLDER.search(basis)
    if blank:
        yield Finding(facts={"basis": basis, "blank": blank[0].strip()}, piece=blank.span())
