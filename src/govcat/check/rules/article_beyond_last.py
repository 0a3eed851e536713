"""GC312: an article beyond the last one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from govcat.check.grammar.cited import article_piece, has_number, in_force, is_miswritten, numbers_of
from govcat.check.rule import Context, Finding, Text, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.elements.citation import Citation
from govcat.core.law import Law, Laws
from govcat.core.pattern import pattern

_YEAR = pattern("(?:19|20)[0-9]{2}")


@rule(
    "GC312",
    Severity.WARNING,
    on=Text(fields=("basis", "ground"), sieve=frozenset("条")),
    rests_on=Clause("govcat 法规登记表（各件法规最后一条的条号）", certainty="B"),
    zh=Words(
        message="《{title}》现行文本共 {last} 条，没有所引的{article}",
        why="群众按条号查不到这一条，也无法知道原来要引的是哪一条",
        fix="请对照现行文本核对条号后改正；如果引的是修订以前的文本，请改引现行条款",
    ),
    en=Words(
        message="《{title}》 has {last} articles today, there is no {article}",
        why="readers do not find the article, and cannot guess which one is meant",
        fix="check it against the text in force; if the text before a revision is meant, cite that of today",
    ),
)
def article_beyond_last(basis: str, context: Context) -> Iterator[Finding]:
    """所引的条号超过了法规的最后一条。 / An article is cited that comes after the last one.

    只看登记表中已核实最后一条条号的现行法规；注有旧版本、旧文号或者主席令号的，登记表里没有的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国政府信息公开条例》第六十条  # GC312
          - 《中华人民共和国户口登记条例》第七条、第七十条  # GC312
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国政府信息公开条例》第五十六条
          - 《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条第（十五）项
          - 《中华人民共和国民法典》第一千一百零五条
          - 《中华人民共和国义务教育法》（2006年修订）第九十条
          - 《某某省政府信息公开条例》第九十条
    ```
    """
    laws = context.knowledge.laws
    for citation in context.readings.citations(basis):
        fewest = laws.named(citation.title).fewest_articles if citation.articles else None
        for article in citation.articles if fewest else ():
            highest = max(context.readings.article_numbers(article), default=0)
            last = _last_article(citation, laws, context.as_of) if highest > (fewest or 0) else None
            if last and highest > last:
                facts: Facts = {"title": citation.title, "last": last, "article": article}
                yield Finding(facts=facts, piece=article_piece(basis, citation, article))


def _last_articles(laws: Iterable[Law]) -> list[int]:
    return [law.last_article for law in laws if law.last_article]


def _last_article(citation: Citation, laws: Laws, as_of: date) -> int | None:
    """The last article of what is cited, by the longest of its namesakes; None if it is not known for certain."""
    meant = in_force(citation, laws, as_of)
    if is_miswritten(citation, laws) or not all(_is_text_of_today(law, citation, as_of) for law in meant):
        return None
    return max(_last_articles(meant), default=None)


def _is_text_of_today(law: Law, citation: Citation, as_of: date) -> bool:
    """Whether the citation means the text of `law` whose last article is registered."""
    numbers = numbers_of(citation)
    latest = law.latest_amended or law.promulgated
    if not law.last_article or not law.is_sure_of("last_article") or latest is None:
        return False
    is_in_force = max(latest, law.effective or latest) <= as_of
    return is_in_force and (not numbers or has_number(law.number, numbers)) and _is_of(latest.year, citation.version)


def _is_of(latest: int, version: str) -> bool:
    """Whether the version that is named, if one is, is the latest."""
    year = _YEAR.search(version)
    return not version or (year is not None and int(year[0]) >= latest)
