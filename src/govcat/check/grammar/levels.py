"""On which level a region and the bodies of its catalogue stand: 县级, 乡级, or no place in the ladder at all."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.places import name_of
from govcat.check.rule import Context
from govcat.core.elements.subject import NamedSubject
from govcat.core.item import Body, Header, Subject
from govcat.core.pattern import pattern

_APART = pattern(
    r"税务|气象|烟草|海关|海事|调查队|消防|生态环境|地震|邮政|通信管理|金融监督管理|人民银行|国家安全|出入境|供电|电力"
    r"|分局|派出|公司|学校|医院|卫生院"
)
"""Bodies that hang under no local government, or under one further up, and their branches; and those that are none."""

_KINDS = {"乡镇街道": "乡级", "村社区": "村级", "机关": ""}
"""The kinds of bodies that stand in the ladder, with the level where the kind tells it."""

_FAR_ABOVE = pattern(
    r"国务院|国家(?!税务|统计|(?:综合)?档案馆)|中央|省级|省直|(?:[㐀-鿿]{0,3}省|[㐀-鿿]{0,8}自治区)(?![㐀-鿿]*[市州县区旗盟乡镇])"
)
_TOWNSHIP = pattern(r"(?:乡|镇|街道|苏木)级?$")
_SUBDISTRICT = pattern(r"街道(?:办事处|办)?$")
_ENDS = (
    ("村级", pattern(r"(?:村|社区|嘎查)$")),
    ("乡级", pattern(r"(?:乡|镇|苏木|街道(?:办事处|办)?)$")),
    ("县级", pattern(r"[县旗]$")),
)


def level_of_region(header: Header) -> str:
    """The level of the region: as it says, or as its name shows; empty if neither does."""
    if header.region_level:
        return header.region_level
    return next((level for level, end in _ENDS if end.search(header.region)), "")


def is_subdistrict(header: Header) -> bool:
    """Whether the region is a 街道: an agency of the district, without a congress of its own."""
    return bool(_SUBDISTRICT.search(header.region))


def levels_of(subject: Subject, context: Context) -> Iterator[str]:
    """The level of each body in an entry of 公开主体; empty for one that is not in the ladder or not known.

    省级 stands for everything above the city.
    """
    if subject.bodies:
        yield from (_of_body(body, context) for body in subject.bodies)
    elif subject.role:
        yield _of_role(subject.role, subject.text, context)
    else:
        for named in context.readings.subjects(subject.text):
            yield _of_role(named.role, named.text, context) if named.role else level_of_name(named)


def level_of_name(named: NamedSubject) -> str:
    """The level that the name of a body shows; empty if it is not in the ladder, or shows none."""
    name = name_of(named.text)
    if _APART.search(named.text) or name.is_of_zone:
        return ""
    if _FAR_ABOVE.match(named.text):
        return "省级"
    return "乡级" if _TOWNSHIP.search(name.place) else named.level


def _of_body(body: Body, context: Context) -> str:
    if _APART.search(body.name) or (body.kind and body.kind not in _KINDS):
        return ""
    if body.level or _KINDS.get(body.kind):
        return body.level or _KINDS[body.kind]
    return next(map(level_of_name, context.readings.subjects(body.name)), "")


def _of_role(role: str, text: str, context: Context) -> str:
    facts = context.knowledge.role_facts.get(role)
    return facts.level if facts and facts.kind in _KINDS and not _APART.search(text) else ""
