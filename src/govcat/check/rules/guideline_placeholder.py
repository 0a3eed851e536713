"""GC738: words that the guideline left for the region to fill in."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Context, Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_PAPERS = "(?:配套|相关|有关|制定的?|出台的?|实施的?)*(?:政策|文件|法规|规定|办法|细则|意见|标准)+"
_OTHERS = "自治区|直辖市|兵团|[省市县]"
_FOR_THE_REGION = pattern(
    rf"各(?:[省市地县]|省[（(][^（()）]{{1,12}}[）)])(?:[、和](?:{_OTHERS})){{0,3}}{_PAPERS}"
    r"|本省[（(][^（()）]{1,12}[）)]"
    "|(?<![各他跨居在属籍地社园小景校城])[县区市][（(](?:[市县区旗]、)*[市县区旗][）)](?![外内际])"
)
_MAY_BE_ONE = Rare(usual="[省市地县区]", surrounding="[（(]|(?<=各.)")
_OF_MANY_COUNTIES = "市级"


@rule(
    "GC738",
    Severity.HINT,
    on=Text(("name", "category", "content"), sieve=_MAY_BE_ONE, is_public=True),
    rests_on=Clause("国办发〔2019〕54号", certainty="B"),
    zh=Words(
        message="“{placeholder}”是部门指引留给各地填写的说法，本地目录还没有填",
        why="群众要看到的是本地的文件和机构，通用的说法查不到任何一件",
        fix="改写为本地文件的名称和文号，或者本地机构、地方的名称；本地没有的，删去这一条",
    ),
    en=Words(
        message="“{placeholder}” is what the guideline left for each place to fill in, and it still stands here",
        why="people look for the papers and bodies of their own place; general words lead to none",
        fix="write the title and number of the local paper, or the name of the place or body; delete it if there is"
        " none",
    ),
)
def guideline_placeholder(text: str, context: Context) -> Iterator[Finding]:
    """本地目录里留着指引的占位说法。 / A local catalogue still has the guideline's words to be filled in.

    看名称、类别和公开内容里的“各地配套政策”“本省（区、市）”“县（市、区）”等；部门指引本身、市级目录，以及依据、
    主体和留空的“××县”不在此列（另有规则）。泛指别处的（户籍所在县、各县区、跨省）不算。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 各地配套政策文件  # GC738
          - 县（市、区）户籍管理规定  # GC738
          - 本省（区、市）户籍迁移政策  # GC738
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 《某某县户籍管理实施细则》
          - 跨县（市、区）迁移、向户籍所在县（市、区）申请的办理流程
          - 各省通办事项清单、本省户籍人员的办理条件
    ```
    """
    if not context.catalogue.header.region or context.catalogue.header.region_level == _OF_MANY_COUNTIES:
        return
    found = _FOR_THE_REGION.search(text)
    if found:
        yield Finding(facts={"placeholder": found[0]}, piece=found.span(), is_local=True)
