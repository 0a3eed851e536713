"""The guide says what the signs of this form mean and where the elements stand; links lead there and back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from workbook_sample import BIRTH, LAYOUTS, Sheet, catalogue, domain, opened, rendered

from govcat.core.item import Header
from govcat.core.published import Published
from govcat.render.workbook.guide import legend


def guide(published: Published, layout: str = "") -> Sheet:
    return opened(rendered(published, layout=layout).files["catalogue.xlsx"])["说明"]


def texts(sheet: Sheet) -> list[list[str]]:
    return [[cell for cell in row if cell] for row in sheet.iter_rows(values_only=True)]


def test_signs_elements_and_advice() -> None:
    header = Header("集贤县目录", edition="2026年版", paper="集政办发〔2026〕3号", date="2026-03-05")
    said = texts(guide(catalogue(domain(BIRTH), header=header)))
    assert said[0] == ["集贤县目录", "← 目录总览"]
    assert said[1] == ["版本：2026年版　批准文件：集政办发〔2026〕3号　日期：2026年3月5日"]
    assert ["■", "采用的公开渠道和载体"] in said
    assert ["√", "这一列说的适用于本项；空白为不适用"] in said
    assert ["公开方式", "主动公开，还是有人申请才公开", "公开方式"] in said
    assert any("本目录2026年版的批准文件：集政办发〔2026〕3号，日期：2026年3月5日。" in row[0] for row in said)
    elements = [row[0] for row in said if len(row) == 3]
    assert elements == [
        *("要素", "公开事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开方式", "公开渠道和载体", "公开对象"),
        "公开层级",
    ]


@pytest.mark.parametrize(
    ("layout", "said"),
    [
        ("national", "各表中，“■”为采用的公开渠道和载体，“□”为没有采用的公开渠道和载体；“√”为适用。"),
        ("ministry", "各表中，“■”为采用的公开渠道和载体；“√”为适用。"),
        ("card", "各表中，“■”为采用的公开渠道和载体，“□”为没有采用的公开渠道和载体。"),
        ("flat", ""),
    ],
)
def test_only_signs_that_are_used_are_explained(layout: str, said: str) -> None:
    assert legend(LAYOUTS[layout]) == said
    shown = texts(guide(catalogue(domain(BIRTH)), layout))
    assert (["符号"] in shown) == bool(said)


@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_links_lead_there_and_back(layout: str) -> None:
    book = opened(rendered(catalogue(domain(BIRTH)), layout=layout).files["catalogue.xlsx"])
    there = [cell.hyperlink.location for row in book["目录总览"].iter_rows() for cell in row if cell.hyperlink]
    assert there == ["'户籍管理'!A1", "'数据'!A1", "'说明'!A1"]
    for name in ("户籍管理", "说明"):
        back = [cell for row in book[name].iter_rows() for cell in row if cell.hyperlink]
        assert [(cell.value, cell.hyperlink.location) for cell in back] == [("← 目录总览", "'目录总览'!A1")]
        assert back[0].column_letter not in book[name].print_area.split("!")[1]


def test_a_workbook_of_one_domain_leads_nowhere_that_it_does_not_have() -> None:
    book = opened(rendered(catalogue(domain(BIRTH)), division="domain").files["household-registration.xlsx"])
    assert not [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.hyperlink]


def test_a_transcript_of_guidelines_says_so_on_every_sheet() -> None:
    book = opened(rendered(replace(catalogue(domain(BIRTH)), is_transcript=True)).files["catalogue.xlsx"])
    for name in ("目录总览", "户籍管理", "说明"):
        assert book[name]["A2"].value == "指引整理稿（非官方文本）"
    own = opened(rendered(catalogue(domain(BIRTH))).files["catalogue.xlsx"])
    assert not [cell for sheet in own for row in sheet.iter_rows() for cell in row if "整理稿" in str(cell.value)]


@pytest.mark.parametrize(("layout", "said"), [("national", "最右边隐藏的“编号”列"), ("card", "卡片末尾隐藏的“编号”行")])
def test_it_says_what_must_stay_where_it_is(layout: str, said: str) -> None:
    assert any(said in row[0] for row in texts(guide(catalogue(domain(BIRTH)), layout)) if row)


def test_a_workbook_without_an_overview_speaks_of_none() -> None:
    book = opened(rendered(catalogue(domain(BIRTH)), division="domain").files["household-registration.xlsx"])
    assert not any("目录总览" in text for row in texts(book["说明"]) for text in row)
