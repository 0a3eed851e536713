"""GC530: a town's government in the catalogue of a subdistrict, or the like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.grammar.levels import level_of_region
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.item import Item
from govcat.core.pattern import pattern

_GOVERNMENT = pattern(r"[各本]?(?P<kind>乡镇|[乡镇])级?(?:人民)?政府")
_NAMED = pattern(
    r"(?:[㐀-鿿]{1,12}?[县市旗](?=[㐀-鿿]{3})|[㐀-鿿]{1,8}?(?<!社)区(?=[㐀-鿿]{3}))?(?P<stem>[㐀-鿿]{2,8}?)"
    r"(?P<kind>[乡镇]|街(?=道))道?(?P<office>人民政府|政府|办事处|办)?"
)
_KINDS = {
    "乡": Term("乡人民政府", "the government of a township"),
    "镇": Term("镇人民政府", "the government of a town"),
    "道": Term("街道办事处", "a subdistrict office"),
    "处": Term("街道办事处", "a subdistrict office"),
}
"""What a region of 乡级 has, by the last character of its name."""

_FULL = {"乡": "乡", "镇": "镇", "街": "街道"}


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

    看乡、镇、街道三种。只看本项目自己写的统称，以及与本地（或者机构表里的乡镇、街道）同名而建制不同的；“乡镇人民政府”在乡、镇的目录里不说；指引的角色“乡镇人民政府（街道办事处）”不在此列。

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
      - id: home
        name: 养老机构名录
        content: [机构名称]
        basis: [《中华人民共和国老年人权益保障法》]
        time_limit: 信息形成或者变更之日起20个工作日内
        subject: [滨江镇人民政府]  # GC530
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
    if not header.region:
        return
    yield from _of_another_name(item, context)
    kind = _KINDS.get(header.region[-1:])
    if kind is None or level_of_region(header) != "乡级":
        return
    for position, subject in enumerate(item.subject):
        said = _GOVERNMENT.fullmatch(subject.text.strip())
        is_own = item.origin_of(("subject", position)).layer == context.catalogue.last_layer
        if said and is_own and header.region[-1] not in said["kind"]:
            yield Finding(("subject", position), {"subject": subject.text, "region": header.region, "kind": kind})


def _of_another_name(item: Item, context: Context) -> Iterator[Finding]:
    """Governments that bear the name of one that there is, and are of another kind: 双河乡人民政府 where 双河镇 is."""
    for position, subject in enumerate(item.subject):
        said = None if subject.bodies or subject.role else _named(subject.text)
        is_own = said and item.origin_of(("subject", position)).layer == context.catalogue.last_layer
        if not said or not is_own or not said["office"]:
            continue
        there = [place for place in map(_named, _townships(context)) if place and place["stem"] == said["stem"]]
        if there and all(place["kind"] != said["kind"] for place in there):
            region = there[0]["stem"] + _FULL[there[0]["kind"]]
            facts = {"subject": subject.text, "region": region, "kind": _KINDS[region[-1]]}
            yield Finding(("subject", position), facts)


def _named(text: str) -> re.Match[str] | None:
    return _NAMED.fullmatch(text.strip())


def _townships(context: Context) -> Iterator[str]:
    """The names of the townships that a catalogue speaks for: its region, or those in its list of bodies."""
    header = context.catalogue.header
    if level_of_region(header) == "乡级":
        yield header.region
    yield from (body.name for body in context.catalogue.bodies)
