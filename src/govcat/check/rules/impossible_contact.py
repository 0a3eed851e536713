"""GC531: the telephone of the whole site cannot be dialled."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.telephone import holds_no_number, oddities
from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.item import Catalogue

_PATH = ("header", "site", "contact")
_NO_NUMBER = Term("没有写号码", "it holds no number")


@rule(
    "GC531",
    Severity.HINT,
    on=Catalogue,
    rests_on=Clause("国办发〔2019〕54号；电话号码编号的通行规则", certainty="C"),
    zh=Words(
        message="网站的联系电话“{number}”打不通：{fault}",
        why="这个号码印在每一页的页脚，群众看不懂目录或者发现错误时都打这个电话",
        fix="请拨打核对后，改正 govcat.yaml 的 site.contact",
    ),
    en=Words(
        message="the telephone number of the site, “{number}”, cannot be dialled: {fault}",
        why="it stands at the foot of every page, for whoever has a question or finds a mistake",
        fix="ring it, then correct site.contact of govcat.yaml",
    ),
)
def impossible_contact(catalogue: Catalogue) -> Iterator[Finding]:
    """网站联系电话的位数、区号或者字符不对。 / The telephone of the site has a wrong length, area code or character.

    与 GC527 同样判断，看的是 govcat.yaml 的 site.contact。

    ## 错误 / Wrong

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 某某县, level: 县级}
    site:
      contact: 0469-462233  # GC531
    ```

    ## 正确 / Right

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 某某县, level: 县级}
    site:
      contact: 0469-4622338（工作日 8:30—17:30）
    ```
    """
    text = catalogue.header.site.get("contact", "")
    if holds_no_number(text):
        yield Finding(_PATH, {"number": text, "fault": _NO_NUMBER})
    for oddity in oddities(text):
        facts: Facts = {"number": text[oddity.start : oddity.end], "fault": oddity.fault}
        yield Finding(_PATH, facts, piece=(oddity.start, oddity.end))
