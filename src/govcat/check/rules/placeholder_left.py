"""GC234: a placeholder of a form or template that was never filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.rule import Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.pattern import pattern

_NOUN = (
    "(?:省|自治[区州]|[市州盟县区旗镇乡村年月日局委厅](?![长民])|街道|社区|办公室|部门|单位|机构|医院|学校|中心|公司|企业"
    "|网站|平台|项目|小区|领域|人民政府|政府|个?工作日)"
)
_FILL = "(?:填[写列报入]|补充完善)"
_WHO = "(?:各地|当地|本地|地方|各单位|各部门)"
_WHAT = "(?:具体|本[县市区地级单乡镇]|当地|单位|机构|部门|地区|名称|数[字量]|年[份度]|日期|电话|网址|地址)"
_OPENS, _CLOSES = r"[（(［\[【〔]", r"[）)］\]】〕]"
_CROSSES = r"(?:[×ｘＸ]{2,}|[xX]{2,}|○{2,})"
_BLANKS = (
    rf"\A\s*(?!{_CROSSES}(?:[号等的型为是处]|同志|先生|女士|表示|代[表替]))(?<![×xXｘＸ○]){_CROSSES}(?=[㐀-鿿])",
    r"附[件表][×xXｘＸ]{1,3}(?![A-Za-z0-9０-９×-])",
    rf"(?<![A-Za-z0-9_×＊*ｘＸ])(?:[×＊*]{{2,}}|[xX]{{2,}}|[ｘＸ]{{2,}})(?={_NOUN})",
    rf"(?<![零一二三四五六七八九〇○◯])[○〇◯]{{2,}}(?={_NOUN})",
    r"(?<![A-Za-z0-9×])×(?=[省市县区镇乡村](?![长民]))",
    r"(?:19|20)[×xXｘＸ○〇＊*]{2}(?=年)",
    r"(?<![A-Za-z0-9])[×xX]{1,4}年[×xX]{1,2}月",
    r"年\s+月\s+日",
    r"\A\s*[×xXｘＸ]{2,}(?:[、，,；;/\s]+[×xXｘＸ]{2,})+\s*\Z",
    rf"\A\s*{_OPENS}图片{_CLOSES}\s*\Z",
    r"(?<![A-Za-z0-9_/.＿﹍﹏])[_＿﹍﹏]{2,}(?![A-Za-z0-9_/.])",
    rf"{_OPENS}(?:[\s_＿]+|[×xX]{{2,}}){_CLOSES}",
    rf"{_OPENS}请(?:写明|{_FILL}(?!完整|清楚|准确|规范|真实|工整)[^）)］\]】〕]{{0,12}}){_CLOSES}",
    rf"{_OPENS}由?{_WHO}[^）)］\]】〕]{{0,8}}{_FILL}{_CLOSES}",
    rf"{_OPENS}(?:根据|结合|按照?)[^）)］\]】〕]{{0,8}}(?:实际|情况|本地)[^）)］\]】〕]{{0,4}}{_FILL}{_CLOSES}",
    rf"{_OPENS}(?:此处|在此|这里)?填[写列报入]?{_WHAT}(?![:：])[^）)］\]】〕]{{0,12}}{_CLOSES}",
    r"\{\{[^{}]{0,30}\}\}|\$\{[^{}]{0,30}\}",
    r"(?<![A-Za-z])(?:TBD|TODO|tbd|todo)(?![A-Za-z])",
)
"""What is left open in forms: crosses for a name or date, room for writing, instructions to the clerk, variables."""

_FAR = 60
_SIGNS = "×xXｘＸ○〇◯＊*_＿﹍﹏填待…{"
_SPACES = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
r"""What \s stands for: as a part of a class, that is slow."""

_SIEVE = Rare(
    f"[{_SIGNS}]",
    usual=f"[{_SPACES}写输选善图Tt。．.]",
    surrounding=rf"明(?<=请写.)|入(?<=请输.)|择(?<=请选.)|(?<=[。．.]{{2}})|(?<=[年（(\[［【〔][{_SPACES}])|(?<=补充完善)|(?<=图)片[）)\]】]"
    r"|(?<=T)(?:BD|ODO)|(?<=t)(?:bd|odo)",
)
"""What stands in a text that holds any of them."""

_SAMPLE = "(?:样[表张例本]|样式|式样|模板|范[本例]|示例|填写说明)"
_OF_A_SAMPLE = pattern(rf"{_SAMPLE}{_CLOSES}?[：:\s][^。；;\n]*\Z")
_CALLED_A_SAMPLE = pattern(rf"{_OPENS}[^（(）)]{{0,12}}{_SAMPLE}{_CLOSES}?[。.]?\s*\Z")
"""Whose blanks are meant to be there."""

_COLUMN = "(?:事项|公开|服务|办理|具体)?(?:名称|内容|要素|依据|时限|主体|渠道|对象|方式|层级)"
_PLACEHOLDER = pattern(rf"(?=[\s×xXｘＸ＊*○〇◯附12年_＿﹍﹏（(［\[【〔{{$Tt])(?:{'|'.join(_BLANKS)})")
_WHOLE = pattern(
    rf"{_OPENS}?(?:{_COLUMN}[：:]?)?(?:待(?:填写?|补充?|补录|完善|定|确定|更新|明确|核实|提供|添加|录入)|请(?:填写|输入|选择).{{0,12}}"
    rf"|此处.{{0,8}}填.{{0,8}}|[×xXｘＸ○〇＊*.．…。_＿]{{2,}}){_CLOSES}?[。.]?"
)


@rule(
    "GC234",
    Severity.WARNING,
    on=Text(
        fields=("category", "name", "content", "channel", "audience", "notes", "scope", "address", "text"),
        sieve=_SIEVE,
        is_public=True,
    ),
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="“{text}”里的“{blank}”还没有填写",
        why="这是样表或者模板留给各地填写的地方；照样公布出去，群众看不到实际的内容",
        fix="填上本地的实际内容；这一处不适用的，删去",
    ),
    en=Words(
        message="“{blank}” in “{text}” has not been filled in",
        why="a form or template left it for each place to fill in; published as it is, it tells people nothing",
        fix="write what holds here; delete it if it does not apply",
    ),
    yields_to=("GC214", "GC602", "GC603"),
)
def placeholder_left(text: str) -> Iterator[Finding]:
    """样表里留空待填的地方没有填写。 / A placeholder of a form was left in.

    认“××县”“XX年”“____”“[ ]”“（请填写…）”，开头的“××水库名录”，“附件XX”，以及整条只写“待填”“待定”的。样表、模板里的空白
    （“申请表（样表）：姓名____”）、表格式样（“×××号”）、遮去的姓名和号码（“张××”“138****8000”）、“（填写说明）”“[可选]”、
    产品型号和网址里的 X 与下划线，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 收费标准____  # GC234
          - 待补充  # GC234
          - 事项名称待填  # GC234
        notes:
          - 由××县公安局受理  # GC234
          - 2026年XX月起实行  # GC234
          - 办理地点（请填写本地地址）  # GC234
          - 名单详见附件XX  # GC234
      - id: death
        name: ××水库名录  # GC234
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 申请表（填写说明、填写样例）
          - 申请表（样表）：姓名____
          - 公示名单（姓名以“张××”的形式公布）
          - X光检查结果
          - "[可选]户口簿复印件"
        notes: [二○○○年以前的登记另行查询, 邮寄申请请注明“出生登记”字样]
    ```
    """
    found = _WHOLE.fullmatch(text.strip()) or _PLACEHOLDER.search(text)
    if found and not _is_of_a_sample(text, found):
        start, end = found.span() if found.string is text else (0, len(text))
        yield Finding(facts={"text": _around(text, start, end), "blank": found[0].strip()}, piece=(start, end))


def _is_of_a_sample(text: str, found: re.Match[str]) -> bool:
    """Whether the blank is part of a form that is shown: 申请表（样表）：姓名____, 住××村（公示样式）."""
    before = text[max(0, found.start() - _FAR) : found.start()]
    return bool(_OF_A_SAMPLE.search(before) or _CALLED_A_SAMPLE.search(text[-_FAR:]))


def _around(text: str, start: int, end: int) -> str:
    """The words about the blank: what a reader needs to find it."""
    before, behind = max(0, start - 8), end + 8
    return f"{'…' if before else ''}{text[before:behind]}{'…' if behind < len(text) else ''}"
