"""GC620: 全社会 or 特定群体 with a slip of the pen in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import ne

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.audience import Audience
from govcat.core.pattern import pattern

_WORDS = ("全社会", "特定群体")
_HEAD = pattern(r"[■√☑✓✔\s]*(?P<head>[㐀-鿿]{2,8})(?:\s*[：:（(—－-].*)?")
_SOUND = pattern(
    r"全社[区员团群办保企组校]|全[协工学商公委妇团理监董年国议党教村大]会|[向对本大面新各我]社会"
    r"|[指限固既不确法]定群体|特[殊困有别]群体|特定[人主个团全整物实客]体|特定群众"
)
"""Words of their own that are one character apart from these two."""

_TWO_IN_TURN = 2


@rule(
    "GC620",
    Severity.HINT,
    on=Audience,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开对象里的“{slip}”多半是“{word}”的误写",
        why="写错了就成了一类谁也没听说过的群体：表格里勾不到“{word}”，群众也会以为自己不能看",
        fix="请核对；是误写的，改为“{word}”",
    ),
    en=Words(
        message="“{slip}” among the audiences is probably meant to be “{word}”",
        why="as it stands it is a group that nobody knows: the box of “{word}” stays empty, and people stay away",
        fix="check it, and write “{word}” if it is a slip",
    ),
)
def misspelt_audience(audience: Audience) -> Iterator[Finding]:
    """“全社会”“特定群体”写错了一个字。 / A slip of the pen in the word for everyone, or for a group.

    只看整条（或者冒号前面）与这两个词差一个字、多一个字或者颠倒一处的；“全社区”“特困群体”“固定群体”一类另有所指的词，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: review
        category: 统计
        name: 审核意见
        content: [登记情况]
        audience: [全社合]  # GC620
      - id: result
        category: 统计
        name: 核查结果
        content: [登记情况]
        audience: [特定郡体：申请人]  # GC620
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        audience: [全社会, 特定群体：特困群体]
      - id: result
        category: 统计
        name: 核查结果
        content: [登记情况]
        audience: [全社区居民]
    ```
    """
    if audience.is_everyone or audience.text.startswith(_WORDS[1]):
        return
    found = _HEAD.fullmatch(audience.text)
    word = _meant(found["head"]) if found else ""
    if found and word:
        yield Finding(facts={"slip": found["head"], "word": word}, piece=found.span("head"))


def _meant(said: str) -> str:
    """The word of which `said` is a slip; empty if it is none, or a word of its own."""
    near = (word for word in _WORDS if _is_one_slip(said, word))
    return "" if _SOUND.fullmatch(said) else next(near, "")


def _is_one_slip(said: str, word: str) -> bool:
    """Whether two texts differ in one character: another, one too many or too few, or two neighbours in turn."""
    if said == word or abs(len(said) - len(word)) > 1:
        return False
    if len(said) == len(word):
        apart = sum(map(ne, said, word))
        return apart == 1 or (apart == _TWO_IN_TURN and sorted(said) == sorted(word))
    shorter, longer = sorted((said, word), key=len)
    is_one_more = any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
    return is_one_more and (longer is word or any(one == two for one, two in pairwise(said)))
