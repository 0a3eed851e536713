"""Sieves let through every text of which their rule says something, whatever other texts stand around it."""

from __future__ import annotations

import re
from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from govcat.check.engine import all_rules
from govcat.check.grammar.pairs import crossing, halves, unlike
from govcat.check.rule import Context, Rule, Text
from govcat.check.sieves import Orderly, Rare, Rares, Repeating, Sifted, Unlike, han_but
from govcat.core.pattern import pattern
from govcat.core.readings import Readings
from govcat.registry import knowledge

_KNOWN = knowledge()
_COUNTY = SimpleNamespace(header=SimpleNamespace(region="410000", region_level="县级"))
_CONTEXT = Context(_KNOWN, Readings(_KNOWN.vocabularies), date(2026, 11, 21), _COUNTY)  # type: ignore[arg-type]  # of the catalogue, rules of one text look at the region alone
_RULES = [rule for rule in all_rules() if isinstance(rule.on, Text) and rule.on.sieve]
_ASKED = [rule for rule in _RULES if not {"basis", "ground"} >= {*getattr(rule.on, "fields", ())}]
"""Rules about bases have a test of their own."""
_RARES = Rares(tuple(rule.on.sieve for rule in _RULES if isinstance(rule.on, Text) and isinstance(rule.on.sieve, Rare)))


def each(*rows: str) -> list[str]:
    """Texts that stand in rows, parted by strokes."""
    return [text for row in rows for text in row.split("|")]


_PIECES = each(
    "（|）|《|》|〔|〕|“|”|(|)|【|】|「|」|[|1）|a)|一）|、|，|。|，，|；；|：：|,|;|:| |\t|\u3000|\u00a0|\n",
    "\u200b|\u200e|\ufeff|\u00ad|\ufffd|\ue000|锟斤拷|æ”¿åºœ|鏀垮簻|Õþ¸®ÐÅÏ¢|????|?|#REF!|&nbsp;|<br>",
    "_x000D_|—12—|- 3\u3000-|屯屯屯|澳门博彩官网|赌场注册|\u2f54|\u2ed3|\uf967|體|國|２０|ＡＢ|．|口政府网站",
    "。公开栏|£纸质|þ精准推送|Rt政府网站|口文本|同上|内容同前|见上表|与上相同|〃|''|同第3项|同本表第2项|如上|2.",
    "一、|①|（二）|各地配套政策|各省（区、市）文件|本省（区、市）|县（市、区）|××县|XX年|20XX年|____|附件X",
    "年 月 日|（\t）|[ ]|（请写明名称）|（请填写）|请输入名称|请选择类别|待定|（由各地补充完善）|TBD|todo|{{a}}",
    "${b}|。。|此处填写|（根据实际补充完善）|联系人：张小明|局长李四|王小二主任|姓名：赵六|书记 钱七|户主：孙大",
    "李四同志|张三先生|主席周一一|经理吴二|网格员 郑三|法人代表：王五|工程师冯六|副县长陈七|11010519491231002X",
    "13800138000|6222 0210 0112 3456 789|一三八〇〇一三八〇〇〇|①③⑧００138oo0|138-0013-8000|2024年5月1日",
    "办理条件|公开|县公安局|人|登记|□|？|〇|日内|之日|工作|至|后|人户登记|收养人户|就近人学|当事入的|己公开",
    "末成年|末提交|入员|自已的|现已军人|工作曰|之曰起|曰期|电请表|资讯电话|咨讯|杜会保险|法津|规苑|朴偿|肘间",
    "2024年6月31日|2018 年 13 月|8:30-25:00|下午26点|上午8时75分|2011-02-30|截至25：00|六月三一日|五月 零日",
    "批淮|防讯|讯期|折迁|电活|屯话|资询|政笨|补帖|返贫检测|检测帮扶|核酸监测|信息开|政务开|务员|果信息",
    "收土地信息|政处罚|事指南|律法规|策文件|L型钢|l市|1O日|l0个工作日|两微Tn|办理 条件|出 生",
    "http//a.cn|http: // a.cn|a1,gov.cn|www. b.cn|192.168.1.2|127.0.0.1|a.gov.cm|http://10.1.1.1|localhost:80|护照号E38471026",
    "申请材料申请材料|审核确认确认|条件条件|办理条件—办理条件|办亊指南|临时救肋|时眼|（先这样填）|中报材料|决标|予算|申情|残疾入",
)
_TEXTS = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(_PIECES), min_size=1, max_size=5).map("".join))


def _speaks(rule: Rule, text: str) -> bool:
    return bool([*rule.findings([text], _CONTEXT)])


