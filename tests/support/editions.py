"""Two editions of a small county, written as YAML, and what a comparison says of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from textwrap import dedent

from govcat.compiler import AsOf, compile_project
from govcat.core.build import Build
from govcat.core.comparison import Comparison, Difference, Edition
from govcat.core.knowledge import Knowledge
from govcat.core.project import File, Layer, Project
from govcat.diff import compare
from govcat.registry import knowledge

DAY = date(2026, 11, 21)
COUNTY = "region: {name: 云岭县, level: 县级}\nedition: {name: 2026年版}\n"
BODIES = """\
bodies:
  - {name: 云岭县公安局, kind: 机关, roles: [县级公安机关]}
  - {name: 云岭县民政局, kind: 机关, roles: [县级民政部门]}
"""
POLICE = """\
name: 户籍管理
defaults:
  basis: [《中华人民共和国户口登记条例》]
  time_limit: 信息形成或者变更之日起10个工作日内
  subject: [县级公安机关]
  method: 主动公开
  channel: [政府网站, 公开查阅点]
  audience: [全社会]
  level: [县级]
items:
"""
BIRTH = "  - {id: birth, category: 出生登记, name: 新生儿落户, content: [受理单位, 办理条件, 所需材料]%s}\n"
DEATH = "  - {id: death, category: 注销登记, name: 死亡注销, content: [受理单位, 办理条件, 办理流程]%s}\n"


def files_of(domain: str, **more: str) -> dict[str, str]:
    """A county of one domain: texts by path, without their first lines. `settings`, `bodies` and further domains."""
    named = {"govcat.yaml": more.pop("settings", COUNTY), "bodies.yaml": more.pop("bodies", BODIES)}
    domains = {"household-registration": domain, **{key.replace("_", "-"): text for key, text in more.items()}}
    return named | {f"domains/{key}.yaml": f"domain: {key}\n{text}" for key, text in domains.items() if text}


def build_of(files: Mapping[str, str]) -> Build:
    """The compilation of such a county."""
    return layered(files)


def layered(*layers: Mapping[str, str]) -> Build:
    """The compilation of such layers, the uppermost first."""
    read = (
        Layer(str(number), tuple(File(key, f"{number}/{key}", _text(text)) for key, text in files.items()))
        for number, files in enumerate(layers)
    )
    return compile_project(Project(tuple(read)), _known(), AsOf(DAY, DAY))


def _text(text: str) -> bytes:
    return ("schema: govcat/1\n" + dedent(text)).encode()


def compared(old: Mapping[str, str], new: Mapping[str, str], *, tells_internal: bool = False) -> Comparison:
    """What differs between two such counties."""
    before, after = build_of(old), build_of(new)
    return compare(
        Edition(before.catalogue, "old"), Edition(after.catalogue, "new"), after.readings, tells_internal=tells_internal
    )


def one_change(old: str, new: str) -> tuple[Difference, ...]:
    """The differences when the two items of a county become others; `old` and `new` are lines of items."""
    return compared(files_of(POLICE + old), files_of(POLICE + new)).differences


@cache
def _known() -> Knowledge:
    return knowledge()


HUSHED = "布防图第一号"
"""What the closed item says; no report may hold it."""
OLD = files_of(
    POLICE + BIRTH % "" + DEATH % "" + f"  - {{id: hidden, category: 其他, name: 布防, content: [{HUSHED}], "
    "method: 不予公开, reason: 国家秘密}\n"
    "  - {id: gone, category: 其他, name: 已停办事项, content: [内容甲, 内容乙]}\n"
    '  - {id: odd, category: 其他, name: "=1+1|<b>粗</b>", content: ["@甲|乙<script>alert(1)</script>", 丙]}\n',
    settings=COUNTY.replace("2026", "2025"),
)
NEW = files_of(
    POLICE.replace("10个工作日", "20个工作日")
    + BIRTH.replace("所需材料", "所需申请材料") % ", channel: [公开查阅点]"
    + DEATH.replace("死亡注销", "死亡注销登记") % ", method: 依申请公开"
    + f"  - {{id: hidden, category: 其他, name: 布防, content: [{HUSHED}改], method: 不予公开, reason: 国家秘密}}\n"
    '  - {id: odd, category: 另一类, name: "=1+1|<b>粗</b>", content: ["@甲|丁<script>alert(1)</script>", 丙]}\n'
    "  - {id: fresh, category: 其他, name: 新办事项, content: [内容丙]}\n",
)
"""Two editions with one change of every kind, a closed item, and texts that would like to be markup or a formula."""
