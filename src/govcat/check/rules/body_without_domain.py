"""GC523: a body in the list that answers for nothing."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cast import is_known, misspelt_roles
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.subject import NamedSubject
from govcat.core.item import Body, Catalogue
from govcat.core.pattern import pattern

_OFFICE = pattern(r"(?:政府|党政|综合|街道|[镇乡])办(?:公室)?$|政务公开|政务服务|大数据|信息中心")
_GOVERNMENT = pattern(r"(?:人民政府|街道办事处|管理委员会|管委会|村民委员会|居民委员会)$")


@rule(
    "GC523",
    Severity.HINT,
    on=Catalogue,
    rests_on=Clause("国办发〔2019〕54号", certainty="B"),
    zh=Words(
        message="机构“{body}”{gap}",
        why="机构表用来说明谁公开什么；没有对上的机构不会出现在任何事项里",
        fix="给它写上承担的角色 roles 或者负责的领域 domains；不公开目录内事项的，可以删去",
    ),
    en=Words(
        message="the body “{body}” {gap}",
        why="the list says who discloses what; a body without a part appears in no item",
        fix="write the roles it plays or the domains it answers for, or take it out",
    ),
)
def body_without_domain(catalogue: Catalogue, context: Context) -> Iterator[Finding]:
    """机构表里的机构没有对应的事项和领域。 / A body of the list answers for no item and no domain.

    只看本项目自己登记的机构。公开主体里直接写了名称的，负责的领域在 exempt 里的，本级政府和承担编制、公开工作的办公室
    （政府办公室、党政办、编制单位、主办承办单位），角色所在的领域本目录都没有的，不在此列；角色写错的，由 GC528 说明。

    ## 错误 / Wrong

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - {name: 某某县公安局, roles: [县级公安机关]}
      - name: 某某县水务局  # GC523
      - name: 某某县民政局  # GC523
        domains: [elderly-care]
    ```

    ## 正确 / Right

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - {name: 某某县公安局, roles: [县级公安机关]}
      - {name: 某某县人民政府办公室, phone: 0469-4660001}
      - {name: 某某县人民政府}
      - {name: 某某县水务局, roles: [县级水行政主管部门]}
      - {name: 某某县公安局福利派出所, domains: [household-registration]}
    ```
    """
    parts, named = _parts(catalogue, context)
    misspelt = {path[1] for path, _, _ in misspelt_roles(context)}
    for number, body in enumerate(catalogue.bodies):
        is_own = body.origin is not None and body.origin.layer == catalogue.last_layer
        if not is_own or number in misspelt or _has_part(body, parts) or _has_other_work(body, catalogue):
            continue
        if _is_expected(body, context) and not any(is_known(one, (body,), catalogue.header) for one in named):
            gap = Term("没有写承担的角色和负责的领域", "has neither roles nor domains")
            if body.roles or body.domains:
                gap = Term("写明的角色和领域在本目录中没有事项", "has roles and domains that no item here names")
            yield Finding(("bodies", number, "name"), {"body": body.name, "gap": gap})


def _parts(catalogue: Catalogue, context: Context) -> tuple[set[str], list[NamedSubject]]:
    """Who has a part: domains by their keys, roles, bodies by their names; and the names that led to no body."""
    parts = {domain.key for domain in catalogue.domains} | {exempt.domain for exempt in catalogue.exempt}
    named: dict[str, NamedSubject] = {}
    for item in catalogue.items():
        for subject in item.subject:
            parts.update(body.name for body in subject.bodies)
            for one in () if subject.bodies else context.readings.subjects(subject.text):
                named.setdefault(one.text, one)
    parts.update(one.role for one in named.values())
    return parts, [one for one in named.values() if not one.role]


def _has_part(body: Body, parts: set[str]) -> bool:
    return not parts.isdisjoint((body.name, *body.domains)) or (not body.domains and not parts.isdisjoint(body.roles))


def _is_expected(body: Body, context: Context) -> bool:
    """Whether the catalogue keeps a domain in which the guidelines name one of its roles, or it has none."""
    kept = {domain.key for domain in context.catalogue.domains}
    facts = [context.knowledge.role_facts.get(role) for role in body.roles]
    return bool(body.domains) or not body.roles or any(fact and not kept.isdisjoint(fact.domains) for fact in facts)


def _has_other_work(body: Body, catalogue: Catalogue) -> bool:
    """Whether it makes or runs the catalogue, or is the region's own government."""
    header = catalogue.header
    named = (header.signed_by, *header.site.values())
    is_government = bool(header.region) and body.name.startswith(header.region) and _GOVERNMENT.search(body.name)
    return bool(is_government or _OFFICE.search(body.name)) or any(body.name in text for text in named)
