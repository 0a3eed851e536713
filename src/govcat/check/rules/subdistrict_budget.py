"""GC734: a subdistrict with a budget of its own."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.levels import is_subdistrict
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Domain
from govcat.core.pattern import pattern

_GOVERNMENT_BUDGET = pattern(r"政府(?:预算|决算|预决算|预、决算)")
_DEPARTMENT = "部门"


@rule(
    "GC734",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("《中华人民共和国预算法实施条例》第二条", certainty="B"),
    zh=Words(
        message="“{item}”列在{region}的目录里，而街道办事处没有本级政府预决算",
        why="街道办事处是派出机关，没有本级人民代表大会，只公开部门预算和部门决算；列了这一项，栏目只能空着",
        fix="在该事项写 removed: 无此职权；街道的预算、决算在“部门预算”“部门决算”中公开",
    ),
    en=Words(
        message="“{item}” stands in the catalogue of {region}, but a subdistrict has no government budget",
        why="a subdistrict is an agency without a congress and discloses departmental budgets only",
        fix="write removed: 无此职权 at the item; its budget belongs under the departmental ones",
    ),
)
def subdistrict_budget(domain: Domain, context: Context) -> Iterator[Finding]:
    """街道目录列了政府预决算。 / The catalogue of a subdistrict lists a government budget.

    部门预算、部门决算，乡和镇的目录，开发区，不在此列。

    ## 错误 / Wrong

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 滨江街道, level: 乡级}
    ```

    ```yaml
    # 本级 domains/budgets-and-accounts.yaml
    domain: budgets-and-accounts
    name: 财政预决算
    defaults: {subject: [滨江街道办事处], method: 主动公开, channel: [政府网站], audience: [全社会], level: [乡级]}
    items:
      - id: budget
        name: 政府预算  # GC734
        content: [收支总表]
        basis: [《中华人民共和国预算法》第十四条]
        time_limit: 批准后20日内
    ```

    ## 正确 / Right

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 滨江街道, level: 乡级}
    ```

    ```yaml
    # 本级 domains/budgets-and-accounts.yaml
    domain: budgets-and-accounts
    name: 财政预决算
    defaults: {subject: [滨江街道办事处], method: 主动公开, channel: [政府网站], audience: [全社会], level: [乡级]}
    items:
      - id: budget
        category: 政府预决算
        name: 部门预算
        content: [收支总表]
        basis: [《中华人民共和国预算法》第十四条]
        time_limit: 批复后20日内
    ```
    """
    if not is_subdistrict(context.catalogue.header):
        return
    for position, item in enumerate(domain.items):
        if _GOVERNMENT_BUDGET.search(item.name) and _DEPARTMENT not in item.name:
            facts = {"item": item.name, "region": context.catalogue.header.region}
            yield Finding(("items", position, "name"), facts, is_local=True)
