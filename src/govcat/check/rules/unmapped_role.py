"""GC512: a role that nobody plays here."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cast import misspelt_roles, unplayed_roles
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Domain


@rule(
    "GC512",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开主体“{role}”未对应到本地机构，涉及本领域 {count} 个事项",
        why="目录要让群众看到是哪一家公开；只写通称，群众不知道找谁",
        fix="在 bodies.yaml 中承担这一职责的机构下写 roles: [{role}]；本地不办的事项可以用 removed 写明理由",
    ),
    en=Words(
        message="no body of this project plays the role “{role}”; items of this domain that name it: {count}",
        why="a catalogue should name the very body; a general name does not tell people whom to ask",
        fix="write roles: [{role}] at the body in bodies.yaml; if the matter does not exist here say so in removed",
    ),
    yields_to=("GC530",),
)
def unmapped_role(domain: Domain, context: Context) -> Iterator[Finding]:
    """公开主体是通称，机构表里没有对应的机构。 / A role has no body behind it.

    每个领域的每个角色只说一次；一格里写了几个角色的，逐个核对。只在项目登记了机构时检查。
    企业、学校、招标人、村（居）委会等不是行政机关的，乡镇目录里的县级部门，不在此列；
    整个领域没有一家机构承担的，由 GC522 一次说明；机构表里把角色写错的，由 GC528 说明。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [县级民政部门]  # GC512
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: 县级公安机关、县级民政部门  # GC512
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [县级公安机关, 村（居）民委员会]
      - id: death
        subject: 县级公安机关、法律援助机构
    ```
    """
    if not context.catalogue.bodies:
        return
    unplayed, is_cast = unplayed_roles(domain, context)
    if not unplayed or (len(unplayed) > 1 and not is_cast):
        return
    misspelt = {word for _, _, near in misspelt_roles(context) for word in near[:1]}
    for role, paths in unplayed.items():
        if role not in misspelt:
            yield Finding(paths[0], {"role": role, "count": len(paths)}, is_local=True)
