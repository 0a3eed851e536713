"""GC405: two limits for one beginning, and nothing to tell them apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.brackets import outside
from govcat.core.elements.limits.measure import measures
from govcat.core.elements.numeral import DIGITS, HAN_DIGITS, NUMERAL, value_of
from govcat.core.elements.time_limit import Limit
from govcat.core.item import Domain
from govcat.core.pattern import pattern

_SAME_EVENT = pattern(r"[自从该本此的政府公开事项信息或者及和与、/（）()，,\s]|之日|起")
_SAME_ACT = pattern(r"公开|公布|发布|予以|进行|完成|向社会|主动|依法|及时|应当|应|须|以内|之内|内|[，,；;。+＋\s]")
_DEGREES = pattern(r"最[长迟多晚快短]|超过|一般|原则上|情况|情形|特殊|复杂|简单|紧急|必要|其中|分别|其[他它余]")
_SIDE_BY_SIDE = pattern(
    rf"(?<!第)(?P<first>{NUMERAL}\s*个?\s*(?:工作[日天]|[日天]))\s*内?\s*(?:[、/／]|\s|和|及|与|或者?)\s*"
    rf"(?P<second>{NUMERAL}\s*个?\s*(?:工作[日天]|[日天]))"
)
_UNIT = r"\s*个?\s*工作[日天]"
_IN_BRACKETS = pattern(
    rf"(?<![-—－–~～至到第{DIGITS}{HAN_DIGITS}])(?P<first>(?>{NUMERAL}))"
    rf"(?:{_UNIT}内?\s*[（(]\s*(?P<inner>(?>{NUMERAL})){_UNIT}内?\s*[）)]"
    rf"|\s*[（(]\s*(?P<before>(?>{NUMERAL}))\s*[）)](?={_UNIT}))"
)


@rule(
    "GC405",
    Severity.WARNING,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限“{text}”对同一起算点写了“{first}”和“{second}”两个期限，没有写明各管什么",
        why="两个期限不一致，公众和经办人不知道以哪一个为准",
        fix="分别写明适用的内容，例如“处罚决定7个工作日内；其他信息20个工作日内”；只有一个有效的，删去另一个",
    ),
    en=Words(
        message="the time limit “{text}” gives “{first}” and “{second}” from one beginning, without saying for what",
        why="the two differ, and neither readers nor clerks know which one counts",
        fix="say what each is for, such as “处罚决定7个工作日内；其他信息20个工作日内”; if only one is meant delete the"
        " other",
    ),
    yields_to=("GC409",),
)
def two_limits(domain: Domain, context: Context) -> Iterator[Finding]:
    """一个起算点写了两个不同的期限。 / Two different limits run from one beginning.

    分别写明内容、情形或者地点的（处罚决定……其他……；一般……最长……；村内公示……网站公开……），起算点不同的，其中一个是公示期、
    延长期或者更新周期的，写有“另有规定的，从其规定”的，以及说明或者备注里解释过的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成之日起20个工作日内公开；信息形成之日起7个工作日内公开  # GC405
      - id: death
        time_limit: 3个工作日、20个工作日  # GC405
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起20个工作日（10个工作日）内  # GC405
      - id: death
        time_limit: 信息形成或者变更之日起20（10）个工作日内  # GC405
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成之日起20个工作日内公开，其中结果信息7个工作日内公开
      - id: death
        time_limit: 信息形成之日起5个工作日内在村公示栏张贴，20个工作日内在政府网站公开
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成之日起20（二十）个工作日内
      - id: death
        time_limit: 信息形成之日起20个工作日（承诺10个工作日）内
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成之日起20个工作日内，情况复杂的可延长10个工作日
      - id: death
        time_limit: 信息形成之日起7个工作日内公开；信息变更之日起20个工作日内公开
    ```
    """
    texts = dict.fromkeys(item.time_limit for item in domain.items)
    conflicts = {text: pair for text in texts if (pair := _conflict(text, context))}
    for position, item in enumerate(domain.items if conflicts else ()):
        pair = conflicts.get(item.time_limit)
        if pair and not _is_explained(pair, item.notes, domain.notes):
            facts = {"text": item.time_limit, "first": pair[0], "second": pair[1]}
            yield Finding(("items", position, "time_limit"), facts)


def _conflict(text: str, context: Context) -> tuple[str, str] | None:
    """The two amounts of a limit that nothing tells apart, as written."""
    limit = context.readings.time_limit(text)
    bare = [part for part in context.readings.deadlines(text) if not part.label]
    if limit.has_exception or len(bare) != len(limit.parts) or _DEGREES.search(limit.text):
        return None
    for one, other in combinations(bare, 2):
        if (one.amount, one.unit) != (other.amount, other.unit) and _is_alike(one, other):
            return _amount(one)[0], _amount(other)[0]
    side = _SIDE_BY_SIDE.search(limit.text)
    if side and side["first"] != side["second"]:
        return side["first"], side["second"]
    return next(_in_brackets(limit.text), None)


def _in_brackets(text: str) -> Iterator[tuple[str, str]]:
    """A number of working days and another one in brackets behind it; 20（二十）个工作日 says the same twice."""
    for match in _IN_BRACKETS.finditer(text) if "工作" in text else ():
        first, second = match["first"], match["inner"] or match["before"]
        if value_of(first) != value_of(second):
            yield f"{first}个工作日", f"{second}个工作日"


def _is_alike(one: Limit, other: Limit) -> bool:
    """Whether both run from one event (the second may leave it out) and nothing but 公开 is said of either."""
    is_same_event = not other.trigger or _SAME_EVENT.sub("", one.trigger) == _SAME_EVENT.sub("", other.trigger)
    return is_same_event and not any(_SAME_ACT.sub("", _amount(part)[1]) for part in (one, other))


def _amount(part: Limit) -> tuple[str, str]:
    """The amount as written, and the words behind it."""
    alike = (one for text in (outside(part.text), part.text) for one in measures(text))
    measure = next(one for one in alike if (one.amount, one.unit) == (part.amount, part.unit))
    written, tail = part.text[measure.start : measure.end], part.text[measure.end :]
    return written.rstrip("以之内 "), tail


def _is_explained(pair: tuple[str, str], of_item: tuple[str, ...], of_domain: tuple[str, ...]) -> bool:
    """Whether a note of the item speaks of one of the two, or a note of the whole table of both."""
    return any(amount in note for amount in pair for note in of_item) or any(
        all(amount in note for amount in pair) for note in of_domain
    )
