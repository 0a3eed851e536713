"""Which domain a text names: the title of a table, a cell of its domain column, the name of a sheet or of a file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Literal, NamedTuple, TypeAlias

from govcat.core.knowledge import DomainName
from govcat.core.pattern import pattern
from govcat.match.slugs import minted

Clue: TypeAlias = tuple[Literal["column", "title", "sheet", "before", "file"], str]
"""A text that may name a domain, and where it stands; `before` is the name of the domain that a table goes on with."""

_FURNITURE = pattern(
    r"(?i:\A\s*[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|附?表[0-9一二三四五六七八九十]+|[(（]?续表?[0-9一二三四五六七八九十]*[)）]?|"
    r"关于(?:印发|公布|发布)?|基层|政务公开|政府信息公开|公开|标准化?|规范化?|主动|基本|指引|目录|事项|清单|试点|[领頜]域|"
    r"附件[0-9一二三四五六七八九十]*|[0-9]{4}年?版?|[（(][^（()）]*(?:试行|版|修订|年)[^（()）]*[)）]|的通知|一览表|汇总表?|表|副本|"
    r"sheet[0-9]*|table[0-9]*|工作表[0-9]*|表格[0-9]*|第[0-9一二三四五六七八九十]+[页表张]|[0-9]+)"
)
"""Words that tables of any domain are called by."""

_PLACE = pattern(
    r"\A.{1,10}?(?:省|(?<![城])市(?![场政民容])|(?<!城)县(?!级)|(?<![社地小])区(?![域块])|旗|(?<!城)镇(?!村)|乡(?![村镇土])|"
    r"街道|(?<![神])州|盟|(?<![农乡])村(?!镇))(?=.{2}|\Z)"
)
"""The name of a place at the head of a text, by the sign that places of a rank end in."""

_OFFICE = pattern(r"\A(?:人民政府|政府|办事处|(?:委员会)?办公室|[^政府]{1,12}?局(?=.{2}))+")
_BEFORE = pattern(r"(?:[省市县区旗镇乡盟州局处]|街道|办事处|政府|办公室|[^\u3400-\u9fff]|[和及与、])\Z")
_SEPARATORS = pattern(r"[\s\-_—–·:：,，;；.。《》“”\"'\[\]【】〔〕+]+")
_EMPTY = pattern(r"[（(][)）]")
_ALIKE = 0.6


class Recognised(NamedTuple):
    """The domain that was found, and the clue that names it. A county's own domain `is_new`; `near` are names like it.

    `rivals` are names that the clue holds as well: nobody can tell by it which of them is meant.
    """

    key: str
    name: str
    clue: Clue
    is_new: bool = False
    near: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()


def recognised(clues: Sequence[Clue], known: Sequence[DomainName]) -> Recognised | None:
    """The domain that the first telling clue names; a new one if none of them names a known one; None without a name.

    A whole name counts before part of a text, in the order of the clues. A column or a title that calls its domain by
    an unknown name is believed: the name of the file says no better.
    """
    for clue in clues:
        exact = _exact(clue[1], known)
        if exact:
            return Recognised(exact.key, exact.name, clue)
        held = _held(clue[1], known)
        if len(held) == 1:
            return Recognised(held[0].key, held[0].name, clue)
        own = _called(clue)
        if own and (held or clue[0] in ("column", "title")):
            return _new(own, clue, known, tuple(name.name for name in held))
    named = next(((own, clue) for clue in clues if (own := _called(clue))), None)
    return _new(*named, known, ()) if named else None


def own_name(text: str) -> str:
    """What is left of a title without the place and the words that all titles share."""
    core = _core(text)
    while head := _PLACE.match(core) or _OFFICE.match(core):
        core = core[head.end() :]
    return core if len(core) > 1 else ""


def _called(clue: Clue) -> str:
    """What a county calls its own domain: a column says just that, other texts say more."""
    where, text = clue
    return "".join(text.split()).removesuffix("领域") if where == "column" else own_name(text)


def _new(name: str, clue: Clue, known: Sequence[DomainName], rivals: tuple[str, ...]) -> Recognised:
    names = [each for domain in known for each in (domain.name, *domain.aliases)]
    near = tuple(get_close_matches(name, names, n=3, cutoff=_ALIKE))
    key = minted(name, (), {domain.key for domain in known})
    return Recognised(key, name, clue, is_new=True, near=near, rivals=rivals)


def _exact(text: str, known: Sequence[DomainName]) -> DomainName | None:
    wanted = {_plain(text), _plain(_core(text)), _plain(own_name(text))} - {""}
    for domain in known:
        if any(_plain(name) in wanted for name in (domain.name, *domain.aliases)) or domain.key == text.strip():
            return domain
    return None


def _held(text: str, known: Sequence[DomainName]) -> Sequence[DomainName]:
    """The domains whose names the text holds, a name inside a longer one not counted."""
    core = _plain(_core(text))
    found = sorted(_spans(core, known), key=lambda span: (span[0] - span[1], span[0]))
    kept: list[tuple[int, int, DomainName]] = []
    for start, end, domain in found:
        if not any(start < other_end and other_start < end for other_start, other_end, _ in kept):
            kept.append((start, end, domain))
    return tuple({domain.key: domain for *_, domain in kept if _stands_out(core, domain)}.values())


def _spans(core: str, known: Sequence[DomainName]) -> Iterator[tuple[int, int, DomainName]]:
    for domain in known:
        for name in map(_plain, (domain.name, *domain.aliases)):
            at = core.find(name)
            if name and at >= 0:
                yield at, at + len(name), domain


def _stands_out(core: str, domain: DomainName) -> bool:
    """Whether a name inside a text is what the text is about: it follows a place or an office, or is most of it."""
    for name in map(_plain, (domain.name, *domain.aliases)):
        at = core.find(name)
        if at == 0 or (at > 0 and (_BEFORE.search(core[:at]) or 2 * len(name) > len(core))):
            return True
    return False


def _core(text: str) -> str:
    return _EMPTY.sub("", _SEPARATORS.sub("", _FURNITURE.sub(" ", text)))


def _plain(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKC", text).casefold() if char.isalnum())
