"""A small county as reports see it: faults of its own and of the layer above, a closed item, hostile texts."""

from __future__ import annotations

from datetime import date

from govcat.compiler import AsOf, compile_project
from govcat.core.build import Build
from govcat.core.diagnostic import Clause, Fault, Language, Severity, Words
from govcat.core.project import File, Layer, Project
from govcat.registry import knowledge
from govcat.report import Report, summary_of

FAULT = Fault(
    "GC210",
    Severity.WARNING,
    zh=Words("名称“{name}”与 {other} 相同", "无法分辨", "改名"),
    en=Words("the name “{name}” is also that of {other}", "nobody can tell", "rename"),
    rests_on=Clause("国办发〔2019〕54号", "A"),
    doc="""两个事项同名。 / Two items share a name.

以“—”为名的不在此列。

## 错误 / Wrong

```yaml
items:
  - name: 甲  # GC210
```

## 正确 / Right

```yaml
items:
  - name: 乙
```
""",
)
BARE = Fault(
    "GC4",
    Severity.ERROR,
    Words("读不出 {file}", "为何", "怎么办"),
    Words("{file}", "why", "fix"),
    doc="读不出。 / Not read.",
)

LOCAL = "domains/household-registration.yaml"
NATIONAL = f"national/{LOCAL}"
HIDDEN = "甲七号坐标"
HOSTILE = "<script>alert(1)</script>=cmd|'/C calc'!A0 ]]> ::error:: \" & {0} [x](1) %0A"
ABOVE = """\
schema: govcat/1
domain: household-registration
name: 户籍管理
defaults:
  basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]
  time_limit: 信息形成或者变更之日起20个工作日内
  subject: [县级公安机关]
  method: 主动公开
  channel: [政府网站]
  audience: [全社会]
items:
  - id: birth
    category: 出生登记
    name: 出生登记
    content: [受理单位]
  - id: adoption
    category: 出生登记
    name: 收养入户登记
    content: [受理单位]
    basis: [《中华人民共和国收养法》]
"""
BODIES = """\
schema: govcat/1
bodies:
  - name: 试验县公安局
    roles: [县级公安机关]
  - name: 试验县水利局
"""
WATER = f"""\
schema: govcat/1
domain: water
name: 水利
defaults:
  basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]
  time_limit: 信息形成或者变更之日起30个工作日内
  subject: [试验县水利局]
  method: 主动公开
  channel: [政府网站]
  audience: [全社会]
items:
  - id: well
    category: 水源
    name: 备用水源
    content: [{HIDDEN}]
    method: 不予公开
    basis: [《{HIDDEN}》, 《中华人民共和国收养法》]
  - id: permit
    category: 许可
    name: {{name}}
    content: [办理条件]
    basis: [《中华人民共和国收养法》]
  - id: sound
    category: 许可
    name: 水土保持
    content: [办理条件]
    time_limit: 信息形成或者变更之日起20个工作日内
    wrongkey: 任意
"""


def county_build(*domains: str, name: str = HOSTILE) -> Build:
    """A compilation of a county whose layer above stands in for a guideline."""
    quoted = name.replace('"', '\\"')
    own = [WATER.replace("{name}", f'"{quoted}"'), *domains]
    files = [File(f"domains/{_key(text)}.yaml", f"domains/{_key(text)}.yaml", text.encode()) for text in own]
    files.append(File("bodies.yaml", "bodies.yaml", BODIES.encode()))
    above = (File(LOCAL, NATIONAL, ABOVE.encode()),)
    project = Project((Layer("national", above, is_national=True), Layer(".", tuple(files))))
    return compile_project(project, knowledge(), AsOf(None, date(2026, 11, 21)))


def county_report(*domains: str, name: str = HOSTILE, language: Language = "zh") -> Report:
    """What that compilation finds."""
    build = county_build(*domains, name=name)
    summary = summary_of(build, build.diagnostics, ".")
    return Report(build.diagnostics, build.sources, summary, build.catalogue, language=language)


def _key(text: str) -> str:
    return text.partition("domain: ")[2].partition("\n")[0]
