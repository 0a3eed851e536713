"""GC318: one document twice among the bases of an item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from govcat.check.grammar.cited import in_marks
from govcat.check.rule import Context, Finding, Mention, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.citation import Citation
from govcat.core.elements.document_number import find_numbers
from govcat.core.item import Domain, Item


class _Cited(NamedTuple):
    """What makes two citations one: the document, its articles, the issuer in front, and the number if one is given."""

    document: str
    articles: tuple[str, ...]
    issuer: str
    numbers: tuple[str, ...]

    def is_same(self, other: _Cited) -> bool:
        """Whether both name one document and the same of its articles; a number may be missing on one side."""
        if self[:3] != other[:3]:
            return False
        own, others = _serials(self.numbers), _serials(other.numbers)
        return not own or not others or not own.isdisjoint(others)


def _serials(numbers: tuple[str, ...]) -> set[tuple[str, str]]:
    return {(number.year, number.serial) for text in numbers for number in find_numbers(text)}


@rule(
    "GC318",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="B"),
    zh=Words(
        message="同一个事项的依据里，{title}引了两次",
        why="重复的依据让人以为是两件不同的文件",
        fix="删去其中一处；要引不同条款的，写明各自的条款",
    ),
    en=Words(
        message="{title} is cited twice among the bases of one item",
        why="a basis that is repeated looks like two different documents",
        fix="take one of them out, or name the articles if different ones are meant",
    ),
)
def repeated_basis(domain: Domain, context: Context) -> Iterator[Finding]:
    """同一个事项把同一件依据引了两次。 / One item cites one document twice.

    全称与简称、注文号与不注文号，看作同一件。条款不同的，一处引整件、一处引条款的，文号不同的同名文件，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis+: [《政府信息公开条例》]  # GC318
      - id: death
        basis:
          - 《中华人民共和国户口登记条例》第八条
          - 《中华人民共和国政府信息公开条例》；《户口登记条例》第八条  # GC318
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国户口登记条例》第七条
          - 《中华人民共和国户口登记条例》第八条
          - 《中华人民共和国户口登记条例》
      - id: death
        basis:
          - 《特困人员认定办法》（民发〔2021〕43号）
          - 《特困人员认定办法》（某民发〔2021〕7号）
          - 《中华人民共和国民法典》第一千一百零五条；《中华人民共和国民法典》第一千一百零六条
    ```
    """
    read: dict[str, list[str]] = {}
    for text in dict.fromkeys(text for item in domain.items for text in item.basis):
        read[text] = [_document(citation, context) for citation in context.readings.citations(text)]
    for position, item in enumerate(domain.items):
        documents = [document for text in item.basis for document in read[text]]
        if len(set(documents)) < len(documents):
            yield from _repeated(position, item, context)


def _repeated(position: int, item: Item, context: Context) -> Iterator[Finding]:
    seen: dict[str, list[tuple[int, _Cited]]] = {}
    for place, text in enumerate(item.basis):
        for citation in context.readings.citations(text):
            cited = _cited(citation, context)
            others = seen.setdefault(cited.document, [])
            first = next((where for where, other in others if other.is_same(cited)), None)
            if first is not None:
                path = ("items", position, "basis")
                related = (Mention((*path, first), Term("第一次", "first")),) if first != place else ()
                facts = {"title": in_marks(citation.title)}
                yield Finding((*path, place), facts, piece=(citation.start, citation.end), related=related)
            others.append((place, cited))


def _document(citation: Citation, context: Context) -> str:
    """What a document is told by: the key of its title, the right one if a known misspelling is cited."""
    return context.knowledge.laws.named(citation.title).key


def _cited(citation: Citation, context: Context) -> _Cited:
    numbers = (citation.number, *citation.more_numbers)
    return _Cited(_document(citation, context), citation.articles, citation.issuer, numbers)
