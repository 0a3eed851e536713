"""GC825: a character that only looks like the right one."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.damage import WORDED
from govcat.check.grammar.lookalikes import ALONE, CORES, lookalikes, one_of
from govcat.check.rule import Context, Finding, Text, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.pattern import pattern

_SIGN = pattern(
    r"(?P<sign>(?<![窗门出入路港渡关进接人户])口|[£þ]|(?<![^\s、，；;■□])[。Rt¨])(?P<channel>[^\s、，；;■□口£þ]{2,24})"
)
_TICK = pattern(r"(?<![A-Za-zÀ-ÿ])[þý](?=[㐀-鿿])")
_TICKED = "Rtþý"
"""What a ticked box of the Wingdings font is read as; £ and ¨ are empty ones."""

_FORMATS = pattern(r"(?:^|\s)口(?:文本|图表|图片|音频|视频|决策|执行|管理|服务|结果|全社会|主动)(?=\s|口|$)")
_BOX = ("口。£Rtþ¨", "政两发广纸公便入社精其文图音视决执管服结全主")
"""A sign, and how the names of standard channels and of formats begin."""


@rule(
    "GC825",
    Severity.HINT,
    on=Text(fields=WORDED, sieve=one_of((*CORES, _BOX), f"{ALONE}þý"), is_public=True),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第六条", certainty="C"),
    zh=Words(
        message="“{part}”疑为“{likely}”",
        why="形近字多是扫描识别或者输入时造成的，看着像，却查不到；方框认错了，选没选中也看不出来",
        fix="{cure}",
    ),
    en=Words(
        message="“{part}” looks like “{likely}”",
        why="such characters come from scanning or typing: they read alike, but are not found; a box that was misread"
        " no longer tells whether it was ticked",
        fix="{cure}",
    ),
    yields_to=("GC823",),
)
def look_alike(text: str, context: Context) -> Iterator[Finding]:
    """形近字：扫描识别或者输入造成的错字。 / A look-alike that scanning or typing put in.

    只认固定的搭配（“人户登记”“末成年人”“工作曰”“核酸监测”），以及渠道名称前被认成“口”的方框。“人户分离”“户口”
    “窗口”“检测机构”“环境监测”“法律资讯”“来电请说明”等本来正确的写法不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 人户登记情况  # GC825
          - 末成年人登记条件  # GC825
          - 资讯电话  # GC825
          - 临时救肋标准  # GC825
          - 办亊指南  # GC825
        channel:
          - 口政府网站  # GC825
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 人户分离情况、人户一致登记
          - 期末依法登记人数
          - 法律资讯、来电请说明事由
          - 品尝活动、菅姓、中报名单、决标结果、守法率
          - 检测机构、环境监测站、动态监测
          - 口岸签证、窗口电话
        channel: [政府网站, 其他：户政窗口]
    ```
    """
    for found in lookalikes(text):
        before, behind = text[max(0, found.start - 2) : found.start], text[found.end : found.end + 2]
        part, likely = f"{before}{text[found.start : found.end]}{behind}", f"{before}{found.likely}{behind}"
        cure = Term(f"核对后改为“{likely}”", f"check it and write “{likely}”")
        yield Finding(facts={"part": part, "likely": likely, "cure": cure}, piece=(found.start, found.end))
        return
    at = _box(text, context)
    if at is not None:
        part = text[at : at + 5]
        box = "■" if part[0] in _TICKED else "□"
        facts: Facts = {"part": part, "likely": f"{box}{part[1:]}", "cure": _UNBOX}
        yield Finding(facts=facts, piece=(at, at + 1))


_UNBOX = Term(
    "请对照原表：选中的删去这个符号，没有选中的删去整条",
    "compare the first table: delete the sign before what was chosen, and the whole entry if it was not",
)


def _box(text: str, context: Context) -> int | None:
    """Where a sign stands that was a box: before the name of a channel, or of a format; a tick before any word."""
    formats = _FORMATS.search(text)
    if formats:
        return text.index("口", formats.start())
    for found in _SIGN.finditer(text):
        if context.readings.channel(found["channel"]).word:
            return found.start("sign")
    tick = _TICK.search(text)
    return tick.start() if tick else None
