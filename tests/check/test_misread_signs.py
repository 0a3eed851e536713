"""Every row of the table of misread signs is found where its neighbours stand, and nothing else is."""

from __future__ import annotations

import pytest

from govcat.check.grammar.lookalikes import ALONE, CORES, lookalikes, one_of
from govcat.check.grammar.misread_signs import MISREAD


def each(*rows: str) -> list[str]:
    """Texts that stand in rows, parted by strokes."""
    return [text for row in rows for text in row.split("|")]


WRONG = {
    "临时救肋": "助",
    "征收补尝方案": "偿",
    "无尝献血": "偿",
    "困难补倘": "偿",
    "扑贴对象": "补",
    "津贻标准": "贴",
    "扶贪资金": "贫",
    "贪困人口": "贫",
    "医疗敕助": "救",
    "防灾救炎": "灾",
    "兔费项目": "免",
    "建没项目": "设",
    "公共没施": "设",
    "投拆渠道": "诉",
    "行政拆讼": "诉",
    "资金监菅": "管",
    "菅理办法": "管",
    "蓝督方式": "监",
    "监瞥电话": "督",
    "水质监侧": "测",
    "地图侧绘": "测",
    "质量捡测": "检",
    "资格审杏": "查",
    "医疗保俭": "险",
    "风陷提示": "险",
    "玫策解读": "政",
    "攻府采购": "政",
    "民玫部门": "政",
    "政俯网站": "府",
    "政努公开": "务",
    "么示名单": "公",
    "眼务指南": "服",
    "办理时眼": "限",
    "行政处罚怯": "法",
    "应急预桉": "案",
    "信息公开杂例": "条",
    "收支预箅": "算",
    "行政诀定": "决",
    "枇准文件": "批",
    "审枇结果": "批",
    "律帅名册": "师",
    "昕证会": "听",
    "法律缓助机构": "援",
    "信息宙核": "审",
    "招生管哩": "理",
    "法律另有规走": "定",
    "婚姻登汜": "记",
    "财政部门批夏": "复",
    "纳说信用": "税",
    "直接经济损矢": "失",
    "联糸方式": "系",
    "贫因人口": "困",
    "承祖人": "租",
    "分配对像": "象",
    "申清人": "请",
    "申请才料": "材",
    "户形面积": "型",
    "最低生活保章": "障",
    "文字识另": "别",
    "集中采构目录": "购",
    "经济组识成员": "织",
    "困难群从": "众",
    "办理依椐": "据",
    "程序规汜": "范",
    "规戈方案": "划",
    "征求意贝": "见",
    "尸籍管理": "户",
    "户藉管理": "籍",
    "村氏代表": "民",
    "家痛成员": "庭",
    "残痰人证": "疾",
    "义务教肓": "育",
    "养考机构": "老",
    "考年人福利": "老",
    "户口迂移": "迁",
    "拆迂补偿": "迁",
    "婚烟登记": "姻",
    "办事机沟": "构",
    "组帜部门": "织",
    "知帜产权": "识",
    "织业资格": "职",
    "杈力清单": "权",
    "负贵部门": "责",
    "贵任清单": "责",
    "责壬追究": "任",
    "企亚名单": "业",
    "匡疗救治": "医",
    "区疗救助": "医",
    "医疔费用": "疗",
    "食晶抽检": "品",
    "安仝生产": "全",
    "环镜保护": "境",
    "坏境保护": "环",
    "消肪检查": "防",
    "休育设施": "体",
    "行政外罚": "处",
    "外理结果": "处",
    "责今改正": "令",
    "行政讦可": "许",
    "申晴表": "请",
    "甲请材料": "申",
    "伸请条件": "申",
    "登纪机关": "记",
    "汪册条件": "注",
    "注删商标": "册",
    "竟争性磋商": "竞",
    "宅墓地审批": "基",
    "墓础设施": "基",
    "微收土地": "征",
    "士地管理": "土",
    "倍息公开": "信",
    "信患公开": "息",
    "变吏之日": "更",
    "吏正登记": "更",
    "关千印发": "于",
    "关干加强": "于",
    "元障碍": "无",
    "重太项目": "大",
    "给子奖励": "予",
    "电予政务": "子",
    "办亊指南": "事",
    "资格审査": "查",
}
"""A word with a sign that was misread, and what was meant: one for each row that neighbours tell."""

