"""GC326: a word of another column where the legal basis should stand."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.whose_word import Whose, moved_to, whose_word
from govcat.check.rule import Context, Finding, Text, rule
from govcat.check.sieves import Unlike
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.pattern import pattern

_DIVISION = pattern(
    r"[㐀-鿿]{2,20}(?:局|委员会|人民政府|办事处|卫健委|发改委)[㐀-鿿]{2,8}(?:股|科|(?<!办公)室|窗口|大队|中队)"
)
_OF_AN_ORGAN = Whose("subject", Term("机构名称", "the name of a body"))
_CITED = Unlike(pattern("[^《]*+《(?s:.*)"))


@rule(
    "GC326",
    Severity.HINT,
    on=Text(fields=("basis",), sieve=_CITED),
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开依据写的是{kind}：“{text}”",
        why="公开依据是要求公开这件事的法规和文件；多半是表格错了一列，群众看不到依据，真正的内容也不在它的栏里",
        fix="{move}公开依据（`basis`）照原表改写为法规或者文件；请对照是否整列错位",
    ),
    en=Words(
        message="the legal basis is {kind}: “{text}”",
        why="a basis is the law or paper that asks for disclosure; a column of the table has probably slipped",
        fix="{move}write the law or paper under `basis`; see whether the whole column has slipped",
    ),
    yields_to=("GC301", "GC233", "GC234"),
)
def misplaced_basis(text: str, context: Context) -> Iterator[Finding]:
    """公开依据写的是别的一列的内容。 / A word of another column stands where the legal basis should.

    公开对象、渠道、方式、层级、时限、机构及其内设机构的名称、电话，以及只有数字或者记号的。只认整条都是这些内容的；写明了文件的，网址，
    “按规定”一类笼统的说法（见 GC301），不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis:
          - 信息形成或者变更之日起20个工作日内  # GC326
      - id: death
        basis:
          - 政府网站  # GC326
          - 某某县民政局社会救助股  # GC326
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis: [户口登记条例, 某某县人民政府常务会议纪要]
    ```
    """
    if context.readings.citations(text):
        return
    whose = _OF_AN_ORGAN if _DIVISION.fullmatch(text.strip()) else whose_word(text, context, "basis")
    if whose and whose.key != "link":
        yield Finding(facts={"text": text, "kind": whose.what, "move": moved_to(whose, text)})
