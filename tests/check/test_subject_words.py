"""Words in 公开主体 that name no body: places left open, readers and channels, departments at large."""

from __future__ import annotations

import pytest
from small_catalogue import POLICE, catalogue_of, facts_of, item_of, told, told_of

from govcat.core.item import Body, Header

CITY = Header("目录", region="望川市", region_level="市级")
NOWHERE = Header("目录")


@pytest.mark.parametrize(
    ("subject", "placeholder"),
    [
        ("××县公安局", "××"),
        ("XX镇人民政府", "XX"),
        ("×县公安局", "×"),
        ("某某局", "某某"),
        ("某县民政局", "某"),
        ("云岭县***局", "***"),
        ("望川市生态环境局××分局", "××"),
        ("县（市、区）民政局", "县（市、区）"),
        ("市（县）人民政府办公室", "市（县）"),
        ("（填写单位）", "（填写单位）"),
        ("【本县名】民政局", "【本县名】"),
        ("县（市、区）民政部门、乡镇人民政府（街道办事处）", "县（市、区）"),
        ("云岭县民政局、××镇人民政府", "××"),
    ],
)
def test_places_left_open_are_found(subject: str, placeholder: str) -> None:
    found = told_of("GC514", subject)
    assert [subject[slice(*one.piece or (0, 0))] for one in found] == [placeholder]


@pytest.mark.parametrize(
    "subject",
    [
        "云岭县公安局",
        "乡（镇）人民政府",
        "各乡镇（街道）",
        "镇（街）人民政府",
        "县级民政部门",
        "市级生态环境部门及其派出机构",
        "阳光社区居民委员会",
        "二〇一团（红柳滩镇）",
        "一〇二社区",
        "A区管理委员会",
        "云岭县疾病预防控制中心（CDC）",
        "Linux县",
        "村（居）民委员会",
    ],
)
def test_sound_names_have_no_place_left_open(subject: str) -> None:
    assert told_of("GC514", subject) == []


def test_choices_of_places_are_sound_above_the_county() -> None:
    assert told_of("GC514", "县（市、区）民政局", header=CITY) == []
    assert len(told_of("GC514", "××县民政局", header=CITY)) == 1
    assert told_of("GC514", "××县民政局", header=NOWHERE) == []


def test_a_specimen_may_speak_of_some_county() -> None:
    specimen = Header("目录", region="某某县", region_level="县级")
    assert told_of("GC514", "某某县公安局", "某某镇人民政府", header=specimen) == []
    assert len(told_of("GC514", "××镇人民政府", header=specimen)) == 1
    crosses = Header("目录", region="××县", region_level="县级")
    assert told_of("GC514", "××县公安局", header=crosses) == []


def test_a_role_that_somebody_plays_is_no_blank_and_one_that_nobody_plays_is_told_once() -> None:
    civil = (Body("云岭县民政局", roles=("县级民政部门",)),)
    assert told_of("GC514", "县（市、区）民政部门", bodies=civil) == []
    assert told_of("GC514", "县（市、区）民政部门", bodies=(POLICE,)) == [], "GC512 speaks"
    assert len(told_of("GC514", "县（市、区）民政部门")) == 1
    (found,) = told_of("GC514", "县（市、区）民政部门、乡镇人民政府", bodies=civil)
    assert found.is_local
    assert facts_of(found) == {"subject": "县（市、区）民政部门", "region": "云岭县"}


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("境内外自然人、法人和其他组织", "公开对象"),
        ("公民、法人和其它组织", "公开对象"),
        ("全社会", "公开对象"),
        ("面向社会公开", "公开对象"),
        ("特定群体：被征收人", "公开对象"),
        ("特殊群体", "公开对象"),
        ("本村村民", "公开对象"),
        ("辖区居民", "公开对象"),
        ("企业和个人", "公开对象"),
        ("单位、个体工商户和个人", "公开对象"),
        ("广大人民群众", "公开对象"),
        ("广大群众", "公开对象"),
        ("政府网站", "公开渠道和载体"),
        ("云岭县人民政府门户网站", "公开渠道和载体"),
        ("政府网站、政府公报", "公开渠道和载体"),
        ("发布会、听证会", "公开渠道和载体"),
        ("微信公众号", "公开渠道和载体"),
        ("村公示栏", "公开渠道和载体"),
        ("社区、企事业单位、村公示栏（电子屏）", "公开渠道和载体"),
        (" 全社会。", "公开对象"),
    ],
)
def test_words_of_other_columns_are_found(subject: str, kind: str) -> None:
    found = told_of("GC515", subject)
    assert [facts_of(one)["kind"] for one in found] == ([kind] if kind else [])
    keys = {"公开对象": "audience", "公开渠道和载体": "channel"}
    moves = [f"把“{subject}”移到{kind}（`{keys[kind]}`），"] if kind else []
    assert [facts_of(one)["move"] for one in found] == moves


