"""GC529: a department that townships do not have."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cast import is_known
from govcat.check.grammar.places import Name, name_of
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.subject import NamedSubject
from govcat.core.pattern import pattern

_TOWNSHIP = pattern(r"(?:乡|镇|街|道)级?$")
_AT_LARGE = "相关|有关|各|职能|所属|业务|责任|内设|工作|主管|综合|驻"
_DEPARTMENT = pattern(rf"(?!{_AT_LARGE})(?P<duty>[^等、]{{2,12}}?)(?:行政|主管|管理)*部门")
_BUREAU = pattern(r"[㐀-鿿]{2,12}(?<!分)局")
_IN_BRACKETS = pattern(r"[（(][^（()）]{1,6}[）)]")


@rule(
    "GC529",
    Severity.HINT,
    on=NamedSubject,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十条", certainty="A"),
    zh=Words(
        message="公开主体“{subject}”待核：乡镇（街道）一般不设{duty}部门",
        why="多半是把指引里的县级改成了乡镇；群众在乡镇找不到这个机构",
        fix="由县级部门或者它的派出机构办理的，写那个机构；由本级办理的，写乡镇人民政府（街道办事处）；当地确设分局的，写分局名称",
    ),
    en=Words(
        message="the disclosing body “{subject}” is to be checked: townships have no {duty} department as a rule",
        why="the county of the guideline was probably changed into the township, where people will look for it in vain",
        fix="write the county's department or its branch, or the township's government if that does the work",
    ),
)
def township_department(named: NamedSubject, context: Context) -> Iterator[Finding]:
    """公开主体是乡镇没有的工作部门。 / A disclosing body is a department that townships do not have.

    例如“镇级生态环境部门”；登记了县级的同名机构、没有登记乡镇这一个的，“局”也算。具体的办公室、所、中心、分局和乡镇（街道）自己，以及泛指的“乡镇有关部门”，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [镇级生态环境部门]  # GC529
      - id: death
        subject: [镇街（园区）级生态环境部门]  # GC529
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [石桥镇公安局]  # GC529
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [镇公共服务办公室, 某某市生态环境局某某分局, 乡镇便民服务中心]
      - id: death
        subject: [乡村振兴部门, 县级城乡规划主管部门, 乡镇有关部门]
    ```
    """
    name = name_of(_IN_BRACKETS.sub("", named.text))
    if not _TOWNSHIP.search(name.place):
        return
    found = _DEPARTMENT.fullmatch(name.own)
    if found:
        yield Finding(facts={"subject": named.text, "duty": found["duty"]})
    elif _BUREAU.fullmatch(name.own) and _is_of_county(named, name, context):
        yield Finding(facts={"subject": named.text, "duty": name.stem})


def _is_of_county(named: NamedSubject, name: Name, context: Context) -> bool:
    """Whether the county has an office of this name, and the township none that the list of bodies knows."""
    bodies, header = context.catalogue.bodies, context.catalogue.header
    above = [known for body in bodies if not _TOWNSHIP.search((known := name_of(body.name)).place)]
    return any(known.own == name.own for known in above) and not is_known(named, bodies, header)
