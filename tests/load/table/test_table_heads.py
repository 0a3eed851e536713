"""What heads mean: by the words that they are made of, with whatever people put around them."""

from __future__ import annotations

import pytest
from drawn_grid import KNOWN, only, shown

from govcat.load.table.head_meaning import head_meaning
from govcat.load.table.levels import LevelName, level_key, level_name, settled
from govcat.load.table.plain import bare


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("序号", "number"),
        ("编号", "number"),
        ("公开内容(要素)", "content"),
        ("公开内容（要素）及要求", "content"),
        ("公开内容和测评依据", "content"),
        ("主要公开内容", "content"),
        ("事项内容", "content"),
        ("开内容", "content"),
        ("公开依据", "basis"),
        ("法律依据", "basis"),
        ("事项依据", "basis"),
        ("公开依据公开依据", "basis"),
        ("公开時限", "time_limit"),
        ("公 开\n时 限", "time_limit"),
        ("公开期限", "time_limit"),
        ("公开主体", "subject"),
        ("公开责任单位", "subject"),
        ("责任科室（单位）", "subject"),
        ("责任部门", "subject"),
        ("公开主", "subject"),
        ("公开渠道和载体（“■”表示必选项，“□”表示可选项）", "channel"),
        ("公开渠道", "channel"),
        ("公开载体", "channel"),
        ("公开方式和渠道", "channel"),
        ("渠道和", "channel"),
        ("公开对象", "audience"),
        ("公开范围", "audience"),
        ("全社会", "audience.everyone"),
        ("特定群体（请写明）", "audience.groups"),
        ("特定群", "audience.groups"),
        ("公开对象全社会", "audience.everyone"),
        ("公开对象-特定群众", "audience.groups"),
        ("公开方式", "method"),
        ("主动", "method.主动公开"),
        ("公开方式（依申请）", "method.依申请公开"),
        ("公开方式（主动/依申请）", "method"),
        ("公开层次", "level"),
        ("公开层级/县级", "level.县级"),
        ("公开层级乡、村级", "level.乡级+村级"),
        ("“五公开”", "stage"),
        ("咨询电话", "phone"),
        ("责任单位电话", "phone"),
        ("监督举报电话", "complaint_phone"),
        ("投诉电话", "complaint_phone"),
        ("公开网址", "link"),
        ("公开链接", "link"),
        ("备注", "notes"),
        ("备注说明", "notes"),
        ("内容说明", "content"),
        ("依据说明", "basis"),
        ("公开领域", "domain"),
        ("更新周期", "own"),
        ("条款内容", "own"),
        ("依据效力（位阶）", "own"),
        ("公开格式", "own"),
        ("公开要求", "own"),
        ("*公开时限（必填）", "time_limit"),
        ("3.公开依据", "basis"),
        ("四、公开依据", "basis"),
        ("公开依据 Legal basis", "basis"),
        ("一级事项", "matter"),
        ("三级目录", "matter"),
        ("事项名称", "matter"),
        ("事项类别", "matter"),
        ("公开", "vague"),
        ("公开的时限要求", "time_limit"),
        ("一级事项名称", "matter"),
        ("公开事项-二级", "matter"),
    ],
)
def test_a_head_alone(head: str, kind: str) -> None:
    said = head_meaning([head], KNOWN)

    assert said is not None
    assert said.kind == kind


@pytest.mark.parametrize(
    ("heads", "kind"),
    [
        (["公开对象", "全"], "audience.everyone"),
        (["公开对象", "群众"], "audience.groups"),
        (["公开方式", "依"], "method.依申请公开"),
        (["公开方式", "不予"], "method.不予公开"),
        (["公开层级", "村"], "level.村级"),
        (["公开层级", "公开区县级"], "level.县级"),
        (["公开层级", "州级县级（同格）"], "level.市级+县级"),
        (["公开层级", "锟斤拷级"], "lost"),
        (["公开渠道", "县级"], "channel"),
        (["公开渠道和载体", "政府网站"], "channel.政府网站"),
        (["五公开", "决策"], "stage.决策"),
        (["公开主体", "科室"], "subject"),
        (["公开要素", "公开事项", "二级"], "matter"),
        (["公开", "时限"], "time_limit"),
        (["公开内容", "标题"], "own"),
        (["公开依据", "名称"], "basis"),
    ],
)
def test_a_head_below_its_group(heads: list[str], kind: str) -> None:
    said = head_meaning(heads, KNOWN)

    assert said is not None
    assert said.kind == kind


