"""GC214: a name of which a part is missing."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import entries_of, holding
from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.item import Domain
from govcat.core.pattern import pattern

_NONE = pattern(r"[—－\-–―/／\s]*")
_HOTLINE = pattern(r"1[12][0-9]|12[0-9]{3}|9[56][0-9]{3,4}")
_ENDS_OPEN = pattern(r"[（(〔［\[【《〈“「、，；：,;:/／&＋+]\s*$|(?:……|…|\.{3,})\s*$|(?:以及|或者|关于|包括|及其)$")
_BEGINS_LATE = pattern(r"\s*(?:[）)〕］\]】》〉”」、，；：。,;:％%]|……|…|\.{3,}|的(?![士确])|以及|或者|及其)")
_EDGE = 8
_IN_QUESTION = pattern(
    r"[\0（(〔［\[【《〈“「、，；：,;:/／&＋+….的及者其于括](?:\s*\0|(?<=\0)(?:(?![㐀-䶿一-鿿]|\Z)|的|以及|或者|及其|关于|包括))"
)
"""What stands at an end of every name that may be torn; nearly all begin and end with words of their own."""

_OF = pattern(r"(?<![目标有])的$")
_CLAUSE = pattern("未|不|擅自|违|无证|无照|超|拒|逾期|非法|伪造|涂改|损|占|隐瞒|谎报|冒用|出租|出借|转让|私自")
_ADDED_BEFORE = frozenset("省市州县区旗镇乡村各本总新原旧老大小副准再")
_ADDED_BEHIND = frozenset("证照表书册卡号类项等费金款者员人率额度性化版期日点处站所局室部网线制法案单栏会厅")

_BEGINS = Term("开头像是缺了字", "seems to lack its beginning")
_ENDS = Term("末尾像是缺了字", "seems to lack its end")
_EMPTY = Term("只有标点或数字", "has nothing but marks or digits")


@rule(
    "GC214",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="名称“{name}”{damage}",
        why="名称是目录的第一项要素，残缺的名称查不到，也看不出公开的是什么",
        fix="请对照部门指引或者原表补全名称",
    ),
    en=Words(
        message="the name “{name}” {damage}",
        why="the name is the first element of a catalogue; a torn one is not found and does not say what is disclosed",
        fix="complete it from the guideline or the first table",
    ),
)
def damaged_name(domain: Domain) -> Iterator[Finding]:
    """事项名称或者类别残缺，只剩半截。 / A name or heading is a fragment.

    以左括号、顿号、省略号结尾的，以右括号、“的”开头的，只有标点或数字的，以及比上一层的名称恰好少首尾一个字的。
    “—”“/”表示没有二级事项；“12345”是热线；“目的”“标的”和行政处罚事项“未经批准…的”的写法，都不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 出生登记（  # GC214
      - id: death
        name: 亡注销  # GC214
      - id: names
        category: 的变更更正  # GC214
        name: 姓名变更、  # GC214
        content: [办理条件]
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 出生登记（国内）
      - id: death
        name: 注销
      - id: hotline
        category: 标的
        name: "12345"
        content: [受理范围]
      - id: none
        category: 户口迁移
        name: —
        content: [办理条件]
      - id: unlawful
        category: 行政处罚
        name: 未按规定申报暂住登记的
        content: [处罚依据]
    ```
    """
    damages = dict(_damages(domain))
    if not damages and not any(item.above for item in domain.items):
        return
    seen: set[str] = set()
    for position, item in enumerate(domain.items):
        for place, heading in enumerate(item.category if damages else ()):
            if heading in damages and heading not in seen:
                facts: Facts = {"name": heading, "damage": damages[heading]}
                yield Finding(("items", position, "category", place), facts)
            seen.add(heading)
        torn = _torn(item.name, item.above["name"]) if "name" in item.above else None
        damage = damages.get(item.name) or torn
        if damage:
            yield Finding(("items", position, "name"), {"name": item.name, "damage": damage})


def _damages(domain: Domain) -> Iterator[tuple[str, Term]]:
    """The headings and names of a domain that show by themselves what they lack."""
    names = [item.name for item in domain.items]
    in_question = [*holding(_IN_QUESTION, {**entries_of(domain, "category"), **dict.fromkeys(names)})]
    ending_so = sum(name.rstrip().endswith("的") and bool(_OF.search(name)) for name in names) if in_question else 0
    for text in in_question:
        damage = _damage(text)
        if not damage and ending_so <= 1 and text.rstrip().endswith("的") and _OF.search(text):
            damage = None if _CLAUSE.search(text) else _ENDS
        if damage:
            yield text, damage


def _damage(text: str) -> Term | None:
    """What is missing, by the text alone."""
    if _NONE.fullmatch(text) or _HOTLINE.fullmatch(text):
        return None
    if not any(map(str.isalpha, text)):
        return _EMPTY
    if _ENDS_OPEN.search(text[-_EDGE:]):
        return _ENDS
    return _BEGINS if _BEGINS_LATE.match(text) else None


def _torn(name: str, above: tuple[str, ...]) -> Term | None:
    """What is missing of the name in the layer above, if the rest of it is `name`: one character, and no word."""
    for full in above:
        if len(full) == len(name) + 1 and len(name) > 2:
            if full.endswith(name) and full[0] not in _ADDED_BEFORE:
                return _BEGINS
            if full.startswith(name) and full[-1] not in _ADDED_BEHIND:
                return _ENDS
    return None
