"""GC802: a mobile number outside the telephone fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.rule import Finding, Text, rule
from govcat.check.texts import PUBLIC
from govcat.core.diagnostic import Clause, Severity, Words

_MOBILE = re.compile(r"(?<![0-9A-Za-z.\-])1[3-9]\d{9}(?![0-9A-Za-z\-])")
_HAS_OTHER_RULES = frozenset({"phone", "complaint_phone", "link", "links"})


@rule(
    "GC802",
    Severity.HINT,
    on=Text(
        tuple(field for field in PUBLIC if field not in _HAS_OTHER_RULES),
        sieve=frozenset(f"1{n}" for n in range(3, 10)),
        is_public=True,
    ),
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

    咨询电话、监督电话和网址栏不检查。报告不显示号码本身。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes: [联系人手机 13800138000]  # GC802
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        phone: 13800138000
        notes:
          - 咨询电话 0469-4622338，热线 12345
          - 订单号 201380013800012
    ```
    """
    for found in _MOBILE.finditer(text):
        yield Finding(facts={"masked": f"{found[0][:3]}****{found[0][-4:]}"}, piece=found.span(), is_confidential=True)
