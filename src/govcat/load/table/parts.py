"""Heads below a group: 主动 and 依申请 below 公开方式, 全社会 and 特定群体 below 公开对象, a column for a channel."""

from __future__ import annotations

from typing import NamedTuple

from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.load.table.plain import bare, plain


class Part(NamedTuple):
    """The key of a leaf that a sub-head means, and whether all its words are there."""

    key: str
    is_certain: bool = True


_ASIDE = pattern("公开|面向|向|的|政府信息|信息|开$")
_EVERYONE = pattern(
    "全社会(?:公众)?|全体社会(?:成员)?|社会(?:公众|大众|各界)|全体公众|社会全体|不特定(?:群体|对象|公众)"
)
_GROUPS = pattern("(?:特定|特殊|部分|指定)(?:群体?|群众|对象|主体|人群|人员|公众|人)|特定")
_PEOPLE = pattern("(?:人|民|者|户|员|群体|对象|群众|公众|单位|企业)$")
_ALL = pattern("^(?:全|所有|社会|公众|不限)")
_PROACTIVE = pattern("主动")
_ON_REQUEST = pattern("依?申请|依法申请|按申请|依申")
_CLOSED = pattern("不予?|不予以")
_WORDS = pattern("[、,/或和与及]")
_MARK = pattern("[√✓■□●○]|标注|表示|必选|可选")


def part_of(text: str, group: str, knowledge: Knowledge) -> Part | None:
    """The leaf that a head means as a part of the field `group` (empty if nothing stands above); None if none."""
    said = bare(text)
    core = _ASIDE.sub("", said) or said
    own = _audience(core, group) or _method(core, group)
    if own:
        return own
    if group == "channel":
        return _channel(said, knowledge)
    if group == "stage":
        word = knowledge.vocabularies["stage"].resolve(said) if len(said) > 1 else None
        return Part(f"stage.{word}") if word else None
    if not group and knowledge.vocabularies["channel"].resolve(said) and not _MARK.search(plain(text)):
        return Part(f"channel.{said}", is_certain=False)
    return None


def _audience(core: str, group: str) -> Part | None:
    if _EVERYONE.fullmatch(core):
        return Part("audience.everyone")
    if _GROUPS.fullmatch(core):
        return Part("audience.groups")
    if group != "audience":
        return None
    if _PEOPLE.search(core):
        return Part("audience.everyone" if _ALL.search(core) else "audience.groups", is_certain=False)
    if core in {"全", "全社", "社会", "公众", "会", "社会会"}:
        return Part("audience.everyone", is_certain=False)
    return (
        Part("audience.groups", is_certain=False)
        if core in {"定群体", "定群众", "群体", "群众", "特", "人群"}
        else None
    )


def _method(core: str, group: str) -> Part | None:
    if _PROACTIVE.fullmatch(core):
        return Part("method.主动公开")
    if _ON_REQUEST.fullmatch(core):
        return Part("method.依申请公开")
    if group != "method":
        return Part("method.不予公开") if core == "不予" else None
    if _CLOSED.fullmatch(core):
        return Part("method.不予公开")
    if core in {"主", "动"}:
        return Part("method.主动公开", is_certain=False)
    return Part("method.依申请公开", is_certain=False) if core in {"依", "申", "请", "申请"} else None


def _channel(said: str, knowledge: Knowledge) -> Part | None:
    word = knowledge.vocabularies["channel"].resolve(said)
    if word is None:
        return None
    return Part(f"channel.{word if bare(word) == said else said}")
