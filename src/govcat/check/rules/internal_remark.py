"""GC831: a remark among colleagues that was left in a public text."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.damage import WORDED, excerpt
from govcat.check.rule import Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_WHO = (
    "[㐀-鿿]{0,4}(?:科长?|股长?|主任|领导|局长|处长|县长|镇长|编办|法制办|经办人?|[小老](?![人年师学区组镇村])[㐀-鿿])"
)
_DOES = "(?:再|去|来)?(?:核[实对定]?|确认|定|补充?|填写?|审[定核]?|回复|提供|改|看)(?:[后再一]{1,2}[㐀-鿿]{1,2})?"
_ASK = "[问找](?:一?下)?[市县省区镇乡]?[㐀-鿿]{0,4}[局办科股委厅]"
_REMARK = pattern(
    r"[（(\[【](?P<remark>[^（(）)\[\]【】]{0,30}?(?:"
    rf"(?<![等接招对优期款])待{_WHO}{_DOES}|{_WHO}(?:说|要求|让)?[看过]{{1,2}}?后?再?[删改]|先这[样么][填写放]?|先空着"
    "|[㐀-鿿]看后再?[删改]|盯一下|再[核问看改查]一下|还[没未](?:回复|核实|核对|定|报来?|确认)"
    rf"|(?:^|(?<=[，,；;。？?（(\[【])){_ASK}|从[㐀-鿿]{{0,4}}(?:版|表|县|文件)里?(?:复制|粘贴)|改名[？?]"
    r")[^（(）)\[\]【】]{0,12})[）)\]】]"
)
_SIEVE = Rare(
    "[盯]",
    usual="[待这下着没未看问找改复粘]",
    surrounding=r"(?<=先这)|(?<=一下)|(?<=空着)|(?<=还[没未])|(?<=看)[过后]|(?<=改)名[？?]|(?<=复)制|(?<=粘)贴"
    r"|(?<=[，,；;。？?（(\[【][问找])|(?<=待)[㐀-鿿]{0,4}[科股主领局处县镇编法经小老]",
)
"""What stands in a text that holds such a remark; few others do."""


@rule(
    "GC831",
    Severity.HINT,
    on=Text(fields=WORDED, sieve=_SIEVE, is_public=True),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第六条", certainty="C"),
    zh=Words(
        message="“{remark}”像是编写时互相留的话",
        why="目录公开以后，群众看到的是内部没有商定的事",
        fix="商定以后删去；要留给同事看的话写在 # 后面，不会公开",
    ),
    en=Words(
        message="“{remark}” looks like a remark among colleagues",
        why="once it is published, people read what the office has not settled",
        fix="settle it and take it out; what is meant for colleagues goes behind a #, which is never published",
    ),
)
def internal_remark(text: str) -> Iterator[Finding]:
    """公开的文字里留着编写时的内部备注。 / A remark among colleagues was left in a public text.

    只看括号里的话。写明办事条件的（“待县人大批准后公开”“材料待补正的”），不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 办理流程（此处待张科长核实后再补）  # GC831
          - 收费标准（先这样填）  # GC831
          - 常住人口数（从上一版复制，领导看后删）  # GC831
          - 名单（改名？问市局）  # GC831
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 预算草案（待县人大批准后公开）
          - 申请材料（待补正的一次告知）
          - 审批结果（待审核、已办结）
          - 疑难问题（先问社区，再问派出所）
          - 初审意见（报市局审核）
          - 待遇标准（待上级文件下发后更新）
    ```
    """
    for found in _REMARK.finditer(text):
        yield Finding(facts={"remark": excerpt(found["remark"])}, piece=found.span())
