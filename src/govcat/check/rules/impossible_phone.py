"""GC527: a telephone number that cannot be right."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.telephone import holds_no_number, oddities
from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words

_NO_NUMBER = Term("没有写号码", "it holds no number")


@rule(
    "GC527",
    Severity.HINT,
    on=Text(fields=("phone", "complaint_phone")),
    rests_on=Clause("国办发〔2019〕54号；电话号码编号的通行规则", certainty="C"),
    zh=Words(
        message="电话“{number}”打不通：{fault}",
        why="目录里的电话是群众找人的办法",
        fix="请拨打核对后改正；在表格中先把这一列设为文本，再填号码",
    ),
    en=Words(
        message="the telephone number “{number}” cannot be dialled: {fault}",
        why="the telephone is how people reach the office",
        fix="ring it, then correct it; in a spreadsheet make the column a text first",
    ),
    yields_to=("GC801", "GC803", "GC809"),
)
def impossible_phone(text: str) -> Iterator[Finding]:
    """电话号码的位数、区号或者字符不对。 / A telephone number has a wrong length, area code or character.

    只说肯定不对的：缺位、没有写号码（“暂无”、只有邮箱或者办公时间）、号码还没有填写（XXXXXXXX）、区号丢了 0、
    区号的括号缺了一半、区号不成立、短横重复或者前后缺了号码、混入字母、全角数字、被表格当作数字。
    热线（12345、95598、400 开头）、手机、短号、分机、几个号码并列、号码旁边的办公时间，以及写明在哪里查的，
    不在此列；区号里错一个数字是看不出来的。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        phone: 04690-4622338  # GC527
        complaint_phone: 0469-462233  # GC527
      - id: death
        phone: O469-46223l8  # GC527
        complaint_phone: 0469-462  # GC527
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        phone: 469-4622338  # GC527
        complaint_phone: 0469-XXXXXXX  # GC527
      - id: death
        phone: 暂无  # GC527
        complaint_phone: 8:30-17:30  # GC527
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        phone: 0469-4622338、4622339转8001，12345
        complaint_phone: (0469)4622338
      - id: death
        phone: 010-12320；400-810-1234；13800138000；短号 662338
        complaint_phone: 24小时值班电话：0469-4622338，邮箱 hz@example.gov.cn
    ```
    """
    if holds_no_number(text):
        yield Finding(facts={"number": text, "fault": _NO_NUMBER})
    for oddity in oddities(text):
        facts: Facts = {"number": text[oddity.start : oddity.end], "fault": oddity.fault}
        yield Finding(facts=facts, piece=(oddity.start, oddity.end))
