"""GC823: text that is no longer readable."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.grammar.damage import WORDED, excerpt
from govcat.check.grammar.mojibake import LEADS, misread
from govcat.check.rule import Finding, Text, rule
from govcat.check.sieves import Rare
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.pattern import pattern
from govcat.core.tidy.script import HAN

_BROKEN = pattern(
    r"(?P<lost>\ufffd+|[\ue000-\uf8ff]+|锟斤拷(?:锟斤拷)*|烫{3,}|屯{3,})"
    rf"|(?P<marks>(?<![0-9A-Za-z/=&?])\?{{3,}}|^\?{{1,2}}(?=[{HAN}]))"
    r"|(?P<page>(?<![0-9])[―—–－-]\s?[0-9]{1,3}\s?[―—–－-]\Z)"
    r"|(?P<error>#(?:REF!|NAME\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|N/A))"
    r"|(?P<formula>\A\s?[=＝][A-Z][A-Z0-9.]{1,20}\()"
    r"|(?P<escaped>\[object Object\]|(?:\\u[0-9A-F]{4})+)"
    r"|(?P<code>&(?:lt|gt|amp|quot|#[0-9]{2,5}|#x[0-9A-F]{2,5});|_x[0-9A-F]{4}_"
    r"|&(?:nbsp|[lr]dquo|mdash|middot|hellip|emsp|ensp)(?:;|(?![0-9A-Za-z=]))"
    r"|\{\s{0,3}[a-z]{3,20}(?:-[a-z]{2,20}){0,3}\s?:[ -z|~]{1,200}\}"
    r"|</?(?:br|p|div|span|td|tr|th|table|font|strong|li|ul|img|a|b|u|o:p)(?:\s[^<>]{0,200})?/?>)",
    re.IGNORECASE,
)
_SPAM = pattern(r"送彩金|(?:赌[场博球]|博彩)[^，。；]{0,8}?(?:注册|开户|投注|下载|登[录陆]|返水|首存|充值|官网|入口)")
_AGAINST = pattern(r"打击|查处|查禁|整治|治理|取缔|禁|举报|违法|犯罪|处罚|案|防|警惕|拒绝|抵制|宣传|监管|涉")
"""Words by which a text speaks against gambling, and does not call to it."""

_RARE, _DASHES = f"\\[\\\\\ufffd\ue000-\uf8ff锟烫屯?&<#{{_=＝赌彩\x80-\xff{LEADS}", "―—–－-"
_SUSPECT = Rare(f"[{_RARE}]", usual=f"[{_DASHES}]", surrounding=r"(?<=[0-9].)|(?<=[0-9]\s.)")
"""What stands in a text that may be damaged; hardly any other holds it. A dash is one if it may close a page number."""

_KINDS = {
    "page": Term("末尾混进了页码", "ends in the number of a page:"),
    "lost": Term("有无法显示的字符", "holds characters that nothing can show:"),
    "marks": Term("有问号，可能是文字或者方框丢失后留下的", "holds question marks left by lost characters or boxes:"),
    "code": Term("有网页代码", "holds the code of a page:"),
    "escaped": Term("有程序的代码", "holds what a program writes for a text it has not read:"),
    "error": Term("有表格公式的错误值", "holds the error of a formula:"),
    "formula": Term("留着表格的公式", "holds a formula of a spreadsheet:"),
}
_HIJACKED = Term("混进了赌博网站的广告", "holds advertising of a gambling site:")
_LOOK = Term(
    "可能是网页被人篡改后抄来的，请一并检查来源网页；",
    "the page it came from may have been tampered with, look there too; ",
)

_GARBLED = Term("有乱码", "is garbled:")


@rule(
    "GC823",
    Severity.WARNING,
    on=Text(fields=WORDED, sieve=_SUSPECT, is_public=True),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第六条", certainty="C"),
    zh=Words(
        message="文字里{kind}“{part}”",
        why="公开的信息应当准确，看不懂的文字等于没有公开；它也查不到、比不了",
        fix="{likely}请对照原文重新录入这一处",
    ),
    en=Words(
        message="the text {kind} “{part}”",
        why="what is disclosed should be accurate, and what nobody can read is not disclosed; nor can it be found",
        fix="{likely}type this piece again from the original",
    ),
    yields_to=("GC617",),
)
def garbled_text(text: str) -> Iterator[Finding]:
    """文字成了乱码，或者混进了网页代码、公式错误值、页码、广告。 / Text is garbled, or holds what is no part of it.

    外文、拼音、少数民族文字、句末的问号和网址里的问号不在此列，打击赌博一类的事项也不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 受理单位锟斤拷  # GC823
          - æ”¿åºœä¿¡æ¯  # GC823
          - 鏀垮簻淇℃伅  # GC823
          - ????办理条件  # GC823
          - 办理流程<br>所需材料&nbsp;  # GC823
          - "#REF!"  # GC823
          - =VLOOKUP(A3,Sheet2!A:C,2,0)  # GC823
          - 办理_x000D_流程  # GC823
          - "[object Object]"  # GC823
          - 澳门赌场注册送彩金  # GC823
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 拼音 Chūshēng dēngjì、café
          - ᠮᠣᠩᠭᠣᠯ 文书
          - 是否收费?
          - 5×8 厘米，±2℃，××××
          - 涓滴、浜、鍪等用字
          - 打击网络赌博平台情况、体育彩票投注站设置
          - C#、F_x、{一}、=SUM、补贴金额=基数(元)×人数
    ```
    """
    for piece in misread(text):
        said = excerpt(piece.likely)
        likely = Term(f"原文可能是“{said}”，", f"it may have said “{said}”; ")
        part = excerpt(text[piece.start : piece.end])
        yield Finding(facts={"part": part, "kind": _GARBLED, "likely": likely}, piece=(piece.start, piece.end))
        return
    found = _BROKEN.search(text)
    if found:
        facts: Facts = {"part": _shown(found[0]), "kind": _KINDS[str(found.lastgroup)], "likely": Term("", "")}
        yield Finding(facts=facts, piece=found.span())
        return
    spam = _SPAM.search(text)
    if spam and not _AGAINST.search(text):
        facts = {"part": excerpt(spam[0]), "kind": _HIJACKED, "likely": _LOOK}
        yield Finding(facts=facts, piece=spam.span())


def _shown(piece: str) -> str:
    """A piece as a report can print it: what has no shape by its number."""
    return excerpt("".join(f"U+{ord(char):04X}" if "\ue000" <= char <= "\uf8ff" else char for char in piece))
