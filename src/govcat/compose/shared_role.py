"""Roles that several bodies of one layer play in the same domain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from govcat.compose.layer_file import LayerFile
from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Words
from govcat.core.item import Body, Item
from govcat.core.written import WrittenBodies

SHARED_ROLE = Fault(
    "GC521",
    Severity.WARNING,
    zh=Words(
        "角色“{role}”由 {bodies} 同时承担，没有注明分工",
        "几家机构会一并列为公开主体，群众看不出该找哪一家；涉及领域：{domains}",
        "在机构表中用 scope（分工）注明各自的范围，或用 domains（领域）限定各自负责的领域",
    ),
    en=Words(
        "the role “{role}” is played by {bodies} alike, and none has a scope",
        "all of them are printed, and people cannot tell whom to turn to; domains concerned: {domains}",
        "give each a scope in bodies.yaml, or list the domains that each answers for",
    ),
    doc="""几个机构承担同一角色而未注明分工。 / Several bodies play one role and none has a scope.

各管一片的（乡镇、街道、村、社区、派出所、分局、学校等，名称里就有地方）不在此列。

## 错误 / Wrong

```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    name: 出生登记
    content: [办理条件]
    basis: [《中华人民共和国户口登记条例》第七条]
    time_limit: 即时公开
    subject: [县级公安机关]
    method: 主动公开
    channel: [政府网站]
    audience: [全社会]
```

```yaml
# 本级 bodies.yaml
schema: govcat/1
bodies:
  - {name: 集贤县公安局, roles: [县级公安机关]}
  - {name: 双鸭山市森林公安局, roles: [县级公安机关]}  # GC521
```

## 正确 / Right

```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
items:
  - id: birth
    name: 出生登记
    content: [办理条件]
    basis: [《中华人民共和国户口登记条例》第七条]
    time_limit: 即时公开
    subject: [县级公安机关]
    method: 主动公开
    channel: [政府网站]
    audience: [全社会]
```

```yaml
# 本级 bodies.yaml
schema: govcat/1
bodies:
  - {name: 集贤县公安局, roles: [县级公安机关]}
  - {name: 双鸭山市森林公安局, roles: [县级公安机关], scope: 林区}
```
""",
)


_OF_A_PLACE = re.compile(
    r"(?:派出所|司法所|分局|(?:乡|镇|苏木)人民政府|街道办事处|[村居]民委员会|村|社区|小学|中学|学校|幼儿园|卫生院)$"
)
_LOCAL_KINDS = frozenset({"乡镇街道", "村社区"})


def shared_roles(
    items: Iterable[Item], files: Mapping[int, LayerFile[WrittenBodies]], names: Mapping[str, str]
) -> Iterator[Diagnostic]:
    """One finding for each role and group of bodies that share it without a scope, however many items name it."""
    groups: dict[tuple[str, tuple[Body, ...]], dict[str, None]] = {}
    for item in items:
        for subject in item.subject:
            is_shared = len(subject.bodies) > 1 and not any(body.scope for body in subject.bodies)
            if is_shared and not all(map(_is_of_a_place, subject.bodies)):
                groups.setdefault((subject.role, subject.bodies), {})[names[item.domain]] = None
    for (role, bodies), domains in groups.items():
        *others, last = [body.origin for body in bodies if body.origin]
        file = files[last.layer]
        yield file.finding(
            SHARED_ROLE,
            (*last.path, "name"),
            {"role": role, "bodies": tuple(body.name for body in bodies), "domains": tuple(domains)},
            Owner(f"bodies/{bodies[-1].name}", bodies[-1].name),
            [file.related((*origin.path, "name"), "同一角色", "the same role") for origin in others],
        )


def _is_of_a_place(body: Body) -> bool:
    """Whether the name alone tells which part of the region a body answers for."""
    return body.kind in _LOCAL_KINDS or bool(_OF_A_PLACE.search(body.name))
