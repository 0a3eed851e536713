"""What rules say of names and contents that are words of another column, or of the form itself."""

from __future__ import annotations

from typing import Any

import pytest

from govcat.report.wording import fact_text


def each(*rows: str) -> list[str]:
    """Texts that stand in rows, parted by strokes."""
    return [text for row in rows for text in row.split("|")]


def kind_of(found: Any) -> str:
    return fact_text(found.facts["kind"], "zh")


# GC236: the only entry of content

CONTENTS = {
    "详见附件": "“见附件”一类的话",
    "（具体内容请参见附表1）": "“见附件”一类的话",
    "附后": "“见附件”一类的话",
    "略": "表示“没有”的记号",
    "/": "表示“没有”的记号",
    "√": "勾选的记号",
    "是": "勾选的记号",
    "45231": "数字",
    "第3页 共46页": "页脚",
    "第三页": "页脚",
    "共46页": "页脚",
    "二级事项": "表头的字",
    "公开内容（要素）": "表头的字",
    "□两微一端": "公开渠道和载体",
    "■政府网站 ■公开查阅点": "公开渠道和载体",
    "政府网站": "公开渠道和载体",
    "■政府网站 ■政务服务中心": "公开渠道和载体",
    "自信息形成之日起20个工作日内公开": "公开时限",
    "信息形成之日起，20个工作日内": "公开时限",
    "云岭县教育局": "机构名称",
    "全社会": "公开对象",
    "0469-4622338": "电话号码",
    "www.example.gov.cn": "网址",
    "示例：办事须知": "填表的示例",
    "（样例）：办事须知": "填表的示例",
}


@pytest.mark.parametrize("content", CONTENTS)
def test_a_content_that_is_a_word_of_another_column(content: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(category=("须知",), name="补发", content=(content,)), codes=("GC236",))
    assert kind_of(found) == CONTENTS[content]
    assert found.path[-2:] == ("content", 0)


@pytest.mark.parametrize(
    "content",
    each(
        "《户口登记条例》|《户口登记条例》第八条|公开查阅点|年报|办事指南|低保对象|老年人|残疾人|附件清单|附件一览表|示例文本|案例：受理流程",
        "材料：信息形成之日起20个工作日内公示|新建、改建期限不超过1年|页数|序号编排规则|公开事项目录|办理时限|收费标准|网站建设情况|12348法律热线",
        "■受理条件|第三页内容|见习补贴|见证材料",
    ),
)
def test_what_may_be_disclosed(content: str, changed: Any, judged: Any) -> None:
    assert judged(changed(category=("须知",), name="补发", content=(content,)), codes=("GC236",)) == []


@pytest.mark.parametrize(
    ("heading", "name", "content"),
    [
        ("须知", "受理机构", "云岭县教育局"),
        ("主管单位", "补发", "云岭县教育局"),
        ("须知", "办理时限", "20个工作日"),
        ("须知", "咨询电话", "0469-4622338"),
        ("须知", "查询网址", "www.example.gov.cn"),
        ("须知", "公开渠道", "政府网站"),
        ("须知", "服务人群", "全社会"),
        ("须知", "收费标准", "12"),
        ("须知", "□政府网站", "□政府网站"),
    ],
)
def test_a_name_that_asks_for_just_that(heading: str, name: str, content: str, changed: Any, judged: Any) -> None:
    assert judged(changed(category=(heading,), name=name, content=(content,)), codes=("GC236",)) == []


def test_lists_are_no_slip_and_long_texts_are_sentences(changed: Any, judged: Any) -> None:
    assert judged(changed(category=("须知",), name="补发", content=("全社会", "略")), codes=("GC236",)) == []
    assert judged(changed(category=("须知",), name="补发", content=("，" * 61,)), codes=("GC236",)) == []


def test_each_item_is_told_of(changed: Any, judged: Any) -> None:
    items = [changed(at, category=("须知",), name=f"补发{at}", content=("略",)) for at in range(2)]
    assert len(judged(*items, codes=("GC236",))) == 2


# GC215: a name

