"""GC323: a plan whose own years are over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from govcat.check.grammar.cited import in_marks, namesakes
from govcat.check.grammar.distinct import entries_of, holding
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.elements.citation import Citation
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern

_SPAN = pattern(r"(?P<from>(?:19|20)[0-9]{2})\s*年?\s*(?:[-—－–―~～]+|至|到)\s*(?P<to>(?:19|20)[0-9]{2})(?![0-9])")
_FIVE_YEARS = pattern(r"“?(?<![一二三四五六七八九百第])(?P<nth>十[一二三四五六])五”?(?![年条号届项类批个])")
_FIVE_YEARS_OF_LAW = pattern(r"“?(?P<nth>[五六七八九])五”?(?:普法|法治宣传|法制宣传)")
_OF_ONE_YEAR = pattern(r"(?P<to>20[0-9]{2})\s*年度?.{0,40}?(?:要点|工作计划|年度计划)$")
_ANY_YEARS = pattern(r"[0-9五](?:(?<=[0-9])[0-9]{3}(?!〕)|(?<=五)(?!十?[一二三四五六七八九]?条))")
_NTH = {"十一": 2010, "十二": 2015, "十三": 2020, "十四": 2025, "十五": 2030, "十六": 2035}
_NTH_OF_LAW = {"五": 2010, "六": 2015, "七": 2020, "八": 2025, "九": 2030}
"""The last year of each five-year plan, and of each five-year plan of legal education (七五: 2016—2020)."""
_GOES_ON = pattern(r"延续|延长|继续|接续|修订|修改|调整|评估|总结|统计|公报|普查|决算|报告|后续|到期")
_PAST = pattern(r"历史|历年|以往|往年|评估|总结|完成情况|执行情况|实施情况|执行结果|实施结果")


class _Ended(NamedTuple):
    """A citation of a plan that is over: where it stands, its title, the words for its years, the last of them."""

    piece: tuple[int, int]
    title: str
    years: str
    last: int


@rule(
    "GC323",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("规划、方案名称中自定的年份", certainty="B"),
    zh=Words(
        message="依据{title}的年份到 {last} 年为止，基准日 {as_of} 已经期满",
        why="期满的规划、方案一般不再作为现行依据，群众会以为政策还在执行",
        fix="有接续文件的请改引；仍需公布其执行结果的，或者已经延期的，可以不改",
    ),
    en=Words(
        message="the years of {title} ended with {last}, before the reference date {as_of}",
        why="a plan that is over is as a rule no ground for today, and people would think it still applies",
        fix="cite the paper that follows it; leave it if its results are still to be published, or if it was prolonged",
    ),
    yields_to=("GC301",),
)
def ended_plan(domain: Domain, context: Context) -> Iterator[Finding]:
    """依据的规划、方案，名称里的年份已经过去。 / A basis is a plan whose years, as its title says, are over.

    只看登记表里没有的（登记的见 GC307）；写明延续、评估、总结的，事项本身就是公布那几年情况的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《某某省人口发展规划（2016—2020年）》  # GC323
          - 《某某县“十三五”公共服务规划》  # GC323
          - 《某某市户籍制度改革三年行动方案（2018-2020年）》（某政发〔2018〕3号）  # GC323
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《某某省人口发展规划（2021—2035年）》
          - 《关于延续实施2018—2020年户籍改革政策的通知》
          - 《某某县“十五五”公共服务规划》
          - 《某某县户籍管理办法》（某政发〔2018〕20号）
      - id: death
        content+: [“十三五”期间注销户口情况]
        basis: [《某某县“十三五”人口统计方案》]
    ```
    """
    dated = holding(_ANY_YEARS, entries_of(domain, "basis"))
    ended = {text: found for text in dated if (found := tuple(_ended(text, context)))}
    for position, item in enumerate(domain.items if ended else ()):
        for place, text in enumerate(item.basis):
            for plan in ended.get(text, ()):
                if not _is_about(item, plan):
                    facts: Facts = {"title": in_marks(plan.title), "last": plan.last, "as_of": str(context.as_of)}
                    yield Finding(("items", position, "basis", place), facts, piece=plan.piece)


def _ended(text: str, context: Context) -> Iterator[_Ended]:
    for citation in context.readings.citations(text):
        years = _years(citation) if _ANY_YEARS.search(citation.title) else None
        is_over = years and years[1] < context.as_of.year and not _GOES_ON.search(citation.title)
        if years and is_over and not namesakes(citation, context.knowledge.laws):
            yield _Ended(citation.title_at, citation.title, *years)


def _years(citation: Citation) -> tuple[str, int] | None:
    """The words in a title that say which years it is for, and the last of them."""
    title = citation.title
    for shape, last in ((_FIVE_YEARS_OF_LAW, _NTH_OF_LAW), (_FIVE_YEARS, _NTH)):
        if named := shape.search(title):
            return named[0].strip("“”"), last[named["nth"]]
    for shape in (_SPAN, _OF_ONE_YEAR):
        if named := shape.search(title):
            return named[0], int(named["to"])
    return None


def _is_about(item: Item, plan: _Ended) -> bool:
    """Whether the item speaks of those years, or of what is past: then the plan is what is published."""
    said = (item.name, *item.category, *item.content)
    return any(plan.years in text or str(plan.last) in text or _PAST.search(text) for text in said)
