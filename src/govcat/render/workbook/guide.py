"""The sheet 说明: what the signs mean, what the elements mean and where they stand, how to read and how to return."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.core.fields import title_of
from govcat.core.form.leaves import leaf_of
from govcat.core.form.trace import ID_HEAD
from govcat.core.layout import Layout, Marks, Paper
from govcat.render.workbook.cover import Cover
from govcat.render.workbook.drawing import Sheet, Shown, set_widths, write_band, write_row, write_title, write_way_back
from govcat.render.workbook.inert import inert
from govcat.render.workbook.page import set_page
from govcat.render.workbook.styles import SECTION_SIZE

NAME = "说明"
WIDTHS = (9.0, 38.0, 24.0)

_ELEMENTS = {
    "name": "公开事项叫什么，按一级事项、二级事项的次序排列",
    "content": "这一事项应当公开哪些信息",
    "basis": "要求公开这些信息的法律、法规、规章和文件",
    "time_limit": "信息形成或者变更以后，最迟什么时候公开",
    "subject": "由哪个单位负责公开",
    "method": "主动公开，还是有人申请才公开",
    "channel": "在哪里可以看到：网站、公报、公示栏、服务窗口等",
    "audience": "向全社会公开，还是只向特定群体公开",
    "level": "由哪一级政府和部门公开",
    "stage": "属于决策、执行、管理、服务、结果哪一个环节",
}
_RESTS_ON = "八个要素见《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》（国办发〔2019〕54号）。"
_LINKS = "单击“目录总览”里的领域名可以到达该领域的表；各表第一行右侧有回到“目录总览”的链接，打印时不出现。"
_FLAT = "“数据”是同样的事项排成的平表，一项一行，没有合并单元格，可以筛选、排序和统计。"


def write_guide(sheet: Sheet, layout: Layout, cover: Cover) -> None:
    """Write the explanations for a form."""
    set_widths(sheet)
    row = repeated = write_title(sheet, cover.title, cover.lines)
    signs = list(signs_of(layout.marks, layout))
    if signs:
        row = write_band(sheet, row, "符号", "section", SECTION_SIZE)
        for sign, meaning in signs:
            row = write_row(sheet, row, [Shown(sign, "centre"), Shown(meaning, "text", 2)])
    row = write_band(sheet, row, "要素", "section", SECTION_SIZE)
    row = write_row(sheet, row, [Shown(head, "head") for head in ("要素", "意思", "在表中的列")])
    for key, meaning in _ELEMENTS.items():
        heads = heads_of(key, layout)
        if heads:
            row = write_row(sheet, row, [Shown(_element(key), "centre"), Shown(meaning), Shown(inert(heads))])
    row = write_band(sheet, row, _RESTS_ON, "note")
    row = write_band(sheet, row, "怎样看", "section", SECTION_SIZE)
    for number, sentence in enumerate((*_how(sheet, layout), *layout.notes, *cover.notes), 1):
        row = write_band(sheet, row, inert(f"{number}. {sentence}"), "note")
    write_way_back(sheet, len(sheet.widths))
    set_page(sheet, Paper(), repeated=repeated, rows=row)


def _how(sheet: Sheet, layout: Layout) -> Iterator[str]:
    """How to read such a workbook, and what to leave in place when it is sent back."""
    if layout.is_card:
        yield "每个领域一张表，一张卡片是一项。"
        kept = f"每张卡片末尾隐藏的“{ID_HEAD}”行，它用来认出这一项；新增的事项加一张卡片，不写“{ID_HEAD}”"
    else:
        yield "每个领域一张表，一行是一项。内容多的事项分成上下几行，中间没有横线的几行是同一项。"
        kept = f"各表最右边隐藏的“{ID_HEAD}”列，它用来认出每一项；新增的事项插入新行，“{ID_HEAD}”留空"
    if sheet.home:
        yield _LINKS
    yield _FLAT
    yield f"在表中修改以后交回的，请保留{kept}。"


def _element(key: str) -> str:
    return "公开事项" if key == "name" else title_of(key).zh


def signs_of(marks: Marks, layout: Layout) -> Iterator[tuple[str, str]]:
    """The signs that a form uses, with what they mean."""
    shows = {column.shows for column in layout.columns}
    if "channel" in shows and marks.boxes == "all":
        yield marks.chosen, "采用的公开渠道和载体"
        yield marks.open, "没有采用的公开渠道和载体"
    elif "channel" in shows and marks.boxes == "chosen":
        yield marks.chosen, "采用的公开渠道和载体；没有采用的不列"
    if any("." in key and leaf.field in {"audience", "method", "level"} for key in shows if (leaf := leaf_of(key))):
        yield marks.tick, "这一列说的适用于本项；空白为不适用"


def legend(layout: Layout) -> str:
    """The signs of a form in one sentence; empty if it uses none."""
    said = {sign: meaning.partition("；")[0] for sign, meaning in signs_of(layout.marks, layout)}
    boxes = "，".join(f"“{sign}”为{meaning}" for sign, meaning in said.items() if sign != layout.marks.tick)
    tick = f"“{layout.marks.tick}”为适用" if layout.marks.tick in said else ""
    told = "；".join(filter(None, (boxes, tick)))
    return f"各表中，{told}。" if told else ""


def heads_of(field: str, layout: Layout) -> str:
    """The heads under which a form shows a field, as a person would name them."""
    shown = [column for column in layout.columns if (leaf := leaf_of(column.shows)) and leaf.field == field]
    if field == "name":
        shown = [column for column in layout.columns if column.shows == "name" or column.shows.startswith("category.")]
    groups = dict.fromkeys(
        column.group or column.head for column in shown if not column.is_optional or field == "level"
    )
    return "、".join(groups)
