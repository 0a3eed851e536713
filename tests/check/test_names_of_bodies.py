"""The grammars beneath the rules of bodies: the place in a name, and the names of persons."""

from __future__ import annotations

from time import perf_counter

import pytest
from small_catalogue import facts_of, told_of

from govcat.check.grammar.persons import is_nothing_but_persons, mentioned_person, named_person, person_after_organ
from govcat.check.grammar.places import is_short_for, name_of


@pytest.mark.parametrize(
    ("text", "place", "own", "stem"),
    [
        ("县公安局", "县", "公安局", "公安"),
        ("云岭县公安局", "云岭县", "公安局", "公安"),
        ("云岭县人民政府", "云岭县", "人民政府", "人民政府"),
        ("云岭县人民政府办公室", "云岭县人民政府", "办公室", "办公室"),
        ("县政府法制办", "县政府", "法制办", "法制"),
        ("市场监督管理局", "", "市场监督管理局", "市场监督管理"),
        ("望川市市场监督管理局", "望川市", "市场监督管理局", "市场监督管理"),
        ("市容环境卫生管理局", "", "市容环境卫生管理局", "市容环境卫生管理"),
        ("市政管理局", "", "市政管理局", "市政管理"),
        ("市民服务中心", "", "市民服务中心", "市民服务中心"),
        ("市民政局", "市", "民政局", "民政"),
        ("望川市政府办公室", "望川市政府", "办公室", "办公室"),
        ("市政务服务局", "市", "政务服务局", "政务服务"),
        ("乡村振兴局", "", "乡村振兴局", "乡村振兴"),
        ("县乡村振兴局", "县", "乡村振兴局", "乡村振兴"),
        ("县域经济发展局", "", "县域经济发展局", "县域经济发展"),
        ("区划地名办", "", "区划地名办", "区划地名"),
        ("城市管理局", "", "城市管理局", "城市管理"),
        ("南屏区城市管理局", "南屏区", "城市管理局", "城市管理"),
        ("县城乡规划局", "县", "城乡规划局", "城乡规划"),
        ("城镇排水主管部门", "", "城镇排水主管部门", "城镇排水"),
        ("镇村建设办", "", "镇村建设办", "镇村建设"),
        ("石桥镇村镇建设办", "石桥镇", "村镇建设办", "村镇建设"),
        ("镇企业办公室", "", "镇企业办公室", "镇企业"),
        ("社区教育办", "", "社区教育办", "社区教育"),
        ("住房和城乡建设局", "", "住房和城乡建设局", "住房和城乡建设"),
        ("国家税务总局云岭县税务局", "国家税务总局云岭县", "税务局", "税务"),
        ("云南省望川市云岭县石桥乡人民政府", "云南省望川市云岭县石桥乡", "人民政府", "人民政府"),
        ("镇江市教育局", "镇江市", "教育局", "教育"),
        ("县级国土资源主管部门", "县级", "国土资源主管部门", "国土资源"),
        ("各乡镇人民政府（街道办事处）", "各乡镇", "人民政府", "人民政府"),
        ("本县民政局/救助股", "本县", "民政局", "民政"),
        ("县直机关工委", "县直", "机关工委", "机关工"),
        ("镇街级生态环境部门", "镇街级", "生态环境部门", "生态环境"),
        ("滨江街道办事处", "滨江街道", "办事处", "办事处"),
        ("乌兰旗白音苏木人民政府", "乌兰旗白音苏木", "人民政府", "人民政府"),
        ("云岭县", "", "云岭县", "云岭县"),
        ("（空）", "", "(空)", "(空)"),
        ("", "", "", ""),
    ],
)
def test_a_name_is_a_place_and_what_stands_there(text: str, place: str, own: str, stem: str) -> None:
    name = name_of(text)
    assert (name.place, name.own, name.stem) == (place, own, stem)


def test_zones_are_told_by_their_names() -> None:
    assert name_of("望川经济技术开发区环保局").is_of_zone
    assert name_of("云岭新区国土局").is_of_zone
    assert not name_of("云岭县环保局").is_of_zone
    assert not name_of("南屏区开发区建设局").place.endswith("县")


