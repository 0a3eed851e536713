"""GC511: a disclosing body that the project does not know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Item

_ORGAN = re.compile(r"(?:局|委|委员会|办|办公室|人民政府|街道办事处)$")
_OWN_NAMES = re.compile(
    r"审批|执法|党委|党工委|管委会|管理委员会|村民委员会|居民委员会|村委|居委|各|相关|有关|负责|[、，,；;/]|及"
)


@rule(
    "GC511",
    Severity.HINT,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十条", certainty="A"),
    zh=Words(
        message="未在机构表中找到公开主体“{subject}”",
        why="公开主体要让群众找得到人；该机构名称可能已调整，请以本地机构改革方案为准",
        fix="如名称已变，请改为现名；如由该机构承担，请在 bodies.yaml 中登记",
    ),
    en=Words(
        message="the disclosing body “{subject}” is not among the bodies of this project",
        why="people want to find who discloses; the body may have been renamed or merged",
        fix="write today's name, or add the body to bodies.yaml",
    ),
)
def unknown_subject(item: Item, context: Context) -> Iterator[Finding]:
    """公开主体写的机构不在本项目的机构表里。 / A disclosing body is not in the project's list of bodies.

    只在项目写明地区、登记了机构时检查，只看“局、委、办、政府”等名称；审批、执法机构、泛称和并列的几个机构不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县扶贫开发办公室]  # GC511
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县公安局, 某某县行政审批服务局]
    ```
    """
    catalogue = context.catalogue
    if not catalogue.header.region or not catalogue.bodies:
        return
    for position, subject in enumerate(item.subject):
        if subject.bodies or subject.role or context.knowledge.roles.resolve(subject.text):
            continue
        if _ORGAN.search(subject.text) and not _OWN_NAMES.search(subject.text):
            yield Finding(("subject", position), {"subject": subject.text})
