"""GC236: a word of another column where the content should stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from govcat.check.grammar.whose_word import Whose, moved_to, whose_word
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern

_BOX = pattern(r"[□☐▢◻■☑√✓✔●○]\s*")
_SAMPLE = pattern(r"[（(]?(?:示例|举例|例如|样例)[）)]?[：:]\s*(?P<rest>.+)")
_A_SAMPLE = Whose("", Term("填表的示例", "a sample of the form"))
_CHANNELS = frozenset({"政府网站", "两微一端"})
"""Channels that are nothing else; 政府公报 and 听证会 are disclosed as well as they disclose."""

_MAY_BE_ONE = pattern(
    r"[\W0-9A-Za-z_]*|.*[□☐▢◻■☑√✓✔●○].*|.*(?:局|部门|机关|人民政府|[内前日月年时期]|公开|社会|公众|网站|一端|级|[附后][件表录页图]?|略|无"
    r"|有|是|否|页|事项|目录|依据|主体|载体|渠道|对象|序号|备注|要素[）)]|以上|地址)[0-9一二三四五六]?[）)]?[。；;]?|[（(]?(?:示例|举例|例如|样例).*"
    r"|.*[0-9]{3,}|.*\.(?:cn|com|net|org).*"
)
_LONGEST = 60
_TELLS_MORE = pattern("[：:、]|(?<!日起)[，,]")
"""Marks that a time limit has hardly any of, and a rule that is disclosed has."""
_NAMING: Mapping[str, str] = {
    "channel": "网站|平台|渠道|载体|媒体|公众号|微博|微信|方式|途径",
    "time_limit": "[时限期日]|频率|频次|进度",
    "subject": "单位|机构|部门|机关|主体|[局站厅]|办公室|派出所|委员会|政府|职能|职责|名录|领导|名单",
    "audience": "对象|范围|[人群众]|社会|条件",
    "method": "方式|公开|途径|性质",
    "level": "[级层]|权限",
    "phone": "电话|热线|联系|号码|咨询|举报|投诉|监督",
    "link": "网|链接|地址|平台|渠道|查询|系统",
    "": "[数量号额费价率比]|年|热线|电话|标准|地址|地名|区划|是否",
}
"""Words of an item's name or headings that ask for just such a content."""


@rule(
    "GC236",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开内容只写了“{text}”，是{kind}",
        why="公开内容说明这一事项公开什么；多半是表格错了一列，或者原来的内容没有填，群众看不出要公开哪些信息",
        fix="{move}公开内容照原表写明公开的要素；请对照是否整列错位",
    ),
    en=Words(
        message="the content is only “{text}”, which is {kind}",
        why="content says what the matter discloses; a column has probably slipped, or nothing was ever filled in",
        fix="{move}write what is disclosed; see whether the whole column has slipped",
    ),
    yields_to=("GC231", "GC233", "GC234"),
)
def misplaced_content(domain: Domain, context: Context) -> Iterator[Finding]:
    """公开内容只有一条，写的却是别的一列的内容。 / The only entry of content is a word of another column.

    渠道、时限、对象、方式、层级、机构名称、电话，只有记号或者数字的，“详见附件”，页脚，表头的字，填表的示例。列有几条的；名称或者
    类别正是问这件事的（“受理单位：某某局”“办理时限：20个工作日”）；法规、文件的名称，政府公报、人群的名称，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: guide
        category: 指南
        name: 办理须知
        content:
          - 详见附件  # GC236
      - id: law
        category: 指南
        name: 所需材料
        content:
          - 云岭县公安局  # GC236
      - id: result
        category: 指南
        name: 补发
        content:
          - ■政府网站 ■政府公报  # GC236
      - id: page
        category: 指南
        name: 换发
        content:
          - 示例：办事须知  # GC236
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: guide
        category: 指南
        name: 受理单位
        content: [云岭县公安局]
      - id: law
        category: 指南
        name: 所需材料
        content: [《中华人民共和国户口登记条例》]
      - id: levels
        category: 指南
        name: 办理须知
        content: [县级, 乡级]
      - id: paper
        category: 指南
        name: 刊物
        content: [政府公报]
      - id: limit
        category: 办理时限
        name: 补发
        content: [20个工作日]
      - id: pause
        category: 指南
        name: 暂停办理
        content: ["暂停通知：新建、扩建房屋，期限最长不超过1年"]
    ```
    """
    said: dict[str, Whose | None] = {}
    for position, item in enumerate(domain.items):
        if len(item.content) != 1:
            continue
        text = item.content[0]
        if text not in said:
            said[text] = _whose(text, context) if len(text) <= _LONGEST and _MAY_BE_ONE.fullmatch(text) else None
        whose = said[text]
        if whose and not _asks_for(item, text, whose):
            facts: Facts = {"text": text, "kind": whose.what, "move": moved_to(whose, text)}
            yield Finding(("items", position, "content", 0), facts)


def _whose(text: str, context: Context) -> Whose | None:
    """Whose word a content is; None where it may well be what is disclosed."""
    if _SAMPLE.fullmatch(text):
        return _A_SAMPLE
    plain = _BOX.sub("、", text).strip("、 　")
    whose = whose_word(plain or text, context, "content")
    if whose is None or whose.key in {"basis", "stage"}:
        return None
    if whose.key == "channel" and plain == text and plain not in _CHANNELS:
        return None
    if whose.key == "time_limit" and _TELLS_MORE.search(plain):
        return None
    return None if whose.key == "audience" and not context.readings.audience(plain).is_everyone else whose


def _asks_for(item: Item, text: str, whose: Whose) -> bool:
    """Whether the name or a heading of an item holds the word itself, or asks for one of its kind."""
    named = " ".join((*item.category, item.name))
    return text in named or bool(pattern(_NAMING[whose.key]).search(named))
