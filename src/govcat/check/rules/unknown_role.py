"""GC528: a role in the list of bodies that no item knows."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cast import misspelt_roles
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.item import Catalogue


@rule(
    "GC528",
    Severity.HINT,
    on=Catalogue,
    rests_on=Clause("国办发〔2019〕54号", certainty="B"),
    zh=Words(
        message="机构“{body}”的角色“{role}”没有事项用到",
        why="角色要与公开主体一栏的写法相同才能对应；对不上，这个机构就不会出现在事项里",
        fix="{near}改为公开主体一栏所用的角色名称；不承担任何角色的，删去这一条",
    ),
    en=Words(
        message="no item names the role “{role}” of the body “{body}”",
        why="a role is matched by its words; as it stands this body appears in no item",
        fix="{near}write the role as the items have it, or take it out",
    ),
)
def unknown_role(catalogue: Catalogue, context: Context) -> Iterator[Finding]:
    """机构表里的角色既不是部门指引的角色，也没有事项用到。 / A role that neither the guidelines nor any item knows.

    指引的角色（包括各地的其他写法）和本项目事项自己写的公开主体，不在此列。

    ## 错误 / Wrong

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - name: 某某县公安局
        roles: [县级公安机管]  # GC528
    ```

    ## 正确 / Right

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - {name: 某某县公安局, roles: [公安机关, 县级户籍管理机构]}
    ```

    ```yaml
    # 本级 domains/household-registration.yaml
    domain: household-registration
    items:
      - id: birth
        subject: [县级户籍管理机构]
    ```
    """
    for path, role, near in misspelt_roles(context):
        words = "、".join(f"“{word}”" for word in near)
        hint = Term(f"可能是{words}；", f"perhaps {words} is meant; ") if near else Term("", "")
        yield Finding(path, {"body": catalogue.bodies[int(path[1])].name, "role": role, "near": hint})
