"""GC622: a web address among the words that opens nothing."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.addresses import broken_addresses
from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_MAY_HOLD_ONE = pattern(
    r"[A-Za-z1](?:(?<=1)(?:92\.168|27\.0\.0)|(?<=[A-Za-z])[,，。、．.；;：:/／\\\s]{1,8}[A-Za-z0-9])"
)
"""Letters with marks of an address between them, or the machines of a house; it begins with one rare class."""


@rule(
    "GC622",
    Severity.HINT,
    on=Text(fields=("channel", "notes", "content", "address", "text"), sieve=_MAY_HOLD_ONE, is_public=True),
    rests_on=Clause("国办发〔2019〕54号；网址的通行写法（RFC 3986）", certainty="B"),
    zh=Words(
        message="文字里的网址打不开：“{piece}”，{fault}",
        why="群众照着目录里的网址去找，打不开就看不到内容",
        fix="请在浏览器里打开那一页，从地址栏复制完整的网址",
    ),
    en=Words(
        message="a web address among the words opens nothing: “{piece}”, {fault}",
        why="people type or follow the addresses of a catalogue, and this one leads nowhere",
        fix="open the page in a browser and copy the whole address",
    ),
)
def broken_address(text: str) -> Iterator[Finding]:
    """渠道、备注等文字里的网址写错了。 / A web address among the words cannot be followed.

    开头的 http 写错、缺冒号或者“//”，该用点的地方用了逗号，两个网址连在一起，gov.cn、www 写错，以及单位内部的地址
    （192.168…、localhost）。文字里的网址可以不写 http://，后面可以跟标点；跳转网址里的另一个网址（?url=https://…）、
    IP 地址和外地的域名（gov.hk），不在此列。网址栏见 GC621。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel:
          - 政府网站（http//www.example.gov.cn）  # GC622
          - 政务服务中心
      - id: death
        notes:
          - 网上办理：www.example,gov.cn/hj  # GC622
          - 网上办理：http://192.168.1.20/hj  # GC622
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel: [政府网站（http://www.example.gov.cn）, 其他：户政平台（hz.example.gov.cn）]
        notes: ["网址：www.example.gov.cn，电话 0469-4622338"]
      - id: death
        notes: ["https://www.example.gov.cn、https://hz.example.gov.cn/a?url=https://www.example.gov.cn/"]
    ```
    """
    for broken in broken_addresses(text):
        yield Finding(
            facts={"piece": text[broken.start : broken.end], "fault": broken.fault}, piece=(broken.start, broken.end)
        )
