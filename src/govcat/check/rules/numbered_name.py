"""GC211: numbering inside a name."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_HAN_NUMERAL = "[一二三四五六七八九十]{1,3}"
_MEASURES = "万亿元倍米吨版级度代亩平公千克百十人次个件期折升岁年月天小时分秒英寸号类型"
_OF_ANOTHER_SORT = rf"(?!\S{{0,12}}(?:[日节周]|行动|案|事[件故]|会战|工程|产业))(?![{_MEASURES}])"
"""What follows 3.15 (消费者权益日) and 2.0 (版), which are no numbers of a list."""

_FEASTS = r"(?!(?:3[.．]8|5[.．][14]|6[.．][156]|7[.．]1|8[.．]1|9[.．][389]|10[.．]1|11[.．]9|12[.．][1249])[㐀-鿿])"
"""Days that are called by their date."""

_NUMBERING = pattern(
    rf"\s*(?:[①-⑳⑴-⒛㈠-㈩][.．、)）]?|[（(]\s*(?:\d{{1,3}}|{_HAN_NUMERAL})\s*[）)](?![级类期批等型])[.．、]?"
    rf"|\d{{1,3}}(?:[.．](?!\d)|[、)）](?!\s*\d))|{_HAN_NUMERAL}(?:、(?!{_HAN_NUMERAL})|[.．](?!\s*[一二三四五六七八九十\d]))"
    r"|\d{1,2}(?:[.．]\d{1,2}){2,3}[.．、]?(?=\s*[㐀-鿿])"
    rf"|\d{{1,2}}[.．]\d{{1,2}}(?:[.．、]\s*|\s+)(?=[㐀-鿿]){_OF_ANOTHER_SORT}"
    rf"|{_FEASTS}\d{{1,2}}[.．][1-9](?=[㐀-鿿]{{2}}){_OF_ANOTHER_SORT}"
    rf"|第(?:\d{{1,2}}|{_HAN_NUMERAL})(?:[章节条款项编篇]|部分)(?:\s+|[：:、.．])"
    r"|[A-Z]\d{1,2}[.．、](?!\d))\s*(?=\S)"
)
_MAY_BE = pattern(
    r"[.．、)）①-⑳⑴-⒛㈠-㈩章节条款项编篇分](?:(?<=[①-⑳⑴-⒛㈠-㈩])|(?<=[\d一二三四五六七八九十][.．、)）])|(?<=\s[)）])"
    r"|(?<=[\d一二三四五六七八九十][章节条款项编篇])[\s：:、.．]|(?<=[\d一二三四五六七八九十]部分)[\s：:、.．])"
)
"""What stands in every name that begins with a number."""


@rule(
    "GC211",
    Severity.HINT,
    on=Text(fields=("category", "name"), sieve=_MAY_BE),
    rests_on=Clause("国办发〔2019〕54号", certainty="C"),
    zh=Words(
        message="名称“{name}”以序号“{numbering}”开头",
        why="序号由目录按次序编排；写进名称后，次序一调整就对不上，查找和比对也会落空",
        fix="名称改为“{plain}”",
    ),
    en=Words(
        message="the name “{name}” begins with the number “{numbering}”",
        why="rows are numbered by the catalogue; a number in the name is wrong once a row moves, and hinders search",
        fix="change the name to “{plain}”",
    ),
)
def numbered_name(name: str) -> Iterator[Finding]:
    """名称里带有序号。 / A name carries its number.

    只认开头的“1.”“1.1”“A1.”“一、”“（一）”“①”“第三节 ”等编号写法；“12345 热线”“65 周岁以上老人”“十四五规划”
    “一、二级保护动物”“2.0 版”“1.2 米以下儿童”“3.15 消费者权益日”不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 1. 出生登记  # GC211
      - id: death
        category: （二）注销登记  # GC211
      - id: transfer
        category: 第三节 迁移登记  # GC211
        name: 1.2户口迁移  # GC211
        content: [办理条件]
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 出生登记
      - id: death
        name: 65周岁以上老年人注销登记
      - id: children
        category: 第三代居民身份证
        name: 1.2米以下儿童出行指引
        content: [办理条件]
    ```
    """
    found = _NUMBERING.match(name)
    if found:
        yield Finding(
            facts={"name": name, "numbering": found[0].strip(), "plain": name[found.end() :]}, piece=found.span()
        )
