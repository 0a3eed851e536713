"""GC810: a character that changes how text is read and cannot be seen."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.check.texts import EVERY_FIELD
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_ALWAYS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\u00ad\u3164\ufff9\ufffa\ufffb")
_BESIDE_HAN = frozenset("\u200e\u200f\u061c")
"""Marks of direction: Uyghur, Kazakh and Kyrgyz texts need them, a text without such letters does not."""

_RIGHT_TO_LEFT = pattern("[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@rule(
    "GC810",
    Severity.WARNING,
    on=Text(fields=EVERY_FIELD, sieve=Rare(f"[{''.join(sorted(_ALWAYS | _BESIDE_HAN))}]")),
    rests_on=Clause("Unicode UAX #9；Unicode TR #36", certainty="A"),
    zh=Words(
        message="文字里有看不见的字符 {codes}",
        why="这种字符会改变文字的显示次序，或使查找和比对落空，读者看到的与实际内容不一致",
        fix="删去这个字符；看不见时，可删去前后两个字后重新输入",
    ),
    en=Words(
        message="the text holds the invisible character {codes}",
        why="it changes the order in which text is shown, or hinders search: what people see is not what is there",
        fix="delete it; where it cannot be seen, delete the characters on both sides and type them again",
    ),
)
def hidden_character(text: str) -> Iterator[Finding]:
    r"""文字里有看不见的字符，例如改变书写方向的字符、零宽空格。 / A text holds an invisible character.

    汉字异体选择符、组合符号以及少数民族文字所需的连接符、方向标记不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: "出生\u202E登记"  # GC810
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 出生登记
        notes: ["葛\U000E0100某（异体字）"]
    ```
    """
    hidden = _ALWAYS if _RIGHT_TO_LEFT.search(text) else _ALWAYS | _BESIDE_HAN
    positions = [position for position, char in enumerate(text) if char in hidden]
    if not positions:
        return
    codes = tuple(dict.fromkeys(f"U+{ord(text[position]):04X}" for position in positions))
    yield Finding(facts={"codes": codes}, piece=(positions[0], positions[-1] + 1))
