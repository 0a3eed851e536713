"""GC315: a document number in another form than usual."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.sound_basis import NOT_SOUND
from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.tidy.numbers import respellings, usual_numbers


@rule(
    "GC315",
    Severity.HINT,
    on=Text(fields=("basis",), sieve=NOT_SOUND),
    rests_on=Clause("GB/T 9704—2012 发文字号（7.2.5）", certainty="B"),
    zh=Words(
        message="文号“{number}”的通用写法是“{usual}”",
        why="年份用六角括号，序号不加“第”、不补零，写法一致才便于按文号检索",
        fix="改为“{usual}”，可以由 govcat 代改",
    ),
    en=Words(
        message="the usual form of the document number “{number}” is “{usual}”",
        why="years stand in 〔〕, serials without 第 and zeros; numbers can be searched only if all are written alike",
        fix="write “{usual}”; govcat can do it for you",
    ),
    fix=usual_numbers,
)
def bracket_style(basis: str) -> Iterator[Finding]:
    """文号完整，但括号、数字或空格的写法不通用。 / A document number is complete, but not in its usual form.

    公告号、年份写在前面的令号，各机关自有写法，不在此列；令号只补漏写的“第”。缺括号、缺“号”的见 GC304、GC320，
    不自动更改。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《国务院关于进一步推进户籍制度改革的意见》（国发[2014]25号）  # GC315
          - 《特困人员认定办法》（民发(2021)第43号）  # GC315
          - 《中华人民共和国政府信息公开条例》（国务院令711号）  # GC315
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《国务院关于进一步推进户籍制度改革的意见》（国发〔2014〕25号）
          - 《重庆市养老机构管理办法》（渝府令〔2019〕326号）
          - 《国家税务总局关于纳税人权利与义务的公告》（国家税务总局公告2009年第1号）
          - 《中华人民共和国政府信息公开条例》（国务院第711号令）
          - 《中华人民共和国居民身份证法》（2011年修正）
          - 《居民身份证》（GB/T 2016-1234）
    ```
    """
    for one in respellings(basis):
        piece = (one.start, one.end)
        yield Finding(facts={"number": basis[slice(*piece)], "usual": one.usual}, piece=piece)
