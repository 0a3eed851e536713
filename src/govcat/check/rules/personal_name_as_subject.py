"""GC516: a person where the disclosing body should stand."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.persons import is_nothing_but_persons, mentioned_person, person_after_organ
from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words


@rule(
    "GC516",
    Severity.WARNING,
    on=Text(fields=("subject",)),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十条", certainty="A"),
    zh=Words(
        message="公开主体里写了个人的姓名",
        why="公开主体是机构，人员会变动；目录公布后，个人的姓名和职务也一并公开了",
        fix="公开主体只写机构名称；内部需要记责任人的，填入 owner（责任人），它不会公布",
    ),
    en=Words(
        message="the disclosing body holds a person's name",
        why="a body discloses, and persons change; with the catalogue the name and the post would be published",
        fix="write the body alone; who is in charge can be kept under owner, which is never published",
    ),
)
def personal_name_as_subject(text: str) -> Iterator[Finding]:
    """公开主体里写了个人的姓名。 / A person's name stands in the disclosing body.

    姓名与职务、身份的用词（局长、科长、联系人、同志等）连在一起，或者紧跟在机构后面，才算姓名；整条只有三个字的姓名的也算；地名、科室名、
    以姓氏开头的词（任务、林业、高级）不在此列。报告不显示姓名。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县公安局 张某某 科长]  # GC516
      - id: death
        subject: [公安局局长李四]  # GC516
      - id: names
        category: 变更更正
        name: 姓名变更
        content: [办理条件]
        subject: [张某某]  # GC516
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县公安局, 长安区林业局长江路管理所, 任家镇高新社区]
        owner: 张三
      - id: death
        subject: [某某县公安局/户政科, 县民政局安康福利院, 马家镇人民政府]
    ```
    """
    person = mentioned_person(text) or person_after_organ(text)
    if not person and is_nothing_but_persons(text):
        person = 0, len(text)
    if person:
        yield Finding(piece=person, is_confidential=True)
