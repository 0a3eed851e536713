"""GC714: domains in which nothing is the region's own."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.inherited import is_touched
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.item import Catalogue, Domain

_THE_SAME_EVERYWHERE = frozenset(
    {"budgets-and-accounts", "tax-administration", "household-registration", "social-insurance"}
)
"""Domains whose matters law sets alike for every county (facts: fairness, 一刀切)."""

_FOLLOWS_ITS_COUNTY = ("乡级", "村级")


@rule(
    "GC714",
    Severity.HINT,
    on=Catalogue,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="有 {count} 个领域与上级目录逐项相同，也没有对应本地机构：{domains}",
        why="编制目录要因地制宜、避免一刀切；列着本地没有的事项、写着通称的主体，群众照着目录找不到人",
        fix="对照权责清单逐个领域核对：没有的事项写 removed，承担单位在 bodies.yaml 中写 roles；确实相同的可以不改",
    ),
    en=Words(
        message="domains that repeat the layer above item by item and name no body of this place: {count} ({domains})",
        why="a catalogue is to fit its place; people cannot follow one that lists matters which do not exist here, or"
        " that names nobody",
        fix="go through each domain: write removed at matters that do not exist here, and roles at the bodies in"
        " bodies.yaml; where nothing differs after that, leave it",
    ),
)
def unadapted_domain(catalogue: Catalogue, context: Context) -> Iterator[Finding]:
    """整个领域与上级目录相同，没有本地内容。 / A whole domain is the same as above, with nothing of the place in it.

    整个目录只说一次，列出各领域。财政预决算、税收管理、户籍管理、社会保险各地本来相同，不在此列；
    已经对应本地机构的、有任何改动的（包括删去事项），以及乡级、村级的项目，不在此列。

    ## 错误 / Wrong

    ```yaml
    # 上级 domains/elderly-care.yaml
    schema: govcat/1
    domain: elderly-care
    items:
      - id: subsidies
        category: 养老服务业务办理
        name: 老年人补贴
        content: [补贴名称, 补贴依据]
        basis: [《中华人民共和国老年人权益保障法》]
        time_limit: 信息形成或者变更之日起20个工作日内
        subject: [县级民政部门]
        method: 主动公开
        channel: [政府网站]
        audience: [全社会]
    ```

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    extends: national  # GC714
    region: {name: 某某县, level: 县级}
    ```

    ## 正确 / Right

    ```yaml
    # 上级 domains/elderly-care.yaml
    schema: govcat/1
    domain: elderly-care
    items:
      - id: subsidies
        category: 养老服务业务办理
        name: 老年人补贴
        content: [补贴名称, 补贴依据]
        basis: [《中华人民共和国老年人权益保障法》]
        time_limit: 信息形成或者变更之日起20个工作日内
        subject: [县级民政部门]
        method: 主动公开
        channel: [政府网站]
        audience: [全社会]
    ```

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    extends: national
    region: {name: 某某县, level: 县级}
    ```

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - {name: 某某县民政局, roles: [县级民政部门]}
    ```
    """
    header = catalogue.header
    if not header.region or header.region_level in _FOLLOWS_ITS_COUNTY:
        return
    same = [domain.name for domain in catalogue.domains if _is_unadapted(domain, context)]
    if same:
        facts: Facts = {"count": len(same), "domains": tuple(same)}
        yield Finding(("header", "extends"), facts)


def _is_unadapted(domain: Domain, context: Context) -> bool:
    """Whether nothing in a domain was written, removed or given to a body by the project itself."""
    layer = context.catalogue.last_layer
    if domain.key in _THE_SAME_EVERYWHERE or not domain.items or domain.incomplete:
        return False
    if any(removed.origin.layer == layer for removed in domain.removed):
        return False
    if any(origin.layer == layer for origin in domain.origins.get("notes", ())):
        return False
    if any(domain.key in body.domains for body in context.catalogue.bodies):
        return False
    return not any(is_touched(item, layer) or any(subject.bodies for subject in item.subject) for item in domain.items)
