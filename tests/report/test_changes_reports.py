"""A comparison in all its styles: complete, harmless whatever texts it quotes, and silent about what is closed."""

from __future__ import annotations

import io
import json
import re
import zipfile

import pytest
from editions import HUSHED, NEW, OLD, compared
from openpyxl import load_workbook  # type: ignore[import-untyped]  # its types are a package of their own
from openpyxl.cell.rich_text import CellRichText, TextBlock  # type: ignore[import-untyped]  # as above

from govcat.core.comparison import Comparison, Effect, Kind
from govcat.core.diagnostic import Language
from govcat.report.changes import told
from govcat.report.changes.text import text_of

STYLES = ("text", "json", "markdown", "html", "xlsx")
EVERY = compared(OLD, NEW)
NONE = compared(OLD, OLD)


def text(style: str, comparison: Comparison = EVERY, language: Language = "zh") -> str:
    content = told(style, comparison, language)
    if style != "xlsx":
        return content.decode()
    parts = zipfile.ZipFile(io.BytesIO(content))
    return "\n".join(parts.read(name).decode() for name in parts.namelist())


def test_the_editions_hold_a_change_of_every_kind() -> None:
    assert {one.kind for one in EVERY.differences} == set(Kind)
    assert {one.effect for one in EVERY.differences} == set(Effect)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_style_names_every_item_and_no_secret(style: str, language: Language) -> None:
    said = text(style, language=language)
    for name in ("新生儿落户", "死亡注销登记", "布防", "已停办事项", "新办事项"):
        assert name in said
    assert HUSHED not in said
    assert "国家秘密" not in said
    assert "None" not in said


@pytest.mark.parametrize("style", STYLES)
def test_the_same_comparison_gives_the_same_bytes(style: str) -> None:
    assert told(style, EVERY, "zh") == told(style, compared(OLD, NEW), "zh")


@pytest.mark.parametrize("style", STYLES)
def test_no_difference_is_told_as_such(style: str) -> None:
    said = text(style, NONE)
    assert ('"differences": []' if style == "json" else "没有差异") in said


def test_text_is_read_line_by_line() -> None:
    lines = text("text").splitlines()
    assert lines[0] == "新旧对照表：云岭县基层政务公开标准目录 2025年版 → 云岭县基层政务公开标准目录 2026年版"
    assert "~ 3 个事项的公开时限  [收窄：时限变长]" in lines
    assert "      - 信息形成或者变更之日起[-10-]个工作日内" in lines
    assert "      + 信息形成或者变更之日起{+20+}个工作日内" in lines
    assert "- 事项“已停办事项”（gone）：删除  [收窄：没有写明删除理由]" in lines
    assert "+ 事项“新办事项”（fresh）：新增  [利好：新增公开事项]" in lines
    assert "    其他要素  [不予公开的事项，内容从略]" in lines
    assert "      + 依申请公开" in lines
    assert lines[-2].startswith("原 5 个事项，现 5 个事项；新增 1 个、删除 1 个、修改 ")
    assert lines[-1].startswith("下一步：逐处核对 4 处收窄")


def test_colours_take_the_place_of_brackets() -> None:
    painted = text_of(EVERY, "zh", colour=True)
    assert "之日起\x1b[31m10\x1b[0m个工作日内" in painted
    assert "之日起\x1b[32m20\x1b[0m个工作日内" in painted
    assert "[-" not in painted
    assert "\x1b" not in text("text")


def test_json_has_keys_that_stay() -> None:
    said = json.loads(text("json"))
    assert list(said) == ["format", "before", "after", "counts", "differences"]
    assert said["format"] == "govcat-diff/1"
    assert said["counts"]["effects"]["narrower"] == 4
    one = next(one for one in said["differences"] if one["field"] == "time_limit")
    assert (one["kind"], one["effect"], len(one["items"])) == ("changed", "narrower", 3)
    assert one["items"][0]["after"]["key"] == "household-registration/birth"
    assert one["remarks"][0] == {"why": "later", "texts": [], "text": "时限变长"}
    gone = next(one for one in said["differences"] if one["kind"] == "removed")
    assert gone["items"][0]["after"] is None
    assert gone["whole"]["content"] == ["内容甲", "内容乙"]


