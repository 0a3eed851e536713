"""GC824: traditional characters in simplified text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from govcat.check.grammar.damage import WORDED
from govcat.check.grammar.traditional import is_simplified
from govcat.check.rule import Context, Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.core.traditional import STANDARD

_ANY = Rare(f"[{''.join(STANDARD)}]")
_TITLE = pattern("《[^《》]*》")
_GLOSS = pattern("[（(][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[）)]")
_AMID = Term("夹有繁体字", "holds the traditional characters")
_WHOLLY = Term("用的是繁体字", "is written in traditional characters:")


@rule(
    "GC824",
    Severity.HINT,
    on=Text(fields=WORDED, sieve=_ANY, is_public=True),
    rests_on=Clause("《中华人民共和国国家通用语言文字法》第九条", certainty="C"),
    zh=Words(
        message="文字{how}“{chars}”，规范字为“{standard}”",
        why="国家机关公务用字以规范汉字为准；混进的繁体字多是网页转换或者识别造成的，按简体查找会找不到",
        fix="改为“{standard}”；专用的人名、地名和港澳台文件名称可以保留",
    ),
    en=Words(
        message="the text {how} “{chars}”, in standard form “{standard}”",
        why="state organs write standard characters; stray traditional ones come from converted pages or scans, and"
        " hinder search",
        fix="write “{standard}”; names of persons, places and papers of Hong Kong, Macao or Taiwan may stay",
    ),
    yields_to=("GC823",),
)
def traditional_character(text: str, context: Context) -> Iterator[Finding]:
    """简体文字里夹有繁体字。 / Simplified text holds traditional characters.

    只认在规范的简体文字里不会出现的字，一段文字说一次；字后注有拼音的（“開(kāi)”）一并指出。“乾”“於”“著”“徵”等
    在一些词里合乎规范的字，以及书名号内通篇是繁体、登记表里也没有的文件名称，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 办理時限  # GC824
          - 信息公開(kāi)情况  # GC824
          - 辦理條件  # GC824
        basis:
          - 《中華人民共和國戶口登記條例》  # GC824
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 乾县、於潜镇登记窗口
          - 《臺灣地區戶籍登記辦法》对照说明
          - 郫（pí）都区办理地点
    ```
    """
    plain = _TITLE.sub(partial(_blotted, context.knowledge), text)
    found = [match.start() for match in _ANY.own.finditer(plain)]
    if found:
        chars = tuple(dict.fromkeys(text[at] for at in found))
        how = _AMID if any(map(is_simplified, plain)) else _WHOLLY
        gloss = _GLOSS.match(text, found[0] + 1)
        piece = (found[0], gloss.end() if gloss else found[0] + 1)
        standard = tuple(STANDARD[char] for char in chars)
        yield Finding(facts={"how": how, "chars": chars, "standard": standard}, piece=piece)


def _blotted(knowledge: Knowledge, title: re.Match[str]) -> str:
    """A title that is wholly traditional and not registered, made unreadable: it names a paper from elsewhere."""
    is_ours = any(map(is_simplified, title[0])) or knowledge.laws.named(title[0][1:-1]).entries
    return title[0] if is_ours else "\0" * len(title[0])
