"""GC309: a title that nearly is a registered one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from govcat.check.grammar.cited import in_marks, namesakes, numbers_of
from govcat.check.grammar.generic import is_generic
from govcat.check.grammar.likeness import (
    has_lost_a_sign,
    is_much_alike,
    is_slip,
    is_slip_of_a_law,
    is_slip_of_the_kind,
    may_be_slip,
    unslipped,
)
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.elements.citation import Citation
from govcat.core.elements.title import COUNTRY, kind_of_title, split_issuer, title_key
from govcat.core.law import Law, Laws
from govcat.core.pattern import pattern

_SHORTEST, _LONGEST = 5, 200
_MOST = 3
_PLACE = pattern(
    r"(?!城市|城镇|乡镇|村镇|城乡)[^\W\d_]{1,7}?(?:省|市|县|区|州|盟|旗|镇|乡|街道)"
    r"(?<!城市)(?<!城镇)(?<!乡镇)(?<!社区)(?<!园区)(?<!地区)(?<!保护区)(?<!名胜区)|[^\W\d_]{0,7}(?:(?<!办公)厅|兵团)"
)
"""A name that begins with a place, or an organ of a province: what a locality has issued is its own matter."""
_CENTRAL = pattern(r"(?:中共中央|中央|全国|国务院|国家|中国|最高)[^\W\d_]*|[^\W\d_]{2,}(?:部|部办公厅|总局|总局办公厅)")
_ALIKE = Term("只差一两个字", "differs from it by a sign or two")
_SAME_NUMBER = Term("文号相同、名称相近", "has its number and nearly its title")


@rule(
    "GC309",
    Severity.HINT,
    on=Citation,
    rests_on=Clause("govcat 法规登记表", certainty="C"),
    zh=Words(
        message="依据《{title}》不在法规登记表内，与登记的{near}{likeness}",
        why="名称差一个字，群众和工作人员就查不到原文",
        fix="如果指的就是登记的那一件，请改用登记的名称；确有这样一件法规文件的，可以不改",
    ),
    en=Words(
        message="《{title}》 is not in the registry; compared with {near}, it {likeness}",
        why="one sign is enough for readers not to find the document",
        fix="write the registered title if that is what is meant; leave it if there is such a document",
    ),
    yields_to=("GC825",),
)
def unknown_title(citation: Citation, context: Context) -> Iterator[Finding]:
    """依据的名称登记表里没有，与登记的某件只差一两个字。 / A title is not registered, but nearly is one that is.

    只看虚字、错别字、易混的词、重字、颠倒和脱字、写错的国名，以及漏写的发文机关；办法与条例、实施细则与实施办法、年份、届次、地域不同的，以及地方文件、
    文号对得上另一件的，都不在此列。名称不近似的一律不作判断。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《城市燃气管理条例》  # GC309
          - 《国有土地上房屋征收和补偿条例》第八条  # GC309
          - 《国务院办公厅关于推进重大建设项目批准与实施领域政府信息公开的意见》  # GC309
          - 《城镇燃气管理条列》  # GC309
          - 《中华人民共和社会保险法》  # GC309
          - 《社会保保险法》  # GC309
          - 《城镇燃气管理条例例》  # GC309
          - 《城镇燃气管条例》  # GC309
          - 《中华人民共和国正府采购法》  # GC309
          - 《中华人民共和国未成年保护法》  # GC309
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《城镇燃气管理条例》
          - 《兽药管理条例》
          - 《环境噪声污染防治法》
          - 《中华人民共和国档案法实施办法》
          - 《某某市城市燃气管理条例》
          - 《国务院关于第七批取消和调整行政审批项目的决定》
          - 《行政许可证》
          - 《中华人民共和国民事诉讼法》
          - 《中华人民共和国国旗法》
          - 《中华人民共和国城市规划法》
          - 《城市绿化条款》
          - 《租赁住房管理办法》
          - 《残疾教育条例》
          - 《国家税务总局关于纳税人权利与责任的公告》（国家税务总局公告2011年第3号）
    ```
    """
    laws = context.knowledge.laws
    if namesakes(citation, laws) or citation.is_broken or _is_local(citation) or is_generic(citation.title):
        return
    same = _with_its_number(citation, laws)
    near = dict.fromkeys(law.title for law in same or _near(citation, laws))
    if 0 < len(near) <= _MOST:
        names = "、".join(map(in_marks, near))
        facts: Facts = {"title": citation.title, "near": names, "likeness": _SAME_NUMBER if same else _ALIKE}
        yield Finding(facts=facts, piece=citation.title_at)


def _is_local(citation: Citation) -> bool:
    """Whether a place stands in front of the title, or its issuer is of a place."""
    issuer, rest = split_issuer(citation.title)
    return any(_PLACE.match(words.strip("关于印发《〈")) for words in (citation.issuer, issuer or rest))


def _with_its_number(citation: Citation, laws: Laws) -> list[Law]:
    """The documents that have the cited number, if their titles are alike enough to be the cited one."""
    serials = [number.serial for number in numbers_of(citation)]
    return [
        law
        for law in (laws.by_id.values() if serials else ())
        if any(serial in law.number for serial in serials)
        and law.may_have_number(citation.number)
        and is_much_alike(title_key(citation.title), title_key(law.title))
    ]


def _near(citation: Citation, laws: Laws) -> Iterator[Law]:
    """Registered documents whose title the cited one may be a slip for, if its number does not say otherwise."""
    key, kind = title_key(citation.title), kind_of_title(citation.title)
    issuer, rest = split_issuer(citation.title)
    if issuer and all(_CENTRAL.fullmatch(organ) for organ in re.split(r"[\s、，]+", issuer)):
        yield from (law for law in laws.by_title.get(title_key(rest), ()) if law.issuer and _may_be(law, citation))
    if citation.title.startswith(COUNTRY):
        yield from (law for law in _laws_like(key, laws) if _may_be(law, citation))
    if _SHORTEST <= len(key) <= _LONGEST:
        mended = (law for known in unslipped(key, laws.by_title) for law in laws.by_title.get(known, ()))
        near = _slips_of(key, kind, laws) if kind else _slips_of_the_kind(key, laws)
        yield from (law for law in chain(mended, near) if _may_be(law, citation))


def _laws_like(key: str, laws: Laws) -> Iterator[Law]:
    """The national laws whose titles differ from `key` in one sign."""
    for known, found in laws.by_title.items():
        if 0 <= len(known) - len(key) <= 1 and is_slip_of_a_law(key, known):
            yield from (law for law in found if law.title.startswith(COUNTRY))


def _slips_of(key: str, kind: str, laws: Laws) -> Iterator[Law]:
    """What is registered under a key that `key` may be a slip for; its kind is no slip."""
    for known, found in laws.by_title.items():
        if known[-1:] == key[-1] and (has_lost_a_sign(key, known) or (may_be_slip(key, known) and is_slip(key, known))):
            yield from (law for law in found if kind_of_title(law.title).endswith(kind))


def _slips_of_the_kind(key: str, laws: Laws) -> Iterator[Law]:
    """What is registered under a key whose last word alone was mistaken."""
    for known, found in laws.by_title.items():
        if known.startswith(key[:-2]) and kind_of_title(known) and is_slip_of_the_kind(key, known):
            yield from found


def _may_be(law: Law, citation: Citation) -> bool:
    """Whether `law` is no local one, and no number says that another is meant."""
    return law.kind != "地方" and not (citation.number and law.number)
