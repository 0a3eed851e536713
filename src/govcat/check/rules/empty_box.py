"""GC617: a channel, an audience or a body with an empty box before it."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.boxes import is_decided, is_ticked, unchosen, unchosen_name
from govcat.check.grammar.people import are_people
from govcat.check.rule import Context, Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_ORGAN = pattern(r"[㐀-鿿（）]{2,}(?:局|委员会|人民政府|办公室|办事处|部门|机关|中心|所|站)")


@rule(
    "GC617",
    Severity.WARNING,
    on=Text(fields=("channel", "audience", "subject"), sieve=Rare("[□☐▢◻○〇?？]")),
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="“{piece}”带着空框，选没有选说不准",
        why="空框在有的表里是没有选，在有的表里是可选；照录下来，群众会当作已选的，照着去找却找不到",
        fix="选用的，去掉方框；没有选用的，删去；说不准的，请向填表单位核实",
    ),
    en=Words(
        message="“{piece}” carries an empty box: nobody can say whether it was chosen",
        why="an empty box means not chosen in some tables and optional in others; left in, people take it for chosen"
        " and look in vain",
        fix="take the box away if it was chosen, delete the entry if not, and ask who filled it in if in doubt",
    ),
)
def empty_box(text: str, context: Context) -> Iterator[Finding]:
    """渠道、公开对象或者公开主体前面留着空框。 / An empty box was left before a channel, an audience or a body.

    渠道前的方框变成问号的也算，识别成“口”的见 GC825。选中的框（■、√）不影响意思，不在此列；一条渠道里有的打了勾、
    有的空着，选了哪些是清楚的，也不在此列（写在一条里的，见 GC615）。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel:
          - □政府网站  # GC617
          - 政务服务中心
      - id: death
        channel:
          - □政府网站□政府公报  # GC617
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        audience: [□全社会]  # GC617
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel: [■政府网站, 其他：办事窗口, ■公开查阅点 □政务服务中心 ■政府公报]
        audience: [■全社会, ■全社会 □特定群体]
    ```
    """
    channels = context.readings.channel_words
    if is_decided(text, channels) or is_ticked(text, lambda said: are_people(said, context)):
        return
    found = unchosen(text, channels) or unchosen_name(text, lambda said: _is_known(said, context))
    if found:
        start, end = found
        yield Finding(facts={"piece": text[start:end].strip()}, piece=found)


def _is_known(said: str, context: Context) -> bool:
    return are_people(said, context) or bool(context.knowledge.roles.resolve(said) or _ORGAN.fullmatch(said))
