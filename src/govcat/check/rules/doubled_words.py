"""GC829: words that stand twice at once."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.damage import excerpt
from govcat.check.rule import Finding, Text, rule
from govcat.check.sieves import Repeating
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_LONGEST = 8
_HAN = "㐀-鿿"
_COUNTING = "〇零一二三四五六七八九十百千万两半几数多逐每各某"
_TWICE = pattern(
    rf"(?P<unit>[{_HAN}]{{4,{_LONGEST}}}?)(?P=unit)"
    rf"|(?P<short>[{_HAN}]{{2,3}}?)(?P=short)(?![{_HAN}])"
    rf"|(?<![\w（(])(?P<part>[{_HAN}]{{3,{_LONGEST}}})[、，,\-－—–/](?P=part)(?![\w（(])"
)


@rule(
    "GC829",
    Severity.HINT,
    on=Text(
        fields=("category", "name", "content", "time_limit"),
        sieve=Repeating(2, _LONGEST),
        is_public=True,
    ),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第六条", certainty="C"),
    zh=Words(
        message="“{part}”把“{unit}”写了两遍",
        why="重复的词语多半是复制、粘贴时留下的，也可能挤掉了原来的字",
        fix="删去重复的一处；如果原来是别的字，请对照原文改回",
    ),
    en=Words(
        message="“{part}” says “{unit}” twice",
        why="such words are left over from copying, and may have taken the place of others",
        fix="delete one of them; if other words stood there, restore them from the original",
    ),
    yields_to=("GC409", "GC823"),
)
def doubled_words(text: str) -> Iterator[Finding]:
    """词语连着写了两遍。 / Words stand twice at once.

    两三个字的，只看一句末尾（“审核确认确认”）；四个字以上的，在哪里都看；顿号、短横线两边相同的整个词语也算。叠词（“各级各类”
    “分期分批”）、数目（“一户一户”）、“某某某某”，以及后面接着别的字、可以读成两个词的（“政府政府性基金”），不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 申请材料申请材料  # GC829
          - 办理依据、办理条件、办理条件、办理流程  # GC829
      - id: death
        name: 死亡登记审核审核  # GC829
        time_limit: 自信息形成或者变更或者变更之日起20个工作日内  # GC829
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 各级各类学校、村村通、一年一度、分期分批、多次多地、双随机一公开
          - 本级政府政府性基金、注销注销登记、公示公示期满的名单
          - 一户一户核查、逐个逐个登记、二〇二〇年、某某某某县
          - 办理条件、受理条件；受理：办理时限；办结：办理时限
    ```
    """
    for found in _TWICE.finditer(text):
        unit = found[str(found.lastgroup)]
        if len(set(unit)) > 1 and unit[0] not in _COUNTING:
            yield Finding(facts={"part": excerpt(found[0]), "unit": unit}, piece=found.span())
            return
