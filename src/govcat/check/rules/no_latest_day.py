"""GC414: a number of days in the usual phrase that sets no latest day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.deadlines import is_general
from govcat.core.elements.numeral import NUMERAL
from govcat.core.pattern import pattern

_DAYS = rf"{NUMERAL}\s*个?\s*(?:工作[日天]|自然[日天]|[日天])"
_PUBLIC = r"(?:予以|进行|向社会|主动)?(?:公[开布示]|发布)"
_LEAST = r"(?:不得?(?:少于|低于|短于)|至少|最少)"
_ANY_TIME = (
    rf"不定期地?(?:{_PUBLIC}|更新|调整|维护)?"
    rf"|(?:[有得]空|有时间|方便|空闲|闲暇|抽空)[^，,；;。\d]{{0,4}}?(?:{_PUBLIC}|更新|调整|维护)"
)
_NO_LATEST_DAY = pattern(
    rf"之日起[，,]?\s*(?:满\s*)?(?:(?P<least>{_LEAST}\s*{_DAYS})|(?P<after>{_DAYS}\s*[以之]?后)(?={_PUBLIC}|\Z|[，,；;。])"
    rf"|(?P<ahead>{_DAYS}\s*[以之]?前)(?={_PUBLIC}|\Z|[，,；;。]))"
    rf"|(?:之日|[之以])?(?P<before>前\s*{_DAYS}\s*[以之]?内)"
    rf"|(?P<never>{_DAYS}\s*[以之]?内(?:不予?|不得|暂不|免予){_PUBLIC})(?!的)"
    rf"|(?:\A|(?<=[；;。]))(?P<alone>{_DAYS}\s*[以之]?后)(?={_PUBLIC}|\Z)"
    rf"|\A\s*(?P<any>{_ANY_TIME})\s*[。；;]?\s*\Z"
)
_EVENT = pattern(r"[^，,；;。\d]*\Z")
_FAR = 24
"""An event has no more characters."""

_MADE = pattern("形成|产生|生成|制[作订定]|获[取得]|取得")
_AFTER = Term("只写了多少天以后", "it only says after how many days")
_LEAST_DAYS = Term("只写了至少多少天", "it only says how many days at least")
_BEFORE = Term("信息形成之前无从公开", "nothing can be disclosed before it is made")
_AHEAD = Term("“之日起”后面写的是多少天以“前”", "from that day on, it says, so many days before it")
_ANY = Term("什么时候公开都可以", "it may be disclosed at any time")
_NEVER = Term("写的是期限内不公开", "it says that nothing is disclosed within that time")


@rule(
    "GC414",
    Severity.HINT,
    on=Text(fields=("time_limit",), sieve=pattern(r"[后前于少低短至不予空闲便有]"), is_public=True),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限中的“{piece}”没有定出最迟哪一天公开：{what}",
        why="公开时限是最迟什么时候公开，照这样写，公众和经办人都算不出最后一天",
        fix="如系笔误，建议写“信息形成或者变更之日起20个工作日内”；确需等候一段时间的，写明等候的事由和最迟日期",
    ),
    en=Words(
        message="“{piece}” in the time limit sets no latest day: {what}",
        why="a time limit is the latest day of a disclosure; from this one neither readers nor clerks can count it",
        fix="if it is a slip write “信息形成或者变更之日起20个工作日内”; if a wait is needed, say for what, till when",
    ),
    yields_to=("GC409", "GC411"),
)
def no_latest_day(text: str) -> Iterator[Finding]:
    """公开时限没有定出最迟哪一天。 / A time limit sets no latest day.

    只看从信息形成、变更起算的“20个工作日后”“20个工作日前”“不少于20个工作日”，信息形成“前20个工作日内”，“20个工作日内不公开”，
    以及整条只有“不定期”“有空时更新”的。公示期、征求意见期，从会议结束、公示期满等事项起算的，事先告知（开放时间变更前5日公告），
    以及“不定期”旁边另有时限的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起20个工作日后公开  # GC414
      - id: death
        time_limit: 信息形成或者变更之日前20个工作日内公开  # GC414
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起不少于20个工作日  # GC414
      - id: death
        time_limit: 20个工作日内不公开  # GC414
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起20个工作日前  # GC414
      - id: death
        time_limit: 不定期更新  # GC414
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起20个工作日内公开，公示不少于7日
      - id: death
        time_limit: 会议结束3日后公布；开放时间变更前5日内公告
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成之日起公示不少于20个工作日，公示期满5日后公布
      - id: death
        time_limit: 信息形成之日起20个工作日内公开，20个工作日内不公开的，说明理由
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 不定期更新，至少每季度一次
      - id: death
        time_limit: 会议召开之日起5个工作日前公告；有变动时更新
    ```
    """
    for match in _NO_LATEST_DAY.finditer(text):
        kind = match.lastgroup or ""
        if kind in {"never", "alone", "any"} or _runs_from_the_making(match, is_before=kind == "before"):
            yield Finding(facts={"piece": match[kind], "what": _SAID[kind]}, piece=match.span(kind))
            return


def _runs_from_the_making(match: re.Match[str], *, is_before: bool) -> bool:
    """Whether the words in front are those of any information; before its change something may well be told."""
    event = _EVENT.search(match.string[max(0, match.start() - _FAR) : match.start()])
    return event is not None and is_general(event[0]) and (not is_before or bool(_MADE.search(event[0])))


_SAID = {"least": _LEAST_DAYS, "after": _AFTER, "alone": _AFTER, "before": _BEFORE, "never": _NEVER} | {
    "ahead": _AHEAD,
    "any": _ANY,
}
