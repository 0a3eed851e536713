"""Powers that a county does not have (GC807), and what it may rightly say of the same things."""

from __future__ import annotations

from typing import Any

import pytest
from small_projects import COUNTY, DEFAULTS, found_in, said

from govcat.check.grammar.county import is_county_or_below
from govcat.core.item import Header, Subject

DISEASE = "《中华人民共和国传染病防治法》第五十七条"
FOOD = "《中华人民共和国食品安全法》第一百一十八条"
DRUGS = "《中华人民共和国药品管理法》第一百零七条"
ANIMALS, EARTH, SKY = "《中华人民共和国动物防疫法》", "《中华人民共和国防震减灾法》", "《中华人民共和国气象法》"


def claimed(judged: Any, item: Any) -> list[tuple[str, str]]:
    return [(said(found)["matter"], said(found)["law"]) for found in judged(item, codes=("GC807",))]


@pytest.mark.parametrize(
    ("text", "matter", "law"),
    [
        ("传染病疫情信息发布", "疫情信息", DISEASE),
        ("新冠疫情通报", "疫情通报", DISEASE),
        ("本县疫情数据", "疫情数据", DISEASE),
        ("新增确诊病例数", "新增确诊病例数", DISEASE),
        ("确诊病例行动轨迹", "确诊病例", DISEASE),
        ("动物疫情信息公布", "动物疫情信息", ANIMALS),
        ("食品安全风险警示信息", "食品安全风险警示信息", FOOD),
        ("食品药品安全预警信息", "食品药品安全预警信息", FOOD),
        ("重大食品安全事故调查处理信息", "重大食品安全事故调查处理信息", FOOD),
        ("药品安全风险警示", "药品安全风险警示", DRUGS),
        ("重大药品安全事件及其调查处理结果", "重大药品安全事件及其调查处理结果", DRUGS),
        ("地震预报意见", "地震预报意见", EARTH),
        ("震情短期预测", "震情短期预测", EARTH),
        ("天气预报", "天气预报", SKY),
        ("暴雨预警信号", "暴雨预警信号", SKY),
        ("气象灾害警报", "气象灾害警报", SKY),
    ],
)
def test_what_others_issue(text: str, matter: str, law: str, changed: Any, judged: Any) -> None:
    assert claimed(judged, changed(content=("办理条件", text))) == [(matter, law)]
    assert claimed(judged, changed(name=text)) == [(matter, law)]


def test_it_is_told_once_for_an_item_and_at_the_words(changed: Any, judged: Any) -> None:
    item = changed(name="疫情信息发布", content=("确诊病例数", "食品安全风险警示"))
    (found,) = judged(item, codes=("GC807",))
    assert found.path[-1] == "name"
    (found,) = judged(changed(content=("办理条件", "确诊病例数")), codes=("GC807",))
    assert found.path[-2:] == ("content", 1)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "疫情防控知识",
            "疫情信息报告制度",
            "疫情应急预案",
            "疫情处置",
            "非洲猪瘟疫情信息",
            "植物疫情信息",
            "口蹄疫疫情通报",
        ),
        *(
            "疑似病例转诊流程",
            "死亡病例报告",
            "疫情信息发布制度",
            "疫情信息的发布流程",
            "《传染病疫情信息公布管理办法》",
        ),
        *(
            "食品安全消费提示",
            "食品安全消费警示",
            "食品安全警示教育",
            "食品安全预警",
            "食品安全事故应急预案",
            "安全生产预警信息",
        ),
        *("食品安全风险警示信息转载", "上级发布的食品安全风险警示", "省级发布的疫情信息", "法定机构发布的地震预报"),
        *("地震预警系统建设", "地震预警终端", "地震应急避难场所", "气象灾害预警信号含义", "气象灾害防御指南"),
        *(
            "气象灾害预警信息发布与传播管理办法",
            "气象灾害预警信息传播",
            "地质灾害气象预警",
            "山洪灾害气象预警",
            "森林火险气象预警",
            "重污染天气预警",
            "农业气象预报",
            "气象预警信息发布中心",
            "食品安全风险预警交流",
            "天气预报节目",
        ),
    ],
)
def test_what_a_county_may_say(text: str, changed: Any, judged: Any) -> None:
    assert claimed(judged, changed(content=(text,), name=text)) == []


