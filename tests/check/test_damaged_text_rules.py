"""What rules say of damage to text: unpaired marks, garbled, traditional, mistaken and hidden characters."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.check import all_rules
from govcat.check.grammar.lookalikes import CORES, lookalikes, one_of
from govcat.check.grammar.mojibake import misread
from govcat.check.grammar.pairs import crossing, halves, unlike
from govcat.check.grammar.traditional import STANDARD, is_simplified
from govcat.core.item import Subject
from govcat.report.wording import fact_text


def each(*rows: str) -> list[str]:
    """Texts that stand in rows, parted by strokes."""
    return [text for row in rows for text in row.split("|")]


def facts_of(found: Any) -> dict[str, str]:
    return {name: fact_text(fact, "zh") for name, fact in found.facts.items()}


# What GC826 finds

UNPAIRED = {
    "办理（含代办": [("（", "）")],
    "办理(含代办": [("(", ")")],
    "办理）": [("）", "（")],
    "见附件1）": [("）", "（")],
    "见附件1），公开": [("）", "（")],
    "居民户口簿》": [("》", "《")],
    "《居民户口簿": [("《", "》")],
    "《关于印发《办法》的通知": [("《", "》")],
    "《办法〉": [("《", "》"), ("〉", "〈")],
    "“一书四方案": [("“", "”")],
    "一书“四方案“": [("“", "”"), ("“", "”")],
    "「甲』": [("「", "」"), ("』", "『")],
    "）（": [("）", "（"), ("（", "）")],
    "（甲（乙）": [("（", "）")],
    "（甲〔乙）": [("〔", "〕")],
    "（甲〔乙〔丙）": [("〔", "〕"), ("〔", "〕")],
    "【甲": [("【", "】")],
    "〕": [("〕", "〔")],
    "（《甲）": [("《", "》")],
    "（〔（甲）": [("（", "）"), ("〔", "〕")],
    "（〔〔甲）乙）": [("〔", "〕"), ("〔", "〕"), ("）", "（")],
    "ab1)": [(")", "(")],
    "A1)甲": [(")", "(")],
    "1234)甲": [(")", "(")],
    "甲一）乙": [("）", "（")],
    "1】甲": [("】", "【")],
}
PAIRED = each(
    "办理（含代办）|《关于〈办法〉的通知》|《关于《办法》的通知》|“甲”“乙”|得分[60,70)|（国内)|〔2018)74号",
    "1)甲|1）甲 2）乙|a)甲|（1）甲|一）甲|二、一）甲|包括1）甲2）乙|（包括1）甲2）乙）|（包括a）甲；b）乙）",
    "123)甲|甲<乙|甲>乙|PM<2.5|'甲|甲\"|（甲〔乙】丙]|1) 甲|1）《甲》|1）“甲”|",
    "（甲(乙）丙）|（甲(乙）1）丙）|（附件1）和1）申请表",
)


@pytest.mark.parametrize("text", UNPAIRED)
def test_a_mark_has_lost_its_other_half(text: str, changed: Any, judged: Any) -> None:
    assert [(half.mark, half.missing) for half in halves(text)] == UNPAIRED[text]
    assert [text[half.at] for half in halves(text)] == [mark for mark, _ in UNPAIRED[text]]
    (found,) = judged(changed(content=(text,)), codes=("GC826",))
    assert (found.facts["mark"], found.facts["missing"]) == UNPAIRED[text][0]


@pytest.mark.parametrize("text", PAIRED)
def test_marks_are_paired(text: str, changed: Any, judged: Any) -> None:
    assert halves(text) == ()
    assert judged(changed(content=(text or "无",)), codes=("GC826",)) == []


CROSSED = {
    "河长名单（《一河一策）》": ("）", "《", "（《…》）"),
    "“河长（名单”公示）": ("”", "（", "“（…）”"),
    "《办法（试行》）": ("》", "（", "《（…）》"),
    "《办法（试行》)解读": ("》", "（", "《（…）》"),
    "包括1）受理（“窗口）”": ("）", "“", "（“…”）"),
}


@pytest.mark.parametrize("text", CROSSED)
def test_pairs_that_cross_are_told_though_no_half_is_lost(text: str, changed: Any, judged: Any) -> None:
    mark, inner, order = CROSSED[text]
    found = crossing(text)
    assert found == (text.index(mark, 6 if "1）" in text else 0), mark, inner, order)
    assert halves(text) == ()
    (said,) = judged(changed(content=(text,)), codes=("GC826",))
    assert facts_of(said)["lack"] == f"与里面的 {inner} 交叉了"
    assert order in facts_of(said)["cure"]


@pytest.mark.parametrize("text", [*PAIRED, "（（甲）〔乙〕）", "“甲（乙）丙”（《丁》）", "（1）《甲》a）“乙”"])
def test_pairs_that_do_not_cross(text: str) -> None:
    assert crossing(text) is None


def test_the_words_around_a_half_are_shown(changed: Any, judged: Any) -> None:
    (found,) = judged(changed(notes=("甲乙丙丁戊己庚辛壬癸（子丑寅卯辰巳午未申",)), codes=("GC826",))
    assert found.facts["part"] == "丙丁戊己庚辛壬癸（子丑寅卯辰巳午未"
    (found,) = judged(changed(notes=("办理（含代办",)), codes=("GC826",))
    assert found.facts["part"] == "办理（含代办"
    (rule,) = [rule for rule in all_rules() if rule.code == "GC826"]
    assert [one.piece for one in rule.judge("办理（含代办")] == [(2, 3)]
    assert judged(changed(basis=("《办法",)), codes=("GC826",)) == []
    assert len(judged(changed(subject=(Subject("县公安局（"),)), codes=("GC826",))) == 1


@given(st.lists(st.sampled_from("（）()〔〕《》〈〉“”「」1a甲一、 "), max_size=20).map("".join))
def test_a_text_in_order_stays_so_in_brackets(text: str) -> None:
    assert [text[half.at] for half in halves(text)] == [half.mark for half in halves(text)]
    if not halves(text) and not any(map(str.isalnum, text)):
        assert halves(f"（{text}）") == ()


# What GC823 finds

GARBLED = {
    "æ”¿åºœä¿¡æ¯": "政府信",
    "å…¬å¼€": "公开",
    "公开ã€Šæ”¿åºœã€‹": "《政府》",
    "çš„": "的",
    "公开ï¼Œå\x85¬å¼\x80": "，公开",
    "ÕþÎñ¹«¿ª": "政务公开",
    "公开ÐÅÏ¢Ä¿Â¼。": "信息目录",
    "¡¶ÕþÎñ¡·": "《政务》",
    "ÕþÎñ¹": "政务",
    "×ù×ö": "座做",
    "ÉÄÑøÐÅ": "赡养信",
    "â€œ": "“",
    "鏀垮簻淇℃伅": "政府信息",
    "受理鏀垮簻": "政府",
}
READABLE = each(
    "政府信息公开|Chūshēng dēngjì|café、naïve、Élève|××××|····|±±±±|é”|涓滴之水|浜",
    "澜沧江、洮河、洱海、涞源、瑷珲|锟|烫烫|屯屯|甲?乙|是否收费?|是否??|http://a.gov.cn/?a=???|a???|甲<乙>",
    "<办法>|<abc>|AT&T|甲&乙|R&D;|甲—乙|甲——|—14—甲|第14—15—16—|2019—|“甲”…—|àèéü|ÀÈ|ÄÖÜß|１９ＡＢ|1-14-|a–",
    "–1234–",
    "ØÁØÂ|Õ×Õ×|ÕþÎ|C#程序|#1机组|_x_|a_x0_|{甲：乙}|{1}|http://a.cn/?a=1&nbsp=2|1#楼",
    "打击网络赌博平台情况|举报赌场入口|体育彩票投注站设置|彩色打印|福利彩票公益金|涉赌网站查处|赌博违法行为处罚",
)
BROKEN = {
    "服务机\ufffd\ufffd名单": ("有无法显示的字符", "\ufffd\ufffd"),
    "受理锟斤拷锟斤拷单位": ("有无法显示的字符", "锟斤拷锟斤拷"),
    "烫烫烫": ("有无法显示的字符", "烫烫烫"),
    "甲屯屯屯屯": ("有无法显示的字符", "屯屯屯屯"),
    "\uf0fe政府网站": ("有无法显示的字符", "U+F0FE"),
    "甲\ue000\uf8ff": ("有无法显示的字符", "U+E000U+F8FF"),
    "????办理": ("有问号，可能是文字或者方框丢失后留下的", "????"),
    "办理???": ("有问号，可能是文字或者方框丢失后留下的", "???"),
    "?政府网站": ("有问号，可能是文字或者方框丢失后留下的", "?"),
    "??政府网站": ("有问号，可能是文字或者方框丢失后留下的", "??"),
    "甲&nbsp;乙": ("有网页代码", "&nbsp;"),
    "甲&#160;乙": ("有网页代码", "&#160;"),
    "甲<br>乙": ("有网页代码", "<br>"),
    "甲<BR/>乙": ("有网页代码", "<BR/>"),
    '甲<span class="a">乙': ("有网页代码", '<span class="a">'),
    "甲</p>": ("有网页代码", "</p>"),
    "甲&nbsp乙": ("有网页代码", "&nbsp"),
    "库&#x5E93;名": ("有网页代码", "&#x5E93;"),
    "名录_x000D_": ("有网页代码", "_x000D_"),
    "名录{font-size:12px}": ("有网页代码", "{font-size:12px}"),
    "名录{ color : red; margin:0 }": ("有网页代码", "{ color : red; margi…"),
    "#REF!": ("有表格公式的错误值", "#REF!"),
    "单位#N/A": ("有表格公式的错误值", "#N/A"),
    "[object Object]": ("有程序的代码", "[object Object]"),
    "名录\\u653f\\u7b56": ("有程序的代码", "\\u653f\\u7b56"),
    "#NAME?": ("有表格公式的错误值", "#NAME?"),
    "=VLOOKUP(B7,Sheet2!A:C,3,0)": ("留着表格的公式", "=VLOOKUP("),
    "＝sum(A1:A3)": ("留着表格的公式", "＝sum("),
    "备案―14―": ("末尾混进了页码", "―14―"),
    "备案— 3 —": ("末尾混进了页码", "— 3 —"),
    "备案-123-": ("末尾混进了页码", "-123-"),
}


@pytest.mark.parametrize("text", GARBLED)
def test_garbled_text_is_read_back(text: str, changed: Any, judged: Any) -> None:
    assert [piece.likely for piece in misread(text)][:1] == [GARBLED[text]]
    (found,) = judged(changed(content=(text,)), codes=("GC823",))
    said = facts_of(found)
    assert (said["kind"], said["likely"]) == ("有乱码", f"原文可能是“{GARBLED[text]}”，")
    assert said["part"] in text


@pytest.mark.parametrize("text", READABLE)
def test_text_that_is_readable(text: str, changed: Any, judged: Any) -> None:
    assert list(misread(text)) == []
    assert judged(changed(content=(text,)), codes=("GC823",)) == []


@pytest.mark.parametrize("text", BROKEN)
def test_characters_were_lost_or_do_not_belong(text: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(content=(text,)), codes=("GC823",))
    kind, part = BROKEN[text]
    assert facts_of(found) == {"kind": kind, "part": part, "likely": ""}


@pytest.mark.parametrize(
    "text", ["澳门赌场注册送彩金", "网上赌博平台注册送彩金", "名录博彩公司官网登录", "赌球网站开户"]
)
def test_advertising_of_a_hijacked_page(text: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(content=(text,)), codes=("GC823",))
    assert facts_of(found)["kind"] == "混进了赌博网站的广告"


@given(st.text(alphabet="政府信息公开目录办理条件一人乙亿市年的章门间闻，。《", min_size=2, max_size=12))
def test_whatever_was_misread_as_gbk_is_found(said: str) -> None:
    as_gbk = f"{said}{said}".encode().decode("gbk", "replace")
    if "\ufffd" not in as_gbk and "\u20ac" not in as_gbk:
        assert said[:2] in {piece.likely[:2] for piece in misread(as_gbk)}


@given(st.text(alphabet="政府信息公开目录办理条件流程材料依据单位", min_size=2, max_size=12))
def test_whatever_was_misread_is_found(said: str) -> None:
    as_latin = "".join(chr(byte) if byte < 0x80 else bytes([byte]).decode("latin-1") for byte in said.encode())
    assert next(misread(as_latin)).likely == said
    assert list(misread(said)) == []


# What GC824 finds


def test_the_table_holds_pairs_of_which_each_has_a_use() -> None:
    assert len(STANDARD) > 1300
    assert set(STANDARD).isdisjoint(STANDARD.values())
    assert {STANDARD[char] for char in "號開關汙麵證處罰裏為"} == set("号开关污面证处罚里为")
    assert set("乾於著徵瞭後甯昇祕里后面台干").isdisjoint(STANDARD)


def test_some_standard_forms_stand_in_traditional_text_as_well() -> None:
    assert all(map(is_simplified, "开关号证处罚"))
    assert not any(map(is_simplified, "里面台公開A、"))


TRADITIONAL = {
    "办理時限": ("夹有繁体字", "時", "时", "時"),
    "信息公開(kāi)情况": ("夹有繁体字", "開", "开", "開(kāi)"),
    "信息公開（kai）情况，時間": ("夹有繁体字", "開、時、間", "开、时、间", "開（kai）"),
    "辦理條件": ("用的是繁体字", "辦、條", "办、条", "辦"),
    "汙水": ("用的是繁体字", "汙", "污", "汙"),
    "《政府信息公開条例》": ("夹有繁体字", "開", "开", "開"),
    "《臺灣條例》办理時间": ("夹有繁体字", "時", "时", "時"),
    "開(长字母)号": ("夹有繁体字", "開", "开", "開"),
    "開開关": ("夹有繁体字", "開", "开", "開"),
}
SIMPLIFIED = each(
    "办理时限|乾县、於潜镇|郫（pí）都区|《臺灣地區戶籍辦法》|《臺灣條例》《香港條例》对照",
    "著作权、瞭望、宫商角徵羽|喆、堃、昇|ABC|",
)


@pytest.mark.parametrize("text", TRADITIONAL)
def test_traditional_characters_are_found(text: str, changed: Any, judged: Any, knowledge: Any) -> None:
    how, chars, standard, piece = TRADITIONAL[text]
    (found,) = judged(changed(content=(text,)), codes=("GC824",))
    assert facts_of(found) == {"how": how, "chars": chars, "standard": standard}
    (rule,) = [rule for rule in all_rules() if rule.code == "GC824"]
    context = SimpleNamespace(knowledge=knowledge)
    assert [text[slice(*one.piece)] for one in rule.judge(text, context) if one.piece] == [piece]


@pytest.mark.parametrize("title", ["中華人民共和國政府信息公開條例", "中華(huá)人民共和國收養(yǎng)法"])
def test_a_registered_title_is_no_paper_from_elsewhere(title: str, changed: Any, judged: Any) -> None:
    assert len(judged(changed(basis=(f"《{title}》",)), codes=("GC824",))) == 1


@pytest.mark.parametrize("text", SIMPLIFIED)
def test_simplified_text_and_titles_from_elsewhere(text: str, changed: Any, judged: Any) -> None:
    assert judged(changed(content=(text or "无",)), codes=("GC824",)) == []


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("方案（含标准、流程]", (9, "]", "）")),
        ("方案(含标准]", (6, "]", ")")),
        ("（甲】", (2, "】", "）")),
        ("（甲）（乙〕", (5, "〕", "）")),
        ("（甲｝", (2, "｝", "）")),
    ],
)
def test_a_round_bracket_is_closed_by_another_kind(
    text: str, half: tuple[int, str, str], changed: Any, judged: Any
) -> None:
    assert unlike(text) == half
    (found,) = judged(changed(content=(text,)), codes=("GC826",))
    assert facts_of(found)["lack"] == f"与前面的括号不是一对，应为 {half[2]}"


@pytest.mark.parametrize(
    "text", ["[60,70)区间", "（60,70]", "（甲)", "(甲）", "（甲）", "【（甲】）", "（〔2018]）", "[甲（乙]", "（[甲]）"]
)
def test_intervals_and_widths_are_left(text: str) -> None:
    assert unlike(text) is None


# What GC825 finds

MISTAKEN = {
    "人户登记": "入户登记",
    "收养人户登记": "收养入户登记",
    "就近人学": "就近入学",
    "法定代表入姓名": "代表人姓名",
    "申请入、审批": "申请人、审",
    "被征收入": "征收人",
    "己公开": "已公开",
    "末成年人": "未成年",
    "对末经批准": "对未经批",
    "自已的": "自己的",
    "现已军人优待": "现役军人",
    "20个工作曰内": "0个工作日内",
    "形成之曰起": "形成之日起",
    "公开曰期": "公开日期",
    "电请材料": "申请材料",
    "资讯电话": "咨询电话",
    "健康咨讯": "健康资讯",
    "咨讯电话": "咨询电话",
    "杜会保险": "社会保险",
    "法津法规": "法律法规",
    "程序规苑": "程序规范",
    "朴偿标准": "补偿标",
    "防返贫检测": "返贫监测",
    "动态检测帮扶": "动态监测帮扶",
    "核酸监测": "核酸检测",
    "食品安全风险检测": "风险监测",
    "地震检测台": "地震监测台",
    "政府信息开条例": "信息公开条例",
    "政务开": "政务公开",
    "务员招录": "公务员招录",
    "果信息": "结果信息",
    "收土地信息": "征收土地信息",
    "政处罚": "行政处罚",
    "事指南": "办事指南",
    "律法规": "法律法规",
    "策解读": "政策解读",
    "L校验条件": "1.校验",
    "2O个工作日": "20个工",
    "l5个工作日": "15个",
    "两微Tn": "两微一端",
    "办理肘限": "办理时限",
    "公开及肘": "开及时",
    "收费标淮": "费标准",
    "淮予登记": "准予登",
    "防讯抗旱": "防汛抗旱",
    "度讯期值班": "度汛期值",
    "折迁补偿": "拆迁补",
    "举报电活": "报电话",
    "咨询屯话": "咨询电话",
    "资询电话": "咨询电",
    "政笨文件": "政策文件",
    "补帖标准": "补贴标准",
    "入员名单": "人员名",
    "末提交材料的": "未提交",
}
RIGHT = each(
    "人户分离|人户一致登记|入户登记|户口登记|窗口电话|自己公开|知己公开|年末依法登记|期末按规定|周末纳入",
    "来电请说明材料|致电请表明|新闻资讯电话|法律资讯|司法津贴|杜会计|检测机构|环境监测|检测报告|水质检测",
    "疫情监测|申请入学|联系入户|投标入围|采购入库|纳税入库|招生人数|招生人学历要求|自已经批准|朴素|政务开放",
    "政府信息开发|服务员|公务员|成果信息|征收土地信息|行政处罚|办事指南|L型钢|LED屏|5O|O型血|l个|两微一端",
    "肘关节|掣肘|江淮|淮河治理|淮安|资讯期刊|审讯期限|波折迁延|曲折迁徙|充电活动|电活性|屯子|投资询价|物资询价|笨重|发帖|请帖",
    "录入员|加入员工|收入员额|年末提交|季度末提供|期末完成|月末能|粉末能|防讯息泄露|批准|打折迁出|通讯期",
    "现已公开|当事人姓名|动态检测|返贫监测|地震检测|师资讯息|入口|末端|己方",
)


@pytest.mark.parametrize("text", MISTAKEN)
def test_a_character_only_looks_right(text: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(content=(text,)), codes=("GC825",))
    said = facts_of(found)
    assert said["likely"] == MISTAKEN[text]
    assert said["part"] in text
    assert said["cure"] == f"核对后改为“{MISTAKEN[text]}”"
    assert one_of(CORES).search(text)


@pytest.mark.parametrize("text", RIGHT)
def test_words_that_are_right(text: str, changed: Any, judged: Any) -> None:
    assert list(lookalikes(text)) == []
    assert judged(changed(content=(text,)), codes=("GC825",)) == []


BOXES = {
    "口政府网站": 0,
    "■政府网站口两微一端": 5,
    "。公开查阅点": 0,
    "£政府网站 R政务服务中心": 0,
    "政府网站、R政务服务中心": 5,
    "þ政府网站": 0,
    "t政务服务中心": 0,
    "口文本 口图表": 0,
    "■文本 口音频": 4,
    "口其他": 0,
    "þ水库名单": 0,
    "是否公开：ý公开": 5,
}
NO_BOXES = each(
    "口岸签证|口腔科|口头答复|窗口政府网站|办事窗口公开查阅点|口述|政府网站|政务。政府网站|甲R政府网站",
    "RFID公开|政府口径|口 |口服务指南|口文本化|Aþ水|Élý公开|þ",
)


@pytest.mark.parametrize("text", BOXES)
def test_a_box_was_misread(text: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(channel=(text,)), codes=("GC825",))
    at = BOXES[text]
    assert facts_of(found)["part"] == text[at : at + 5]
    box = "■" if text[at] in "Rtþý" else "□"
    assert facts_of(found)["likely"] == f"{box}{text[at + 1 : at + 5]}"
    assert facts_of(found)["cure"].startswith("请对照原表")


@pytest.mark.parametrize("text", NO_BOXES)
def test_a_sign_that_was_no_box(text: str, changed: Any, judged: Any) -> None:
    assert judged(changed(channel=(text,)), codes=("GC825",)) == []


# What GC810 finds


@pytest.mark.parametrize(
    "char", ["\u00ad", "\u3164", "\ufff9", "\ufffb", "\u200e", "\u200f", "\u061c", "\u200b", "\u2066"]
)
def test_hidden_characters_are_found(char: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(name=f"出生{char}登记"), codes=("GC810",))
    assert found.facts["codes"] == (f"U+{ord(char):04X}",)


def test_writing_from_right_to_left_needs_marks(changed: Any, judged: Any) -> None:
    assert judged(changed(name="تىزىملاش\u200f 登记\u200e"), codes=("GC810",)) == []
    (found,) = judged(changed(name="تىزىملاش\u200f\u200b登记"), codes=("GC810",))
    assert found.facts["codes"] == ("U+200B",)
