"""The sheet 填写说明: how to fill in, and one row done well beside one done badly, with what is wrong in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from govcat.core.layout import Paper
from govcat.render.workbook.columns import Column
from govcat.render.workbook.drawing import Sheet, Shown, set_widths, write_band, write_row, write_title
from govcat.render.workbook.page import set_page
from govcat.render.workbook.styles import SECTION_SIZE

WIDTHS = (11.0, 23.0, 23.0, 30.0)
TITLE = "怎样填写"
_STEPS = (
    "每个领域一张表，一行是一个公开事项。表里已经有的内容是目录现在的内容，需要改的直接改，不需要改的不动。",
    "单击格子，右边出现下拉箭头的，可以从列表中选；按 Alt+↓ 也能打开列表。",
    "几个格子填一样的，先一起选中，输入“■”或者“√”，再按 Ctrl+Enter，一次填好。",
    "新增事项：填在下面的空行里，或者插入一行再填。排序、插行、改列宽都可以。不再需要的事项，删去整行并告诉汇总的人理由。",
    "不要改动表头的文字，不要删去最右边隐藏的“编号”列：程序靠它认出每一行。新增的行不用管它。",
    "填好以后把整个文件交回，不用另存、不用复制到别的表里。",
)
_SAMPLE_HEADS = ("要素", "写得好的一行", "写得不好的一行", "不好在哪里")


class Sample(NamedTuple):
    """One element in a row done well and in one done badly, and what is wrong in the latter."""

    fields: tuple[str, ...]
    name: str
    good: str
    bad: str
    why: str


_SAMPLES = (
    Sample(("category",), "一级事项", "出生登记", "同上", "每一行都写全；排序、插行以后，“同上”就不知道指谁了"),
    Sample(("name",), "二级事项", "婚生子女出生登记", "2. 出生登记等", "不带序号，不写“等”：有几项写几行"),
    Sample(("content",), "公开内容", "办理条件\n所需材料\n办理流程", "相关信息", "要公开哪几条，逐条写，一条一行"),
    Sample(
        ("basis",),
        "公开依据",
        "《中华人民共和国户口登记条例》\n《××办法》（×发〔2024〕1号）",
        "有关规定",
        "写全称和文号，看的人才查得到；一部一行",
    ),
    Sample(("time_limit",), "公开时限", "信息形成或者变更之日起20个工作日内", "尽快", "写明从什么时候起、多少个工作日"),
    Sample(("subject",), "公开主体", "县公安局", "有关部门", "写单位全称，群众才知道该找谁"),
    Sample(("channel",), "政府网站等各列", "采用的选“■”，不采用的选“□”", "全部留空", "看不出在哪里公开；至少选一个"),
    Sample(("channel",), "其他", "国家企业信用信息公示系统", "■", "只有方框，看不出是哪里；写名称"),
    Sample(("audience",), "全社会、特定群体", "只在“全社会”选“√”", "两列都选“√”", "向全社会公开，就不再限于特定群体"),
    Sample(("method",), "主动、依申请", "只在“主动”选“√”", "两列都选“√”", "一行只能是一种；确有两种的，分成两行"),
    Sample(("level",), "县级、乡级等各列", "由哪一级公开，就在哪一列选“√”", "全部留空", "看不出由谁公开"),
    Sample(("phone",), "咨询电话", "0469-1234567", "13×××××××××（个人手机）", "写单位的电话，带区号，不写个人手机"),
)


def write_advice(sheet: Sheet, columns: Sequence[Column]) -> None:
    """Write the help for a form with these columns."""
    set_widths(sheet)
    row = repeated = write_title(sheet, TITLE, ())
    for number, step in enumerate(_STEPS, 1):
        row = write_band(sheet, row, f"{number}. {step}", "note")
    row = write_band(sheet, row, "好的一行和不好的一行", "section", SECTION_SIZE)
    row = write_row(sheet, row, [Shown(head, "head") for head in _SAMPLE_HEADS])
    shown = {column.leaf.field for column in columns}
    for sample in _SAMPLES:
        if shown.intersection(sample.fields):
            cells = [
                Shown(sample.name, "centre"),
                Shown(sample.good, "good"),
                Shown(sample.bad, "bad"),
                Shown(sample.why),
            ]
            row = write_row(sheet, row, cells)
    set_page(sheet, Paper(), repeated=repeated, rows=row)