@pytest.mark.parametrize(
    "text", ["受理单位；办理条件", "《户口登记条例》第七条", "20个工作日内公开", "张某", "县公安局户政科窗口"]
)
def test_what_items_say_is_no_head(text: str) -> None:
    said = head_meaning([text], KNOWN)

    assert said is not None
    assert said.kind in {"unknown", "own", "subject"}
    assert not said.is_certain


def test_what_stands_around_a_head_is_stripped() -> None:
    assert bare(" （二）公 开\n依 据（必填）Basis： ") == "公开依据"


LEVELS = {
    ("县级", "乡、村级"): ("县级", "乡级+村级"),
    ("市级", "县级", "乡级"): ("市级", "县级", "乡级"),
    ("市级", "镇级"): ("县级", "乡级"),
    ("市级", "镇街（园区）级"): ("县级", "乡级"),
    ("镇级", "村级"): ("乡级", "村级"),
    ("县级", "镇、村级"): ("县级", "乡级+村级"),
    ("东阳市级", "镇街乡", "村"): ("县级", "乡级", "村级"),
    ("市级", "区级", "街道镇"): ("市级", "县级", "乡级"),
    ("市级", "县（区）级"): ("市级", "县级"),
    ("县级", "镇（街）级", "乡（村）级"): ("县级", "乡级", "乡级+村级"),
    ("州级县级（同格）", "乡、村级"): ("市级+县级", "乡级+村级"),
    ("乡镇级", "嘎查（社区）级"): ("乡级", "村级"),
    ("旗级", "苏木级", "嘎查级"): ("县级", "乡级", "村级"),
    ("作业区",): ("乡级",),
    ("街道、社区",): ("乡级+村级",),
    ("县（市、区）级", "乡镇（街道）级"): ("县级", "乡级"),
    ("市（区）级", "街道级"): ("县级", "乡级"),
    ("盟级", "旗县级"): ("市级", "县级"),
    ("师级", "团级", "连级"): ("市级", "县级", "村级"),
    ("管委会", "园区"): ("乡级", "乡级"),
}


@pytest.mark.parametrize("names", LEVELS, ids="，".join)
def test_names_of_levels(names: tuple[str, ...]) -> None:
    read = [level_name(name, KNOWN) for name in names]

    assert all(read)
    assert tuple(level_key(name).removeprefix("level.") for name in settled([n for n in read if n])) == LEVELS[names]


def test_a_city_is_certain_only_beside_counties() -> None:
    city = LevelName(("市级",), is_certain=True, is_city=True)
    town = LevelName(("乡级",), is_certain=True)
    county = LevelName(("县级",), is_certain=True)

    assert [name.is_certain for name in settled([city, county, town])] == [True, True, True]
    assert [name.is_certain for name in settled([city, town])] == [False, True]


def test_words_that_say_more_than_a_level_are_none() -> None:
    assert level_name("社区公示栏", KNOWN) is None
    assert level_name("省级", KNOWN) is None


MATTERS = {
    "一级事项|二级事项": ["category.1", "name"],
    "二级事项|一级事项": ["name", "category.1"],
    "一级目录|二级目录|三级目录|四级目录": ["category.1", "category.2", "category.3", "name"],
    "事项类别|事项名称": ["category.1", "name"],
    "大类|小类|事项名称": ["category.1", "category.2", "name"],
    "公开事项|子项": ["category.1", "name"],
    "类别|一级事项|二级事项": ["x-类别", "category.1", "name"],
    "公开事项|二级事项": ["category.1", "name"],
    "公开事项": ["name"],
}


@pytest.mark.parametrize("heads", MATTERS)
def test_columns_of_matters(heads: str) -> None:
    width = heads.count("|") + 1
    rows = [[f"{'甲乙丙丁'[column]}{row}" for column in range(width)] for row in (1, 2)]
    lines = [
        f"{heads}|公开内容|公开依据|公开时限",
        *("|".join([*row, "材料", "《民法典》", "实时公开"]) for row in rows),
    ]

    assert shown(only("\n".join(lines)))[:width] == MATTERS[heads]


