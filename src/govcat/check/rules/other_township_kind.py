"""GC530: a town's government in the catalogue of a subdistrict, or the like."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.levels import level_of_region
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.item import Item
from govcat.core.pattern import pattern

_GOVERNMENT = pattern(r"[各本]?(?P<kind>乡镇|[乡镇])级?(?:人民)?政府")
_KINDS = {
    "乡": Term("乡人民政府", "the government of a township"),
    "镇": Term("镇人民政府", "the government of a town"),
    "道": Term("街道办事处", "a subdistrict office"),
    "处": Term("街道办事处", "a subdistrict office"),
}
"""What a region of 乡级 has, by the last character of its name."""


@rule(
    "GC530",
    Severity.HINT,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十条", certainty="A"),
    zh=Words(
        message="公开主体写的是“{subject}”，而{region}设的是{kind}",
        why="多半是从别处的目录照搬来的；写成别的建制，群众会以为是另一个机构",
        fix="改写为{region}的机构名称，或者写角色“乡镇人民政府（街道办事处）”，由 bodies.yaml 对应到本地机构",
    ),
    en=Words(
        message="the disclosing body is “{subject}”, but {region} has {kind}",
        why="it has probably been copied from another place, and people will think of another body",
        fix="write the body of {region}, or the role “乡镇人民政府（街道办事处）”, which bodies.yaml maps to it",
    ),
)
def other_township_kind(item: Item, context: Context) -> Iterator[Finding]:
    """公开主体的建制与本地不符，例如街道写了镇人民政府。 / A town's government where there is none.

    看乡、镇、街道三种。只看本项目自己写的、没有地名的统称；“乡镇人民政府”在乡、镇的目录里不说；指引的角色“乡镇人民政府（街道办事处）”不在此列。

    ## 错误 / Wrong

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 某某区滨江街道, level: 乡级}
    ```

    ```yaml
    # 本级 domains/elderly-care.yaml
    domain: elderly-care
    name: 养老服务
    defaults: {method: 主动公开, channel: [政府网站], audience: [全社会], level: [乡级]}
    items:
      - id: allowance
        name: 老年人补贴
        content: [补贴标准]
        basis: [《中华人民共和国老年人权益保障法》]
        time_limit: 信息形成或者变更之日起20个工作日内
        subject: [镇人民政府]  # GC530
    ```

    ## 正确 / Right

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 石桥乡, level: 乡级}
    ```

    ```yaml
    # 本级 domains/elderly-care.yaml
    domain: elderly-care
    name: 养老服务
    defaults: {method: 主动公开, channel: [政府网站], audience: [全社会], level: [乡级]}
    items:
      - id: allowance
        name: 老年人补贴
        content: [补贴标准]
        basis: [《中华人民共和国老年人权益保障法》]
        time_limit: 信息形成或者变更之日起20个工作日内
        subject: [乡人民政府, 各乡镇人民政府]
    ```
    """
    header = context.catalogue.header
    kind = _KINDS.get(header.region[-1:])
    if kind is None or level_of_region(header) != "乡级":
        return
    for position, subject in enumerate(item.subject):
        said = _GOVERNMENT.fullmatch(subject.text.strip())
        is_own = item.origin_of(("subject", position)).layer == context.catalogue.last_layer
        if said and is_own and header.region[-1] not in said["kind"]:
            yield Finding(("subject", position), {"subject": subject.text, "region": header.region, "kind": kind})