def _lets_through(rule: Rule, text: str, *others: str) -> bool:
    assert isinstance(rule.on, Text)
    return text in Sifted([*others, text, *others[::-1]], _RARES).holding(rule.on.sieve)


@given(_TEXTS, st.lists(_TEXTS, max_size=2))
@settings(max_examples=600)
@example("〃々", [])
@example("1.“", ["办理条件"])
def test_what_a_rule_speaks_of_is_let_through(text: str, others: list[str]) -> None:
    assert [rule.code for rule in _ASKED if _speaks(rule, text) and not _lets_through(rule, text, *others)] == []


@pytest.mark.parametrize("text", _PIECES)
@pytest.mark.parametrize("around", ["{}", "甲{}乙", "1.{}", "{}\n甲", "（{}）"])
def test_every_piece_is_let_through_wherever_it_stands(text: str, around: str) -> None:
    text = around.format(text)
    assert [rule.code for rule in _ASKED if _speaks(rule, text) and not _lets_through(rule, text, "甲")] == []


def test_the_pieces_make_nearly_every_rule_speak() -> None:
    silent = {rule.code for rule in _ASKED if not any(_speaks(rule, piece) for piece in _PIECES)}
    assert silent <= {"GC414", "GC617", "GC803", "GC809"}


@given(st.lists(st.sampled_from("（）《》“”〔〕()[]【】〈〉「」甲1a"), max_size=16).map("".join))
def test_every_text_that_is_out_of_order_is_let_through(text: str) -> None:
    (rule,) = [rule for rule in _RULES if rule.code == "GC826"]
    assert not (halves(text) or crossing(text) or unlike(text)) or _lets_through(rule, text, "甲", "（甲）")


def test_something_rare_is_sought_once_for_all() -> None:
    never, amid = Rare("[\U0001f700]"), Rare(usual="[甲乙]", surrounding="(?<=丙.)|丁")
    texts = ["甲", "丙甲", "乙丁", "丙", "丁乙", "\U0001f700"]
    sifted = Sifted(texts, Rares((never, amid)))
    assert sifted.holding(never) == ["\U0001f700"]
    assert sifted.holding(amid) == ["丙甲", "乙丁"]
    assert Sifted(texts).holding(amid) == ["丙甲", "乙丁"]
    assert Sifted(["甲", "乙"], Rares((amid,))).holding(amid) == []


def test_a_sweep_holds_the_texts_in_which_it_stops() -> None:
    sifted = Sifted(["甲（乙）", "（", "", "（甲", "乙）", "（甲）（"])
    pairs = Orderly(pattern("[^（）]*+(?:（[^（）\0]*+）[^（）]*+)*+"))
    assert sifted.holding(pairs) == ["（", "（甲", "乙）", "（甲）（"]
    assert Sifted([]).holding(pairs) == []


def test_words_that_stand_twice_are_held() -> None:
    texts = [
        "甲乙丙",
        "条件条件",
        "",
        "办理条件、办理条件",
        "条件、条件",
        "\U0001f700\U0001f700甲乙甲乙",
        "甲甲",
        "乙甲甲乙",
        "\ud800甲乙甲乙",
    ]
    sifted = Sifted(texts)
    assert sifted.holding(Repeating(2, 4)) == [texts[1], texts[3], texts[5], texts[8]]
    assert sifted.holding(Repeating(2, 3)) == [texts[1], texts[5], texts[8]]
    assert Sifted(["丙", "条件条件", "丁", "条件条件"]).holding(Repeating(2, 2)) == ["条件条件"] * 2
    assert Sifted([]).holding(Repeating(2, 2)) == []


def test_words_and_shapes_are_sieves() -> None:
    sifted = Sifted(["甲条", "乙", "丙款条"])
    assert sifted.holding(frozenset({"条"})) == ["甲条", "丙款条"]
    assert sifted.holding(frozenset({"条", "乙", "丁"})) == ["甲条", "乙", "丙款条"]
    assert sifted.holding(frozenset({"丁"})) == ()
    assert sifted.holding(Unlike(pattern("[甲丙].*"))) == ["乙"]
    assert sifted.holding(frozenset()) == ["甲条", "乙", "丙款条"]


def test_a_class_of_han_without_some() -> None:
    assert han_but("第号A") == "㐀-叶司-笫笭-鿿"
    assert not re.search(f"[{han_but('㐀㐁鿿')}]", "㐀㐁鿿Aa、")
    assert re.fullmatch(f"[{han_but('')}]+", "㐀一鿿")
