"""Laws with one narrow subject, and the domains where they are at home."""

from __future__ import annotations

import re
from collections.abc import Mapping

from govcat.core.elements.title import title_key
from govcat.core.pattern import pattern

_HOUSING = (
    "affordable-housing housing-expropriation rural-housing-renovation territorial-planning urban-law-enforcement"
)
_SCHOOL = "compulsory-education employment social-insurance"
_MEDICAL = "health-care elderly-care food-and-drug-safety social-insurance"
_STREETS = (
    "municipal-services urban-law-enforcement major-projects territorial-planning work-safety ecology-and-environment"
    " public-resource-trading housing-expropriation"
)
_FOOD = "food-and-drug-safety health-care agricultural-subsidies compulsory-education elderly-care work-safety"
_VENUES = "public-culture work-safety urban-law-enforcement food-and-drug-safety ecology-and-environment"
_LEGAL = "public-legal-services social-assistance employment elderly-care"
_INSURANCE = "social-insurance employment work-safety health-care tax-administration budgets-and-accounts"

_WORKS = (
    ("城镇燃气管理条例", "燃气|供气"),
    ("城市道路管理条例", "道路|桥梁"),
    ("城市绿化条例", "绿化|绿地"),
    ("城市供水条例", "供水"),
    ("城镇排水与污水处理条例", "排水|污水"),
    ("城市生活垃圾管理办法", "垃圾"),
)
AT_HOME: Mapping[str, tuple[frozenset[str], re.Pattern[str]]] = {
    title_key(title): (frozenset(homes.split()), pattern(words))
    for title, homes, words in (
        ("户口登记条例", "household-registration compulsory-education social-assistance elderly-care", "户"),
        ("居民身份证法", "household-registration compulsory-education social-insurance", "身份证"),
        ("国籍法", "household-registration", "国籍|华侨|港澳"),
        ("中国公民收养子女登记办法", "household-registration social-assistance", "收养"),
        (
            "国有土地上房屋征收与补偿条例",
            f"{_HOUSING} land-expropriation major-projects municipal-services",
            "征收|拆迁|房屋",
        ),
        ("公共租赁住房管理办法", _HOUSING, "住房|租赁|公租房"),
        ("经济适用住房管理办法", _HOUSING, "住房|经适房"),
        ("廉租住房保障办法", _HOUSING, "住房|租赁"),
        (
            "义务教育法",
            f"{_SCHOOL} household-registration poverty-alleviation social-assistance",
            "教育|入学|学生|学校",
        ),
        ("教师法", _SCHOOL, "教师|学校"),
        ("教师资格条例", _SCHOOL, "教师"),
        ("校车安全管理条例", "compulsory-education work-safety urban-law-enforcement", "校车|学生"),
        ("教育督导条例", "compulsory-education", "教育|学校"),
        ("医师法", _MEDICAL, "医"),
        ("护士条例", _MEDICAL, "护士|护理|医"),
        ("乡村医生从业管理条例", _MEDICAL, "医"),
        ("医疗机构管理条例", _MEDICAL, "医"),
        ("医疗美容服务管理办法", _MEDICAL, "医|美容"),
        ("献血法", _MEDICAL, "血"),
        ("母婴保健法", f"{_MEDICAL} household-registration", "婴|出生|生育|妇幼"),
        ("公共图书馆法", "public-culture compulsory-education", "图书"),
        ("博物馆条例", "public-culture compulsory-education", "博物馆|文物|展览"),
        ("非物质文化遗产法", "public-culture poverty-alleviation", "遗产|非遗"),
        ("娱乐场所管理条例", _VENUES, "娱乐|歌舞|场所"),
        ("营业性演出管理条例", _VENUES, "演出|文艺"),
        ("互联网上网服务营业场所管理条例", _VENUES, "上网|网吧|场所"),
        ("律师法", _LEGAL, "律师|法律"),
        ("法律援助法", _LEGAL, "法律|援助"),
        ("法律援助条例", _LEGAL, "法律|援助"),
        ("基层法律服务所管理办法", _LEGAL, "法律"),
        ("基层法律服务工作者管理办法", _LEGAL, "法律"),
        ("工伤保险条例", _INSURANCE, "工伤|保险"),
        ("失业保险条例", _INSURANCE, "失业|保险"),
        ("企业年金办法", _INSURANCE, "年金|保险"),
        ("社会保险费征缴暂行条例", _INSURANCE, "保险|社保"),
        ("城镇燃气管理条例", _STREETS, "气"),
        ("城市道路管理条例", _STREETS, "道|路|桥|市政"),
        ("城市绿化条例", _STREETS, "绿|树|园林"),
        ("城市供水条例", _STREETS, "水"),
        ("城镇排水与污水处理条例", _STREETS, "水"),
        ("城市生活垃圾管理办法", _STREETS, "垃圾|环卫|环境卫生"),
        ("物业管理条例", f"{_STREETS} {_HOUSING}", "物业|住房|小区"),
        ("化妆品监督管理条例", _FOOD, "化妆品"),
        ("医疗器械监督管理条例", _FOOD, "器械"),
        ("药品管理法", _FOOD, "药"),
        ("核安全法", "ecology-and-environment work-safety disaster-relief major-projects health-care", "核|辐射|放射"),
        (
            "农业机械化促进法",
            "agricultural-subsidies work-safety poverty-alleviation tax-administration",
            "农机|机械|农业",
        ),
    )
}
"""Laws with one narrow subject: the domains where they are at home, widely drawn, and the words of their subject.

Source: where the guidelines of the ministries cite them, and what they govern. What crosses freely (条例, 处罚法,
许可法, 土地法, 招标投标, 预算 …) is left out on purpose.
"""


SIDE_BY_SIDE: Mapping[str, re.Pattern[str]] = {
    title_key(title): pattern("|".join(words for other, words in _WORKS if other != title)) for title, _ in _WORKS
}
"""Laws of public works, which share their domains, and what items of the others are called."""
