"""The same items in any order of columns, under heads of any depth, between any lines, are the same items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drawn_grid import grid_of, read
from hypothesis import given, settings
from hypothesis import strategies as st

from govcat.core.table import TableRow


@dataclass(frozen=True)
class Field:
    """One column of the sample: its group, the ways its head is written, and what its two items say."""

    key: str
    group: str
    heads: tuple[str, ...]
    cells: tuple[str, ...]


FIELDS = (
    Field("number", "", ("序号", "编号", "序 号"), ("1", "2", "3")),
    Field("category", "公开事项", ("一级事项", "一级目录", "第一级"), ("出生登记", "出生登记", "迁移登记")),
    Field("name", "公开事项", ("二级事项", "二级目录", "第二级"), ("婴儿落户", "收养落户", "夫妻投靠")),
    Field("content", "", ("公开内容（要素）", "公开内容", "主要内容", "内容要素"), ("材料", "条件", "流程")),
    Field("basis", "", ("公开依据", "法律依据", "依据"), ("《户口登记条例》", "《民法典》", "《居民身份证法》")),
    Field("time_limit", "", ("公开时限", "时限", "公开时间"), ("20个工作日内", "实时公开", "长期公开")),
    Field("subject", "", ("公开主体", "责任单位", "公开责任部门"), ("县公安局", "县民政局", "镇人民政府")),
    Field(
        "channel", "", ("公开渠道和载体", "公开渠道", "公开载体（用“■”标注）"),
        ("■政府网站 □政府公报", "■政府公报 □政府网站", "■政府网站 ■政府公报"),
    ),
    Field("audience", "公开对象", ("全社会", "社会公众"), ("√", "", "√")),
    Field("groups", "公开对象", ("特定群体", "特定群众", "特定对象（请写明）"), ("", "√", "")),
    Field("method", "公开方式", ("主动", "主动公开"), ("√", "", "√")),
    Field("request", "公开方式", ("依申请", "依申请公开"), ("", "√", "")),
    Field("county", "公开层级", ("县级", "区级", "旗县级"), ("√", "√", "")),
    Field("town", "公开层级", ("乡级", "镇街级", "苏木镇级"), ("", "√", "√")),
    Field("phone", "", ("咨询电话", "联系电话"), ("0472-1234567", "0472-7654321", "0472-1111111")),
    Field("x", "", ("更新周期",), ("每年", "每月", "每季")),
)  # fmt: skip
OPTIONAL = {"number", "basis", "subject", "channel", "county", "town", "phone", "x"}
TITLE, UNIT = "云溪县户籍管理领域基层政务公开标准目录", "编制单位：县公安局"
MEANT = {
    "category": [("出生登记",), ("出生登记",), ("迁移登记",)],
    "name": [("婴儿落户",), ("收养落户",), ("夫妻投靠",)],
    "content": [("材料",), ("条件",), ("流程",)],
    "basis": [("《户口登记条例》",), ("《民法典》",), ("《居民身份证法》",)],
    "time_limit": [("20个工作日内",), ("实时公开",), ("长期公开",)],
    "subject": [("县公安局",), ("县民政局",), ("镇人民政府",)],
    "channel": [("政府网站",), ("政府公报",), ("政府网站", "政府公报")],
    "audience": [("全社会",), ("特定群体",), ("全社会",)],
    "method": [("主动公开",), ("依申请公开",), ("主动公开",)],
    "level": [("县级",), ("县级", "乡级"), ("乡级",)],
    "phone": [("0472-1234567",), ("0472-7654321",), ("0472-1111111",)],
    "x-更新周期": [("每年",), ("每月",), ("每季",)],
}
FIELD_OF = {"groups": "audience", "request": "method", "county": "level", "town": "level", "x": "x-更新周期"}


@st.composite
def orders(draw: st.DrawFn) -> list[tuple[Field, str]]:
    """Columns in any order, groups together, some left out, each with one of its heads."""
    kept = [field for field in FIELDS if field.key not in OPTIONAL or draw(st.booleans())]
    groups = list(dict.fromkeys(field.group or field.key for field in kept))
    ordered = draw(st.permutations(groups))
    columns = [field for group in ordered for field in kept if (field.group or field.key) == group]
    return [(field, draw(st.sampled_from(field.heads))) for field in columns]


def deep(columns: Sequence[tuple[Field, str]], *, is_merged: bool) -> list[list[str]]:
    """Two header rows."""
    top, below = [], []
    before = ""
    for field, head in columns:
        goes_on = field.group and field.group == before
        top.append(("<" if is_merged else "") if goes_on else (field.group or head))
        below.append(head if field.group else ("^" if is_merged else ""))
        before = field.group
    return [top, below]


def flat(columns: Sequence[tuple[Field, str]], joint: str | None) -> list[list[str]]:
    """One header row: the sub-heads alone, or with their groups."""
    return [[head if joint is None or not field.group else f"{field.group}{joint}{head}" for field, head in columns]]


@st.composite
def sheets(draw: st.DrawFn) -> tuple[list[list[str]], set[str]]:
    columns = draw(orders())
    width = len(columns)
    kind = draw(st.sampled_from(["merged", "not merged", "flat", "joined", "dashed", "broken"]))
    joints = {"flat": None, "joined": "", "dashed": "-", "broken": "\\n"}
    heads = flat(columns, joints[kind]) if kind in joints else deep(columns, is_merged=kind == "merged")
    items = [[field.cells[row] for field, _ in columns] for row in range(3)]
    same = draw(st.sampled_from(["repeated", "^", "", "同上", "〃"]))
    for column, (field, _) in enumerate(columns):
        if field.key == "category" and same != "repeated":
            items[1][column] = same
    if draw(st.booleans()):
        gap = draw(st.integers(1, width - 1))
        heads, items = ([_with_gap(cells, gap) for cells in lines] for lines in (heads, items))
        width += 1
    wide = ["<"] * (width - 1)
    page = [["第 1 页 共 2 页", *wide], *heads] if draw(st.booleans()) else []
    opening = [line for line in ([TITLE, *wide], [UNIT, *wide]) if draw(st.booleans())]
    closing = [["注：本目录动态调整。", *wide]] if draw(st.booleans()) else []
    rows = [*opening, *heads, *items[:2], *page, items[2], *closing]
    if page and any("^" in cells for cells in items[2:]):
        rows = [*opening, *heads, *items, *closing]
    return rows, {FIELD_OF.get(field.key, field.key) for field, _ in columns}


def _with_gap(cells: Sequence[str], gap: int) -> list[str]:
    """A row with a column that holds nothing in the middle, or one that a block goes on through."""
    return [*cells[:gap], "<" if cells[gap] == "<" else "", *cells[gap:]]


@settings(max_examples=200)
@given(sheets())
def test_the_same_rows_are_read(made: tuple[list[list[str]], set[str]]) -> None:
    rows, fields = made
    (table,) = read(grid_of(rows))

    levels = {level for field in FIELDS if field.key in {"county", "town"} for level in field.heads}
    both = sum(any(head in text for head in levels) for cells in rows[:4] for text in cells)
    for field in fields - {"number"}:
        if field != "level" or both > 1:
            assert _said(table.rows, field) == MEANT[field], (field, [column.shows for column in table.columns])
    assert "number" not in fields or [row.number for row in table.rows] == ["1", "2", "3"]
    assert not list(table.unplaced())


def _said(rows: Sequence[TableRow], field: str) -> list[tuple[str, ...]]:
    return [row.texts(field) for row in rows]
