"""GC719: domains of the national list that a catalogue does not speak of."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.elements.plain import plains
from govcat.core.item import Catalogue

_A_WHOLE_CATALOGUE = 10
"""With so many domains a catalogue means to be the region's whole one, and no single office's."""

_KEEP_A_PART = ("乡级", "村级")


@rule(
    "GC719",
    Severity.HINT,
    on=Catalogue,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="试点的 {all} 个领域中，有 {count} 个没有编制，也没有说明：{domains}",
        why="群众和上级要能看出这些领域是本地没有，还是漏了",
        fix="编制这些领域；本地不编制的，在 govcat.yaml 的 exempt 中写明不涉及、未分配、上级行使或者市级统筹",
    ),
    en=Words(
        message="of the {all} domains of the pilot list {count} are neither kept nor explained: {domains}",
        why="people and the offices above should see whether a domain does not exist here or was forgotten",
        fix="write them, or give the reason under exempt in govcat.yaml: 不涉及, 未分配, 上级行使 or 市级统筹",
    ),
)
def absent_domain(catalogue: Catalogue, context: Context) -> Iterator[Finding]:
    """全国试点领域既没有编制，也没有说明理由。 / A domain of the national list is neither kept nor explained.

    只看县级、市级的整套目录（十个领域以上）；一个部门、一个领域的项目，乡级、村级的项目，不在此列。
    领域按名称认，改用别名的（城乡规划、环境保护）也算；在 exempt 里说明了理由的算已有答复。

    ## 错误 / Wrong

    ```yaml
    # 上级 domains/elderly-care.yaml
    {schema: govcat/1, domain: elderly-care}
    ```

    ```yaml
    # 上级 domains/employment.yaml
    {schema: govcat/1, domain: employment}
    ```

    ```yaml
    # 上级 domains/health-care.yaml
    {schema: govcat/1, domain: health-care}
    ```

    ```yaml
    # 上级 domains/hjbh.yaml
    {schema: govcat/1, domain: hjbh, name: 环境保护}
    ```

    ```yaml
    # 上级 domains/disaster-relief.yaml
    {schema: govcat/1, domain: disaster-relief}
    ```

    ```yaml
    # 上级 domains/work-safety.yaml
    {schema: govcat/1, domain: work-safety}
    ```

    ```yaml
    # 上级 domains/social-insurance.yaml
    {schema: govcat/1, domain: social-insurance}
    ```

    ```yaml
    # 上级 domains/social-assistance.yaml
    {schema: govcat/1, domain: social-assistance}
    ```

    ```yaml
    # 上级 domains/public-culture.yaml
    {schema: govcat/1, domain: public-culture}
    ```

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region:
      name: 某某县  # GC719
      level: 县级
    exempt: {municipal-services: 未分配}
    ```

    ## 正确 / Right

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 某某县, level: 县级}
    ```
    """
    header, knowledge = catalogue.header, context.knowledge
    if not header.region or header.region_level in _KEEP_A_PART or len(catalogue.domains) < _A_WHOLE_CATALOGUE:
        return
    keys = {*(domain.key for domain in catalogue.domains), *(exempt.domain for exempt in catalogue.exempt)}
    names = plains(name for domain in catalogue.domains for name in (domain.name, *domain.aliases))
    absent = [
        known.name
        for known in knowledge.domains.values()
        if known.key not in keys and names.isdisjoint(plains((known.name, *known.aliases)))
    ]
    if absent:
        facts: Facts = {"all": len(knowledge.domains), "count": len(absent), "domains": tuple(absent)}
        yield Finding(("header", "region", "name"), facts)
