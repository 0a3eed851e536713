"""GC515: a word of another column where the disclosing body should stand."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.whose_word import moved_to, whose_word
from govcat.check.rule import Context, Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words


@rule(
    "GC515",
    Severity.WARNING,
    on=Text(fields=("subject",)),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十条", certainty="A"),
    zh=Words(
        message="公开主体写的是{kind}：“{subject}”",
        why="公开主体是制作或者保存信息、负责公开的机构；多半是表格错了一列，群众因此看不到由谁公开",
        fix="{move}公开主体（`subject`）改写为负责公开的机构；原表请对照是否整列错位",
    ),
    en=Words(
        message="the disclosing body is {kind}: “{subject}”",
        why="the disclosing body makes or keeps the information; a column of the table has probably slipped",
        fix="{move}write the body under `subject`; see whether the whole column has slipped",
    ),
)
def audience_as_subject(text: str, context: Context) -> Iterator[Finding]:
    """公开主体写的是别的一列的内容。 / A word of another column stands where the disclosing body should.

    公开对象、渠道、方式、层级、时限、依据，电话、网址，以及只有数字、记号或者本地区名称的。只认整格都是这些内容的；
    企业、学校、招标人、社会组织、村（居）民委员会、项目法人、广播电视台、政务服务中心、便民服务中心等可以是公开主体，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: 境内外自然人、法人和其他组织  # GC515
      - id: death
        subject: [政府网站]  # GC515
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [20个工作日内]  # GC515
      - id: death
        subject: [《户口登记条例》第七条]  # GC515
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县公安局, 乡镇便民服务中心, 村民委员会, 某某县广播电视台]
      - id: death
        subject: 企业、社会组织和项目法人
    ```
    """
    if context.knowledge.roles.resolve(text):
        return
    whose = whose_word(text, context, "subject")
    if whose:
        yield Finding(facts={"subject": text, "kind": whose.what, "move": moved_to(whose, text)})
