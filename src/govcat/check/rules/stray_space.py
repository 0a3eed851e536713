"""GC822: spaces inside words and beside Chinese marks."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.damage import WORDED, mending
from govcat.check.rule import Context, Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern
from govcat.core.tidy.script import GAP
from govcat.core.tidy.spacing import usual_spacing

_FAR = 12
_BEFORE, _BEHIND = pattern(r"\w*[^\w\s]?\Z"), pattern(r"[^\w\s]?\w*")


@rule(
    "GC822",
    Severity.HINT,
    on=Text(fields=WORDED, sieve=Rare(f"[{GAP}]"), is_public=True),
    rests_on=Clause("GB/T 15834 标点符号用法", certainty="C"),
    zh=Words(
        message="“{part}”中间有多余的空格",
        why="空格把一个词断成两截，按这个词查找就找不到，朗读软件也会读断",
        fix="改为“{better}”",
    ),
    en=Words(
        message="“{part}” holds a space that parts a word or stands beside a mark",
        why="a word with a space in it is not found, and screen readers break it in two",
        fix="write “{better}”",
    ),
    fix=usual_spacing,
    yields_to=("GC234", "GC316", "GC823"),
)
def stray_space(text: str, context: Context) -> Iterator[Finding]:
    """词语中间、标点前后有多余的空格。 / A space parts a word, or stands beside a Chinese mark.

    只认单字之间的空格（“出 生 登 记”）、固定词语里的空格和标点前后的空格。并列的单位（“民政部 财政部”）、用空格隔开的
    列表、汉字与字母数字之间、序号之后的空格，以及留作填写的空白（〔20  〕），不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 出 生 登 记  # GC822
        time_limit: 信息形成或者变更之日 起 20 个工作 日内  # GC822
        content+:
          - 受理单位 ，办理条件  # GC822
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 民政部 财政部联合印发的文件
          - 省 市 县 三级标准
          - 1. 受理单位
          - ① 办理条件
          - 一、 办理流程
          - 使用 APP 办理，20 个工作日
    ```
    """
    mended = usual_spacing(text, context.knowledge)
    if mended != text:
        part, better, piece = _phrases(text, mended)
        yield Finding(facts={"part": part, "better": better}, piece=piece)


def _phrases(text: str, mended: str) -> tuple[str, str, tuple[int, int]]:
    """The phrase that holds the space, up to the marks around it, what it would be, and the piece that changes."""
    found = mending(text, mended)
    before = _BEFORE.search(text[max(0, found.start - _FAR) : found.start])
    behind = _BEHIND.match(text[found.end : found.end + _FAR])
    lead, tail = before[0] if before else "", behind[0] if behind else ""
    inner = text[found.start : found.end]
    if len(inner) > _FAR:
        return found.part, found.better, (found.start, found.end)
    mended_inner = mended[found.start : found.end - (len(text) - len(mended))]
    return f"{lead}{inner}{tail}", f"{lead}{mended_inner}{tail}", (found.start, found.end)
