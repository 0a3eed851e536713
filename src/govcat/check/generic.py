"""Phrases that stand where a basis should and name no document (facts: the grammar of citations)."""

from __future__ import annotations

import re

from govcat.core.elements.document_number import find_numbers

_GENERIC = re.compile(
    r"(?:(?:国家|省|市|县|区|地方|上级|各级|部门|现行|政府|政务|各地|各省|根据|依据|按照|按)*"
    r"(?:(?:相关|有关|各地|各省|上级|现行).{0,14}?(?:规定|政策|文件|法规|法律|规章|规划|要求|精神|制度)"
    r"|(?:信息|政务)公开(?:有关|相关)?(?:规定|要求|制度)|法律法规|政策法规|规范性文件|政策文件|规章制度)"
    r"(?:、|和|及|与|以及)?(?:规定|政策|文件|法规|规章|要求|等)*|.{0,12}(?:有关|相关)(?:规定|政策|文件|要求))[。；;]?"
)
_NAMED = re.compile(r"[一-鿿]{2,}(?:法|条例|办法|细则|规则)(?:[及等和与、的中第》]|有关|相关)")


def is_generic(basis: str) -> bool:
    """Whether a text, in book marks or not, is a general phrase (相关政策规定, 信息公开规定) and no document's name."""
    said = basis.strip()
    in_marks = re.fullmatch("《([^《》]*)》", said)
    said = in_marks[1] if in_marks else said
    if "《" in said or find_numbers(said) or _NAMED.search(said):
        return False
    return bool(_GENERIC.fullmatch(said))
