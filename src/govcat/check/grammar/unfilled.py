"""What a form asks for and nobody wrote: 请注明, ××, 待定."""

from __future__ import annotations

from govcat.core.pattern import pattern

_UNFILLED = pattern(
    r"[（(]?(?:请|需|须|应)?(?:注明|写明|填写|填报|说明|列明|标明|列出)(?:具体)?(?:名称|渠道|群体|对象|内容|是哪一类)?[）)]?"
    r"|[×xX＊*_＿—]{1,8}|某某(?:平台|网站|渠道|群体|人员|对象)?|待定|待补充?|待明确|无|略|\.{2,6}|…{1,2}"
)


def is_unfilled(text: str) -> bool:
    """Whether what should be a name is only the request to write it, or a sign for a gap."""
    return bool(_UNFILLED.fullmatch(text.strip()))