@pytest.mark.parametrize(
    "subject",
    [
        "企业",
        "企业、社会组织",
        "用人单位和企业",
        "招标人",
        "项目法人",
        "学校",
        "村民委员会",
        "村民小组",
        "居民委员会",
        "公共企事业单位",
        "社会组织",
        "农民专业合作社",
        "县残疾人联合会",
        "学生资助管理中心",
        "县广播电视台",
        "电视台",
        "政务服务中心",
        "便民服务中心",
        "政务服务中心、便民服务站",
        "政府网站管理办公室",
        "乡镇便民服务中心",
        "其他",
        "行政村",
        "县公安局、政府网站",
    ],
)
def test_bodies_that_sound_like_readers_or_channels_are_sound(subject: str) -> None:
    assert told_of("GC515", subject) == []


@pytest.mark.parametrize(
    "subject",
    [
        "各有关部门",
        "相关部门",
        "县直有关单位",
        "县直相关职能部门",
        "有关部门和单位",
        "涉及的部门",
        "相应部门",
        "责任单位",
        "牵头部门",
        "多部门",
        "各级各部门",
        "县政府各有关部门",
    ],
)
def test_departments_at_large_are_told_once_a_domain(subject: str) -> None:
    two = (item_of(subject), item_of(subject))
    (found,) = told("GC519", catalogue_of(*two))
    assert found.path == ("items", 0, "subject", 0)
    assert facts_of(found) == {"subject": subject, "count": "2", "region": "云岭县"}
    assert told("GC519", catalogue_of(*two, header=NOWHERE)) == []


@pytest.mark.parametrize(
    "subjects",
    [
        ("相关审批部门",),
        ("县直各部门",),
        ("各部门",),
        ("县公安局及有关部门",),
        ("住房和城乡建设等相关职能部门",),
        ("用人单位",),
        ("建设单位",),
        ("行业主管部门",),
        ("县级民政部门", "有关部门"),
        ("相关农村危房改造职能部门",),
        ("相关公共文化服务机构",),
    ],
)
def test_named_departments_are_not_at_large(subjects: tuple[str, ...]) -> None:
    assert told_of("GC519", *subjects) == []


def test_two_ways_of_naming_nobody_are_two() -> None:
    found = told_of("GC519", "有关部门", "责任单位")
    assert [one.path for one in found] == [("items", 0, "subject", 0), ("items", 0, "subject", 1)]


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("主动公开", "公开方式"),
        ("县级", "公开层级"),
        ("长期公开", "公开时限"),
        ("信息形成或者变更之日起20个工作日内", "公开时限"),
        ("《中华人民共和国水法》第十四条", "公开依据"),
        ("政府信息公开条例", "公开依据"),
        ("外来求职者", "公开对象"),
        ("燃气经营者", ""),
        ("移民群众", "公开对象"),
        ("√", "勾选的记号"),
        ("12", "数字"),
        ("—", "表示“没有”的记号"),
        ("无", "表示“没有”的记号"),
        ("0851-4620345", "电话号码"),
        ("http://www.example.gov.cn/", "网址"),
        ("云岭县", "地名"),
        ("各连队“两委”", ""),
        ("二〇一团（红柳滩镇）", ""),
        ("城关镇", ""),
        ("常年法律顾问单位", ""),
        ("行业主管部门", ""),
        ("水利", ""),
    ],
)
def test_whatever_column_slipped_its_word_is_called_by_its_name(subject: str, kind: str) -> None:
    found = told_of("GC515", subject)
    assert [facts_of(one)["kind"] for one in found] == ([kind] if kind else [])
