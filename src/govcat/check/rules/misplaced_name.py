"""GC215: a word of another column, or of the form itself, where the name should stand."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import holding
from govcat.check.grammar.whose_word import moved_to, whose_word
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.item import Domain
from govcat.core.pattern import pattern

_IN_QUESTION = pattern(
    r"[□☐▢◻■☑第内前见附后级事序备社公页例样作](?:(?<=[□☐▢◻■☑])|(?<=第)[^\0]{1,8}[条页]|(?<=[内前])(?:公开|公布)?\0|(?<=见)[本附后链网文]"
    r"|(?<=附)后|(?<=级)[事目分指类]|(?<=事)项名|(?<=序)号\0|(?<=备)注\0|(?<=社)会(?:公众)?\0|(?<=公)(?:开[事内时主渠层]|众\0)|(?<=作)日\0|(?<=页)\0|(?<=例)[）)]\0)"
)
"""What stands in every name that may be one of those words."""

_BOX = pattern(r"[□☐▢◻■☑]\s*")
_IS_DATED = pattern(r"工作日|[日时月天][之以]?[内前]")
_ARTICLE = pattern(r"第.{1,8}条")
_HEADINGS = pattern(r"公开(?:依据|对象|方式)")
"""Headings that are also matters of a guide to disclosure."""

_SAMPLE = pattern(r"[㐀-鿿](?<![表书本证图据])[（(](?:示例|样例|举例|例)[）)]\Z")
_OF_FORMS = pattern("表|书|文本|合同|填写|格式|模板|样[本式]|范[本例]|示范|案例|典型")
_A_SAMPLE = Term("带有样表的“示例”字样", "holds the word 示例 of the form")


@rule(
    "GC215",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="名称“{name}”{kind}",
        why="名称说明这是什么事项；多半是表格错了一列，或者表头、样表的字留了下来，群众按名称查不到这一事项",
        fix="{move}名称照原表改写为事项的名称；请对照是否整列错位",
    ),
    en=Words(
        message="the name “{name}” {kind}",
        why="a name says which matter this is; a column slipped, or words of the form were left; nobody finds it",
        fix="{move}write the name of the matter; see whether the whole column has slipped",
    ),
    yields_to=("GC214", "GC233", "GC234"),
)
def misplaced_name(domain: Domain, context: Context) -> Iterator[Finding]:
    """事项名称写的是别的一列的内容，或者表头、样表的字。 / A name is a word of another column or of the form.

    时限、写有第几条的依据、全社会、带方框的渠道，“二级事项”一类表头的字，页脚，“详见附件”，以及“（示例）”。只认整条都是这些内容的；
    法规的名称、“主动公开”“政府公报”“国家级”、人群和机构的名称，表格、文书的示例，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 二级事项  # GC215
      - id: death
        name: 20个工作日内  # GC215
      - id: law
        category: 登记
        name: 《中华人民共和国户口登记条例》第八条  # GC215
        content: [办理条件]
      - id: sample
        category: 登记
        name: 收养登记（示例）  # GC215
        content: [办理条件]
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 主动公开
      - id: law
        category: 登记
        name: 《中华人民共和国户口登记条例》
        content: [全文]
      - id: sample
        category: 登记
        name: 户口登记申请表（示例）
        content: [办理条件]
      - id: level
        category: 登记
        name: 县级
        content: [办理条件]
    ```
    """
    names = dict.fromkeys(item.name for item in domain.items)
    kinds = {name: facts for name in holding(_IN_QUESTION, names) if (facts := _facts(name, context))}
    for position, item in enumerate(domain.items if kinds else ()):
        if item.name in kinds:
            yield Finding(("items", position, "name"), kinds[item.name])


def _facts(name: str, context: Context) -> Facts | None:
    """What a name is, and the first half of a cure, if it is surely no name."""
    if _SAMPLE.search(name):
        return None if _OF_FORMS.search(name) else {"name": name, "kind": _A_SAMPLE, "move": Term("", "")}
    plain = _BOX.sub("、", name).strip("、 　")
    whose = whose_word(plain, context, "name")
    if whose is None or _HEADINGS.fullmatch(plain):
        return None
    is_one = {
        "": True,
        "channel": plain != name,
        "time_limit": bool(_IS_DATED.search(plain)),
        "basis": bool(_ARTICLE.search(plain)),
        "audience": context.readings.audience(plain).is_everyone,
    }
    if not is_one.get(whose.key):
        return None
    kind = Term(f"是{whose.what.zh}", f"is {whose.what.en}")
    return {"name": name, "kind": kind, "move": moved_to(whose, name)}
