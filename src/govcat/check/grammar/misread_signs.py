"""形近字表: signs that are taken for one another, each with the neighbours that leave no other reading.

Why a table: scanning and typing confuse the same shapes in every word; what tells the right one is what stands beside.
A row stands here only if its sign makes no word with those neighbours, nor ends one word where another begins.
"""

from __future__ import annotations

from typing import NamedTuple


class Misread(NamedTuple):
    """A sign that was read for another one.

    Before it stands one of `before`, behind it one of `behind` (anything, if empty); `right` is what was meant.
    `unless` looks around once more: a lookbehind, `_`, a lookahead.
    """

    wrong: str
    right: str
    before: str = ""
    behind: str = ""
    unless: str = "_"


_NEVER = "亊査釆岀巿囯囻幵吿罸笵侓収図経済険検権発観単営変関労効処総続応拠録団択拡徴従駅訳釈毎歩渉産県隠雑霊験齢囗"
_MEANT = "事查采出市国国开告罚范律收图经济险检权发观单营变关劳效处总续应据录团择扩征从驿译释每步涉产县隐杂灵验龄口"

MISREAD = (
    # written in no text of ours: variants, and what Japanese writes
    *(Misread(*pair) for pair in zip(_NEVER, _MEANT, strict=True)),
    # 助 偿 费 贫 困
    Misread("肋", "助", before="救补资帮援协辅扶互自捐"),
    Misread("尝", "偿", before="补赔", unless="_(?!试)"),
    Misread("尝", "偿", before="有无", behind="献使服提转划"),
    Misread("倘赏", "偿", before="补"),
    Misread("仆扑", "补", behind="贴偿助"),
    Misread("贻", "贴", before="补津"),
    Misread("贪", "贫", before="扶脱", unless="_(?!婪)"),
    Misread("贪", "贫", behind="困"),
    Misread("敕", "救", behind="助灾济援护"),
    Misread("炎", "灾", before="救减", unless="_(?!症)"),
    Misread("兔", "免", behind="费征税除职交缴", unless="(?<![家獭肉野种白])_"),
    # 设 投 监 检 查 测 验
    Misread("没", "设", before="建", unless="_(?![有能收落完过])"),
    Misread("没", "设", before="础套共防身育通务化碍明", behind="施", unless="_(?!施[工行救肥加压])"),
    Misread("拆坼", "诉", before="投", unless="_(?![迁除分解])"),
    Misread("拆", "诉", behind="讼"),
    Misread("菅", "管", before="监主分保托城交"),
    Misread("菅", "管", behind="理辖控护"),
    Misread("蓝盐", "监", behind="督"),
    Misread("瞥", "督", before="监"),
    Misread("侧", "测", before="监检预观勘", unless="_(?![面重身视翼门边窗方向墙])"),
    Misread("侧", "测", behind="绘", unless="(?<![两一外内左右东西南北前后路单双正背])_"),
    Misread("捡", "检", behind="测查验疫察举"),
    Misread("杏杳", "查", before="检审调核抽巡侦"),
    Misread("俭捡", "险", before="保", unless="_(?![拾起到垃破朴约学])"),
    Misread("陷", "险", before="保风危", unless="_(?![阱入于])"),
    # 政 府 务 公 示 策
    Misread("玫敌", "政", behind="策府务"),
    Misread("攻", "政", behind="府策", unless="_(?!策[略划反应动])"),
    Misread("玫", "政", before="财行民", unless="_(?!瑰)"),
    Misread("俯腑", "府", before="政"),
    Misread("努", "务", before="服政事义公任业财税劳商", unless="_(?!力)"),
    Misread("么", "公", behind="示告开布共安证", unless="(?<![什怎这那多要])_"),
    Misread(
        "肥眼",
        "服",
        behind="务",
        unless=r"_(?=务(?:中心|平台|事项|热线|指南|窗口|大厅|机构|对象|承诺|电话|流程|内容|项目|标准))",
    ),
    Misread("眼", "限", before="时权", unless=r"(?<![同平届有].)_(?=\Z|[、，。；：（）]|为|要求|内)"),
    # 法 律 规 定 案 件 条 例
    Misread("怯", "法", before="办罚方律宪执司立刑理护购序", unless="_(?![场懦弱])"),
    Misread("桉", "案", before="方档备预答", unless="_(?![树木叶油林])"),
    Misread("杂", "条", before="", behind="例", unless="(?<![复混])_(?!例外)"),
    Misread("箅", "算", before="预决结计核概清"),
    Misread("诀", "决", behind="定算策", unless="(?<![口秘妙要歌])_"),
    Misread("枇", "批", behind="准复次"),
    Misread("枇", "批", before="审报"),
    Misread("帅", "师", before="律"),
    Misread("昕", "听", behind="证", unless="_(?=证(?:会|公告|程序|权利|制度|笔录|事项))"),
    Misread("缓授", "援", behind="助", unless="_(?=助(?:机构|申请|中心|律师|条件|范围|案件))"),
    Misread("椐剧", "据", before="依根", unless="_(?![本情场院目])"),
    Misread("汜氾", "范", before="规"),
    Misread("刬戈", "划", before="规"),
    Misread("贝", "见", before="意"),
    # 户 民 人 员 老 儿
    Misread("尸", "户", behind="籍口"),
    Misread("藉", "籍", before="户国学书党军", unless="_(?![以此着口故由助])"),
    Misread("氏", "民", before="村居农", unless="(?<!神.)_(?![族宗祠家])"),
    Misread("痛", "庭", before="家", behind="成经收财人生困情", unless="(?<!大.)_(?!情况不|生产|人[心的])"),
    Misread("痰", "疾", before="残"),
    Misread("肓", "育", before="教生体保培"),
    Misread("考", "老", before="养", behind="机服保金设待", unless="(?<!培.)_"),
    Misread("考", "老", behind="年", unless="(?<![高中统])_(?=年(?:人|优待|食堂|大学))"),
    Misread("迂", "迁", behind="移入出址徙"),
    Misread("迂", "迁", before="拆搬动"),
    Misread("烟咽", "姻", before="婚", unless="_(?![酒花火草灰糖民])"),
    # 机 构 组 织 责 任 权 业
    Misread("沟枸", "构", before="机", unless="_(?![通渠壑槽道])"),
    Misread("帜炽", "织", before="组"),
    Misread("织帜", "识", before="知", unless="(?<![告通].)_"),
    Misread("织", "职", behind="业", unless="(?<![纺编针毛棉丝麻])_(?=业(?:资格|技能|培训|介绍|教育|病|年金))"),
    Misread("杈", "权", behind="力利限属益责", unless="(?<!枝)_"),
    Misread("贵", "责", before="负"),
    Misread("贵", "责", behind="任", unless="(?<![珍宝昂富尊高名])_(?!任[何意])"),
    Misread("壬仟", "任", before="责主"),
    Misread("亚", "业", before="企就", unless="_(?![洲健热麻太运残冬])"),
    # 医 药 食 安 环
    Misread("匡巨", "医", behind="疗"),
    Misread("区", "医", behind="疗", unless="(?<![社地园])_(?=疗(?:保险|机构|救助|保障|器械|卫生|纠纷))"),
    Misread("疔疖", "疗", before="医"),
    Misread("晶", "品", before="食药商产用", unless="_(?![体莹片圆格硅须粒])"),
    Misread("仝", "全", before="安"),
    Misread("镜竟", "境", before="环"),
    Misread("坏", "环", behind="境", unless="(?<![破损毁])_"),
    Misread("肪妨", "防", before="消预"),
    Misread("休", "体", behind="育", unless="_(?=育(?:局|场|馆|设施|健身|彩票|活动|竞赛|部门|总局))"),
    # 处 罚 责 令 决 定 许 可
    Misread("外", "处", before="政事", behind="罚"),
    Misread(
        "外", "处", behind="理", unless="(?<![以此意对])_(?=理(?:结果|流程|程序|情况|意见|决定|办法|期限|时限|方式))"
    ),
    Misread("今", "令", before="责命", unless="_(?![年后日天晚夜冬春夏秋明])"),
    Misread("讦", "许", behind="可"),
    # 申请 登记 注册 竞 基 征
    Misread("靖诸晴倩", "请", before="申", unless="_(?=[表书]|材料|条件|流程|程序|资料|登记|受理|人)"),
    Misread(
        "甲",
        "申",
        behind="请报",
        unless="_(?=请[表书]|请(?:材料|条件|流程|程序|登记|受理|公开)|报(?:材料|条件|指南|流程|程序))",
    ),
    Misread("伸", "申", behind="请", unless="(?<!延)_(?!请求)"),
    Misread("纪己妃", "记", before="登", unless="(?<![刊攀摩].)_(?![录念律实检委])"),
    Misread("汪", "注", behind="册销"),
    Misread("删", "册", before="注", unless="_(?![除改减掉去])"),
    Misread("竟", "竞", behind="争买价标赛拍聘", unless="(?<![究毕未])_"),
    Misread("墓", "基", before="宅", behind="地", unless="(?<!住.)_"),
    Misread("墓", "基", behind="础"),
    Misread("微", "征", behind="收", unless="_(?=收(?:土地|补偿|决定|公告|房屋|集体|范围))"),
    Misread(
        "士",
        "土",
        behind="地",
        unless="(?<![人护女博硕战院男学烈勇教卫骑绅道武下爵])_(?=地(?:管理|征|承包|使用|利用|流转|供应|出让|确权|整治|增值|房屋|、|\\Z))",
    ),
    # 审核 管理 规定 批复 纳税 损失 联系 贫困 承租 对象 申请 材料 采购 组织 群众
    Misread("宙", "审", behind="核批计查议理", unless="(?<!宇)_"),
    Misread("哩", "理", before="管办受处审"),
    Misread("走", "定", before="规", unless="_(?=[的，。；、）]|\\Z|从其|执行)"),
    Misread("汜", "记", before="登"),
    Misread("夏", "复", before="批", unless="_(?![季粮播收令装种秋])"),
    Misread("说", "税", before="纳", unless="(?<![采吸接容].)_(?![明法])"),
    Misread("矢", "失", before="损过缺遗"),
    Misread("糸", "系", before="联关体"),
    Misread("因", "困", before="贫", unless="(?<![致返脱防因扶].)_(?=[人家户地学]|\\Z|[、，。；：（）])"),
    Misread("祖", "租", before="承出", unless="_(?=[人方户期]|合同|资格)"),
    Misread("像", "象", before="对", unless="_(?![素机这那])"),
    Misread("清", "请", before="申", unless="_(?=[表书]|人|材料|条件|流程|程序|资料|登记|受理|$)"),
    Misread("才", "材", behind="料", unless="(?<![人刚天英秀口])_(?![想到理])"),
    Misread("构", "购", before="采"),
    Misread("识", "织", before="组", unless="_(?![别字读认])"),
    Misread("形", "型", before="户", unless="_(?![成式势状态象容体])"),
    Misread("章", "障", before="保", unless="_(?![程节])"),
    Misread("另", "别", before="识", unless="_(?![一外行有附])"),
    Misread("从", "众", before="群", unless="_(?=\\Z|[、，。；：（）])"),
    # 信息 项目 形成 变更
    Misread(
        "倍值佶",
        "信",
        behind="息",
        unless="_(?=息(?:形成|公开|变更|发布|化|系统|平台|网|管理|采集|登记|查询|共享|产生|制作|获取|更新))",
    ),
    Misread("患恩", "息", before="信", unless="_(?=公开|形成|变更|发布|平台|系统)"),
    Misread("吏", "更", before="变"),
    Misread("吏", "更", behind="新正改换"),
    Misread("千", "于", before="关", unless="_(?=印发|做好|进一步|加强|开展|推进|公[布开]|调整|规范|切实|全面|深入)"),
    Misread(
        "干",
        "于",
        before="关",
        unless="(?<![机海攻].)_(?=印发|做好|进一步|加强|开展|推进|公[布开]|调整|规范|切实|全面|深入)",
    ),
    Misread("元", "无", behind="障害异", unless="_(?=障碍|害化|异议)"),
    Misread("太", "大", before="重", unless="_(?=建设|项目|行政|决策|事项|事故|疾病|违法|灾害|工程|变更)"),
    Misread("子", "予", before="给准不", unless="_(?=补[贴助偿]|奖励|许可|登记|公开|受理|批准|行政|处罚)"),
    Misread("予", "子", before="电", unless="(?<![来致去发函回邮].)_(?=政务|证照|邮[件箱]|档案|显示|屏|商务|版)"),
)
"""The rows, by what they are about."""
