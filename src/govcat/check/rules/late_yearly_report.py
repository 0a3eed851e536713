"""GC413: the yearly report on disclosure, after the day that the 条例 sets for it."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.numeral import NUMERAL, value_of
from govcat.core.elements.time_limit import Limit
from govcat.core.item import Item
from govcat.core.pattern import pattern

_REPORT = pattern(r"信息公开(?:工作)?(?:年度(?:工作)?报告|年报)")
_MONTH = pattern(rf"(?<![0-9个])(?P<month>{NUMERAL})\s*月")
_LATE_IN_THE_YEAR = pattern(r"年[底末终]|下半年|第?[二三四]季度")
_LAST_MONTH = 3


@rule(
    "GC413",
    Severity.HINT,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第四十九条", certainty="A"),
    zh=Words(
        message="时限请核对：“{name}”所填为“{text}”，《政府信息公开条例》第四十九条为 1 月 31 日或者 3 月 31 日前",
        why="该条规定，县级以上人民政府部门每年 1 月 31 日前、公开工作主管部门每年 3 月 31 日前公布上一年度的报告",
        fix="部门的年度报告写“每年1月31日前”，本级政府的年度报告写“每年3月31日前”",
    ),
    en=Words(
        message="please check the time limit: “{name}” says “{text}”; article 49 of"
        " 《政府信息公开条例》 sets 31 January or 31 March",
        why="the article asks departments to publish last year's report by 31 January, and the department in charge of"
        " disclosure by 31 March",
        fix="for a department's report write “每年1月31日前”, for the report of the government “每年3月31日前”",
    ),
    yields_to=("GC411",),
)
def late_yearly_report(item: Item, context: Context) -> Iterator[Finding]:
    """政府信息公开年度报告的公布日期晚于规定。 / The yearly report on disclosure is published after its lawful day.

    只看写了日期、而且晚于 3 月的；按一般时限填写的，以及部门的其他年度报告（如法治政府建设年度报告），不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 政府信息公开工作年度报告
        time_limit: 每年6月30日前  # GC413
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 政府信息公开工作年度报告
        time_limit: 每年1月31日前
      - id: death
        name: 法治政府建设年度报告
        time_limit: 每年4月1日前
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 本级政府信息公开年报
        time_limit: 每年3月31日前
      - id: death
        name: 政府信息公开年度报告
        time_limit: 信息形成或者变更之日起20个工作日内
    ```
    """
    if item.method != "主动公开" or not _REPORT.search(item.name):
        return
    for part in context.readings.time_limit(item.time_limit).parts:
        if part.kind == "fixed_date" and _is_late(part):
            yield Finding(("time_limit",), {"name": item.name, "text": part.text}, piece=(part.start, part.end))
            return


def _is_late(part: Limit) -> bool:
    """Whether a date comes after March in every year."""
    month = _MONTH.search(part.text)
    if month:
        return value_of(month["month"]) > _LAST_MONTH
    return bool(_LATE_IN_THE_YEAR.search(part.text))
