"""GC233: “as above” where nothing stands above."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.enumeration import without_opening
from govcat.check.rule import Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_WHAT = (
    "(?:公开|其[他它余]|以下|[均都皆和及]|事项|名称|内容|要素|依据|时限|期限|主体|渠道|载体|方式|对象|层级|责任|单位"
    "|部门|要求|程序|材料)"
)
_WHERE = "(?:一?(?:个?事项|[行项条格栏列款类表文面述]))?(?:所[列述示])?"
_MARKS = "〃″＂\"“”'’〞々"
_DITTO = pattern(
    rf"[（(【\[]?{_WHAT}{{0,8}}(?:(?:同|如|[详参]?见)[上前左]{_WHERE}|同下{_WHERE}|[与同][上前左下]{_WHERE}(?:相同|一致|一样)"
    rf"|同(?:本表)?(?:第|序号)\s?[0-9一二三四五六七八九十]{{1,3}}(?:个?事项|[项行条款栏号])?)(?:[（(][^（()）]{{0,12}}[）)])?[）)】\]]?"
    rf"|[详参]?见(?:本表)?第\s?[0-9一二三四五六七八九十]{{1,3}}[行栏格]|[{_MARKS}]{{1,2}}"
)
_AMONG = pattern(rf"(?<=[；;])\s*(?P<ditto>{_WHAT}{{0,8}}同[上前左]{_WHERE})\s*(?=[；;。]|\Z)")
_LONGEST = 40
_ENDS = " \t\n　。.；;，,、"


@rule(
    "GC233",
    Severity.WARNING,
    on=Text(
        fields=(
            *("category", "name", "content", "basis", "time_limit", "subject", "channel", "audience"),
            *("notes", "phone", "complaint_phone", "scope", "address"),
        ),
        sieve=Rare(
            usual=f"[同与见如{_MARKS}]",
            surrounding=f"[上前左下本第序](?<=[同与见如].)|(?<=[{_MARKS}])(?<![㐀-鿿].)(?![㐀-鿿])",
        ),
    ),
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="“{text}”无法还原，不知道指的是哪一项",
        why="目录里的事项会单独查看、排序和摘录；离开原来的表格，“上”面是什么就没有了着落",
        fix="请照原表填写完整的内容；各事项都相同的，写在文件开头共用的部分，不必逐项重复",
    ),
    en=Words(
        message="“{text}” cannot be resolved: nothing tells which entry it means",
        why="items are looked up, sorted and quoted singly; away from the table nothing stands above them",
        fix="write the whole value as in the first table; what all items share may stand once at the head of the file",
    ),
)
def ditto(text: str) -> Iterator[Finding]:
    """填的是“同上”，没有具体内容。 / A value says “as above” and nothing more.

    不论在哪个要素里，只看整条都是“同上”“内容同上”“同前”“〃”一类写法的，以及分号后面单独的一个“同上”；“会同上级部门”“同上级政策一致的解读”等
    词语不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 同上  # GC233
        content+:
          - 2.内容同上。  # GC233
          - 见第3行  # GC233
          - 办理条件；申请材料；内容同上  # GC233
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+: [与上级政策的衔接情况, 同上年度对比情况, 会同上级部门开展的检查, 会同前往, 见第三条, 参见第17项]
    ```
    """
    if len(text) <= _LONGEST and _DITTO.fullmatch(without_opening(text.strip(_ENDS)).strip(_ENDS)):
        yield Finding(facts={"text": text})
    elif among := _AMONG.search(text):
        yield Finding(facts={"text": among["ditto"]}, piece=among.span("ditto"))
