"""GC401: a time limit that govcat does not understand."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.whose_word import moved_to, whose_word
from govcat.check.rule import Context, Finding, Text, rule
from govcat.core.diagnostic import Clause, Facts, Quoting, Severity, Term, Words
from govcat.core.pattern import pattern

_TIME = pattern(r"[0-9０-９]|[日天周月年旬季]|小时|工作|期[限间]|时[限间候]|[前后起]")
_SAID_ELSEWHERE = pattern(
    r"法定(?:时限|期限)|(?:规定|确定|公布|明确|约定|要求|安排|部署|载明|注明|通知)的?(?:公开)?(?:时限|期限|时间|日期)"
    r"|(?:按照?|依照?|依据|根据|遵照|服从|以)[^，,。；;]{0,40}(?:规定|要求|安排|部署|通知|为准|统一)|另行(?:规定|通知|公[告布])|不计算?(?:在内|入)|不受.{1,20}限制"
)

_BOXES = "□☐▢◻"
_UNTICKED = pattern(rf"(?:[{_BOXES}](?!个)[^{_BOXES}■▇☑☒√✓✔]{{2,}})+")
_NOT_CHOSEN = Term("前面的方框都没有勾选", "stands behind boxes of which none is ticked")


@rule(
    "GC401",
    Severity.HINT,
    on=Text(fields=("time_limit",), is_public=True),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限“{text}”{what}",
        why="看不懂的时限照原样公布，但不能据此核对是否超期",
        fix="{move}如有错字或缺字请补正；常见写法如“信息形成或者变更之日起20个工作日内”“每年1月31日前”“及时公开”；写法无误的可以不改",
    ),
    en=Words(
        message="the time limit “{text}” {what}",
        why="it is published as it stands, but nobody can be told when the term has passed",
        fix="{move}mend it if a character is wrong or missing; usual forms are “信息形成或者变更之日起20个工作日内”,"
        " “每年1月31日前” and “及时公开”; leave it as it is if it is right",
    ),
    yields_to=("GC233", "GC409", "GC411", "GC414", "GC825", "GC828"),
)
def unread_time_limit(text: str, context: Context) -> Iterator[Finding]:
    """公开时限的写法没有看懂。 / A time limit was not understood.

    写的是别的一列的内容（政府网站、主动公开等）的，几个选项一个也没有勾选的，也在这里说明。按上级规定、另行通知等指明另有出处的，“不计算在内”等附加条件，以及已经看懂的时限旁边与时间无关的附言（如“由各部门分别公开”）、
    不予公开的事项所填的时限，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 个工作日内  # GC401
      - id: death
        time_limit: 政府网站  # GC401
      - id: transfer
        category: 迁移登记
        name: 户口迁移
        content: [办理条件]
        time_limit: □20个工作日 □及时  # GC401
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 征求意见时对外公布的时限内公开
      - id: death
        time_limit: 信息形成或者变更之日起20个工作日内；由各部门分别公开
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 有变化即更新
      - id: death
        time_limit: 次月上旬
      - id: transfer
        category: 迁移登记
        name: 户口迁移
        content: [办理条件]
        time_limit: □20个工作日 ■及时
    ```
    """
    if text[:1] in _BOXES and _UNTICKED.fullmatch(text):
        yield Finding(facts={"text": text, "what": _NOT_CHOSEN, "move": Term("", "")})
        return
    parts = context.readings.time_limit(text).parts
    unread = [part for part in parts if part.kind == "unknown"]
    for part in unread:
        is_remark = len(unread) < len(parts) and not _TIME.search(part.text)
        if not is_remark and not _SAID_ELSEWHERE.search(part.text):
            yield Finding(facts=_facts(part.text, context), piece=(part.start, part.end))


def _facts(text: str, context: Context) -> Facts:
    """What is told of a text that is no limit: whose word it is, if it is one of another column."""
    whose = whose_word(text, context, "time_limit")
    if whose is None:
        return {"text": text, "what": Term("没有看懂", "was not understood"), "move": Term("", "")}
    move = moved_to(whose, text)
    return {
        "text": text,
        "what": Term(f"写的是{whose.what.zh}", f"is {whose.what.en}"),
        "move": Quoting(f"{move.zh}这里照原表填写时限；", f"{move.en}write the time limit of the table here; "),
    }