@pytest.mark.parametrize(
    ("short", "full", "is_short"),
    [
        ("住建", "住房和城乡建设", True),
        ("人社", "人力资源和社会保障", True),
        ("教体", "教育体育", True),
        ("住建", "住建", True),
        ("建住", "住房和城乡建设", False),
        ("规划", "自然资源和规划", False),
        ("农", "农业农村", False),
        ("公安", "", False),
        ("", "公安", False),
        ("公共", "公安", False),
    ],
)
def test_short_forms_keep_the_order_and_the_first_character(short: str, full: str, is_short: bool) -> None:  # noqa: FBT001  # a column
    assert is_short_for(short, full) is is_short


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("县民政局局长李四", "李四"),
        ("局长：李四", "李四"),
        ("局长 李四，电话", "李四"),
        ("李四局长", "李四"),
        ("李四（局长）", "李四"),
        ("县民政局张三科长", "张三"),
        ("联系人：张三", "张三"),
        ("联系人 张三", "张三"),
        ("联系人（张三）", "张三"),
        ("负责人：张三、李四", "张三"),
        ("张三同志负责", ""),
        ("村支部书记李明华负责巡河", "李明华"),
        ("副局长欧阳明主持", "欧阳明"),
        ("周一由副主任王建国接待来访群众", "王建国"),
        ("张明华同志负责", "张明华"),
        ("王建国局长分管", "王建国"),
        ("张三同志", "张三"),
        ("副镇长王五，13800138000", "王五"),
        ("县人民政府县长李四", "李四"),
        ("县长：李四", "李四"),
        ("南屏区长 李四", "李四"),
        ("李四 县长", "李四"),
        ("欧阳小明主任", "欧阳小明"),
        ("民警王五", "王五"),
        ("负责人：买买提·阿不都", "买买提·阿不都"),
        ("户主：王五", "王五"),
        ("书记王五\n电话", "王五"),
    ],
)
def test_names_beside_posts_and_parts_are_found(text: str, name: str) -> None:
    found = named_person(text)
    assert (text[slice(*found)] if found else "") == name
    assert mentioned_person(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "张三",
        "局长任命",
        "局长任免",
        "林业局长",
        "高新区长",
        "江北区长",
        "西安市长安区人民政府",
        "江北区长江路街道办事处",
        "长宁县长宁镇人民政府",
        "安图县长白山",
        "县公安局长安派出所",
        "主任医师",
        "常务副局长",
        "文化站长",
        "责任人：林业站",
        "负责人：单位",
        "负责人：任职情况",
        "责任人：高级工程师",
        "申请人：成人",
        "馆长张贴",
        "局长信箱",
        "主任委员",
        "李家村村长职责",
        "联系人张三丰路",
        "负责人：见附件",
        "联系人及电话",
        *("局长周一接待群众", "局长周五接待日", "局长于每周一接待", "书记包案负责", "书记包联户负责", "所长白班负责"),
        *(
            "校长常态化负责",
            "主任向群众负责",
            "局长江堤防负责",
            "副县长文教卫分管",
            "副主任康养业分管",
            "书记石桥片负责",
        ),
        *("管片民警负责", "包村干事负责", "主任高质量负责", "局长安排人接待", "主任范围内负责", "局长接受采访"),
        *("主任负责", "局长定期接待", "副局长分管", "河长负责制", "任务组长负责", "县长电话", "局长接待日"),
    ],
)
def test_words_that_begin_like_names_are_none(text: str) -> None:
    assert named_person(text) is None
    assert mentioned_person(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [("县民政局 张某某 科长", "张某某"), ("局长张××", "张××"), ("联系人：李*", "李*"), ("王小某主任", "王小某")],
)
def test_masked_names_are_mentioned_but_name_nobody(text: str, name: str) -> None:
    assert named_person(text) is None
    found = mentioned_person(text)
    assert found
    assert text[slice(*found)] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("民政局王建国", "王建国"),
        ("县民政局 张三", "张三"),
        ("县民政局张××", "张××"),
        ("政府办欧阳小明", "欧阳小明"),
        ("公安局金山", ""),
        ("教育局高中股", ""),
        ("县公安局交警大队", ""),
        ("县民政局王建国等", ""),
        ("县民政局万寿园", ""),
        ("县卫健局康复中心", ""),
        ("王建国", ""),
        ("县民政局", ""),
    ],
)
def test_names_behind_organs_end_the_text(text: str, name: str) -> None:
    found = person_after_organ(text)
    assert (text[slice(*found)] if found else "") == name