def test_markdown_is_a_table_whatever_stands_in_it() -> None:
    rows = [line for line in text("markdown").splitlines() if line.startswith("|")]
    bars = [len(re.findall(r"(?<!\\)\|", row)) for row in rows]
    assert set(bars) == {10}
    assert len(rows) == len(EVERY.differences) + 2
    assert "<script" not in text("markdown")
    assert "信息形成或者变更之日起<del>10</del>个工作日内" in text("markdown")


def test_the_page_lets_nothing_in_and_runs_nothing() -> None:
    page = text("html")
    assert "<script" not in page
    assert "script-src &#39;none&#39;" in page
    assert "default-src &#39;none&#39;" in page
    assert "@甲|<ins>丁</ins>&lt;script&gt;" in page
    assert "<del>10</del>" in page
    assert page.count("<section") == page.count("</section>")
    assert page.count('class="change"') == len({one.matters for one in EVERY.differences})


def test_the_sheet_is_ready_to_be_printed_and_approved() -> None:
    book = load_workbook(io.BytesIO(told("xlsx", EVERY, "zh")), rich_text=True)
    sheet = book["新旧对照表"]
    rows = list(sheet.iter_rows(values_only=True))
    head = rows.index(("序号", "领域", "事项", "要素", "原", "现", "变化", "影响", "说明"))
    assert rows[0][0] == "新旧对照表"
    assert rows[1][0] == "原：云岭县基层政务公开标准目录 2025年版"
    assert rows[2][0] == "现：云岭县基层政务公开标准目录 2026年版"
    assert sheet.print_title_rows == f"${head + 1}:${head + 1}"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    body = rows[head + 1 :]
    assert [row[0] for row in body] == list(range(1, len(EVERY.differences) + 1))
    limit = next(row for row in body if row[3] == "公开时限")
    assert limit[6:] == ("修改", "收窄", "时限变长")
    (gone,) = (part for part in limit[4] if isinstance(part, TextBlock) and part.text == "10")
    assert gone.font.strike
    (new,) = (part for part in limit[5] if isinstance(part, TextBlock) and part.text == "20")
    assert new.font.color.rgb == "FFC00000"
    assert not new.font.strike
    assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)


def test_a_text_too_high_for_a_row_goes_on_in_the_next() -> None:
    many = {
        key: value.replace("内容甲, 内容乙", ", ".join(f"第{n}项内容要素" for n in range(60)))
        for key, value in OLD.items()
    }
    long = {key: value.replace("内容甲", "很长的内容" * 200) for key, value in OLD.items()}
    for old in (many, long):
        sheet = load_workbook(io.BytesIO(told("xlsx", compared(old, NEW), "zh")))["新旧对照表"]
        heights = [sheet.row_dimensions[row].height for row in range(1, sheet.max_row + 1)]
        assert max(heights) < 409
        assert any(cell.value == "整个事项（续）" for (cell,) in sheet.iter_rows(min_col=4, max_col=4))


def test_items_that_a_row_cannot_name_are_listed_on_a_sheet_of_their_own() -> None:
    items = "".join(f"  - {{id: i{n}, category: 类, name: 事项{n}, content: [内容{n}]}}\n" for n in range(9))
    old, new = (
        {key: value + (items if "domains/" in key else "") for key, value in side.items()} for side in (OLD, NEW)
    )
    book = load_workbook(io.BytesIO(told("xlsx", compared(old, new), "zh")))
    listed = [row[2] for row in book["涉及事项"].iter_rows(min_row=2, values_only=True)]
    assert [name for name in listed if name.startswith("事项")] == [f"事项{n}" for n in range(9)]
    (row,) = (row for row in book["新旧对照表"].iter_rows(values_only=True) if row[3] == "公开时限")
    assert row[2].endswith("等 12 个事项，见“涉及事项”")


def test_rich_text_is_what_a_cell_says() -> None:
    sheet = load_workbook(io.BytesIO(told("xlsx", EVERY, "zh")), rich_text=True)["新旧对照表"]
    said = [str(cell.value) for row in sheet.iter_rows() for cell in row if isinstance(cell.value, CellRichText)]
    assert "信息形成或者变更之日起20个工作日内" in said
    assert "受理单位\n办理条件\n所需申请材料" in said
