"""GC519: a disclosing body that is no body in particular."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.item import Domain
from govcat.core.pattern import pattern
from govcat.core.place import Path

_VAGUE = pattern(
    r"(?:[各本]|省|市|县|区|旗|州|乡|镇|街道|直|级|政府|人民政府)*"
    r"(?:(?:相关|有关|涉及的?|相应的?)+(?:职能|责任|主管|业务|行业|行政|政府|机关|[、和及])*(?:部门|单位|机构|科室|股室|办公室)(?:[、和及与](?:部门|单位|机构|科室))*"
    r"|(?:责任|牵头|承办|职能|业务|主办|配合)(?:部门|单位|科室|股室)|多(?:个)?部门|各级各部门)"
)


@rule(
    "GC519",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开主体“{subject}”没有写明是哪一个机构，涉及本领域 {count} 个事项",
        why="目录要写明由谁公开；泛指的说法，群众不知道找谁，单位之间也容易都以为是对方的事",
        fix="写出具体的机构；由几个机构分别公开的，分行列出并注明分工，例如“{region}住房和城乡建设局（施工许可）”",
    ),
    en=Words(
        message="the disclosing body “{subject}” is no body in particular; items of this domain that name it: {count}",
        why="a catalogue says who discloses; here nobody knows whom to ask, and each office thinks of another",
        fix="name the bodies of {region}, one in a line, with what each discloses in brackets",
    ),
)
def vague_subject(domain: Domain, context: Context) -> Iterator[Finding]:
    """公开主体只写了“相关部门”一类泛指。 / A disclosing body is no body in particular.

    每个领域的每种说法只说一次，只在项目写明地区时检查。指引原有的角色（相关审批部门）、“县直各部门”（部门预算由各部门公开）、
    与具体机构并列的“及有关部门”，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [各有关部门]  # GC519
      - id: death
        subject: [县直相关职能部门]  # GC519
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: 某某县公安局及有关部门
      - id: death
        subject: [县直各部门, 住房和城乡建设等相关职能部门, 相关审批部门]
    ```
    """
    if not context.catalogue.header.region:
        return
    vague: dict[str, list[Path]] = {}
    for position, item in enumerate(domain.items):
        texts = [subject.text for subject in item.subject]
        if all(_VAGUE.fullmatch(text.strip()) for text in texts):
            for place, text in enumerate(texts):
                vague.setdefault(text, []).append(("items", position, "subject", place))
    for text, paths in vague.items():
        facts: Facts = {"subject": text, "count": len(paths), "region": context.catalogue.header.region}
        yield Finding(paths[0], facts)
