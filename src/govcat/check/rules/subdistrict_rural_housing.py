"""GC736: a subdistrict in the city with a catalogue of rural housing."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.levels import is_subdistrict
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Domain
from govcat.core.pattern import pattern

_RURAL_DOMAINS = frozenset({"rural-housing-renovation"})
_VILLAGE = pattern(r"村民委员会|村委会|行政村|[^农乡]村(?:$|[（(])")


@rule(
    "GC736",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="{region}的目录列了“{domain}”领域，机构表里没有村",
        why="街道多在城区；没有农村住房的街道列着这个领域，栏目只能空着",
        fix="没有村的，在 govcat.yaml 的 exempt 中写 {key}: 不涉及，并说明理由；有村的，在 bodies.yaml 中登记",
    ),
    en=Words(
        message="the catalogue of {region} keeps the domain “{domain}”, and no village is among its bodies",
        why="subdistricts mostly lie in cities; where there is no rural housing the columns stay empty",
        fix="write {key}: 不涉及 with a reason in exempt of govcat.yaml, or enter the villages in bodies.yaml",
    ),
)
def subdistrict_rural_housing(domain: Domain, context: Context) -> Iterator[Finding]:
    """城区街道的目录列了农村危房改造。 / A subdistrict keeps the domain of rural housing.

    机构表或者公开主体里有村民委员会的街道（涉农街道），在 exempt 里写明的，乡和镇，不在此列。

    ## 错误 / Wrong

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 滨江街道, level: 乡级}
    ```

    ```yaml
    # 本级 domains/rural-housing-renovation.yaml
    domain: rural-housing-renovation
    name: 农村危房改造  # GC736
    defaults: {subject: [滨江街道办事处], method: 主动公开, channel: [政府网站], audience: [全社会], level: [乡级]}
    items:
      - id: policy
        name: 农村危房改造政策
        content: [政策文件]
        basis: [《中华人民共和国政府信息公开条例》第二十一条]
        time_limit: 信息形成或者变更之日起20个工作日内
    ```

    ## 正确 / Right

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 滨江街道, level: 乡级}
    ```

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - {name: 滨江街道办事处, roles: [乡镇人民政府（街道办事处）]}
      - {name: 东风村村民委员会, roles: [村（居）民委员会]}
    ```

    ```yaml
    # 本级 domains/rural-housing-renovation.yaml
    domain: rural-housing-renovation
    name: 农村危房改造
    defaults: {subject: [滨江街道办事处], method: 主动公开, channel: [政府网站], audience: [全社会], level: [乡级]}
    items:
      - id: policy
        name: 农村危房改造政策
        content: [政策文件]
        basis: [《中华人民共和国政府信息公开条例》第二十一条]
        time_limit: 信息形成或者变更之日起20个工作日内
    ```
    """
    catalogue = context.catalogue
    if domain.key not in _RURAL_DOMAINS or not domain.items or not is_subdistrict(catalogue.header):
        return
    texts = [body.name for body in catalogue.bodies]
    texts += [subject.text for item in domain.items for subject in item.subject if not subject.role]
    if not any(_VILLAGE.search(text) for text in texts):
        facts = {"domain": domain.name, "key": domain.key, "region": catalogue.header.region}
        yield Finding(("name",), facts, is_local=True)
