"""GC518: a township that discloses a decision which is not its own to take."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import holding
from govcat.check.grammar.levels import levels_of
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern

_POWERS = (
    (
        Term("医疗机构和医务人员的许可、登记", "licences of clinics and doctors"),
        Term("县级以上卫生健康部门", "health departments of counties and above"),
        pattern(
            r"医疗机构.{0,12}?(?:设置|执业|许可|登记|校验)|诊所.{0,6}?备案|母婴保健.{0,12}?(?:许可|资格)"
            r"|(?:医师|医生|护士).{0,4}?执业(?:注册|许可)|(?:放射|辐射).{0,12}?许可|(?:公共场所|供水单位).{0,4}?卫生许可"
        ),
    ),
    (
        Term("国有土地上房屋的征收决定、补偿决定", "decisions on expropriating houses"),
        Term("市、县级人民政府", "the governments of cities and counties"),
        pattern(r"(?:房屋征收|征收补偿|房屋补偿)决定|房屋.{0,6}征收决定"),
    ),
    (
        Term("投资建设项目的审批、核准、备案", "approval of building projects"),
        Term("县级以上投资主管等部门", "departments of counties and above"),
        pattern(
            r"(?:政府|企业)投资项目.{0,12}?(?:审批|核准|备案|批复)|可行性研究报告.{0,4}?(?:审批|批复)|项目建议书.{0,4}?审批"
            r"|项目节能审查|建[筑设]工程施工许可|环境影响(?:评价|报告).{0,8}?审批"
        ),
    ),
    (
        Term("养老机构的备案", "the filing of nursing homes"),
        Term("县级以上民政部门", "civil affairs departments of counties and above"),
        pattern(r"养老机构.{0,6}?(?:备案|许可)"),
    ),
)
"""Powers that townships claim in published tables, and whose they are (facts: tables, powers and bodies)."""

_ANY_POWER = pattern(
    "[构健册可位定目告书查响所射](?:(?<=医疗机构|母婴保健|执业注册|执业许可|供水单位|征收决定|补偿决定|投资项目|研究报告|目建议书)"
    "|(?<=节能审查|施工许可|环境影响|养老机构|公共场所)|(?<=诊所|放射|辐射))"
)
"""One of these stands in every name of a power."""

_DELEGATED = pattern(r"赋予|赋权|委托|下放|授权|承接|划转|移交|权限|相对集中|经济发达镇")
_STATION = pattern(r"所(?:[（(]|$)")
_LIST_OF_OTHERS = pattern(r"名录|名单|指南|政策|咨询|转载|链接|投资指南|宣传")


@rule(
    "GC518",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十条", certainty="A"),
    zh=Words(
        message="事项“{item}”由{subject}公开，而{power}一般由{holder}办理",
        why="谁作出决定谁公开；由没有这项职权的机关列出，群众会找错地方",
        fix="如已委托或者赋权，请在 basis 中写明决定的名称和文号；否则改写公开主体，或者用 removed: 无此职权 删去",
    ),
    en=Words(
        message="the item “{item}” is disclosed by {subject}, but {power} belongs to {holder}",
        why="who decides discloses; listed by a body without the power it sends people to the wrong office",
        fix="if the power was delegated cite the decision in basis; if not, change the body or remove the item",
    ),
)
def township_power(domain: Domain, context: Context) -> Iterator[Finding]:
    """乡镇（街道）、村单独公开一项不属于它的职权。 / A township discloses a decision that is not its own to take.

    只看医疗机构许可、国有土地上房屋征收决定、投资项目审批、养老机构备案，并且公开主体只有乡镇（街道）、村的。
    依据或说明中写了委托、赋权、下放的，宅基地审批、救助确认，公安派出所、司法所等派出机构，与县级部门并列的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: nursing-home
        category: 养老服务
        name: 养老机构备案  # GC518
        content: [备案信息]
        subject: [某某镇人民政府]
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: nursing-home
        category: 养老服务
        name: 养老机构备案
        content: [备案信息]
        subject: [某某镇人民政府]
        basis:
          - 《某某省人民政府关于赋予乡镇人民政府部分县级行政职权的决定》（某政发〔2023〕5号）
      - id: project
        category: 项目
        name: 企业投资项目备案
        content: [备案结果]
        subject: [某某县发展和改革局, 某某镇人民政府]
      - id: homestead
        category: 宅基地
        name: 农村宅基地审批
        content: [审批结果]
        subject: [某某镇人民政府]
    ```
    """
    matters = [f"{item.name} {item.category[-1] if item.category else ''}" for item in domain.items]
    in_question = {*holding(_ANY_POWER, dict.fromkeys(matters))}
    for position, matter in enumerate(matters if in_question else ()):
        if matter in in_question:
            facts = _claimed(matter, domain.items[position], domain, context)
            if facts:
                yield Finding(("items", position, "name"), facts)


def _claimed(matter: str, item: Item, domain: Domain, context: Context) -> Facts | None:
    """The power that `item` claims for a township, by the name and heading of its `matter`."""
    found = next(((power, holder) for power, holder, words in _POWERS if words.search(matter)), None)
    if found is None or _LIST_OF_OTHERS.search(item.name) or _is_delegated(item, domain, context):
        return None
    has_station = any(_STATION.search(name) for subject in item.subject for name in subject.names)
    levels = {level for subject in item.subject for level in levels_of(subject, context)}
    if not levels or has_station or not levels <= {"乡级", "村级"}:
        return None
    power, holder = found
    return {"item": item.name, "subject": item.subject[0].names[0], "power": power, "holder": holder}


def _is_delegated(item: Item, domain: Domain, context: Context) -> bool:
    """Whether the item, its domain or the catalogue speaks of a power that was handed down."""
    notes = (*item.basis, *item.notes, *domain.notes, *context.catalogue.header.notes)
    return any(_DELEGATED.search(text) for text in notes)
