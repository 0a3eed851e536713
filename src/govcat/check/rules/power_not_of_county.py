"""GC807: information that other authorities issue, as a county's own disclosure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from govcat.check.grammar.county import is_county_or_below
from govcat.check.grammar.distinct import entries_of
from govcat.check.grammar.powers import in_question, passes_on, reserved
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.item import Domain, Item
from govcat.core.place import Path
from govcat.core.published import CLOSED


@rule(
    "GC807",
    Severity.WARNING,
    on=Domain,
    rests_on=Clause(
        "《中华人民共和国传染病防治法》第五十七条、《中华人民共和国食品安全法》第一百一十八条", certainty="B"
    ),
    zh=Words(
        message="“{matter}”依法由{issuer}发布，本事项列为本单位自行公开",
        why="见{law}；这类信息由一家发布，群众听到的才是一种说法",
        fix="改为转载，并在备注写明“转载法定机关发布的信息”；由有权机关公开的，写明主体和依据条款；其余写 removed",
    ),
    en=Words(
        message="“{matter}” is by law issued by {issuer}, and the item is the office's own disclosure",
        why="see {law}; with one issuer people hear one account",
        fix="reprint it and say so in a note (转载法定机关发布的信息); if a competent body discloses it name that body"
        " and cite the article; otherwise write removed",
    ),
)
def power_not_of_county(domain: Domain, context: Context) -> Iterator[Finding]:
    """县、乡把由别的机关发布的信息列为自己的公开事项。 / A county discloses as its own what others issue by law.

    看疫情数据、食品药品安全风险警示、地震预报、气象预报预警。转载、传播、应急预案、防治知识、管理制度不在此列；
    疾控部门公布本行政区域疫情（卫生健康部门须写明《传染病防治法》第五十七条）、气象部门发布预报的，不在此列。
    部门指引本身和市级目录不检查。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: epidemic
        category: 公共卫生
        name: 传染病疫情信息发布  # GC807
        content: [确诊病例数]
      - id: warnings
        category: 应急
        name: 预警
        content:
          - 食品安全风险警示信息  # GC807
      - id: weather
        category: 应急
        name: 天气
        content:
          - 暴雨预警信号  # GC807
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: epidemic
        category: 公共卫生
        name: 疫情防控
        content: [传染病防治知识, 疫情信息报告制度, 疫情应急预案, 食品安全消费提示, 食品安全风险监测]
      - id: figures
        category: 公共卫生
        name: 传染病疫情信息公布
        content: [确诊病例数]
        subject: [县级疾病预防控制部门]
      - id: warnings
        category: 应急
        name: 预警信息
        content: [地震预报意见, 暴雨预警信号]
        notes: [转载法定机关发布的信息并注明来源]
      - id: spreading
        category: 应急
        name: 气象灾害预警信息传播
        content: [气象灾害预警信息发布与传播管理办法, 地质灾害气象预警]
    ```
    """
    if not is_county_or_below(context.catalogue.header):
        return
    doubtful = {*in_question(chain(entries_of(domain, "content"), {item.name for item in domain.items}))}
    for position, item in enumerate(domain.items if doubtful else ()):
        is_doubtful = item.name in doubtful or not doubtful.isdisjoint(item.content)
        if is_doubtful and item.method != CLOSED:
            yield from islice(_claims(position, item), 1)


def _claims(position: int, item: Item) -> Iterator[Finding]:
    """The powers that the name or an entry of the content of an item claims."""
    texts: list[tuple[Path, str]] = [(("name",), item.name)]
    texts += ((("content", place), entry) for place, entry in enumerate(item.content))
    for path, text in texts:
        claim = reserved(text, item)
        if claim and not passes_on(item):
            power, (start, end) = claim
            facts: Facts = {"matter": text[start:end], "issuer": power.issuer, "law": power.law}
            yield Finding(("items", position, *path), facts, piece=(start, end))