@pytest.mark.parametrize(
    ("subject", "basis", "is_told"),
    [
        ("县级疾病预防控制部门", "《某某条例》", False),
        ("县疾控局", "《某某条例》", False),
        ("县卫生健康局", DISEASE, False),
        ("县卫健委", "《传染病防治法》（2025年修订）第57条", False),
        ("县卫生健康局", "《中华人民共和国传染病防治法》", True),
        ("县卫生健康局", "《中华人民共和国传染病防治法》第三十八条", True),
        ("县卫生健康局", "《基本医疗卫生与健康促进法》第五十七条", True),
        ("县人民政府办公室", DISEASE, True),
        ("某某镇人民政府", DISEASE, True),
        ("省疾病控制局", "《某某条例》", False),
        ("国家卫生健康委员会", "《某某条例》", False),
    ],
)
def test_who_may_publish_an_epidemic(
    subject: str,
    basis: str,
    is_told: bool,  # noqa: FBT001  # a column of the table
    changed: Any,
    judged: Any,
) -> None:
    item = changed(name="疫情信息公布", subject=(Subject(subject),), basis=(basis,))
    assert bool(claimed(judged, item)) is is_told


@pytest.mark.parametrize(
    ("text", "subject", "is_told"),
    [
        ("暴雨预警信号", "县气象局", False),
        ("暴雨预警信号", "某某县人民政府", False),
        ("暴雨预警信号", "县防汛抗旱指挥部", False),
        ("暴雨预警信号", "县应急管理局", True),
        ("暴雨预警信号", "某某镇人民政府", True),
        ("地震预报", "县地震局", True),
        ("地震预报", "省地震局", False),
        ("动物疫情信息", "农业农村部", False),
        ("动物疫情信息", "县农业农村局", True),
        ("食品安全风险警示", "省市场监督管理局", False),
        ("食品安全风险警示", "县市场监督管理局", True),
    ],
)
def test_who_may_warn(text: str, subject: str, is_told: bool, changed: Any, judged: Any) -> None:  # noqa: FBT001  # a column
    assert bool(claimed(judged, changed(content=(text,), subject=(Subject(subject),)))) is is_told


@pytest.mark.parametrize("note", ["转载法定机关发布的信息", "由省级统一公布", "本级不自行发布", "依上级授权发布"])
def test_a_note_may_say_whose_it_is(note: str, changed: Any, judged: Any) -> None:
    assert claimed(judged, changed(content=("疫情信息",), notes=("按规定公开",))) != []
    assert claimed(judged, changed(content=("疫情信息",), notes=("按规定公开", note))) == []


def test_closed_items_claim_nothing(changed: Any, judged: Any) -> None:
    assert claimed(judged, changed(content=("疫情信息",), method="不予公开")) == []


@pytest.mark.parametrize(
    ("header", "is_one"),
    [
        (Header("", region="某某县"), True),
        (Header("", region="某某镇"), True),
        (Header("", region="某某市", region_level="县级"), True),
        (Header("", region="某某县", region_level="市级"), False),
        (Header("", region="某某市", region_code="520100"), False),
        (Header("", region="某某市", region_code="520181"), True),
        (Header("", region="某某市", region_code="520110"), True),
        (Header("", region="某某市", region_code="441900003"), True),
        (Header("", region="某某市"), False),
        (Header(""), False),
    ],
)
def test_whether_a_project_is_of_a_county(header: Header, is_one: bool) -> None:  # noqa: FBT001  # a column of the table
    assert is_county_or_below(header) is is_one


def test_the_guideline_and_a_city_are_not_asked() -> None:
    item = DEFAULTS + "items: [{id: a, name: 疫情信息发布, content: [确诊病例数]}]"
    city = {"govcat.yaml": COUNTY.replace("县级", "市级").replace("某某县", "某某市")}
    assert found_in({"health-care": item}, code="GC807") == []
    assert found_in({**city, "health-care": item}, code="GC807") == []
    (found,) = found_in({"health-care": item}, {"govcat.yaml": COUNTY}, code="GC807")
    assert found.inherited
