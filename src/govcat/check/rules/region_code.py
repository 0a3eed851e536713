"""GC732: a region code that does not exist or does not fit the level."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.item import Catalogue
from govcat.core.pattern import pattern

_PROVINCES = pattern("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]")
_MUNICIPALITIES = ("11", "12", "31", "50")
_LENGTHS = {"市级": 6, "县级": 6, "乡级": 9, "村级": 12}
_NAMES = {
    "市级": Term("市级", "a city"),
    "县级": Term("县级", "a county"),
    "乡级": Term("乡级", "a township"),
    "村级": Term("村级", "a village"),
}


@rule(
    "GC732",
    Severity.HINT,
    on=Catalogue,
    rests_on=Clause("GB/T 2260、GB/T 10114", certainty="A"),
    zh=Words(
        message="行政区划代码“{code}”待核：{fault}",
        why="区划代码用来与上级平台、网站标识码对应，也决定编号",
        fix="请对照民政部门公布的行政区划代码改正 govcat.yaml 的 region.code；层级写错的，改 region.level",
    ),
    en=Words(
        message="the region code “{code}” is to be checked: {fault}",
        why="it links the catalogue to the platforms above and to the code of the website",
        fix="compare it with the published list and correct region.code of govcat.yaml, or region.level",
    ),
)
def region_code(catalogue: Catalogue) -> Iterator[Finding]:
    """行政区划代码的省份不存在，或者与地区的层级不合。 / A region code names no province, or does not fit the level.

    位数本身由 GC127 检查。没有写层级的，只看省份；直辖市、不设区县的市、省直辖的县市，不在此列。

    ## 错误 / Wrong

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region:
      name: 某某县
      level: 县级
      code: "990001"  # GC732
    ```

    ## 正确 / Right

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region:
      name: 某某林区
      level: 县级
      code: "429021"
    ```
    """
    header = catalogue.header
    fault = _fault(header.region_code, header.region_level) if header.region_code else None
    if fault:
        yield Finding(("header", "region", "code"), {"code": header.region_code, "fault": fault})


def _fault(code: str, level: str) -> Term | None:
    if not _PROVINCES.match(code):
        return Term(f"没有以 {code[:2]} 开头的省份", f"no province begins with {code[:2]}")
    wanted = _LENGTHS.get(level)
    if wanted and len(code) != wanted:
        there, name = len(code), _NAMES[level]
        return Term(f"{name.zh}的代码是 {wanted} 位，写了 {there} 位", f"{name.en} has {wanted} digits, not {there}")
    return next((fault for levels, ends, fault in _ENDS if level in levels and ends(code)), None)


_ENDS: tuple[tuple[frozenset[str], Callable[[str], bool], Term], ...] = (
    (
        frozenset({"县级"}),
        lambda code: code.endswith("00"),
        Term("末两位是 00，是市或者省的代码", "it ends in 00, like the code of a city or a province"),
    ),
    (
        frozenset({"市级"}),
        lambda code: not code.endswith("00"),
        Term("末两位不是 00，是县（市、区）的代码", "it does not end in 00, like the code of a county"),
    ),
    (
        frozenset({"市级"}),
        lambda code: code.endswith("0000") and code[:2] not in _MUNICIPALITIES,
        Term("末四位是 0000，是省的代码", "it ends in 0000, like the code of a province"),
    ),
    (
        frozenset({"乡级", "村级"}),
        lambda code: code.endswith("000"),
        Term("末三位是 000，没有写到本级", "it ends in 000 and does not reach this level"),
    ),
)
"""How the codes of a level do not end."""
