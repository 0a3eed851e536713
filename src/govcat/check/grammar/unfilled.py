"""What a form asks for and nobody wrote: 请注明, ××, 待定."""

from __future__ import annotations

from govcat.core.pattern import pattern

_UNFILLED = pattern(
    r"[（(]?(?:请|需|须|应)?(?:注明|写明|填写|填报|说明|列明|标明|列出)(?:具体)?(?:名称|渠道|群体|对象|内容|是哪一类)?[）)]?"
    r"|[×xX＊*_＿—√✓]{1,8}|某某(?:平台|网站|渠道|群体|人员|对象)?|待定|待补充?|待明确|无|略|\.{2,6}|…{1,2}"
)

_ANY = r"(?:相关|有关|相应|特定|部分|一定|某些|某类|各类|其[他它])"
_NOBODY = pattern(
    rf"{_ANY}{{1,2}}的?(?:人员|群体|群众|对象|人群|人士|公众|社会公众|主体|当事方|单位|个人|组织|人)"
    r"(?:[、和及或与](?:人员|群体|群众|对象|人群|主体|单位|个人|组织))*|其[他它]|等"
)
_NOWHERE = pattern(
    rf"(?:{_ANY}|多种|各种|以上|上述|等)*(?:渠道|方式|载体|形式|途径|方法|媒介)|(?:{_ANY}|等)+|(?:渠道|方式|载体)?等+"
)


def names_nobody(group: str) -> bool:
    """Whether a group is asked for and not named, or only called one: 请注明, 相关人员, 有关群体."""
    return is_unfilled(group) or bool(_NOBODY.fullmatch(group.strip()))


def names_no_channel(free: str) -> bool:
    """Whether what stands beside 其他 names no channel: 请注明, 其他, 相关渠道, 等."""
    return is_unfilled(free) or bool(_NOWHERE.fullmatch(free.strip()))


def is_unfilled(text: str) -> bool:
    """Whether what should be a name is only the request to write it, or a sign for a gap."""
    return bool(_UNFILLED.fullmatch(text.strip()))
