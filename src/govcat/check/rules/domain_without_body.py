"""GC522: a domain for which nobody in the list of bodies answers."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cast import unplayed_roles
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.item import Domain


@rule(
    "GC522",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="“{domain}”领域未明确由本地哪个机构负责，{count} 个公开主体都是通称，例如“{role}”",
        why="目录发布后要有人回答、有人更新；机构表里没有一家对应这个领域，群众不知道找谁",
        fix="在 bodies.yaml 中给承担的机构写 roles 或者 domains: [{key}]；本地不编制的，在 govcat.yaml 的 exempt 中写明"
        "不涉及、未分配、上级行使或者市级统筹，并说明理由",
    ),
    en=Words(
        message="no body answers for the domain “{domain}”: none plays any of its {count} roles, such as “{role}”",
        why="somebody has to answer for it and keep it up to date, and people should know whom to ask",
        fix="write roles or domains: [{key}] at the body in bodies.yaml; if the domain is not kept here, say so with a "
        "reason in exempt of govcat.yaml",
    ),
)
def domain_without_body(domain: Domain, context: Context) -> Iterator[Finding]:
    """一个领域没有本地机构负责。 / No body of the project answers for a domain.

    每个领域只说一次，代替逐个角色的提示（GC512）；只缺一个角色的，由 GC512 说明。只在项目登记了机构时检查。
    在 exempt 中写明不涉及、未分配、上级行使、市级统筹的领域，机构写了 domains 的领域，
    以及只由企业、学校、招标人等公开的领域，不在此列。

    ## 错误 / Wrong

    ```yaml
    # 本级 domains/elderly-care.yaml
    domain: elderly-care
    name: 养老服务  # GC522
    defaults: {subject: [县级民政部门, 县级财政部门], method: 主动公开, channel: [政府网站], audience: [全社会]}
    items:
      - id: allowance
        name: 老年人补贴
        content: [补贴标准]
        basis: [《中华人民共和国老年人权益保障法》]
        time_limit: 信息形成或者变更之日起20个工作日内
        level: [县级]
    ```

    ## 正确 / Right

    ```yaml
    # 本级 domains/elderly-care.yaml
    domain: elderly-care
    name: 养老服务
    defaults: {subject: [县级民政部门, 县级财政部门], method: 主动公开, channel: [政府网站], audience: [全社会]}
    items:
      - id: allowance
        name: 老年人补贴
        content: [补贴标准]
        basis: [《中华人民共和国老年人权益保障法》]
        time_limit: 信息形成或者变更之日起20个工作日内
        level: [县级]
    ```

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - {name: 某某县公安局, roles: [县级公安机关]}
      - {name: 某某县民政局, domains: [elderly-care]}
    ```
    """
    if not context.catalogue.bodies:
        return
    unplayed, is_cast = unplayed_roles(domain, context)
    if len(unplayed) > 1 and not is_cast:
        facts: Facts = {"domain": domain.name, "key": domain.key, "count": len(unplayed), "role": next(iter(unplayed))}
        yield Finding(("name",), facts, is_local=True)
