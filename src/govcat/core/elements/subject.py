"""公开主体: who must disclose. A role, or the name of a body; several may stand in one cell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from govcat.core.elements.channel import BOXES
from govcat.core.elements.entries import SEPARATORS, entries
from govcat.core.knowledge import Vocabulary

_ORGAN = "部门|机关|机构|政府|局|委|委员会|办|办公室|办事处|中心|站|所|院|校|学校|公司|企业|单位|厅|队|人|派出所|组织"
_ENDS = r"(?:(?<=[门关构府局委会办室处心站所院校司业位厅队人织村镇乡道\0])|(?<=社区))"
_NEXT = rf"(?=[^{SEPARATORS}]{{0,40}}(?:{_ORGAN})\s*(?:\0|等?$|[{SEPARATORS}]))"
_SLASH = r"[/／](?!\w*[科股室处组](?:$|\W))"
_CUT = re.compile(rf"{_ENDS}[{SEPARATORS}]|[；;\n\r]|{_ENDS}(?:以及|或者|和|与|及|或|{_SLASH}){_NEXT}")
_SCOPE = re.compile(r"(?P<name>.+?)\s*[（(](?P<scope>[^（()）]*)[）)]")
_SECTION = re.compile(
    r"(?P<name>.*(?:局|委|委员会|办公室|政府|中心))\s*[/／]\s*(?P<section>\w*(?:科|股|室|处|组|办|队|站))"
)
_LEAD = re.compile(
    rf"[{BOXES}\s]*(?:(?:主要|共同|具体|第一)?(?:牵头|配合|主办|协办|承办|协作|协同|责任|主管|主责|公开|发布|编制|制作|提供|实施|负责|参与|联合|执行|落实|承担)"
    r"(?:单位|部门|主体|机构|机关|科室|股室|方)?[：:]\s*)?"
)
_OPEN_END = re.compile(r"(?:等(?:有关|相关)?(?:部门|单位)?)$")
_PLACEHOLDER = re.compile(
    r"县\s*[（(]\s*(?:市|区)[、，,]?\s*(?:市|区)?\s*[）)]|[×xX＊*]{1,3}[县市区镇乡]|某某?[县市区镇乡]"
)
_LEVELS = (
    ("村级", re.compile(r"\w*行政村|嘎查|\w{0,4}(?:村|社区)(?:[（(]|级|$|民|委|居)|\w{0,8}居(?:民)?委")),
    ("乡级", re.compile(r"(?:各|本)?(?:乡|镇|街道|苏木)|\w{1,8}(?:镇|乡|街道|苏木)(?:人民)?(?:政府|办事处)")),
    ("县级", re.compile(r"(?:各|本)?(?:县|区|旗)|\w{1,6}(?:县|(?<!社)区|旗)\w")),
)


@dataclass(frozen=True, slots=True)
class NamedSubject:
    """One body in a text of 公开主体, at `text[start:end]`.

    `label` is what stands before it and is no part of its name: its part (牵头单位：) or a box, as written. `role` is
    the standard word if it is one; `scope` what stands in brackets behind, `section` an office of it behind a slash.
    `level` is what the words themselves say, empty where they do not. `is_placeholder` says that the place was never
    filled in (县（市、区）…), `is_open` that the text goes on with 等.
    """

    text: str
    start: int
    end: int
    role: str = ""
    scope: str = ""
    section: str = ""
    level: str = ""
    is_placeholder: bool = False
    is_open: bool = False
    label: str = ""


def read_subjects(text: str, roles: Vocabulary) -> tuple[NamedSubject, ...]:
    """The bodies that a text of 公开主体 names, in order. Never raises."""
    return tuple(_named(text, start, end, roles) for start, end in entries(text, _CUT, roles.resolve))


def _named(text: str, start: int, end: int, roles: Vocabulary) -> NamedSubject:
    lead = _LEAD.match(text, start, end)
    label = lead[0] if lead and lead.end() < end else ""
    start += len(label)
    said = text[start:end]
    role = roles.resolve(said) or ""
    name, scope, section = said, "", ""
    if not role:
        is_open = bool(_OPEN_END.search(name))
        if inner := _SECTION.fullmatch(name):
            name, section = inner["name"], inner["section"]
        elif inner := _SCOPE.fullmatch(name):
            name, scope = inner["name"], inner["scope"]
        name = _OPEN_END.sub("", name) or name
        role = roles.resolve(name) or ""
    else:
        is_open = False
    return NamedSubject(
        text=said,
        start=start,
        end=end,
        role=role,
        scope=scope,
        section=section,
        level=next((level for level, words in _LEVELS if words.match(name)), ""),
        is_placeholder=bool(_PLACEHOLDER.search(said)) and not role,
        is_open=is_open,
        label=label,
    )
