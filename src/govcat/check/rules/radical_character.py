"""GC828: a radical or a compatibility form where a Han character should stand."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.damage import WORDED, mendable
from govcat.check.rule import Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.tidy.radicals import RADICALS, plain_characters


@rule(
    "GC828",
    Severity.WARNING,
    on=Text(fields=WORDED, sieve=Rare(f"[{RADICALS}]"), is_public=True),
    rests_on=Clause("Unicode UAX #15", certainty="A"),
    zh=Words(
        message="“{part}”里有部首字或者兼容字",
        why="这种字多是复制版式文件时带来的，看着是常用字，编码却不同：查不到，比不了，有的机器上显示不出来",
        fix="改为“{better}”",
    ),
    en=Words(
        message="“{part}” holds a radical or a compatibility form",
        why="such characters come from copying out of PDF: they look like common ones, but are not found, do not"
        " compare as equal, and are not shown everywhere",
        fix="write “{better}”",
    ),
    fix=plain_characters,
)
def radical_character(text: str) -> Iterator[Finding]:
    r"""部首字、兼容字代替了常用字。 / A radical or a compatibility form stands where a common character should.

    从 PDF 复制的文字里，“水”可能成了部首字 U+2F54，“长”成了 U+2ED3，“不”成了兼容字 U+F967。改法由 Unicode 规定，文字的
    意思不变；没有对应汉字的偏旁不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - "\u2F54库名单"  # GC828
          - "河\u2ED3名单"  # GC828
          - "\uF967予登记的情形"  # GC828
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 水库名单
          - 河长名单
          - 不予登记的情形
    ```
    """
    yield from mendable(text, plain_characters(text))
