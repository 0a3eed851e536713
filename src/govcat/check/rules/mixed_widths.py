"""GC821: full-width letters and digits, half-width marks between Han characters."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.damage import WORDED, mendable
from govcat.check.rule import Context, Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.tidy.widths import usual_widths


@rule(
    "GC821",
    Severity.HINT,
    on=Text(fields=WORDED, sieve=Rare("[０-９Ａ-Ｚａ-ｚ．,;:()]"), is_public=True),
    rests_on=Clause("GB/T 15834 标点符号用法", certainty="C"),
    zh=Words(
        message="“{part}”全角、半角混用",
        why="同一个词写成两种样子，查找和比对就会落空",
        fix="改为“{better}”：汉字之间的标点用全角，数字和字母用半角",
    ),
    en=Words(
        message="“{part}” mixes full-width and half-width characters",
        why="a word that is written in two ways is not found, nor does it compare as equal",
        fix="write “{better}”: marks between Han characters are full-width, digits and letters half-width",
    ),
    fix=usual_widths,
    yields_to=("GC231", "GC315", "GC320", "GC801", "GC802", "GC803", "GC809", "GC823", "GC827"),
)
def mixed_widths(text: str, context: Context) -> Iterator[Finding]:
    """数字、字母用了全角，或者汉字之间的标点用了半角。 / Digits are full-width, or marks between Han half-width.

    时刻“8:30”、数目“1,000”、网址、标准号、外文，列表序号“1)”“(1)”，书名号后的文号和版本，以及渠道等统一用词的
    另一种写法，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起２０个工作日内  # GC821
        content+:
          - 受理单位,办理条件  # GC821
          - 办理流程(国内)  # GC821
          - 所需材料（含复印件)  # GC821
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis: [《中华人民共和国户口登记条例》(1958年1月9日公布)]
        content+:
          - 办理时间（8:30—12:00，14:00—17:30）
          - 收费标准（1,000元以下）
          - 1)受理 2)审核
          - "网址：http://www.example.gov.cn/a,b"
          - GB/T 9704、APP、PM2.5
        channel: [政府网站, 社区/企事业单位/村公示栏(电子屏)]
    ```
    """
    yield from mendable(text, usual_widths(text, context.knowledge))
