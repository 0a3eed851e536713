"""Phrases that stand where a basis should and name no document (facts: the grammar of citations)."""

from __future__ import annotations

from govcat.core.elements.document_number import find_numbers
from govcat.core.pattern import pattern

_WHOSE = (
    "全国|国家|中央|国务院|各省|各市|各县|各地|各级|上级|本级|本省|本市|本县|本地|当地|地方|省级|市级|县级|乡镇|省|市|县|区|旗"
    "|党委|政府|党和国家|主管部门|各部门|本部门|部门|单位|机关|行业|业务|内部|管理(?=制度)|工作(?=要求|需要|职责|有关|相关)"
)
_WHICH = "各项|各类|相应|相关|有关|现行|有效|其他|其它|具体|配套|规范性|地方性|政策性"
_ABOUT = "政府信息公开|政务信息公开|信息公开|政务公开"
_KINDS = "法律|法规|规章|文件|政策|规定|要求|精神|制度|标准|职责|职能|需要|实际|惯例"
_DOING = "按照|依照|依据|根据|遵照|参照|按|依法|依规|详见|见|以|为准|执行|办理|落实|公开"
_JOINING = "以及|和|及|与|或|等|的|、|，|,|/"
_ONLY_GENERAL = pattern(rf"(?:{_ABOUT}|{_WHICH}|{_WHOSE}|{_KINDS}|{_DOING}|{_JOINING})++")
_ENDS = pattern(rf"(?:{_KINDS}|依法|依规|为准|执行|办理|落实|公开)等?$")
_ABOUT_SOMETHING = pattern(
    r"(?:(?:各级|部门|政府|根据|依据|按照|按)*(?:相关|有关|各地|各省|上级|现行)"
    r".{0,14}?(?:规定|政策|文件|法规|法律|规章|规划|要求|精神|制度)|.{0,12}(?:有关|相关)(?:规定|政策|文件|要求))"
    r"(?:、|和|及|与|以及)?(?:规定|政策|文件|法规|规章|要求|执行|办理|等)*"
)
_NOTHING = pattern(r"(?:暂?无|略|[-—–－/／]+)(?:依据)?")
_NAMED = pattern(r"(?:[一-鿿]法典|[宪刑水]法|[一-鿿]{2}(?:法|条例|办法|细则|规则))(?:[及等和与、的中第》]|有关|相关)")
_IN_MARKS = pattern("《([^《》]*)》")
_OTHER_CASES = "规定的其他"


def is_generic(basis: str) -> bool:
    """Whether a text, in book marks or not, is a general phrase (相关政策规定, 信息公开规定) and no document's name."""
    said = basis.strip().rstrip("。；;")
    in_marks = _IN_MARKS.fullmatch(said)
    said = in_marks[1] if in_marks else said
    if "《" in said or _OTHER_CASES in said or find_numbers(said):
        return False
    if _NOTHING.fullmatch(said) or (_ONLY_GENERAL.fullmatch(said) and _ENDS.search(said)):
        return True
    return not _NAMED.search(said) and bool(_ABOUT_SOMETHING.fullmatch(said))
