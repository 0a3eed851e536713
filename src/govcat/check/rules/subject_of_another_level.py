"""GC517: disclosing bodies of a level above the region's own."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.levels import level_of_region, levels_of
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.item import Domain, Item

_COUNTY_AND_ABOVE = frozenset({"县级", "市级", "省级"})
_ABOVE = {"村级": _COUNTY_AND_ABOVE, "乡级": _COUNTY_AND_ABOVE, "县级": frozenset({"省级"})}
_NAMES = {
    "县级": Term("县级", "the county"),
    "市级": Term("市级", "the city"),
    "省级": Term("省级以上", "the province or above"),
}


@rule(
    "GC517",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十条", certainty="A"),
    zh=Words(
        message="“{domain}”领域有 {count} 个事项只由{level}机构公开，例如“{subject}”，而本目录是{region}的",
        why="谁制作谁公开：上级机构的信息由上级目录列出；群众在本级目录里要看到的，是本级公开什么、找谁",
        fix="本级参与的，把本级机构写进 subject；本级不办的，用 removed: 上级行使 删去，或者把这个领域写进 exempt",
    ),
    en=Words(
        message="in {region}, bodies of {level} alone disclose {count} items of “{domain}”, such as “{subject}”",
        why="who makes information discloses it; here people look for what this place discloses, and whom to ask",
        fix="add the body of this place if it has a part; else remove the item with 上级行使, or exempt the domain",
    ),
)
def subject_of_another_level(domain: Domain, context: Context) -> Iterator[Finding]:
    """公开主体都是上一级机构。 / All the disclosing bodies of an item stand above the region.

    每个领域只说一次。乡镇（街道）和村的目录看是否只写了县级以上的部门，县级目录看是否只写了省级以上的部门。与本级机构并列的，
    垂直管理的机构和上级的分局、派出机构，企事业单位，不在此列；层级看不出来的不说。

    ## 错误 / Wrong

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 城关镇, level: 乡级}
    ```

    ```yaml
    # 本级 domains/elderly-care.yaml
    domain: elderly-care
    name: 养老服务
    defaults: {subject: [某某县民政局], method: 主动公开, channel: [政府网站], audience: [全社会]}  # GC517
    items:
      - id: allowance
        name: 老年人补贴
        content: [补贴标准]
        basis: [《中华人民共和国老年人权益保障法》]
        time_limit: 信息形成或者变更之日起20个工作日内
        level: [乡级]
    ```

    ## 正确 / Right

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 城关镇, level: 乡级}
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
        subject: [某某县民政局, 城关镇人民政府]
      - id: tax
        name: 养老服务税收优惠
        content: [优惠政策]
        basis: [《中华人民共和国老年人权益保障法》]
        time_limit: 信息形成或者变更之日起20个工作日内
        subject: [国家税务总局某某县税务局, 某某市公安局某某分局]
    ```
    """
    above = _ABOVE.get(level_of_region(context.catalogue.header))
    if not above:
        return
    found = [(position, level) for position, item in enumerate(domain.items) if (level := _above(item, above, context))]
    if found:
        position, level = found[0]
        facts: Facts = {
            "domain": domain.name,
            "count": len(found),
            "level": _NAMES[level],
            "subject": domain.items[position].subject[0].names[0],
            "region": context.catalogue.header.region,
        }
        yield Finding(("items", position, "subject", 0), facts, is_local=True)


def _above(item: Item, above: frozenset[str], context: Context) -> str:
    """The level of an item's first body, if all of them stand above the region; else nothing."""
    levels = [level for subject in item.subject for level in levels_of(subject, context)]
    return levels[0] if levels and above.issuperset(levels) else ""
