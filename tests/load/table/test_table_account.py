"""Every cell is told exactly once, and nothing is invented: whatever lies in a grid."""

from __future__ import annotations

from collections import Counter

from drawn_grid import KNOWN, drawn, grid_of, linked, read
from hypothesis import given, settings
from hypothesis import strategies as st

from govcat.core.grid import Grid, reference
from govcat.core.table import Entry, Table, TableRow
from govcat.load.table.plain import plain
from govcat.load.table.witness import holds_address

WORDS = [
    "", "", "", "序号", "公开事项", "一级事项", "二级事项", "公开内容（要素）", "公开依据", "公开时限",
    "公开主体", "公开渠道和载体", "公开对象", "全社会", "特定群体", "公开方式", "主动", "依申请", "公开层级",
    "县级", "乡、村级", "备注", "咨询电话", "领域", "1", "2", "3.", "√", "■政府网站 □政府公报", "同上", "〃",
    "《户口登记条例》第七条", "20个工作日内", "县公安局", "受理单位；办理条件", "婴儿落户", "出生登记/婴儿落户",
    "注：略", "第 1 页", "合计", "户籍管理领域基层政务公开标准目录", "“■”表示选中", "单位：县局",
    "一、出生登记", "主动公开", "县级、乡级", "http://a.gov.cn", "0472-1234567", "户籍管理", "甲\n乙", "◎",
    "网址", "查看", "<", "^",
]  # fmt: skip
LINKS = ["http://b.cn/公告", "../丙.html", "mailto:d@e.cn", "http://a.gov.cn"]
HEADS = [
    "序号",
    "一级事项",
    "二级事项",
    "公开内容",
    "公开依据",
    "公开时限",
    "公开主体",
    "公开渠道和载体",
    "全社会",
    "网址",
]
STANDARD = (
    "全社会特定群体主动公开依申请公开不予公开市级县级乡级村级决策执行管理服务结果"
    "政府网站政府公报其他：附件及社区/企事业单位村公示栏（电子屏）"
)


def legal(rows: list[list[str]]) -> list[list[str]]:
    """Rows whose merge signs have something to go on with."""
    width = max(map(len, rows))
    square = [row + [""] * (width - len(row)) for row in rows]
    return [
        [
            ""
            if (text == "<" and not column) or (text == "^" and not row) or (text in "<^" and (row or column))
            else text
            for column, text in enumerate(cells)
        ]
        for row, cells in enumerate(square)
    ]


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    width = draw(st.integers(1, 11))
    rows = draw(st.lists(st.lists(st.sampled_from(WORDS), min_size=width, max_size=width), min_size=1, max_size=9))
    if draw(st.booleans()):
        rows.insert(draw(st.integers(0, len(rows))), draw(st.permutations(HEADS)))
    rows = legal(rows)
    blocks = draw(st.lists(st.tuples(st.integers(0, len(rows) - 1), st.integers(0, 8)), max_size=4))
    for row, column in blocks:
        below = row + 1
        if below < len(rows) and column < len(rows[0]) and rows[row][column] not in {"", "^"}:
            rows[below][column] = "^"
    behind = st.lists(st.sampled_from(LINKS), max_size=2, unique=True).map(tuple)
    grid = grid_of(rows)
    return linked(grid, {reference(cell.row, cell.column): draw(behind) for cell in grid.cells if cell.text.strip()})


def told_once(grid: Grid, tables: tuple[Table, ...]) -> None:
    told = Counter(told.place for table in tables for told in table.told)
    assert told == Counter(grid.place(cell) for cell in grid.cells if cell.text.strip())
    texts = {grid.place(cell): cell.text for cell in grid.cells}
    assert all(told.text == texts[told.place] for table in tables for told in table.told)


@settings(max_examples=150)
@given(grids())
def test_every_cell_is_told_once(grid: Grid) -> None:
    tables = read(grid)

    told_once(grid, tables)
    for table in tables:
        for told in table.told:
            assert told.fate != "placed" or (told.field and told.row is not None and told.row < len(table.rows))
            assert told.fate == "placed" or told.why.zh


@settings(max_examples=150)
@given(grids())
def test_nothing_is_invented(grid: Grid) -> None:
    texts = {grid.place(cell): "".join((cell.text, *cell.links)) for cell in grid.cells}
    for table in read(grid):
        above: list[TableRow] = []
        for row in table.rows:
            beside = "".join(cell.text for cell in grid.cells if row.first <= cell.row <= row.last)
            for field, entries in row.fields.items():
                for entry in entries:
                    known = (
                        texts[entry.place]
                        + STANDARD
                        + (_earlier(above) if entry.written else "")
                        + (beside if row.first < row.last or entry.written else "")
                    )
                    assert set(plain(entry.text)) <= set(plain(known)), (field, entry)
            above.append(row)


def _earlier(rows: list[TableRow]) -> str:
    return "".join(entry.text for row in rows for entries in row.fields.values() for entry in entries)


@settings(max_examples=100)
@given(grids())
def test_what_is_placed_is_there(grid: Grid) -> None:
    """A placed cell that is no tick says something in its row: no text is told as placed and dropped."""
    for table in read(grid):
        for told in table.told:
            if told.fate != "placed" or told.row is None or told.field in {"number", "id"} or len(told.text) < 6:
                continue
            entries: tuple[Entry, ...] = table.rows[told.row].fields.get(told.field, ())
            others = [entry for row in table.rows for entry in row.fields.get("category", ())]
            assert entries or others, told


@settings(max_examples=100)
@given(grids())
def test_an_address_is_taken_by_a_column_of_links_only(grid: Grid) -> None:
    cells = {grid.place(cell): cell for cell in grid.cells}
    for table in read(grid):
        taken = [entry for row in table.rows for field in row.fields for entry in row.fields[field]]
        for told in table.told:
            if told.fate == "placed" and told.field == "link" and cells[told.place].links:
                given_by_cell = {entry.text for entry in taken if entry.place == told.place}
                assert holds_address(told.text) or set(cells[told.place].links) <= given_by_cell, told
        for row in table.rows:
            others = (entry for field in row.fields if field != "link" for entry in row.fields[field])
            assert not any(entry.text in LINKS[:3] for entry in others)


def test_the_same_grid_gives_the_same_tables() -> None:
    lines = "序号|公开事项|公开内容|公开依据|公开时限\n1|婴儿落户|材料|《民法典》|实时公开"

    assert read(drawn(lines)) == read(drawn(lines))
    assert KNOWN.vocabularies["channel"]