@pytest.mark.parametrize("text", ["县民政局局长李四", "民政局王建国", "县民政局 张某某 科长"])
def test_persons_as_bodies_are_told_without_their_names(text: str) -> None:
    (found,) = told_of("GC516", text)
    assert found.is_confidential
    assert facts_of(found) == {}
    assert text[slice(*found.piece or (0, 0))] in {"李四", "王建国", "张某某"}


@pytest.mark.parametrize("text", ["云岭县公安局", "县公安局/户政科", "任家镇人民政府", "马家社区", "招标人"])
def test_bodies_are_no_persons(text: str) -> None:
    assert told_of("GC516", text) == []


@pytest.mark.parametrize(
    "text",
    ["张" * 20_000, "局长 " * 7_000, "局长" + " " * 20_000, "王五" + " " * 20_000, "·一" * 10_000, "局张" * 9_000],
)
def test_long_texts_are_read_in_linear_time(text: str) -> None:
    begin = perf_counter()
    mentioned_person(text)
    person_after_organ(text)
    name_of(text)
    assert perf_counter() - begin < 2


@pytest.mark.parametrize("text", ["李建华", "张某某", "李某", "司马相如", "王小明、李建华", " 李建华 "])
def test_an_entry_that_is_nothing_but_persons(text: str) -> None:
    assert is_nothing_but_persons(text)
    (found,) = told_of("GC516", text)
    assert found.is_confidential


@pytest.mark.parametrize(
    "text",
    [
        *("安康市", "江苏省", "李家庄", "史志办", "房管局", "高新区", "马家湾", "白云山", "林草局", "施工方", "汤原县"),
        *(
            "程序员",
            "项目部",
            "房管所",
            "方志馆",
            "王庄",
            "龙泉寺",
            "云计算",
            "顾问团",
            "路灯处",
            "金山",
            "于都",
            "李家兴",
        ),
        *("", "、", "李建华、民政局", "李建华等三人", "章程"),
    ],
)
def test_three_characters_that_are_a_place_a_body_or_a_word(text: str) -> None:
    assert not is_nothing_but_persons(text)


@pytest.mark.parametrize(
    ("said", "is_full", "is_any"),
    [
        ("李四", True, True),
        ("欧阳修", True, True),
        ("欧阳娜娜", True, True),
        ("诸葛", False, False),
        ("李四光明", False, False),
        ("高等", False, False),
        ("李县", False, False),
        ("某某", False, False),
        ("李某", False, True),
        ("李××", False, True),
        ("王大某", False, True),
        ("王县某", False, False),
        ("王某某某", False, False),
        ("王大", True, True),
        ("买买提·艾力", True, True),
        ("买·艾力", False, False),
        ("买买提·艾力·库", False, False),
        ("买买提·县局", False, False),
        ("甲乙丙丁戊己庚辛壬·艾力", False, False),
    ],
)
def test_a_name_behind_the_word_for_a_part(said: str, *, is_full: bool, is_any: bool) -> None:
    text = f"联系人：{said}，电话"
    span = (4, 4 + len(said))
    assert named_person(text) == (span if is_full else None)
    assert mentioned_person(text) == (span if is_any else None)


@pytest.mark.parametrize(
    ("text", "are_persons"),
    [
        ("张三丰", True),
        ("张三丰、李四光", True),
        ("欧阳修", True),
        ("李某某", True),
        ("李某", True),
        ("李某某某", False),
        ("安康", False),
        ("欧阳", False),
        ("张家口", False),
        ("张家丰", False),
        ("李民政局", False),
        ("高等生", False),
        ("", False),
    ],
)
def test_a_text_of_nothing_but_names(text: str, *, are_persons: bool) -> None:
    assert is_nothing_but_persons(text) == are_persons
