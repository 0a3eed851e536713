"""Whose word a text is: the field to which all of it belongs, when a column of a table has slipped.

Why one grammar: whatever column it slipped into, a time limit stays a time limit, and a clerk is told so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from govcat.check.grammar.people import are_people
from govcat.check.grammar.telephone import is_telephone
from govcat.check.grammar.timing import is_timing
from govcat.check.rule import Context
from govcat.core.diagnostic import Quoting, Term
from govcat.core.fields import title_of
from govcat.core.pattern import pattern

_LONGEST = 120
_EDGES = " 　\t\r\n。；;、，,：:"
_CUT = pattern(r"[、，,；;/／\s和及与或]+")
_NUMBER = "[0-9０-９一二三四五六七八九十]{1,4}"
_SIGNS = (
    (pattern(r"[√✓✔☑☒■●▲◆★○□☐◇△×✕✗]{1,3}|[是否有YyNnVv]"), Term("勾选的记号", "a tick")),
    (
        pattern(r"[-—–－_＿~～/／\\*＊.．…]{1,8}|暂?无|空白?|没有|略|[Nn]/?[Aa]|(?i:null|none|nil)"),
        Term("表示“没有”的记号", "a sign for nothing"),
    ),
    (
        pattern(rf"第?\s*{_NUMBER}\s*页(?:\s*[,，/／]?\s*共\s*{_NUMBER}\s*页)?|共\s*{_NUMBER}\s*页"),
        Term("页脚", "the footer of a page"),
    ),
    (
        pattern(
            rf"[（(]?(?:详情|具体|内容|名单|材料){{0,2}}(?:请?[详参]?见(?:本?附[件表录图页]|后附|链接|网[站页]|文件)(?:{_NUMBER})?"
            r"|附后|后附)[）)]?"
        ),
        Term("“见附件”一类的话", "a reference to an attachment"),
    ),
    (
        pattern(
            r"[一二三四]级(?:事项|目录|分类|指标|类别)|公开(?:事项|内容(?:[（(]要素[）)])?|依据|时限|主体|渠道(?:和载体)?|对象|方式|层级)"
            r"|序号|事项名称|备注"
        ),
        Term("表头的字", "a heading of the table"),
    ),
    (
        pattern(
            r"[34][0-9]{4}|[0-9０-９]{1,4}(?:[.．-][0-9０-９]{1,2})*[.．]?|[①-⑳]|[（(]?[一二三四五六七八九十]{1,3}[）)]?"
        ),
        Term("数字", "a number"),
    ),
)
_WITHOUT_NUMBERS = -1  # in a limit a number is one that lost its unit
_NET = pattern(
    r"(?:(?:网站)?(?:网址|地址)|链接)?[：:\s]*(?:(?i:https?)[:：]?/{1,2}\S+|(?i:www)[.．]\S+"
    r"|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){0,4}\.(?i:cn|com|net|org)(?:[/:?]\S*)?)"
)
_PAPER = pattern(
    r"(?:法|法典|条例|规定|办法|细则|意见|通知|决定|方案|规划|纲要|标准|章程|批复|指引|规程|规则|解释)(?:[（(][^（()）]*[）)])?$"
)
_RULES = pattern(r"[㐀-鿿]{2,40}(?:法|法典|条例|规定|办法|细则)(?:第[^。；;]{1,20})?")
_OFFICES = frozenset({"政务服务中心", "便民服务站", "其他"})
"""Words for channels that are also the names of offices, or say nothing."""

_BROADCASTER = pattern(r"台$")
_ORGAN = pattern(r"[㐀-鿿（()）]{2,30}(?:(?<!邮)(?<!邮政)局|人民政府|(?<!关)部门|机关)")
_COUNTY = pattern(r"[县区市旗州盟]$")
_VOCABULARIES: Mapping[str, Term] = {
    "method": Term("公开方式", "a method of disclosure"),
    "level": Term("公开层级", "a level"),
    "stage": Term("公开环节", "a stage"),
}


class Whose(NamedTuple):
    """The field whose word a text is (empty if of none: a tick, a number), and what people call such a word."""

    key: str
    what: Term


def whose_word(text: str, context: Context, stands_in: str) -> Whose | None:
    """Whose word all of `text` is, if it is certainly none of the field `stands_in`; None for what may be right."""
    said = text.strip(_EDGES)
    if not said or len(said) > _LONGEST:
        return None
    signs = _SIGNS[: _WITHOUT_NUMBERS if stands_in == "time_limit" else None]
    what = next((what for sign, what in signs if sign.fullmatch(said)), None)
    if what:
        return Whose("", what)
    return next((Whose(key, what) for key, what in _kinds(said, context, stands_in) if key != stands_in), None)


def moved_to(whose: Whose, text: str) -> Term:
    """The first half of a cure: where the text belongs; nothing if it belongs nowhere."""
    if not whose.key:
        return Term("", "")
    title = title_of(whose.key).zh
    return Quoting(f"把“{text}”移到{title}（`{whose.key}`），", f"move “{text}” to `{whose.key}` and ")


def _kinds(said: str, context: Context, stands_in: str) -> Iterator[tuple[str, Term]]:
    """The fields of which `said` may be a word, the surest first; bodies are often readers as well."""
    if is_telephone(said):
        yield "phone", Term("电话号码", "a telephone number")
    if _NET.fullmatch(said):
        yield "link", Term("网址", "a web address")
    if _is_cited(said, context):
        yield "basis", Term("公开依据", "a legal basis")
    yield from ((key, what) for key, what in _VOCABULARIES.items() if _are_words(said, key, context))
    if is_timing(said, context.readings.time_limit):
        yield "time_limit", Term("公开时限", "a time limit")
    if are_people(said, context):
        yield "audience", Term("公开对象", "an audience")
    if _is_channel(said, context) or _are_channels(_CUT.split(said), context):
        yield "channel", Term("公开渠道和载体", "a channel")
    if stands_in != "audience" and _ORGAN.fullmatch(said):
        yield "subject", Term("机构名称", "the name of a body")
    if stands_in != "audience" and said == context.catalogue.header.region and _COUNTY.search(said):
        yield "", Term("地名", "the name of a place")


def _is_cited(said: str, context: Context) -> bool:
    """Whether a text is nothing but citations; a newspaper in book marks is none."""
    if not said.startswith("《") and not _RULES.fullmatch(said):
        return False
    cited = context.readings.citations(said)
    is_all = bool(cited) and not cited[0].start and cited[-1].end == len(said)
    return is_all and all(one.number or _PAPER.search(one.title) for one in cited)


def _are_words(said: str, key: str, context: Context) -> bool:
    """Whether a text holds words of a vocabulary and nothing else; of a level its full name, 街道 is a place."""
    words = context.knowledge.vocabularies.get(key)
    if words is None or (key == "level" and not said.endswith("级")):
        return False
    return words.resolve(said) is not None or all(words.resolve(part) for part in _CUT.split(said))


def _are_channels(parts: Sequence[str], context: Context) -> bool:
    """Whether texts are channels, and not offices alone."""
    return any(_is_channel(part, context) for part in parts) and all(
        part in _OFFICES or _is_channel(part, context) for part in parts
    )


def _is_channel(said: str, context: Context) -> bool:
    return context.readings.channel(said).word not in {"", *_OFFICES} and not _BROADCASTER.search(said)
