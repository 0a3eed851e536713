"""What rules say of the writing of texts: widths, spaces and doubled marks; and what mending makes of them."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from govcat.check import all_rules
from govcat.check.grammar.damage import WORDED, excerpt, mending
from govcat.check.rule import Text
from govcat.check.texts import PUBLIC
from govcat.core.knowledge import Knowledge, Vocabulary
from govcat.core.law import Laws
from govcat.core.tidy.doubled import single_marks
from govcat.core.tidy.spacing import usual_spacing
from govcat.core.tidy.widths import usual_widths
from govcat.report.wording import fact_text

CHANNELS = {"社区/村公示栏（电子屏）": (), "政府网站": (), "发布会/听证会": ()}
KNOWN = Knowledge(
    vocabularies={"channel": Vocabulary("channel", CHANNELS)},
    domains={},
    roles=Vocabulary("role", {"乡镇人民政府（街道办事处）": (), "县级公安机关": ()}),
    read_laws=lambda: Laws({}, {}, {}, date(2026, 11, 21)),
)
FAMILY = tuple(rule for rule in all_rules() if rule.code.startswith("GC82"))


def each(*rows: str) -> list[str]:
    """Texts that stand in rows, parted by strokes."""
    return [text for row in rows for text in row.split("|")]


def facts_of(found: Any) -> dict[str, str]:
    return {name: fact_text(fact, "zh") for name, fact in found.facts.items()}


def test_the_family_looks_at_words_that_are_printed() -> None:
    assert [rule.code for rule in FAMILY][:7] == [f"GC82{n}" for n in range(1, 8)]
    assert set(WORDED) < set(PUBLIC)
    for rule in FAMILY[:7]:
        assert isinstance(rule.on, Text)
        assert rule.on.is_public
        assert set(rule.on.fields) >= {"name", "category", "content", "channel", "notes", "text"}
        assert {"phone", "link", "links", "level", "method"}.isdisjoint(rule.on.fields)


@pytest.mark.parametrize("code", ["GC821", "GC822", "GC823", "GC824", "GC825", "GC826", "GC827"])
def test_what_is_closed_is_left_alone(code: str, changed: Any, judged: Any) -> None:
    damage = ("甲,乙（", "出 生", "锟斤拷", "時间", "人户登记", "甲，，乙")
    assert judged(changed(notes=damage), codes=(code,))
    assert judged(changed(notes=damage, method="不予公开"), codes=(code,)) == []


# What a finding shows of a text


def test_the_smallest_piece_is_shown_with_a_little_around_it() -> None:
    assert mending("受理单位,办理条件", "受理单位，办理条件") == (4, 5, "单位,办理", "单位，办理")
    assert mending(",,", "，") == (0, 2, ",,", "，")
    assert mending("出 生", "出生") == (1, 2, "出 生", "出生")
    assert mending("甲乙，，", "甲乙，") == (3, 4, "乙，，", "乙，")
    assert mending("１", "1") == (0, 1, "１", "1")


def test_an_excerpt_is_short_and_on_one_line() -> None:
    assert excerpt("甲\n乙") == "甲 乙"
    assert excerpt("甲" * 20) == "甲" * 20
    assert excerpt("甲" * 21) == "甲" * 20 + "…"


# GC821 looks at widths

WIDTHS = {
    "２０个工作日": "20个工作日",
    "ＡＰＰ、ａｐｐ": "APP、app",
    "９Ｚｚ０": "9Zz0",
    "３．５倍": "3.5倍",
    "名称,地址;电话:无": "名称，地址；电话：无",
    "名称, 地址": "名称，地址",
    "名称 ,地址": "名称，地址",
    "名称,  地址": "名称，地址",
    "名称, ,地址": "名称，，地址",
    "受理单位;": "受理单位；",
    "第一项;\n第二项": "第一项；\n第二项",
    "《条例》,《办法》": "《条例》，《办法》",
    "电话:0469-4622338": "电话：0469-4622338",
    "网址:http://a.gov.cn": "网址：http://a.gov.cn",
    "2019,公开": "2019，公开",
    "50%,公开": "50%，公开",
    "(abc),公开": "(abc)，公开",
    "[1],公开": "[1]，公开",
    "公开,2019": "公开，2019",
    "8:30-12:00,下午": "8:30-12:00，下午",
    "APP;网站": "APP；网站",
    "登记(国内)": "登记（国内）",
    "登记(国内(境外))": "登记（国内（境外））",
    "(一)申请": "（一）申请",
    "登记（国内)": "登记（国内）",
    "登记(国内）": "登记（国内）",
    "（1)申请": "（1）申请",
    "甲(1）乙": "甲（1）乙",
    "《办法》(试行）": "《办法》（试行）",
    "甲&b,乙": "甲&b，乙",
    "《办法》（试行)": "《办法》（试行）",
    "（国办发〔2016〕80号)公开": "（国办发〔2016〕80号）公开",
    "APP(应用)": "APP（应用）",
    "(60,70]区间(合格)": "(60,70]区间（合格）",
    "登记(含a(b)c)": "登记（含a(b)c）",
    "总则,附则(略)": "总则，附则（略）",
    "a甲(乙\n丙)丁,戊": "a甲(乙\n丙)丁，戊",
}
SAME_WIDTH = each(
    "名称，地址|8:30—12:00|1,000元|比例1:500|GB/T 9704|PM2.5超标|3.5倍|1)受理 2)审核|(1)受理(2)审核|面积(m2)",
    "电话(0469)4622338|名称,|环节:|名称:|http://a.gov.cn/x,y;z是网址|《办法》(试行)",
    "《条例》(国务院令第711号)|依据(国办发〔2016〕80号)|(2018)74号文|（2018)74号文|（ 1998 )74号文",
    "(主席令第二十一号)公布|得分[60,70)区间|Household registration (户籍)|A:张三|1:受理|甲&nbsp;乙",
    "甲&#160;乙|abc, def|a,b|(abc)|1．受理|(a)甲|50％|＠甲|社区/村公示栏(电子屏)|乡镇人民政府(街道办事处)",
    "发布会／听证会|协议://甲|甲〔2018)乙",
    "A：甲|［甲］|｛甲｝|a (甲)|[甲)乙|(甲]乙",
)


@pytest.mark.parametrize("text", WIDTHS)
def test_widths_are_mended(text: str) -> None:
    assert usual_widths(text, KNOWN) == WIDTHS[text]


@pytest.mark.parametrize("text", SAME_WIDTH)
def test_widths_are_left(text: str) -> None:
    assert usual_widths(text, KNOWN) == text


def test_brackets_far_apart_are_judged_by_what_stands_near() -> None:
    assert usual_widths(f"甲({'a' * 118}乙)", KNOWN) == f"甲（{'a' * 118}乙）"
    assert usual_widths(f"甲({'a' * 119}乙)", KNOWN) == f"甲({'a' * 119}乙)"


def test_mixed_widths_are_found_where_they_stand(changed: Any, judged: Any) -> None:
    (found,) = judged(changed(content=("受理单位,办理条件",)), codes=("GC821",))
    assert facts_of(found) == {"part": "单位,办理", "better": "单位，办理"}
    assert judged(changed(content=("受理单位，办理条件", "8:30")), codes=("GC821",)) == []


# GC822 looks at spaces

SPACES = {
    "出 生 登 记": "出生登记",
    "出 生登记": "出生登记",
    "出生登 记": "出生登记",
    "《办 法》": "《办法》",
    "乡 村 振 兴": "乡村振兴",
    "县 公安局": "县公安局",
    "第 条 款": "第条款",
    "姓\u3000\u3000名": "姓名",
    "成\u00a0员": "成员",
    "20个工作 日内": "20个工作日内",
    "20个 工作日": "20个工作日",
    "形成之日 起20日": "形成之日起20日",
    "之日起 20 个 工作日内公开": "之日起20个工作日内公开",
    "之 日 起 20 个工作日 内": "之日起20个工作日内",
    "起 二十 个工作日": "起二十个工作日",
    "〔2019 〕3号": "〔2019〕3号",
    "政府 网站": "政府网站",
    "《中华人民共和国 居民身份证法》": "《中华人民共和国居民身份证法》",
    "政府    网站": "政府网站",
    "县级 公安机关": "县级公安机关",
    "公开 ，公示": "公开，公示",
    "公开， 公示": "公开，公示",
    "公开 、 公示": "公开、公示",
    "电话： 0469": "电话：0469",
    "（ 国内 ）": "（国内）",
    "《 条例 》": "《条例》",
    "公开。 公示": "公开。公示",
    "公开； 公示": "公开；公示",
    "甲12、 受理": "甲12、受理",
    "受理二、 三": "受理二、三",
    "1234、 受理": "1234、受理",
    "一 ，二": "一，二",
}
SAME_SPACES = each(
    "民政部 财政部|政府网站 政府公报|办理 条件|使用 APP 办理|20 个工作日|1. 受理|① 受理|一、 受理|12、 受理",
    "甲。 十二、 受理|（一） 受理|省 市 县|省 市 县 三级|年 月 日|男 女|是 否|一 受理条件 二 办理流程",
    "甲 公司法 乙 公司法|《条例》 《办法》|《条例》 第二条|公开； 2.公示|公开。 二、公示|（\u3000\u3000）",
    "（ ）|金额：   元|政府网站   政府公报|出   生|  出生登记|第711号 令状|A生 登记|登记 生B|50%生 登记",
    "受理， \n办理|中共中央 国务院印发|名称 《办法》|受理（1） 审核|出生登记|abc def|12 34|登记 （国内）",
    "省 市|登记 省 市|起 20 个工作日内|（某政发〔20  〕  号）|〔202 〕号|〔 20 〕号|（ 5 ）",
)


@pytest.mark.parametrize("text", SPACES)
def test_spaces_are_taken_out(text: str) -> None:
    assert usual_spacing(text, KNOWN) == SPACES[text]


@pytest.mark.parametrize("text", SAME_SPACES)
def test_spaces_are_left(text: str) -> None:
    assert usual_spacing(text, KNOWN) == text


def test_a_stray_space_is_found(changed: Any, judged: Any) -> None:
    (found,) = judged(changed(name="出 生登记"), codes=("GC822",))
    assert facts_of(found) == {"part": "出 生登记", "better": "出生登记"}
    assert judged(changed(name="民政部 财政部"), codes=("GC822",)) == []


WHOLE_PHRASES = [
    ("受理单位 ，办理条件、期限", "受理单位 ，办理条件", "受理单位，办理条件"),
    ("其中：信息形成之日 起 20 个工作日内", "信息形成之日 起 20 个工作日内", "信息形成之日起20个工作日内"),
    ("甲，《办 法》，乙", "办 法", "办法"),
    ("姓 名" + "表" * 20 + "姓 名", "姓 名" + "表" * 17 + "…", "姓名" + "表" * 18 + "…"),
]


@pytest.mark.parametrize(("text", "part", "better"), WHOLE_PHRASES)
def test_a_proposal_is_a_whole_phrase(text: str, part: str, better: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(notes=(text,)), codes=("GC822",))
    assert facts_of(found) == {"part": part, "better": better}


# GC827: doubled marks

DOUBLED = {
    "甲，，乙": "甲，乙",
    "甲，，，乙": "甲，乙",
    "甲、、乙；；丙：：": "甲、乙；丙：",
    "甲。。": "甲。",
    "甲。。乙": "甲。乙",
    "甲,,乙;;;": "甲,乙;",
}
SINGLE = each(
    "甲，乙|等……|甲——乙|甲。。。|。。。。|《甲》《乙》|a,,b|1,,2|a::b|（甲（乙））|甲？？|甲，。乙|“甲”“乙”|："
)


@pytest.mark.parametrize("text", DOUBLED)
def test_doubled_marks_become_single(text: str, changed: Any, judged: Any) -> None:
    assert single_marks(text) == DOUBLED[text]
    assert len(judged(changed(content=(text,)), codes=("GC827",))) == 1


@pytest.mark.parametrize("text", SINGLE)
def test_marks_that_stand_twice_by_right(text: str, changed: Any, judged: Any) -> None:
    assert single_marks(text) == text
    assert judged(changed(content=(text,)), codes=("GC827",)) == []


# The three together, on any text

SCRAPS = st.sampled_from(
    each(
        "，|。|；|：|、|,|;|:|(|)|（|）|〔|〕|[|]|《|》|“|”|？|…|—|.|．|%|/|//| |  |\u3000|\n|\t|&nbsp|出|生|登",
        "记|省|市|一|二|十|是|否|甲|公开|工作|个|工作日|日|之日|起|政府|网站|县级|公安机关|公示栏|电子屏|20|２０",
        "Ａ|a|B|第711号|国办发〔2016〕80号|2018",
    )
)
TEXTS = st.one_of(st.text(max_size=30), st.lists(SCRAPS, max_size=14).map("".join))


@given(TEXTS)
@example("甲, ,乙")
@example("甲,  ,0")
@example("1 : ,甲")
def test_what_is_mended_stays_so(text: str) -> None:
    for mend in (usual_widths, usual_spacing, single_marks):
        mended = mend(text, KNOWN)
        assert mend(mended, KNOWN) == mended


@given(TEXTS)
def test_mending_changes_no_word(text: str) -> None:
    assert _words(usual_widths(text, KNOWN)) == _words(text)
    assert "".join(usual_spacing(text, KNOWN).split()) == "".join(text.split())
    assert set(single_marks(text)) == set(text)


def _words(text: str) -> str:
    """A text without the difference of widths, and without its spaces."""
    return "".join(unicodedata.normalize("NFKC", text).split())
