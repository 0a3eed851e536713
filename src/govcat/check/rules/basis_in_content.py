"""GC232: a citation where the content should stand."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.enumeration import opening_of, without_opening
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.elements.citation import Citation
from govcat.core.elements.title import title_key
from govcat.core.item import Item
from govcat.core.pattern import pattern

_DISCLOSES_DOCUMENTS = pattern(
    "法律|法规|规章|文件|政策|制度|标准|规范|规定|办法|条例|依据|解读|规划|预案|方案|规程|普法|法治"
)
_LABEL = pattern(r"\s*[【\[]?(?P<title>公开|主要|政策|法律)?依据[】\]]?\s*[：:]?\s*(?=[《〈])")
_OTHER_LABEL = pattern(r"\w{2,8}[：:]")
"""依据 is a label of its own in the content of a guide whose entries all have one."""

_BETWEEN = " \t\n　、，,；;。.及和与【】[]"


@rule(
    "GC232",
    Severity.HINT,
    on=Item,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="事项“{item}”的公开内容里有 {count} 条是依据，例如“{entry}”",
        why="公开内容写公开什么，公开依据写凭什么公开；混在一起，群众看不出这一事项要公开哪些信息",
        fix="把依据移到公开依据（basis），在公开内容里写明公开的要素；公开的就是这件文件的，可以不改",
    ),
    en=Words(
        message="entries of the content of “{item}” that are a basis: {count}, such as “{entry}”",
        why="content says what is disclosed, a basis by which rule; mixed up, neither can be read",
        fix="move them to basis and write what is disclosed; leave a document that is itself what is disclosed",
    ),
)
def basis_in_content(item: Item, context: Context) -> Iterator[Finding]:
    """公开依据写进了公开内容。 / A basis was put into the content.

    一条只有《…》和文号、条款（前面可以有“公开依据：”），并且同一文件也列在公开依据里，或者写有第几条的，才算。公开法律
    法规、政策文件的事项，《…》申请表、《…》领取条件等以证件、表格为内容的，办事指南里的“办理依据：”，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis+: [《中华人民共和国户口登记条例》]
        content+:
          - 《中华人民共和国户口登记条例》  # GC232
      - id: death
        content+:
          - 《中华人民共和国户口登记条例》第八条  # GC232
      - id: names
        category: 变更更正
        name: 姓名变更
        content:
          - 办理条件
          - 公开依据：《中华人民共和国户口登记条例》第十八条  # GC232
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis+: [《中华人民共和国户口登记条例》]
        content+: [《居民户口簿》申请表, 《户口迁移证》, 办理依据：《中华人民共和国户口登记条例》]
      - id: policies
        category: 政策法规
        name: 法律法规
        basis: [《中华人民共和国户口登记条例》]
        content:
          - 《中华人民共和国户口登记条例》
    ```
    """
    if "《" not in "".join(item.content) or _DISCLOSES_DOCUMENTS.search(" ".join((*item.category, item.name))):
        return
    cited = {title_key(one.title) for text in item.basis for one in context.readings.citations(text)}
    found = []
    for position, entry in enumerate(item.content):
        citations = context.readings.citations(entry) if "《" in entry else ()
        if _is_all(entry, citations, _start(item, entry)) and any(
            one.articles or title_key(one.title) in cited for one in citations
        ):
            found.append(position)
    if found:
        facts: Facts = {"item": item.name, "count": len(found), "entry": item.content[found[0]]}
        yield Finding(("content", found[0]), facts)


def _start(item: Item, entry: str) -> int:
    """Where an entry begins behind the number of its list and the head of the column 公开依据."""
    opening = opening_of(entry)
    at = opening.end if opening else 0
    label = _LABEL.match(entry, at)
    if label is None:
        return at
    is_one_of_many = any(_OTHER_LABEL.match(without_opening(other)) for other in item.content if other != entry)
    return at if label["title"] != "公开" and is_one_of_many else label.end()


def _is_all(entry: str, citations: tuple[Citation, ...], at: int) -> bool:
    """Whether an entry from `at` on is citations, with their ranks and issuers, and nothing more."""
    for citation in citations:
        before = entry[at : max(at, citation.start)].strip(_BETWEEN)
        if before not in ("", citation.label, citation.issuer):
            return False
        at = citation.end
    return not entry[at:].strip(_BETWEEN)
