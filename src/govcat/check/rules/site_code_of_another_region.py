"""GC735: a code of a website that begins with the code of another region."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Catalogue
from govcat.core.pattern import pattern

_LOCAL_SITE = pattern("[0-9]{10}")


@rule(
    "GC735",
    Severity.HINT,
    on=Catalogue,
    rests_on=Clause("国办发〔2017〕47号（写法据各地网站归纳）", certainty="B"),
    zh=Words(
        message="网站标识码“{code}”的前 6 位与行政区划代码 {region} 不同",
        why="地方网站的标识码一般以所在行政区划的代码开头；区划调整过的，会沿用原来的标识码",
        fix="请对照网站页脚核对；确属沿用原标识码的，可以不改",
    ),
    en=Words(
        message="the site code “{code}” does not begin with the region code {region}",
        why="the code of a local site begins with that of its region as a rule; old codes outlive changes of regions",
        fix="compare it with the footer of the portal; if it is the old code leave it",
    ),
)
def site_code_of_another_region(catalogue: Catalogue) -> Iterator[Finding]:
    """网站标识码的前缀不是本地区的行政区划代码。 / The site code begins with the code of another region.

    用上级（省、市）网站的标识码，部门网站（bm 开头），没有写行政区划代码的，不在此列；写法不对的由 GC731 说明。

    ## 错误 / Wrong

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 某某县, code: "230521", level: 县级}
    site:
      code: "2305220003"  # GC735
    ```

    ## 正确 / Right

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 某某镇, code: "230521100", level: 乡级, covers: [县级, 乡级]}
    site:
      code: "2305210003"
    ```
    """
    header = catalogue.header
    code, county = header.site.get("code", "").strip(), header.region_code[:6]
    hosts = {county, f"{county[:4]}00", f"{county[:2]}0000"}
    if county and _LOCAL_SITE.fullmatch(code) and code[:6] not in hosts:
        yield Finding(("header", "site", "code"), {"code": code, "region": header.region_code})
