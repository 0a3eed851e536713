"""GC621: a web address that opens nothing."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.addresses import broken_addresses
from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.pattern import pattern

_HERE = pattern(r"(?:(?i:file):|[A-Za-z]:[\\/]|\\\\)")
_SCHEME = pattern(r"(?i:ht{1,3}ps?|t{2,3}ps?|hpt{1,2}s?)[：:；;]*[/／\\]{0,4}(?<![A-Za-z])")
_WHOLE_SCHEME = pattern(r"(?i:https?)://[^/?#]")
_TWICE = pattern(r"(?i:https?):/{0,3}\s*(?i:https?)[：:/]")
_BARE_HOST = pattern(
    r"(?:(?i:www)[.．。，,][^\s/]+|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){0,5}\.(?i:gov\.cn|org\.cn|com\.cn|cn|com))(?:[/?#:].*)?"
)
_STRANGE = pattern(r"\s|[，。：；／．、“”]")
_FAULTS = (
    (_HERE.match, Term("这是自己电脑里的路径", "it is a path on somebody's own computer")),
    (_TWICE.match, Term("“http://”写了两遍", "“http://” stands twice")),
)


@rule(
    "GC621",
    Severity.HINT,
    on=Text(fields=("link", "links")),
    rests_on=Clause("国办发〔2019〕54号；网址的通行写法（RFC 3986）", certainty="B"),
    zh=Words(
        message="网址“{link}”打不开：{fault}",
        why="目录里的网址是给群众点的，打不开就找不到内容",
        fix="请在浏览器里打开那一页，从地址栏复制完整的网址",
    ),
    en=Words(
        message="the web address “{link}” opens nothing: {fault}",
        why="people follow the links of a catalogue, and this one leads nowhere",
        fix="open the page in a browser and copy the whole address",
    ),
)
def broken_link(text: str) -> Iterator[Finding]:
    r"""网址写错了，点了打不开。 / A web address that cannot be followed.

    缺“//”或者冒号、缺开头的 http、开头写错或者写了两遍、夹着空格或者全角标点、两个网址连在一起、gov.cn 写错，
    以及自己电脑里的路径、单位内部的地址（192.168…、localhost）。写在渠道、备注等文字里的网址见 GC622。
    相对网址（guide/a.html）和链接的名称，不在此列；网页还在不在，不去核对。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        link: http:/www.example.gov.cn/hj/  # GC621
      - id: death
        link: D:\目录\户籍.xls  # GC621
      - id: names
        category: 变更更正
        name: 姓名变更
        content: [办理条件]
        link: http://192.168.1.20/zwgk/  # GC621
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        link: https://www.example.gov.cn/hj/index.html?id=3
      - id: death
        link: guide/death.html
    ```
    """
    fault = _fault(text.strip())
    if fault:
        yield Finding(facts={"link": text, "fault": fault})


def _fault(said: str) -> Term | None:
    """What keeps an address from being followed; None for a sound one, a relative one and for words."""
    told = next((fault for is_found, fault in _FAULTS if is_found(said)), None)
    if told:
        return told
    scheme = _SCHEME.match(said)
    if scheme and not _WHOLE_SCHEME.match(said):
        return Term(
            f"开头的“{scheme[0]}”应为“http://”或者“https://”", f"“{scheme[0]}” should be “http://” or “https://”"
        )
    host = _BARE_HOST.fullmatch(said)
    strange = _STRANGE.search(said) if scheme or host else None
    if strange:
        return Term("中间有空格或者中文标点", "a blank or a Chinese mark stands in it")
    broken = next(broken_addresses(said), None)
    if broken:
        return broken.fault
    return (
        Term("缺开头的“https://”（或者“http://”）", "“https://” (or “http://”) is missing at its head")
        if host
        else None
    )