def test_an_empty_third_level_is_no_name() -> None:
    table = only("一级事项|二级事项|三级事项|公开内容|公开依据|公开时限\n出生登记|婴儿落户||材料|《民法典》|实时公开")

    assert shown(table)[:2] == ["category.1", "name"]
    assert table.rows[0].texts("name") == ("婴儿落户",)


def test_two_columns_of_the_same_level_are_told_apart_by_what_they_hold() -> None:
    table = only("""
一级目录|一级事项|一级事项|公开内容|公开依据|公开时限
出生登记|出生登记|婴儿落户|材料|《民法典》|实时公开
迁移登记|迁移登记|夫妻投靠|材料|《民法典》|实时公开
""")

    assert shown(table)[:3] == ["x-一级目录", "category.1", "name"]
    assert [column.is_certain for column in table.columns][:3] == [True, False, False]


def test_a_column_that_holds_domains_is_one_whatever_its_head() -> None:
    table = only("""
类别|事项名称|公开内容|公开依据|公开时限
户籍管理|婴儿落户|材料|《民法典》|实时公开
养老服务|机构备案|材料|《民法典》|实时公开
""")

    assert shown(table)[:2] == ["domain", "name"]
    assert not table.columns[0].is_certain


def test_two_columns_of_one_level_are_both_read() -> None:
    table = only("""
公开事项|公开内容|公开依据|公开层级|<
^|^|^|管委会|园区
婴儿落户|材料|《民法典》||√
收养落户|材料|《民法典》|√|
""")

    assert [row.texts("level") for row in table.rows] == [("乡级",), ("乡级",)]


def test_a_county_city_beside_a_prefecture() -> None:
    table = only("""
公开事项|公开内容|公开依据|公开层级|<|<
^|^|^|自治州级|县市级|乡镇级
婴儿落户|材料|《民法典》||√|
""")

    assert shown(table)[3:] == ["level.市级", "level.县级", "level.乡级"]


def test_heads_that_nobody_knows_below_a_group_of_matters() -> None:
    table = only("""
序号|公开事项|<|公开内容|公开依据|公开时限
^|甲种|乙种|^|^|^
1|出生登记|婴儿落户|材料|《民法典》|实时公开
2|^|收养落户|材料|《民法典》|实时公开
""")

    assert shown(table)[:3] == ["number", "category.1", "name"]
    assert not any(column.is_certain for column in table.columns[1:3])


def test_the_counterpart_of_a_part_that_is_known() -> None:
    table = only("""
公开事项|公开内容|公开依据|公开时限|公开对象|<|公开方式|<
^|^|^|^|全社会|其余的人|主动|要来申领
婴儿落户|材料|《民法典》|实时公开|√||√|
""")

    assert shown(table)[4:] == ["audience.everyone", "audience.groups", "method.主动公开", "method.依申请公开"]
    assert [column.is_certain for column in table.columns[4:]] == [True, False, True, False]


def test_unknown_heads_above_texts_that_can_be_nothing_else() -> None:
    table = only("""
序号|咦|哦|公开内容|啊|呀|公开主体
1|出生登记|婴儿落户|材料|《户口登记条例》|20个工作日内|县公安局
2|出生登记|收养落户|条件|《民法典》|每年1月31日前|县公安局
""")

    assert shown(table) == ["number", "category.1", "name", "content", "basis", "time_limit", "subject"]
    assert {finding.facts["head"] for finding in table.findings if finding.code == "GC931"} == {"咦", "哦", "啊", "呀"}


def test_an_unknown_head_is_kept_and_told() -> None:
    table = only("公开事项|公开内容|公开依据|公开时限|吾辈\n婴儿落户|材料|《民法典》|实时公开|甲等")

    assert shown(table)[-1] == "x-吾辈"
    assert table.rows[0].texts("x-吾辈") == ("甲等",)
    assert [finding.facts["head"] for finding in table.findings if finding.code == "GC931"] == ["吾辈"]
