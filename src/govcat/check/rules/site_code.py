"""GC731: a code of a government website that has not the form of one."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Catalogue
from govcat.core.pattern import pattern

_SITE_CODE = pattern(r"[0-9]{10}|(?i:bm)[0-9]{8}")


@rule(
    "GC731",
    Severity.WARNING,
    on=Catalogue,
    rests_on=Clause("国办发〔2017〕47号（写法据各地网站归纳）", certainty="B"),
    zh=Words(
        message="网站标识码“{code}”应为 10 位数字，或者 bm 加 8 位数字",
        why="标识码写进每个页面的标签，检查时据它认定是哪个网站",
        fix="请照网站页脚或者备案的标识码改正 govcat.yaml 的 site.code，并加引号",
    ),
    en=Words(
        message="the site code “{code}” should be ten digits, or bm and eight digits",
        why="it stands in every page and tells inspectors whose site it is",
        fix="copy it from the footer of the portal into site.code of govcat.yaml, in quotes",
    ),
)
def site_code(catalogue: Catalogue) -> Iterator[Finding]:
    """网站标识码的写法不对。 / The code of the website has not the form of one.

    地方网站是 6 位行政区划代码加 4 位序号，部门网站是 bm 加 8 位数字。没有写的不提示。

    ## 错误 / Wrong

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 某某县, level: 县级}
    site:
      code: "23052100"  # GC731
    ```

    ## 正确 / Right

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 某某县, level: 县级}
    site:
      code: bm14000002
    ```
    """
    code = catalogue.header.site.get("code", "").strip()
    if code and not _SITE_CODE.fullmatch(code):
        yield Finding(("header", "site", "code"), {"code": code})
