"""GC317: a law of one domain as the basis of another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from govcat.check.grammar.at_home import AT_HOME, SIDE_BY_SIDE
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Domain, Item


class _Stranger(NamedTuple):
    """A citation that may not belong here: where it stands, its title, the words of its subject.

    `others`, if given, are words that the item's name must hold for the citation to be a stranger to it.
    """

    piece: tuple[int, int]
    title: str
    words: re.Pattern[str]
    others: re.Pattern[str] | None

    def is_known_to(self, item: Item) -> bool:
        """Whether the item speaks of the law's subject, or of nothing that says it has another."""
        said = (item.name, *item.category, *item.content)
        return any(map(self.words.search, said)) or (self.others is not None and not self.others.search(item.name))


@rule(
    "GC317",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国务院部门标准指引所引依据的领域", certainty="C"),
    zh=Words(
        message="事项“{item}”引了《{title}》，与它的内容不像有关系",
        why="依据与事项不对应，多半是从别的事项或者领域复制来的，群众据以查对会查错",
        fix="请核对；确有关系的可以不改，不对应的改引本事项自己的依据",
    ),
    en=Words(
        message="the item “{item}” cites 《{title}》, which seems to have nothing to do with it",
        why="such a basis was mostly copied from another item or domain, and leads readers astray",
        fix="check it; leave it if there is a connection, else cite the item's own basis",
    ),
)
def basis_of_another_domain(domain: Domain, context: Context) -> Iterator[Finding]:
    """依据是另一个领域、另一类事务的专门法规。 / A basis is the special law of another domain or matter.

    只看少数专门规范一类事务的法规，只看国家试点的 26 个领域；燃气、道路、绿化、供水、排水、垃圾几类同在一个领域，事项
    名称写明是另一类的才算。事项的名称、内容里提到同一类事务的，以及行政处罚法、行政许可法、土地管理法等各领域通用的，
    不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国户口登记条例》第七条
          - 《城镇燃气管理条例》（国务院令第583号）第十五条  # GC317
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国行政许可法》
          - 《中华人民共和国母婴保健法》第二十三条
          - 《某某市城镇燃气管理条例》
      - id: death
        content+: [注销户口后的燃气过户]
        basis: [《城镇燃气管理条例》（国务院令第583号）]
    ```
    """
    if domain.key not in context.knowledge.domains:
        return
    texts = dict.fromkeys(chain.from_iterable(item.basis for item in domain.items))
    strangers = {text: found for text in texts if (found := _stranger(text, domain.key, context))}
    for position, item in enumerate(domain.items if strangers else ()):
        for place, text in enumerate(item.basis):
            found = strangers.get(text)
            if found and not found.is_known_to(item):
                facts = {"item": item.name, "title": found.title}
                yield Finding(("items", position, "basis", place), facts, piece=found.piece)


def _stranger(text: str, domain: str, context: Context) -> _Stranger | None:
    """The first citation in a text that is at home in other domains only, or beside others in this one."""
    for citation in context.readings.citations(text):
        key = context.knowledge.laws.named(citation.title).key
        if key in AT_HOME:
            homes, words = AT_HOME[key]
            if domain not in homes:
                return _Stranger(citation.title_at, citation.title, words, None)
            if key in SIDE_BY_SIDE:
                return _Stranger(citation.title_at, citation.title, words, SIDE_BY_SIDE[key])
    return None
