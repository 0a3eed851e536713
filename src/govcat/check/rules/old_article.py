"""GC311: an article number of the regulation on open government information as it stood before 2019."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cited import article_piece, has_number, is_openness_regulation, namesakes, numbers_of
from govcat.check.rule import Context, Finding, Text, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.elements.article import article_numbers
from govcat.core.elements.citation import Citation
from govcat.core.law import Laws
from govcat.core.pattern import pattern

_SCOPE, _LIMIT = frozenset({9, 10, 11, 12}), frozenset({18})
_SPEAKS_OF = {
    _SCOPE: pattern(r"主动公开[^，。；;]{0,12}(?:范围|重点)|(?:范围|重点)[^，。；;]{0,8}主动公开|应当主动公开"),
    _LIMIT: pattern(r"(?:20|二十)\s*个?工作日|公开(?:的)?(?:时限|期限)"),
}
_TODAY = {
    _SCOPE: Term("现行第十九条至第二十二条", "articles 19 to 22 of today"),
    _LIMIT: Term("现行第二十六条", "article 26 of today"),
}
_OLD_NUMBER = Term("，所注的也是旧令号", ", and the order number is the old one, too")
_NO_OLD_NUMBER = Term("", "")
_FIRST_TEXT = "2007"


@rule(
    "GC311",
    Severity.WARNING,
    on=Text(fields=("basis",), sieve=frozenset("条")),
    rests_on=Clause("《中华人民共和国政府信息公开条例》2007年公布版与2019年修订版", certainty="B"),
    zh=Words(
        message="《政府信息公开条例》{article}疑为 2019 年修订以前的条号{number}",
        why="修订后条号重排，这几条今天说的是别的内容，群众按条号会查错",
        fix="主动公开的范围、时限见{today}（“国务院令第711号”），请核对原意后改引；govcat 不自动更改",
    ),
    en=Words(
        message="{article} of 《政府信息公开条例》 seems to be numbered as before 2019{number}",
        why="the articles were renumbered, and these say something else today: readers will look up the wrong one",
        fix="scope and limits of disclosure stand in {today} (国务院令第711号); compare what is meant and cite that;"
        " govcat changes nothing by itself",
    ),
)
def old_article(basis: str, context: Context) -> Iterator[Finding]:
    """引了《政府信息公开条例》修订以前的条号。 / An article is numbered as before the revision of 2019.

    只看原第九条至第十二条、第十八条，并且注有旧令号（国务院令第492号）、2007年版本，或者同一条依据里写着主动公开的范围、
    时限的；只写条号的不作判断，因为这些条号今天仍有，只是内容不同。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国政府信息公开条例》（国务院令第492号）第九条、第二十条  # GC311
          - 《政府信息公开条例》第十八条：自形成之日起20个工作日内公开  # GC311
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 《中华人民共和国政府信息公开条例》第十条
          - 《中华人民共和国政府信息公开条例》（国务院令第711号）第九条
          - 《中华人民共和国政府信息公开条例》第二十六条：自形成之日起20个工作日内公开
          - 《某某省政府信息公开条例》第九条：主动公开的范围
    ```
    """
    citations = context.readings.citations(basis)
    for position, citation in enumerate(citations):
        if not citation.articles or not is_openness_regulation(citation, context.knowledge.laws):
            continue
        has_old_number = _has_old_number(citation, context.knowledge.laws)
        is_old = has_old_number or citation.version.startswith(_FIRST_TEXT)
        if (numbers_of(citation) or citation.version) and not is_old:
            continue
        following = citations[position + 1].start if position + 1 < len(citations) else len(basis)
        for old, speaks_of in _SPEAKS_OF.items():
            articles = [one for one in citation.articles if not old.isdisjoint(article_numbers(one))]
            if articles and (is_old or speaks_of.search(basis, citation.title_at[1], following)):
                facts: Facts = {
                    "article": "、".join(articles),
                    "number": _OLD_NUMBER if has_old_number else _NO_OLD_NUMBER,
                    "today": _TODAY[old],
                }
                yield Finding(facts=facts, piece=_piece(basis, citation, articles, with_number=has_old_number))


def _has_old_number(citation: Citation, laws: Laws) -> bool:
    """Whether the number is that of the text before the revision."""
    cited = numbers_of(citation)
    old = [number for law in namesakes(citation, laws) for number in law.other_numbers]
    return any(has_number(number, cited) for number in old)


def _piece(basis: str, citation: Citation, articles: list[str], *, with_number: bool) -> tuple[int, int]:
    """The articles, together with the old number if one stands before them: both are one fault."""
    start, _ = article_piece(basis, citation, articles[0])
    _, end = article_piece(basis, citation, articles[-1])
    if with_number and citation.number_at:
        return min(start, citation.number_at[0]), max(end, citation.number_at[1])
    return start, end
