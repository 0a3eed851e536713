"""Names of bodies in which a place or an office was never filled in: 县（市、区）民政局, ××县公安局, 某某局."""

from __future__ import annotations

from govcat.core.pattern import pattern

_CHOICE = pattern(r"[省市州盟县区旗][（(](?:或|[省市州盟县区旗、，,/／])*[省市州盟县区旗][）)]")
_SOMEWHERE = pattern(r"某{1,3}(?=[省市州盟县区旗乡镇村局委厅办]|街道|社区|部门|单位)")
_BLANK = pattern(
    r"(?<![A-Za-z0-9])[×xXＸｘ＊*○〇□◯_＿]{2,}(?=[㐀-鿿])"
    r"|(?<![A-Za-z0-9一二三四五六七八九十百零])[×xXＸｘ＊*○〇□◯_＿](?=[省市州盟县旗乡镇村局])"
    r"|(?<=[㐀-鿿])[×＊*○□◯_＿]{2,}"
    r"|[（(【\[]\s*(?:请?填写[^（()）]{0,8}|本?[省市县区旗乡镇]名|名称|单位名称|机构名称|主管部门名称)\s*[】\])）]"
)


def left_open(name: str, region: str, region_level: str) -> tuple[int, int] | None:
    """Where a name still has to be filled in; None if nowhere.

    The region's own name is no blank, and in a specimen, the catalogue of some 某某县, neither is 某某. Nor is a choice
    of places (县（市、区）) above the county: there the catalogue speaks for all of them.
    """
    patterns = [_BLANK]
    if not _SOMEWHERE.search(region):
        patterns.append(_SOMEWHERE)
    if region_level != "市级":
        patterns.append(_CHOICE)
    said = name.replace(region, "区" * len(region)) if region else name
    return min((found.span() for pattern in patterns if (found := pattern.search(said))), default=None)
