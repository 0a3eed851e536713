"""GC802: a mobile number outside the telephone fields."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.digits import ELEVEN_OR_MORE, INVISIBLE, TIGHT, digits_of
from govcat.check.rule import Finding, Text, rule
from govcat.check.texts import PUBLIC
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_D = rf"[{INVISIBLE}]{{0,2}}[0-9０-９]"
_COUNTRY = rf"(?:[（(]?(?:[+＋]|00)?86[)）]?{TIGHT}{{0,2}})?"
_MOBILE = pattern(
    rf"(?<![0-9A-Za-z０-９.\-_/]){_COUNTRY}(?:[（(]?[1１][3-9３-９]{_D}[)）]?{TIGHT}{{0,2}}"
    rf"(?:(?:{_D}){{8}}|(?:{_D}){{4}}{TIGHT}{{1,2}}(?:{_D}){{4}})"
    rf"|(?<![0-9０-９]{TIGHT})[1１][3-9３-９](?:{_D}){{3}}(?:{TIGHT}(?:{_D}){{6}}|(?:{_D}){{2}}{TIGHT}(?:{_D}){{4}})(?!{TIGHT}[0-9０-９]))"
    r"(?![0-9A-Za-z０-９\-_])"
)
"""138 0013 8000, (138)00138000, 13800 138000; the last is none in a row of numbers."""

_SERIAL = pattern(
    r"(?:编号|单号|流水号|序号|代码|编码|案号|批号|账号|卡号|条码|文号|证号|QQ|qq)(?:为|是)?\s?[:：]?\s?$"
)
_HAS_OTHER_RULES = frozenset({"phone", "complaint_phone", "link", "links"})


@rule(
    "GC802",
    Severity.HINT,
    on=Text(tuple(field for field in PUBLIC if field not in _HAS_OTHER_RULES), ELEVEN_OR_MORE, is_public=True),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十五条", certainty="A"),
    zh=Words(
        message="公开的文字里有手机号码 {masked}",
        why="手机号码多属于个人，公布前需要确认是否为办公电话",
        fix="如为办公电话，请填入咨询电话（phone）或监督电话（complaint_phone）；如属个人，请删去",
    ),
    en=Words(
        message="a public text holds the mobile number {masked}",
        why="mobile numbers mostly belong to persons; make sure that this one is an office's",
        fix="move an office's number to phone or complaint_phone, delete a private one",
    ),
)
def mobile_number(text: str) -> Iterator[Finding]:
    """电话栏以外的公开文字里有手机号码。 / A public text outside the telephone fields holds a mobile number.

    写成 138 0013 8000、138-0013-8000、13800 138000、(138)00138000、0086 13800138000 的也算。
    咨询电话、监督电话和网址栏不检查；写明是编号、账号的不在此列。报告不显示号码本身。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes:
          - 联系人手机 13800138000  # GC802
          - 联系人手机 138-0013-8000  # GC802
          - 联系人手机 13800 138000  # GC802
          - 联系人手机 008613800138000  # GC802
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        phone: 13800138000
        notes:
          - 咨询电话 0469-4622338，热线 12345
          - 订单号 201380013800012，受理编号：13800138000
          - 联系人手机 138****8000
          - 三年的数量为 13800 138000 14200
    ```
    """
    for found in _MOBILE.finditer(text):
        if not _SERIAL.search(text[max(0, found.start() - 12) : found.start()]):
            number = digits_of(found[0])[-11:]
            masked = f"{number[:3]}****{number[-4:]}"
            yield Finding(facts={"masked": masked}, piece=found.span(), is_confidential=True)
