"""GC804: the name of a person in a public text."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.persons import named_person
from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_ROLES = pattern(
    r"[长人主姓任书席经委支警师干员志先女](?:[代记理书事生士](?<=人代|书记|经理|支书|干事|先生|女士)"
    r"|名(?<=姓名)(?=\s{0,4}[：:（(]|\s)|(?<=[系络办责任理报表核批发对手班待请]人)(?=\s{0,4}[：:（(]|\s)"
    "|(?<=[局厅处科股所站队院校园馆组部庭县区市州旗镇乡村事]长)"
    "|(?<=[科理格络班待办]员)|(?<=户主|主任|主席|政委|民警|同志|程师))"
)
"""What stands in every text that joins a name with a post or a part; a test holds it against the grammar of names.

It begins with one class of characters: so it is searched many times as fast as words are.
"""


@rule(
    "GC804",
    Severity.HINT,
    on=Text(("name", "category", "content", "notes", "channel", "scope", "address", "text"), _ROLES, is_public=True),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十五条", certainty="B"),
    zh=Words(
        message="公开的文字里职务或者称谓旁边写有人名",
        why="目录长期公布，而人员会变动；职务和办公电话已经够群众联系，姓名要不要公布请先确认",
        fix="改写为职务和办公电话；领导信息等依法公布姓名的，可以不改",
    ),
    en=Words(
        message="a person is named in a public text, beside a post or a part",
        why="a catalogue stands for years while people move on; post and office telephone are enough to reach somebody",
        fix="write the post and the office telephone; leave it where law has the name published, as for leaders",
    ),
)
def published_name(text: str) -> Iterator[Finding]:
    """公开的文字里写有人名。 / A public text names a person.

    职务（或称谓）和姓名连在一起才算；局长信箱、主任接待日、李家村、法规名称里的字不算，已经隐去名字的（张某）不算。
    公开主体里的人名另有规则。报告不显示姓名。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 联系人：张小明  # GC804
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+: [局长信箱, 主任接待日安排]
        notes: [李家村、王庄镇的居民到当地派出所办理, 联系人：张某，联系人：户政科]
    ```
    """
    at = named_person(text)
    if at:
        yield Finding(piece=at, is_confidential=True)
