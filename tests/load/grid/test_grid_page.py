"""Tables of HTML pages: spans, nesting, hidden rows, encodings, and pages that call themselves workbooks."""

from __future__ import annotations

import pytest
from grid_files import codes, grid, said, texts

from govcat.load.grid import read_grids

HEAD = '<meta http-equiv="Content-Type" content="text/html; charset={}">'


def only(body: str) -> dict[str, str]:
    return texts(grid("a.html", f"<html><body>{body}</body></html>".encode()))


def test_spans_down_and_across() -> None:
    body = """<table><thead><tr><th rowspan=2>序号<th colspan=2>公开事项<th rowspan="2">内容</tr>
    <tr><th>一级<th>二级</tr></thead><tbody><tr><td>1<td rowspan=0>户籍<td>出生<td>a</tr>
    <tr><td>2<td>死亡<td>b</tr></tbody></table>"""
    assert only(body) == {
        "A1:A2": "序号",
        "B1:C1": "公开事项",
        "D1:D2": "内容",
        "B2": "一级",
        "C2": "二级",
        "A3": "1",
        "B3:B4": "户籍",
        "C3": "出生",
        "D3": "a",
        "A4": "2",
        "C4": "死亡",
        "D4": "b",
    }


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("受理单位<br>办理条件<br/>费用", "受理单位\n办理条件\n费用"),
        ("<p>甲</p><p>乙</p><div>丙</div>", "甲\n乙\n丙"),
        ("<ul><li>甲<li>乙</ul>", "甲\n乙"),
        ("出生\r\n   登记", "出生登记"),
        ("birth\n  notice", "birth notice"),
        ("a &lt;b&gt; &amp;&nbsp;&nbsp;&#20013;", "a <b> & 中"),
        ("甲<script>x()</script><style>p{}</style><!-- y -->乙", "甲乙"),
        ('甲<span style="display: none">藏</span>乙<b hidden>藏</b>', "甲乙"),
        ("<ruby>公<rt>gong</rt></ruby>开", "公开"),
        ('<input type=checkbox checked>是<input type="checkbox">否', "☑是□否"),
        ("<span style=\"font-family:'Wingdings 2'\">R</span>政府", "☑政府"),
        ('<span style="font-family:Wingdings,宋体">þ<b>ü</b></span>þ', "☑✓þ"),
        ('<font face="Wingdings 2">£<font face="宋体">R</font></font>网站', "□R网站"),
        ("<table><tr><td>小<td>表</table>后", "小\n表\n后"),
        ("", None),
        ("&nbsp; \u3000", None),
    ],
)
def test_what_a_cell_shows(cell: str, text: str | None) -> None:
    expected = {"A1": "x"} | ({"B1": text} if text else {})
    assert only(f"<table><tr><td>x</td><td>{cell}</td></tr></table>") == expected


def test_a_large_table_in_a_cell_is_one_of_its_own() -> None:
    inner = "<table><tr><td>一<td>二<td>三<tr><td>四</table>"
    body = f"<table><tr><td>外<td>{inner}<td>右<tr><td>下</table>"
    outer, nested = read_grids("a.html", body.encode()).grids
    assert texts(outer) == {"A1": "外", "C1": "右", "A2": "下"}
    assert texts(nested) == {"A1": "一", "B1": "二", "C1": "三", "A2": "四"}


def test_a_table_that_only_places_others_is_none() -> None:
    real = "<table><caption>户籍目录</caption><tr><td>序号<td>事项<td>内容<tr><td>1</table>"
    body = f"<h1>站点</h1><table><tr><td>导航</td><td><p>说明</p>{real}<p>注：一</p></td></tr></table><p>尾</p>"
    read = grid("a.html", f"<body>{body}</body>".encode())
    assert (read.before, read.after) == (("站点", "导航", "说明", "户籍目录"), ("注：一", "尾"))
    assert read.text(1, 0) == "1"


