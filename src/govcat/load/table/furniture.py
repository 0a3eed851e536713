"""Lines of a sheet that belong to no item, known by their words: page numbers, notes, legends, totals, signatures."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.diagnostic import Term
from govcat.core.pattern import pattern
from govcat.load.table.plain import plain

PAGE = Term("页码或页眉页脚", "page furniture")
NOTE = Term("表下的说明", "a note below the table")
LEGEND = Term("图例", "a legend")
TOTAL = Term("合计行", "a row of totals")
SIGNED = Term("单位、日期或填报人", "unit, date or who filled it in")
TITLE = Term("标题", "a title")
PROSE = Term("表外的文字", "text outside the table")
HEAD = Term("表头", "a header")
REPEATED = Term("重复的表头", "a header repeated")
HINT = Term("填写提示行", "a row that tells how to fill the table in")
NUMBERED = Term("栏次行", "a row that numbers the columns")
CONTENTS = Term("目录页", "a table of contents")
NAME_ALONE = Term("这一行只有名称，没有别的内容", "the row has a name and nothing else")
SECTION_NUMBER = Term("一组事项的编号", "the number of a group of items")
EMPTY = Term("只有序号的空行", "a row with nothing but its number")
NO_TABLE = Term(
    "不是公开事项目录：没有找到表头，各列也不像公开事项的要素",
    "no catalogue: no heads, and no column like an element of one",
)
HIDDEN = Term("导出时附带的隐藏工作表", "the hidden sheet that an export carries")

_PAGE = pattern(
    r"[(（\[]?(?:续|接|转)(?:上|前|下)?(?:一)?[表页]?(?:之?[一二三四五六七八九十\d]+)?[)）\]]?|[-—–―·.\s]*(?:第?\d{1,4}页?|第?\d{1,4}页?[/,，共]+\d{1,4}页?|第[一二三四五六七八九十百]+页(?:共.{1,4}页)?|[Pp]age\d+(?:of\d+)?)[-—–―·.\s]*"
)
_NOTE = pattern(
    r"(?:备?注|附注|说明|填表说明|填报说明|编制说明|备注说明|温馨提示|标准目录要素说明|目录说明)\d{0,2}(?:[:：.、\s(（]|$)|[※*]|\S{0,16}(?:说明|须知)[:：]?$|\S{0,12}要素说明"
)
_LEGEND = pattern("[“\"'‘「]?[■□●○〇◆◇▲△√✓☑☐口][”\"'’」]?\\s*(?:表示|代表|为|指|是|[:：])|(?:表示|标注|图例)")
_TOTAL = pattern("(?:合计|总计|小计|共计|累计|总数)(?:[:：(（\\d]|$)|共\\d+[项条个]")
_SIGNED = pattern(
    "(?:填报|填表|制表|编制|审核|审批|负责|分管|联系|经办|报送|发布|公布|更新|印发|编制)?(?:单位|部门|机构|机关|人|日期|时间|电话|领导|负责人|联系人|版本)(?:名称|签字|盖章|[(（].{0,8}[)）])?[:：]"
)
_DATE = pattern(
    r"(?:(?:截至|更新至)?(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:版|制|印发|更新|修订)?|(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)"
)
_HINT = pattern("填写|填报|填入|注明|写明|请|须|必填|选填|单选|多选|标注|示例|样例|打\\W?[√勾]|例如|格式|^例[:：]?$")
_TITLE = pattern("目录|清单|标准|一览表|明细表|事项表|指引")
_LEADER = pattern(r"(?:\.{4,}|…{2,}|·{4,}|－{4,})\s*\d*$")


def line_of(text: str) -> Term | None:
    """What a line that stands alone is; None if it may be anything."""
    said = plain(text)
    if _PAGE.fullmatch(said):
        return PAGE
    if is_legend(text):
        return LEGEND
    if _DATE.fullmatch(said):
        return SIGNED
    opened = ((CONTENTS, _LEADER.search), (NOTE, _NOTE.match), (TOTAL, _TOTAL.match), (SIGNED, _SIGNED.match))
    return next((line for line, test in opened if test(said)), None)


def is_legend(text: str) -> bool:
    """Whether a text explains signs: “■”表示必选项."""
    return len(plain(text)) <= 160 and bool(_LEGEND.search(text)) and not _TITLE_LIKE.search(plain(text))


_TITLE_LIKE = pattern("目录$")


def is_total(text: str) -> bool:
    """Whether a row that begins so holds sums."""
    return bool(_TOTAL.match(plain(text)))


def is_hint(texts: Sequence[str]) -> bool:
    """Whether the first row below heads tells how to fill them, or is an example: 填写说明, 请注明, 打“√”."""
    return len(texts) > 2 and sum(bool(_HINT.search(plain(text))) for text in texts) * 2 >= len(texts)


def is_signed(text: str) -> bool:
    """Whether a cell holds unit, date or person with a colon: 填报单位：…"""
    return bool(_SIGNED.match(plain(text)) or _DATE.fullmatch(plain(text)))


def is_title(text: str) -> bool:
    """Whether a line can be the title of a catalogue."""
    said = plain(text)
    return (
        bool(_TITLE.search(said))
        and 4 <= len(said) <= 60
        and not is_signed(text)
        and not _NOTE.match(said)
        and "。" not in said
    )
