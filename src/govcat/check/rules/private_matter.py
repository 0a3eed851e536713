"""GC805: private matters among what everyone may read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from govcat.check.grammar.open_to_all import is_open_to_all
from govcat.check.grammar.private.withheld import masks, withholds
from govcat.check.grammar.private_matters import PrivateMatter, entries_in_question, is_nothing_else, private_matters
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Domain, Item


@rule(
    "GC805",
    Severity.WARNING,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十五条", certainty="A"),
    zh=Words(
        message="公开内容列有“{word}”，而本事项面向全社会主动公开",
        why="依《政府信息公开条例》第十五条，涉及个人隐私、公开会对第三方合法权益造成损害的，一般不得公开",
        fix="建议删去；确需公示的只列必要信息，写明隐去哪些部分，期满撤下",
    ),
    en=Words(
        message="content lists “{word}”, and the item is disclosed to everyone",
        why="under article 15 of 《政府信息公开条例》 what touches privacy and would harm somebody's lawful interests"
        " is as a rule not disclosed",
        fix="delete it; if it has to be displayed list only what is needed, say what is masked, and take it down when"
        " the period is over",
    ),
)
def private_matter(domain: Domain, context: Context) -> Iterator[Finding]:
    """面向全社会主动公开的内容里有个人隐私的要素。 / What is disclosed to everyone includes private matters.

    看身份证号、住址、银行账号、病情、残疾类别、个人电话、未成年人姓名等字样。写明隐去的、作为申请材料的、
    只是办理事项或者评定标准的（住址变更登记、残疾等级评定标准）、单位自己的账户和地址，以及依申请公开、
    写明特定群体的事项，都不在此列。备注里写明不列的，不在此列；上级指引的备注管不到本级自己加列的内容，
    整条只写一项隐私要素的，备注写明隐去哪些部分才算。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 救助对象姓名、家庭住址  # GC805
          - 发放的银行账号  # GC805
          - 受益人联系电话  # GC805
        notes: [公开时不列银行账号]
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 申请材料（身份证号、住址证明、银行卡号）
          - 住址变更登记流程
          - 残疾等级评定标准
          - 办公地址和缴费银行账号
          - 救助对象姓名、身份证号（隐去后四位）
          - 公示名单（身份证号、住址不予公布）
          - 身份证号、住址变更办理流程
          - 认定因素：家庭收入、健康状况
          - 养老机构名称、住址、床位数
          - 残疾类别（视力、听力、言语等）
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        audience+: [特定群体：申请人]
        content+: [申请人住址]
      - id: death
        content+:
          - 家属姓名、住址
        notes: [公开时不列家属的住址]
    ```
    """
    entries = dict.fromkeys(chain.from_iterable(item.content for item in domain.items))
    named = {entry: found for entry in entries_in_question(entries) if (found := tuple(private_matters(entry)))}
    for position, item in enumerate(domain.items if named else ()):
        for place, entry in enumerate(item.content):
            matters = [matter for matter in named.get(entry, ()) if not _is_withheld(matter, place, item, domain)]
            if matters and is_open_to_all(item, context.readings):
                words = "、".join(dict.fromkeys(matter.word for matter in matters))
                at = (matters[0].start, matters[-1].end)
                yield Finding(("items", position, "content", place), {"word": words}, piece=at)


def _is_withheld(matter: PrivateMatter, place: int, item: Item, domain: Domain) -> bool:
    """Whether a note says that `matter`, in entry `place`, is kept back.

    A note speaks of what its own layer or one above lists: what a county adds is not kept back by what the guideline
    says. Beside an entry that is nothing but the matter only masking helps: left out, nothing of it would remain.
    """
    entry = item.content[place]
    layer = 0 if entry in item.above.get("content", ()) else item.origin_of(("content", place)).layer
    says = masks if is_nothing_else(entry, matter) else withholds
    return any(says(note, matter.kind) for note in _notes(item, domain, layer))


def _notes(item: Item, domain: Domain, layer: int) -> Iterator[str]:
    """The notes of an item and of its domain that `layer` or one below wrote."""
    for number, note in enumerate(item.notes):
        if item.origin_of(("notes", number)).layer >= layer:
            yield note
    written = domain.origins.get("notes", ())
    if not written or written[0].layer >= layer:
        yield from domain.notes
