"""Numbers and names of persons in public texts (GC801 to GC804), and those that only look like them."""

from __future__ import annotations

from typing import Any

import pytest
from small_projects import said

from govcat.check.grammar import persons

ID, CARD = "11010519491231002X", "6222020012345678903"


@pytest.mark.parametrize(
    ("code", "note", "masked"),
    [
        ("GC801", f"张某，{ID}", "110***********2X"),
        ("GC801", "张某 110105 19491231 002x", "110***********2X"),
        ("GC801", "张某 110105-19491231-002X", "110***********2X"),
        ("GC801", "１１０１０５１９４９１２３１００２Ｘ", "110***********2X"),
        ("GC801", "身份证号：130503670401001", "130********01"),
        ("GC801", "公民身份号码 130503670401001", "130********01"),
        ("GC801", f"信用代码见执照，另附法定代表人{ID}", "110***********2X"),
        ("GC802", "联系人 13800138000", "138****8000"),
        ("GC802", "联系人 +86 138 0013 8000", "138****8000"),
        ("GC802", "联系人 86-138-0013-8000", "138****8000"),
        ("GC802", "联系人１３８００１３８０００", "138****8000"),
        ("GC802", "受理编号见通知，手机：19900138000", "199****8000"),
        ("GC803", f"张某 {CARD}", "62***************03"),
        ("GC803", "张某 6222 0200 1234 5678 903", "62***************03"),
        ("GC803", "张某 6222-0200-1234-5678-903", "62***************03"),
        ("GC803", f"编号见通知单，卡{CARD}", "62***************03"),
        ("GC803", "信用卡：4111111111111111", "41************11"),
        ("GC803", "存折账号为 9558800200123456788", "95***************88"),
    ],
)
def test_numbers_of_persons(code: str, note: str, masked: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(notes=(note,)), codes=(code,))
    assert (said(found), found.is_confidential) == ({"masked": masked}, True)
    if code == "GC803":
        assert masked[2:-2] == "*" * (len(masked) - 4)


@pytest.mark.parametrize(
    ("code", "note"),
    [
        ("GC801", f"统一社会信用代码：{ID}"),
        ("GC801", f"编号 7{ID}"),
        ("GC801", f"{ID}9"),
        ("GC801", "110105194912310021"),
        ("GC801", "110105********002X"),
        ("GC801", "流水号 130503670401001"),
        ("GC801", "身份证号：130503671301001"),
        ("GC801", f"身份证号请填写完整，例如不得只填写后六位；{'示例' * 8}130503670401001"),
        ("GC802", "咨询电话 0469-4622338，热线 12345"),
        ("GC802", "订单 201380013800012"),
        ("GC802", "受理编号：13800138000"),
        ("GC802", "QQ 13800138000"),
        ("GC802", "网址 /a/13800138000"),
        ("GC802", "138****8000"),
        ("GC802", "12800138000"),
        ("GC803", "张某 6222020012345678904"),
        ("GC803", f"编号：{CARD}"),
        ("GC803", "流水 4111111111111111"),
        ("GC803", f"缴费账号：{CARD}"),
        ("GC803", f"户名：某某县财政局，账号：{CARD}"),
        ("GC803", f"开户单位的卡号 {CARD}"),
        ("GC803", f"9{CARD}9"),
        ("GC803", "6222***********903"),
        ("GC803", "卡号 3111111111111113"),
        ("GC803", "甘肃 620102199001011230"),
    ],
)
def test_other_numbers(code: str, note: str, changed: Any, judged: Any) -> None:
    assert judged(changed(notes=(note,)), codes=(code,)) == []


def test_an_identity_number_of_gansu_is_no_card(changed: Any, judged: Any) -> None:
    card = "621226196601010009"
    assert judged(changed(notes=(f"张某 {card}",)), codes=("GC803",)) == []
    (found,) = judged(changed(notes=("张某 621226996601010002",)), codes=("GC803",))
    assert said(found) == {"masked": "62**************02"}
    assert judged(changed(notes=("张某 6222021990010112341",)), codes=("GC803",)) != []


def test_telephones_have_fields_of_their_own(changed: Any, judged: Any) -> None:
    item = changed(phone="13800138000", links={"办事": "https://x.gov.cn/13800138000"}, link="13800138000")
    assert judged(item, codes=("GC802",)) == []


PART = (
    *(
        "联系人",
        "联络人",
        "经办人",
        "承办人",
        "主办人",
        "协办人",
        "负责人",
        "责任人",
        "受理人",
        "填报人",
        "填表人",
        "审核人",
    ),
    *(
        "审批人",
        "签发人",
        "制表人",
        "校对人",
        "经手人",
        "值班人",
        "接待人",
        "法定代表人",
        "申请人",
        "法人代表",
        "户主",
        "姓名",
    ),
    *("值班员", "接待员", "经办员"),
)
POST = (
    *(
        "局长",
        "副厅长",
        "处长",
        "科长",
        "股长",
        "所长",
        "站长",
        "大队长",
        "院长",
        "校长",
        "园长",
        "馆长",
        "组长",
        "部长",
        "庭长",
    ),
    *(
        "主任",
        "书记",
        "副主席",
        "理事长",
        "经理",
        "政委",
        "支书",
        "民警",
        "工程师",
        "干事",
        "科员",
        "助理员",
        "网格员",
        "联络员",
    ),
)
HEAD = ("县长", "区长", "市长", "州长", "旗长", "镇长", "乡长", "副村长")


@pytest.mark.parametrize(
    "text",
    [
        *(f"{part}：张小明" for part in PART),
        *(f"{post}张小明" for post in POST),
        *(f"{head}：张小明" for head in HEAD),
        *(f"张小明{word}" for word in ("同志", "先生", "女士")),
    ],
)
def test_names_beside_posts_and_parts(text: str, changed: Any, judged: Any) -> None:
    assert persons.named_person(text) is not None
    (found,) = judged(changed(notes=(text,)), codes=("GC804",))
    assert (dict(found.facts), found.is_confidential) == ({}, True)


@pytest.mark.parametrize(
    "text",
    [
        "局长信箱",
        "主任接待日",
        "李家村",
        "王庄镇人民政府",
        "《王小明事迹宣传办法》",
        "联系人：张某",
        "联系人：户政科",
        "张小明",
    ],
)
def test_what_is_no_name(text: str, changed: Any, judged: Any) -> None:
    assert judged(changed(notes=(text,), content=(text,)), codes=("GC804",)) == []