def test_several_tables_share_what_stands_between_them() -> None:
    first, second = read_grids("a.html", b"<p>1</p><table><tr><td>a</table><p>2</p><table><tr><td>b</table>").grids
    assert (first.sheet, first.before, first.after) == ("表1", ("1",), ("2",))
    assert (second.sheet, second.before, second.after) == ("表2", ("2",), ())


def test_hidden_rows_and_columns() -> None:
    body = """<table><colgroup><col><col span=2 style="display:none"></colgroup>
    <tr><td>a<td>b<td>c<tr style="height:0;display:none"><td>d<tr hidden><td></table>"""
    read = read_grids("a.html", body.encode())
    assert (read.grids[0].hidden_rows, read.grids[0].hidden_columns) == (frozenset({1}), frozenset({1, 2}))
    assert codes(read) == ["GC928", "GC928"]


@pytest.mark.parametrize(
    "content",
    [
        f"<html>{HEAD.format('gb2312')}<table><tr><td>喆镕</table>".encode("gb18030"),
        f"<html>{HEAD.format('GBK')}<table><tr><td>喆镕</table>".encode("gb18030"),
        "<table><tr><td>喆镕</table>".encode("gb18030"),
        "<table><tr><td>喆镕</table>".encode(),
        f"<html>{HEAD.format('gb2312')}<table><tr><td>喆镕</table>".encode("utf-8-sig"),
        "<html><table><tr><td>喆镕</table>".encode("utf-16"),
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html><table><tr><td>喆镕</table></html>'.encode(),
    ],
)
def test_every_encoding(content: bytes) -> None:
    assert texts(grid("a.html", content)) == {"A1": "喆镕"}


def test_a_workbook_that_is_a_page() -> None:
    content = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>甲<td>乙</table>'.encode()
    read = read_grids("目录.xls", content)
    assert texts(read.grids[0]) == {"A1": "甲", "B1": "乙"}
    assert said(read) == ["GC919 文件名以 .xls 结尾，实际内容是另一种格式：网页（html）；已按内容读入"]
    assert codes(read_grids("目录.csv", b"\n\nx<table><tr><td>a</td><td>b</td></table>")) == ["GC919"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<table><td>a</td><td>b</td></table>", {"A1": "a", "B1": "b"}),
        ("<table><tr><td>a</tr><td>b</td><tr><td>c</table>", {"A1": "a", "A2": "b", "A3": "c"}),
        ('<table><tr><td colspan="x">a<td colspan=0>b<td rowspan="-1">c</table>', {"A1": "a", "B1": "b", "C1": "c"}),
        ('<table><tr><td colspan="999999">a<td>b</table>', {"A1:ALL1": "a", "ALM1": "b"}),
        ('<table><tr><td colspan="99">a<tr><td>b<td>c</table>', {"A1:B1": "a", "A2": "b", "B2": "c"}),
        ('<table><tr><td rowspan="99">a<td>b<tr><td>c</table>', {"A1:A2": "a", "B1": "b", "B2": "c"}),
    ],
)
def test_carelessly_written_tables(body: str, expected: dict[str, str]) -> None:
    assert only(body) == expected


def test_pages_without_tables_and_too_deep_ones() -> None:
    for content in (b"<html></html>", b"<html><p>x</p>", b"<!doctype html>", b"<html><!-- -->", b"<p> </p>"):
        assert codes(read_grids("a.html", content)) == ["GC918"]
    deep = read_grids("a.html", b"<table><tr><td>" * 20_000 + b"x")
    assert set(codes(deep)) <= {"GC918"}
    assert codes(read_grids("a.html", b"<p>" * 1_200_001)) == ["GC915"]
    wide = b"<table><tr>" + b"<td colspan=1000>x" * 20 + b"</table>"
    assert codes(read_grids("a.html", wide)) == ["GC927"]
    assert codes(read_grids("a.html", b"<html>" + b"\x00\x01\xff" * 500)) == ["GC911"]
