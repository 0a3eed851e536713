"""GC526: a body of the list whose place was never filled in."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.left_open import left_open
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Body


@rule(
    "GC526",
    Severity.WARNING,
    on=Body,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    yields_to=("GC234", "GC738"),
    zh=Words(
        message="机构表里“{body}”的名称还留着待填的地名或机构名",
        why="机构名称会作为公开主体印在每个事项里",
        fix="改写为机构的全称",
    ),
    en=Words(
        message="the body “{body}” still has a place or an office to be filled in",
        why="its name is printed as the disclosing body of every item it answers for",
        fix="write the full name of the body",
    ),
)
def placeholder_body(body: Body, context: Context) -> Iterator[Finding]:
    """机构表里的名称没有填完。 / The name of a body was never filled in.

    只在项目写明地区时检查。本地区自己的名称和“各乡镇人民政府”一类统称，不在此列。

    ## 错误 / Wrong

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 云岭县, level: 县级}
    ```

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - name: 某某县公安局  # GC526
        roles: [县级公安机关]
    ```

    ## 正确 / Right

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - {name: 某某县公安局, roles: [县级公安机关]}
      - {name: 各乡（镇）人民政府, roles: [乡镇人民政府（街道办事处）]}
    ```
    """
    header = context.catalogue.header
    blank = left_open(body.name, header.region, header.region_level) if header.region else None
    if blank:
        yield Finding(("name",), {"body": body.name}, blank)
