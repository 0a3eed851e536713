"""The grammar of 公开依据, on shapes met in published catalogues and on shapes made up for it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.elements.citation import Citation, read_citations

REGULATION = "中华人民共和国政府信息公开条例"
OPINIONS = "关于全面推进政务公开工作的意见"


def said(citation: Citation) -> dict[str, Any]:
    """What a citation says beyond its title, without places."""
    fields = ("number", "more_numbers", "version", "articles", "issuer", "label", "tail")
    return {"title": citation.title} | {key: getattr(citation, key) for key in fields if getattr(citation, key)}


ONE: list[tuple[str, dict[str, Any]]] = [
    # numbers
    (f"《{REGULATION}》", {}),
    (f"《{REGULATION}》（国务院令第711号）", {"number": "国务院令第711号"}),
    (f"《{REGULATION}》(国令第711号)", {"number": "国令第711号"}),
    (f"《{REGULATION}》（中华人民共和国国务院令第711号）", {"number": "中华人民共和国国务院令第711号"}),
    (f"《{REGULATION}》（国务院第711号令）", {"number": "国务院第711号令"}),
    (f"《{REGULATION}》国务院令第711号", {"number": "国务院令第711号"}),
    (f"《{REGULATION}》，国务院令第711号", {"number": "国务院令第711号"}),
    (f"《{REGULATION}》(国令第711号) 号", {"number": "国令第711号"}),
    (f"《{REGULATION}》（国务院令第711)", {"number": "国务院令第711"}),
    (f"《{REGULATION}》（国务院令第711号", {"number": "国务院令第711号"}),
    (f"《{REGULATION}》国务院令第711号）", {"number": "国务院令第711号"}),
    (
        f"《{REGULATION}》（国务院令第492号公布，第666号、第711号令第一次修订）",
        {"number": "国务院令第492号", "more_numbers": ("国务院令第666号", "第711号令")},
    ),
    ("《行政处罚法》、国办发〔2018〕118号", {"title": "行政处罚法"}),
    ("《行政处罚法》，国办发〔2018〕118号", {"title": "行政处罚法"}),
    ("《物业管理条例》 建房〔2012〕84号", {"title": "物业管理条例"}),
    ("《物业管理条例》（建房〔2012〕84号）", {"title": "物业管理条例", "number": "建房〔2012〕84号"}),
    ("《保障办法》，建保〔2013〕178号", {"title": "保障办法", "number": "建保〔2013〕178号"}),
    ("《社会救助暂行办法》（国务院第649号公布）", {"title": "社会救助暂行办法", "number": "国务院第649号"}),
    (f"《{OPINIONS}》（中办发〔2016〕8号）", {"title": OPINIONS, "number": "中办发〔2016〕8号"}),
    (f"《{OPINIONS}》(中办发[2016]8号)", {"title": OPINIONS, "number": "中办发[2016]8号"}),
    (f"《{OPINIONS}》（中办发﹝2016﹞8号）", {"title": OPINIONS, "number": "中办发﹝2016﹞8号"}),
    (f"《{OPINIONS}》 中办发〔2016〕8号", {"title": OPINIONS, "number": "中办发〔2016〕8号"}),
    ("《实施意见》（建房〔2012)84号)", {"title": "实施意见", "number": "建房〔2012)84号"}),
    ("《通知》（民发〔2018)23号〕", {"title": "通知", "number": "民发〔2018)23号"}),
    ("《临时救助制度的通知》（辽政办发(2014)74号", {"title": "临时救助制度的通知", "number": "辽政办发(2014)74号"}),
    ("《实施办法》（税总发〔201744号）", {"title": "实施办法", "number": "税总发〔201744号"}),
    (
        "《贴息工作的通知》（辽财债〔2018〕206号、财金〔2018〕22号）",
        {"title": "贴息工作的通知", "number": "辽财债〔2018〕206号", "more_numbers": ("财金〔2018〕22号",)},
    ),
    (
        "《发布管理办法》（国家发展改革委2017年第10号令）",
        {"title": "发布管理办法", "number": "国家发展改革委2017年第10号令"},
    ),
    ("《欠税公告》（国家税务总局公告2009年第1号）", {"title": "欠税公告", "number": "国家税务总局公告2009年第1号"}),
    ("《文化馆服务标准》（GB/T 32939－2016）", {"title": "文化馆服务标准", "number": "GB/T 32939－2016"}),
    ("《养老机构管理办法》（渝府令〔2019〕326号）", {"title": "养老机构管理办法", "number": "渝府令〔2019〕326号"}),
    ("《食品安全法》（主席令第二十一号）", {"title": "食品安全法", "number": "主席令第二十一号"}),
    (f"国务院令第711号《{REGULATION}》", {"number": "国务院令第711号"}),
    (f"（中办发〔2016〕8号）《{OPINIONS}》", {"title": OPINIONS, "number": "中办发〔2016〕8号"}),
    ("《操作规程》的通知（财预〔2016〕143号）", {"title": "操作规程", "number": "财预〔2016〕143号"}),
    # versions
    (f"《{REGULATION}》（2019年国务院令第711号修订）", {"number": "国务院令第711号", "version": "2019年修订"}),
    (f"《{REGULATION}》（修订）", {"version": "修订"}),
    (
        "《母婴保健法》（主席令第33号，2017年修正）",
        {"title": "母婴保健法", "number": "主席令第33号", "version": "2017年修正"},
    ),
    (f"《{REGULATION}（2019年修订）》", {"version": "2019年修订"}),
    (f"《{REGULATION}》（2019修订）", {"version": "2019修订"}),
    (f"《{REGULATION}》2019年修订版", {"version": "2019年修订版"}),
    (
        "《社会保险法》（2010年10月28日全国人大常委会通过，根据2018年12月29日《关于修改〈社会保险法〉的决定》修正）",
        {"title": "社会保险法", "version": "2018年修正"},
    ),
    # what belongs to the title
    (
        "《2018—2020年农机购置补贴实施指导意见（农办财〔2018〕13号）》",
        {"title": "2018—2020年农机购置补贴实施指导意见", "number": "农办财〔2018〕13号"},
    ),
    (
        "《排污许可管理办法（试行）》（环境保护部令第48号）",
        {"title": "排污许可管理办法（试行）", "number": "环境保护部令第48号"},
    ),
    (
        "《排污许可管理办法》（试行）（环境保护部令第48号）",
        {"title": "排污许可管理办法（试行）", "number": "环境保护部令第48号"},
    ),
    ("《国家基本公共卫生服务规范（第三版）》", {"title": "国家基本公共卫生服务规范（第三版）"}),
    ("《国家综合防灾减灾规划（2016—2020年）》", {"title": "国家综合防灾减灾规划（2016—2020年）"}),
    ("《民政部  财政部\n关于临时救助工作的意见》", {"title": "民政部 财政部 关于临时救助工作的意见"}),
    # nested titles
    (
        "《国家税务总局关于印发〈实施办法〉的通知》（税总发〔2017〕44号）",
        {"title": "国家税务总局关于印发〈实施办法〉的通知", "number": "税总发〔2017〕44号"},
    ),
    (
        "《关于修改<职业健康检查管理办法>等4部门规章的决定》",
        {"title": "关于修改<职业健康检查管理办法>等4部门规章的决定"},
    ),
    ("《关于印发《审核确认办法》的通知》", {"title": "关于印发《审核确认办法》的通知"}),
    ("《广东省实施〈中华人民共和国就业促进法〉办法》", {"title": "广东省实施〈中华人民共和国就业促进法〉办法"}),
    ("关于印发《东莞市工作方案》的通知", {"title": "关于印发《东莞市工作方案》的通知"}),
    ("广东省实施《就业促进法》办法", {"title": "广东省实施《就业促进法》办法"}),
    ("<中华人民共和国土地管理法>", {"title": "中华人民共和国土地管理法"}),
    # issuers and labels
    (
        f"中共中央办公厅、国务院办公厅印发《{OPINIONS}》（中办发〔2016〕8号）",
        {"title": OPINIONS, "number": "中办发〔2016〕8号", "issuer": "中共中央办公厅、国务院办公厅"},
    ),
    (
        "中共中央、国务院转发〈第七个五年规划（2016－2020年）〉",
        {"title": "第七个五年规划（2016－2020年）", "issuer": "中共中央、国务院"},
    ),
    ("重庆市《天然气管理条例》", {"title": "天然气管理条例", "issuer": "重庆市"}),
    ("【法律】《执业医师法》", {"title": "执业医师法", "label": "法律"}),
    ("【条例】《租赁补贴工作的指导意见》", {"title": "租赁补贴工作的指导意见", "label": "条例"}),
    ("行政法规：《城市绿化条例》", {"title": "城市绿化条例", "label": "行政法规"}),
    ("根据《预算法》第十四条", {"title": "预算法", "articles": ("第十四条",)}),
    # articles
    ("《户口登记条例》第七条、第八条", {"title": "户口登记条例", "articles": ("第七条", "第八条")}),
    ("《条例》第二十条第（七）项", {"title": "条例", "articles": ("第二十条第（七）项",)}),
    ("《条例》第十九条至第二十二条", {"title": "条例", "articles": ("第十九条至第二十二条",)}),
    ("《条例》第20条第1款、第3款和第26条", {"title": "条例", "articles": ("第20条第1款、第3款", "第26条")}),
    ("《环境保护法》第五十三条、五十四条", {"title": "环境保护法", "articles": ("第五十三条", "五十四条")}),
    ("《民法典》第五编第五章", {"title": "民法典", "articles": ("第五编第五章",)}),
    (
        "《户口登记条例》第七条：婴儿出生后一个月以内，由户主、亲属申报出生登记，具体办法由公安机关制定办法。",
        {"title": "户口登记条例", "articles": ("第七条",)},
    ),
    # tails
    ("《信息公开条例》及相关规定", {"title": "信息公开条例", "tail": "及相关规定"}),
    ("《母婴保健法》及其实施办法", {"title": "母婴保健法", "tail": "及其实施办法"}),
    ("《土地管理法》等法律法规和文件规定", {"title": "土地管理法", "tail": "等法律法规和文件规定"}),
    ("信息公开条例及相关规定", {"title": "信息公开条例", "tail": "及相关规定"}),
    # without marks
    (f"{REGULATION}（国务院令第711号）", {"number": "国务院令第711号"}),
    ("政务公开条例711号", {"title": "政务公开条例", "number": "711号"}),
    (
        "昆山市补贴工作实施方案(昆政办发〔2018〕146号)",
        {"title": "昆山市补贴工作实施方案", "number": "昆政办发〔2018〕146号"},
    ),
    (
        "关于推进全国美术馆、公共图书馆、文化馆（站）免费开放工作的意见",
        {"title": "关于推进全国美术馆、公共图书馆、文化馆（站）免费开放工作的意见"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONE, ids=[text for text, _ in ONE])
def test_one_citation_is_read(text: str, expected: dict[str, Any]) -> None:
    read = read_citations(text)
    assert [said(citation) for citation in read] == [{"title": REGULATION} | expected]


MANY: list[tuple[str, list[str]]] = [
    ("《行政许可法》《行政处罚法》", ["行政许可法", "行政处罚法"]),
    ("《行政许可法》、《行政处罚法》；《户口登记条例》", ["行政许可法", "行政处罚法", "户口登记条例"]),
    ("《行政许可法》\n《行政处罚法》", ["行政许可法", "行政处罚法"]),
    ("1.《户口登记条例》2.《收养法》", ["户口登记条例", "收养法"]),
    ("1、《户口登记条例》；2、《收养法》", ["户口登记条例", "收养法"]),
    ("（1）《户口登记条例》（2）《收养法》（国发〔2012〕4号）", ["户口登记条例", "收养法"]),
    ("①《土地管理法》②《城乡规划法》第八条③《行政处罚法》", ["土地管理法", "城乡规划法", "行政处罚法"]),
    ("●《土地管理法》●《城乡规划法》", ["土地管理法", "城乡规划法"]),
    (
        "【法律】《行政许可法》（主席令第7号）【行政法规】《乡村医生从业管理条例》",
        ["行政许可法", "乡村医生从业管理条例"],
    ),
    ("《预算法》第十四条和《地方预决算公开操作规程》", ["预算法", "地方预决算公开操作规程"]),
    ("行政许可法；社会保险法、征缴暂行条例（国务院令第259号）", ["行政许可法", "社会保险法", "征缴暂行条例"]),
    ("行政许可法 政府信息公开条例", ["行政许可法", "政府信息公开条例"]),
    ("《行政许可法》；江西省常住户口登记管理规定", ["行政许可法", "江西省常住户口登记管理规定"]),
    ("《行政许可法》、国家发展改革委关于政府信息公开的意见", ["行政许可法", "国家发展改革委关于政府信息公开的意见"]),
    ("行政许可法第40条、政府信息公开条例第20条", ["行政许可法", "政府信息公开条例"]),
    ("《行政许可法》、各地相关政策法规文件", ["行政许可法"]),
    ("《公共租赁住房管理办法、《廉租住房保障办法》", ["公共租赁住房管理办法", "廉租住房保障办法"]),
    ("《公共租赁住房管理办法（住建部令第11号）；《廉租住房保障办法》", ["公共租赁住房管理办法", "廉租住房保障办法"]),
]


@pytest.mark.parametrize(("text", "titles"), MANY, ids=[text for text, _ in MANY])
def test_several_citations_are_told_apart(text: str, titles: list[str]) -> None:
    assert [citation.title for citation in read_citations(text)] == titles


@pytest.mark.parametrize(
    "text",
    [
        "",
        "同上",
        "信息公开规定",
        "相关政策规定",
        "各地相关政策法规文件",
        "各省“七五”普法规划",
        "建设用地审查报批有关规定",
        "法律法规",
        "国务院令第711号",
    ],
)
def test_words_that_name_no_document_are_no_citation(text: str) -> None:
    assert read_citations(text) == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("《公共租赁住房管理办法", "公共租赁住房管理办法"),
        ("《公共租赁住房管理办法（住建部令第11号）", "公共租赁住房管理办法"),
        ("《公共租赁住房管理办法〉", "公共租赁住房管理办法"),
        ("《户政管理工作规程的通知>》", "户政管理工作规程的通知"),
        ("土地管理法》（2019年修正）", "土地管理法"),
        ("《关于印发《审核确认办法》的通知（民发〔2021〕57号）", "关于印发《审核确认办法》的通知"),
    ],
)
def test_a_lost_mark_is_said(text: str, title: str) -> None:
    (citation,) = read_citations(text)
    assert (citation.title, citation.is_broken) == (title, True)


@pytest.mark.parametrize(
    ("text", "is_apart"),
    [
        ("《保障办法》，建保〔2013〕178号", True),
        ("《保障办法》 建保〔2013〕178号", True),
        ("《保障办法》建保〔2013〕178号", False),
        ("《保障办法》（建保〔2013〕178号），某部令第2号", False),
        ("《保障办法（某部令第2号）》，建保〔2013〕178号", False),
    ],
)
def test_whether_the_number_stands_apart(text: str, *, is_apart: bool) -> None:
    (citation,) = read_citations(text)
    assert citation.is_number_apart is is_apart


def test_a_long_history_is_read_to_its_end() -> None:
    (citation,) = read_citations("《档案法实施办法》（国务院令第1号公布" + "、第2号" * 10_000 + "修订）")
    assert citation.more_numbers[-1] == "国务院令第2号"


def test_a_long_row_of_numbers_behind_a_title_is_read_to_its_end() -> None:
    (citation,) = read_citations("《档案法实施办法》" + "国发〔2012〕45号" * 500)
    assert len(citation.more_numbers) == 499


@pytest.mark.parametrize("rest", ["", "（国令第711号）", "（国发〔2012〕45号）第二条", "第二条第（一）项、第三条"])
def test_a_text_in_the_plain_shape_reads_as_one_that_goes_on(rest: str) -> None:
    (alone,) = read_citations(f"《档案法实施办法》{rest}")
    assert read_citations(f"《档案法实施办法》{rest}。") == (alone,)


def test_marks_and_places_are_those_of_the_text() -> None:
    text = f"1.《{REGULATION}》（国务院令第711号）第二十条；行政许可法"
    marked, bare = read_citations(text)
    assert text[marked.start : marked.end] == f"《{REGULATION}》（国务院令第711号）第二十条"
    assert text[slice(*marked.title_at)] == REGULATION
    assert marked.number_at
    assert text[slice(*marked.number_at)] == "国务院令第711号"
    assert (marked.is_marked, bare.is_marked) == (True, False)
    assert bare.number_at is None


PIECES = st.sampled_from(
    [
        *"《》〈〉<>（）()〔〕[]【】、，；。：\n 第号令",
        "国务院",
        "关于印发",
        "条例",
        "办法",
        "的通知",
        "2019年",
        "711",
        "修订",
        "七",
        "条",
        "款",
        "等",
        "及其",
        "中华人民共和国",
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=40).map("".join)))
def test_any_text_is_read_without_a_fall(text: str) -> None:
    at = 0
    for citation in read_citations(text):
        assert at <= citation.start < citation.end <= len(text)
        at = citation.end
        assert citation.start <= citation.title_at[0] <= citation.title_at[1] <= citation.end
        if citation.number_at:
            assert text[slice(*citation.number_at)] == citation.number
