"""GC301: a basis that names no document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.grammar.generic import is_generic
from govcat.check.rule import Finding, Text, rule
from govcat.check.sieves import Unlike
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_MAY_BE_GENERIC = Unlike(pattern(r"《[^《》]*+》\s*[^。；;\s].*", re.DOTALL))
"""Nothing stands behind the marks of a general phrase."""


@rule(
    "GC301",
    Severity.HINT,
    on=Text(fields=("basis",), sieve=_MAY_BE_GENERIC),
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="依据“{basis}”没有写明是哪一件法规或文件",
        why="公开依据供群众和工作人员查对，泛指的说法无从查起",
        fix="请写明法规或文件的名称，例如“《中华人民共和国政府信息公开条例》第二十条”",
    ),
    en=Words(
        message="the basis “{basis}” names no law or document",
        why="a basis is there to be looked up, and a general phrase cannot be",
        fix="name the law or document, such as “《中华人民共和国政府信息公开条例》第二十条”",
    ),
)
def generic_basis(basis: str) -> Iterator[Finding]:
    """公开依据只是泛指，没有写明法规或文件。 / A basis is a general phrase and names no document.

    写有文号，或点出了某部法律、条例的（不论有没有书名号），不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国户口登记条例》第七条
          - 各地相关政策法规文件  # GC301
          - 《信息公开规定》  # GC301
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国户口登记条例》及有关规定
          - 江西省常住户口登记管理规定
    ```
    """
    if is_generic(basis):
        yield Finding(facts={"basis": basis})
