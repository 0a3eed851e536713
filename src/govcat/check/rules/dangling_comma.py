"""GC624: an entry that begins or ends with the comma of an enumeration."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_DANGLING = pattern(r"(?:、\s*\Z|\A\s*、)")


@rule(
    "GC624",
    Severity.HINT,
    on=Text(fields=("subject", "channel", "audience", "phone", "complaint_phone"), sieve=pattern("、")),
    rests_on=Clause("GB/T 15834 标点符号用法", certainty="B"),
    zh=Words(
        message="“{text}”顿号的一边没有文字",
        why="顿号两边应当各有一项；多半是删改、换行时丢了一项，群众因此少看到一个机构、渠道或者电话",
        fix="请对照原表补上丢了的一项；没有丢的，删去顿号",
    ),
    en=Words(
        message="“{text}” has a comma with nothing on one side of it",
        why="the comma of an enumeration stands between two; one was probably lost while editing or at a line break",
        fix="put in what the original table has; delete the comma if nothing is missing",
    ),
    yields_to=("GC617", "GC827"),
)
def dangling_comma(text: str) -> Iterator[Finding]:
    """公开主体、渠道、公开对象或者电话以顿号开头或者结尾。 / An entry begins or ends with the comma of an enumeration.

    公开内容见 GC231。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: 县级公安机关、  # GC624
      - id: death
        phone: 、0469-4622338  # GC624
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: 县级公安机关、乡镇人民政府
      - id: death
        phone: 0469-4622338、0469-4622339
    ```
    """
    found = _DANGLING.search(text)
    if found:
        yield Finding(facts={"text": text.strip()}, piece=found.span())
