"""GC511: a disclosing body that the project does not know."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cast import is_known
from govcat.check.grammar.levels import level_of_name, level_of_region
from govcat.check.grammar.slips_of_bodies import likely_body, slip_of
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.subject import NamedSubject
from govcat.core.item import Header
from govcat.core.pattern import pattern

_ORGAN = pattern(r"(?:局|委|委员会|办|办公室|人民政府|街道办事处)[0-9０-９①-⑳]{0,2}$")
_OWN_NAMES = pattern(
    r"审批|政务服务|执法|党委|党工委|管委会|管理委员会|村民委员会|居民委员会|村委|居委|各|相关|有关|负责"
)
_PARTY_PLATE = pattern(r"(?:中共|[省市州盟县区旗镇乡]委(?!员会)|党工?委)[㐀-鿿]*[（(][^（()）]*(?:局|办公室|办)[）)]")
_LOWEST = ("乡级", "村级")
_IN_BRACKETS = pattern(r"\s*[（(][^（()）]*[）)]$")


@rule(
    "GC511",
    Severity.HINT,
    on=NamedSubject,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十条", certainty="A"),
    yields_to=(
        "GC513",
        "GC514",
        "GC515",
        "GC516",
        "GC517",
        "GC519",
        "GC529",
        "GC530",
        "GC617",
        "GC821",
        "GC823",
        "GC824",
    ),
    zh=Words(
        message="未在机构表中找到公开主体“{subject}”",
        why="公开主体要让群众找得到人；该机构名称可能已调整，请以本地机构改革方案为准",
        fix="{near}如名称已变，请改为现名；如由该机构承担，请在 bodies.yaml 中登记",
    ),
    en=Words(
        message="the disclosing body “{subject}” is not among the bodies of this project",
        why="people want to find who discloses; the body may have been renamed or merged",
        fix="{near}write today's name, or add the body to bodies.yaml",
    ),
)
def unknown_subject(named: NamedSubject, context: Context) -> Iterator[Finding]:
    """公开主体写的机构不在本项目的机构表里。 / A disclosing body is not in the project's list of bodies.

    只在项目写明地区、登记了机构时检查，只看“局、委、办、政府”等名称；一格里写了几个机构的，逐个核对。
    govcat.yaml 中写明的单位，乡镇和村的目录里的上级机构，简称（住建局）、由已登记机构合并而成的名称、加挂的牌子，
    审批、政务服务、执法机构，管委会、村（居）委会和泛称，不在此列；
    比机构表里的名称只少一个字、重一个字，或者末尾“局”“府”“处”写成别的字的（市场监督管局、人民政、公安居），是笔误，不是简称；
    少“和”“及”一类连接词的（发展改革局）是简称。党委工作机关加挂政府机构牌子的，提示核对。牵头单位、责任部门等标签不算名称；简称只认本地区的机构（别的县、市的同名机构不算）。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县老龄工作委员会办公室]  # GC511
      - id: death
        subject: 县级公安机关、某某县信访局  # GC511
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [中共某某县委办公室（某某县档案局）]  # GC511
      - id: death
        subject: [邻县公安局]  # GC511
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县公安居]  # GC511
      - id: death
        subject: [某某县公安]  # GC511
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县公安局, 某某县行政审批服务局]
      - id: death
        subject: 牵头单位：县公安局；配合单位：各乡镇人民政府，某某县综合行政执法局
    ```

    ```yaml
    # 本级 domains/household-registration.yaml
    domain: household-registration
    items:
      - id: birth
        subject: [县住建局, 某某县教育体育局]
      - id: death
        subject: [某某县农业农村局（某某县乡村振兴局）]
    ```

    ```yaml
    # 本级 bodies.yaml
    schema: govcat/1
    bodies:
      - {name: 某某县公安局, roles: [县级公安机关]}
      - {name: 某某县住房和城乡建设局, domains: [household-registration]}
      - {name: 某某县教育局, domains: [household-registration]}
    ```
    """
    catalogue = context.catalogue
    if not catalogue.header.region or not catalogue.bodies or context.knowledge.roles.resolve(named.text):
        return
    header, bodies = catalogue.header, catalogue.bodies
    near = slip_of(named.text, bodies, header.region)
    is_asked = not near and _is_asked(named) and not _is_elsewhere(named, header)
    if near or (is_asked and not is_known(named, bodies, header)):
        near = near or likely_body(named.text, bodies)
        hint = Term(f"可能是“{near}”；", f"perhaps “{near}” is meant; ") if near else Term("", "")
        yield Finding(facts={"subject": named.text, "near": hint})


def _is_asked(named: NamedSubject) -> bool:
    """Whether a name is that of one organ, and of a kind that a list of bodies should hold."""
    if _PARTY_PLATE.search(named.text):
        return True
    name = _IN_BRACKETS.sub("", named.text)
    return bool(_ORGAN.search(name)) and not _ORGAN.search(named.scope) and not _OWN_NAMES.search(name)


def _is_elsewhere(named: NamedSubject, header: Header) -> bool:
    """Whether a body is named in govcat.yaml, or stands above the township or village whose catalogue this is."""
    if any(named.text in text for text in (header.signed_by, *header.site.values())):
        return True
    return level_of_region(header) in _LOWEST and level_of_name(named) not in _LOWEST