NAMES = {
    "二级事项": "是表头的字",
    "三级目录": "是表头的字",
    "公开渠道和载体": "是表头的字",
    "备注": "是表头的字",
    "序号": "是表头的字",
    "事项名称": "是表头的字",
    "20个工作日内": "是公开时限",
    "办理时限：15个工作日": "是公开时限",
    "每年1月31日前公开": "是公开时限",
    "信息形成之日起20个工作日内公布": "是公开时限",
    "《户口登记条例》第八条": "是公开依据",
    "户口登记条例第七条": "是公开依据",
    "全社会": "是公开对象",
    "□政府网站": "是公开渠道和载体",
    "■政府网站■公开查阅点": "是公开渠道和载体",
    "第3页共46页": "是页脚",
    "详见附件": "是“见附件”一类的话",
    "附后": "是“见附件”一类的话",
    "收养登记（示例）": "带有样表的“示例”字样",
    "收养登记(样例)": "带有样表的“示例”字样",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_is_none(name: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(name=name), codes=("GC215",))
    assert kind_of(found) == NAMES[name]


@pytest.mark.parametrize(
    "name",
    each(
        "《户口登记条例》|户口登记条例|主动公开|依申请公开|公开方式|公开对象|公开依据|政府公报|政府网站|政务公开查阅点|县级|国家级|老年人|年报",
        "云岭县公安局|及时公开|7日内办结事项|登记表（示例）|申请书(样例)|合同范本（示例）|典型案件（示例）|案例|登记（举例说明）|二级医院|社会组织",
        "见习岗位|附属设施|工作日|本周工作日|备注说明|第三方评估|—|/|□办理条件|公开事项清单",
    ),
)
def test_names_of_matters(name: str, changed: Any, judged: Any) -> None:
    assert judged(changed(name=name), codes=("GC215",)) == []


# GC237: numbers inside one entry

NUMBERED = {
    "1.甲 2.乙 4.丁": "缺“3”",
    "1.招生简章 1.录取结果": "“1”出现了两次",
    "1.甲；2.乙；2.丙；3.丁": "“2”出现了两次",
    "（一）受理范围（三）监督方式": "缺“2”",
    "一、甲；三、丙": "缺“2”",
    "①甲③丙": "缺“2”",
    "(1)甲(3)丙": "缺“2”",
    "1、甲 2、乙 3、丙 2、丁": "“2”排在“3”之后",
    "1)甲\n3)丙": "缺“2”",
}


@pytest.mark.parametrize("entry", NUMBERED)
def test_a_number_is_missing_or_stands_twice(entry: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(content=("办理条件", entry)), codes=("GC237",))
    assert fact_text(found.facts["damage"], "zh") == NUMBERED[entry]
    assert found.path[-2:] == ("content", 1)


@pytest.mark.parametrize(
    "entry",
    each(
        "1.甲 2.乙 3.丙|1.甲|2.乙 4.丁|1.甲 2.乙；1.丙 2.丁|一、三、五年级学籍|1.5倍 3.5倍|（一）、（三）项规定",
        "（一）项、（三）项|1、3、5号楼|①甲②乙|1.甲 2.乙 1.丙 2.丁 3.戊|1.1甲 1.3乙",
        "1.甲（1）子（3）丑|一、甲 1.子 3.丑|甲1.子3.丑|第五条（一）甲（三）丙|1.甲2025.3.乙|（一）甲（二）乙（三）丙",
    ),
)
def test_numbers_that_are_in_order_or_no_list(entry: str, changed: Any, judged: Any) -> None:
    assert judged(changed(content=(entry,)), codes=("GC237",)) == []


# GC829: words that stand twice

TWICE = {
    "申请材料申请材料": "申请材料",
    "审核确认确认": "确认",
    "确认确认（复印件）": "确认",
    "办公室办公室": "办公室",
    "形成或者变更或者变更之日": "或者变更",
    "办理依据、办理条件、办理条件、办理流程": "办理条件",
    "农村危房改造-农村危房改造": "农村危房改造",
    "一户一户、申请材料申请材料": "申请材料",
    "办理条件办理条件及其他要求": "办理条件",
}


@pytest.mark.parametrize("text", TWICE)
def test_words_that_stand_twice(text: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(content=(text,)), codes=("GC829",))
    assert found.facts["unit"] == TWICE[text]
    assert judged(changed(name=text), codes=("GC829",))


@pytest.mark.parametrize(
    "text",
    each(
        "各级各类|村村通|一年一度|分期分批|多次多地|双随机一公开|一户一户|逐个逐个|某某某某县|天天|家家户户|二〇二〇|政府政府性基金|公示公示期满",
        "办公室办公室主任|办理条件、办理条件说明|受理条件、办理条件|含办理条件、办理条件|甲、甲|条件、条件|（办理条件、办理条件）|各个各个|申请、申请材料",
        "2020|mimi|1212121212|办理条件，另办理条件",
    ),
)
def test_words_that_may_well_stand_so(text: str, changed: Any, judged: Any) -> None:
    assert judged(changed(content=(text,)), codes=("GC829",)) == []
