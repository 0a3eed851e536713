"""GC811: the number of a passport or of a travel permit in a public text."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, Text, rule
from govcat.check.texts import PUBLIC
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_NUMBER = pattern(
    r"(?:护照|(?:港澳|台湾|台胞|内地|大陆|往来|居民|两地)[㐀-鿿]{0,10}通行证|回乡证|台胞证)(?:证?件?(?:号码?|编号))?"
    r"(?:分别)?[为是]?[\s：:（(“\"-]{0,4}(?P<number>[A-Za-z]{1,2}[ -]?[0-9]{7,8})(?![A-Za-z0-9])"
)
_SAMPLE = pattern(r"([0-9])\1{6}|1234567|0000")
_KEPT = 3


@rule(
    "GC811",
    Severity.WARNING,
    on=Text(fields=PUBLIC, sieve=frozenset({"护照", "通行证", "回乡证", "台胞证"}), is_public=True),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十五条", certainty="A"),
    zh=Words(
        message="公开的文字里有护照或者通行证号码 {masked}",
        why="证件号码是个人信息，公布后难以收回，可能损害当事人的权益",
        fix="删去号码；确需区分同名人员的，只留必要的几位，其余用 * 代替",
    ),
    en=Words(
        message="a public text holds the number of a passport or travel permit, {masked}",
        why="such a number is personal, and once published it cannot be called back",
        fix="delete it; to tell namesakes apart keep a few digits and write * for the rest",
    ),
)
def passport_number(text: str) -> Iterator[Finding]:
    """公开的文字里有护照、往来通行证的号码。 / A public text holds the number of a passport or travel permit.

    只认写明是护照或者往来港澳、台湾、内地通行证的，一两个字母后面跟七八位数字。已经隐去几位的、示例用的号码（E12345678）、
    车辆通行证不在此列。报告不显示号码本身。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 护照号码E38471026持有人已登记  # GC811
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 护照号码E3847****
          - 申请材料：护照；填写示例：护照号E12345678
          - 货车通行证编号A1234568
    ```
    """
    for found in _NUMBER.finditer(text):
        number = found["number"]
        if not _SAMPLE.search(number):
            masked = f"{number[:_KEPT]}{'*' * (len(number) - _KEPT)}"
            yield Finding(facts={"masked": masked}, piece=found.span("number"), is_confidential=True)