RIGHT = each(
    "肋骨|品尝|补尝试验|有无尝试|赔偿|仆人|贻误|贪污|脱贪婪|敕封|急救炎症|兔子|家兔费用|建没有|扩建没收|公共没施工|拆迁|招投拆除",
    "菅义伟|蓝天|两侧绘图|外观侧面|捡拾|杏林|保俭朴|环保捡拾垃圾|环保陷阱|攻策略|进攻策略|玫瑰种植|农民玫瑰|努力|服努力|什么示范|怎么公开",
    "化肥务必|平时眼科|当时眼部|办怯场|怯懦|备桉树|方桉叶|复杂例子|口诀定稿|秘诀算法|王昕证明|暂缓助学|依剧本|尸检|学藉以|神农氏|村氏族",
    "大家痛心|家痛失|培养考核|素养考生|高考年人数|结婚烟酒|婚烟花|农机沟渠|机沟通|告知织造|通知织厂|纺织业资格|枝杈力|珍贵任务|就亚运会|企亚健康",
    "社区疗养|社区疗保险|产晶圆|食晶体|破坏境内|损坏境外|退休育儿|休育假|例外罚款|对外理财|国外理论|负责今年|使命今天|重申晴|申晴朗",
    "延伸请求|伸请求|刊登纪念|攀登纪录|登纪律|备注删除|究竟争议|未竟争|住宅墓地|墓地|微收益|护士地位|人士地区|净值息差|信患者|海关干部|机关干加强",
    "关干预|公元障|重太|分给子公司|准子女|来电予以|发电予政务|保证金|集中请示|其中报名|途中请假|重申情况|申情形|给予算账|合法率|守法率|执法率咨询",
    "残疾入学|残疾入院|澄清况|签收人证明|接收人核算|申请单|情单独|进入民政局|专项日常|各项日程|饮用水水原水水质|原水|室内环境质量检测|汽车检测站点|决标结果",
    "采纳说明|吸纳说法|致贫因素|返贫因病|脱贫因户施策|因贫因病|扶贫因地制宜|继承祖业|对像素|申清理|重申清退|人才料想|天才料到|小组识别",
    "宇宙计划|违规走私|依规走访|法律法规走进校园|首批夏粮|继承祖产|继承祖屋|出祖屋|针对像这样|用户形象|知识另行说明|Al2O3含量|P2O5|H2O2",
    "农户形成|户形状|保章程|识另一|工作组识字|人群从业|第一批夏季|煤炭自燃灾害救助|家庭出身登记|投诉途中|途经|查询途经路线|宇宙|高出身份",
    "中报|中国|中请柬|户口簿|土地|法律|预算|情况|清单|收入水平|入户|信息|项目名称|清明|处理|体育|元旦|予以|太平|职业|织补",
)


@pytest.mark.parametrize(("text", "right"), WRONG.items())
def test_a_misread_sign_is_found(text: str, right: str) -> None:
    (found,) = lookalikes(text)
    assert found.likely == right
    assert one_of(CORES).search(text)


def test_every_row_has_its_word() -> None:
    for row in MISREAD:
        if row.before or row.behind:
            assert any(right == row.right and any(sign in text for sign in row.wrong) for text, right in WRONG.items())


@pytest.mark.parametrize("row", [row for row in MISREAD if not (row.before or row.behind or row.unless != "_")])
def test_some_signs_are_never_right(row: tuple[str, str]) -> None:
    (found,) = lookalikes(f"甲{row[0]}乙")
    assert found.likely == row[1]
    assert row[0] in ALONE


@pytest.mark.parametrize("row", [row for row in MISREAD if row.unless == "_" and (row.before or row.behind)])
def test_each_neighbour_counts(row: tuple[str, str, str, str, str]) -> None:
    for sign in row[0]:
        for before in row[2] or " ":
            for behind in row[3] or " ":
                assert [one.likely for one in lookalikes(f"{before}{sign}{behind}")] == [row[1]]
        assert list(lookalikes(f"甲{sign}乙")) == []


@pytest.mark.parametrize("text", RIGHT)
def test_a_word_that_is_right(text: str) -> None:
    assert list(lookalikes(text)) == []


@pytest.mark.parametrize(
    ("text", "start", "likely"),
    [
        ("中报材料", 0, "申"),
        ("公开中请表", 2, "申"),
        ("申情人", 0, "申请"),
        ("收支决标总表", 2, "决算"),
        ("基金予算", 2, "预"),
        ("法率援助", 0, "法律"),
        ("残疾入及其监护人", 2, "人"),
        ("清况说明", 0, "情"),
        ("家庭收人水平", 2, "收入"),
        ("权力情单", 2, "清"),
        ("入民政府", 0, "人"),
        ("项日名称", 0, "项目"),
        ("空气质量检测点位", 4, "监测"),
        ("大气环境质量检测数据", 6, "监测"),
        ("饮用水水原水质", 3, "水源"),
        ("复议或者诉讼途经", 6, "途径"),
        ("自燃灾害救助", 0, "自然"),
        ("出身登记", 0, "出生"),
        ("现己纳入保障", 1, "已"),
        ("小学一年级2O0人", 6, "0"),
        ("收土地预公告", 0, "征收土地"),
        ("公路工程项日招标公告", 4, "项目"),
    ],
)
def test_common_signs_in_words_that_leave_no_other_reading(text: str, start: int, likely: str) -> None:
    (found,) = lookalikes(text)
    assert (found.start, found.likely) == (start, likely)
    assert one_of(CORES).search(text)


def test_long_texts_are_read_at_once() -> None:
    assert list(lookalikes("没施贵收中请" * 7000)) == []
