"""When a title is a slip for another: what may be lost, gained or mixed up, and what tells two real ones apart."""

from __future__ import annotations

import pytest

from govcat.check.grammar.likeness import (
    has_lost_a_sign,
    is_much_alike,
    is_slip,
    is_slip_of_a_law,
    is_slip_of_the_kind,
    may_be_slip,
    unslipped,
)

SLIPS = [
    ("城市市容与环境卫生管理条例", "城市市容和环境卫生管理条例"),
    ("国有土地房屋征收的补偿条例", "国有土地房屋征收补偿条例"),
    ("信息公开条例", "政府信息公开条例"),
    ("国家赔偿法", "赔偿法"),
    ("政务信息公开办法", "政府信息公开办法"),
    ("城镇道路条例", "城市道路条例"),
    ("职业健康监察办法", "职业健康检查办法"),
    ("水质检测办法", "水质监测办法"),
    ("会计帐目管理办法", "会计账目管理办法"),
    ("户籍登记条例", "户口登记条例"),
    ("关于推进中小学校信息公开工作", "关于推进中小学信息公开工作"),
    ("关于加强房屋使用安全监督工作", "关于加强房屋使用安全监管工作"),
    ("关于加强房屋使用安全监管工作", "关于加强房房屋使用安全监管工作"),
    ("关于加强房使屋用安全监管工作", "关于加强房屋使用安全监管工作"),
    ("关于加强房屋安全管理工作", "关于加强房安全管理工作"),
    ("关于加强房屋安全的管理和工作", "关于加强房屋安全管理工作"),
    ("突发事件应付法", "突发事件应对法"),
    ("城镇燃汽管理条例", "城镇燃气管理条例"),
    ("房屋证收补偿条例", "房屋征收补偿条例"),
]

DIFFERENT = [
    ("户口登记条例", "户口登记条例"),
    ("兽药管理条例", "农药管理条例"),
    ("噪声污染防治法", "环境噪声污染防治法"),
    ("食品卫生法", "食品安全法"),
    ("关于做好二零一三年住房保障工作", "关于做好二零一二年住房保障工作"),
    ("关于做好2013年住房保障工作", "关于做好2012年住房保障工作"),
    ("关于加强省级房屋使用安全工作", "关于加强市级房屋使用安全工作"),
    ("非物质文化遗产保护管理办法", "物质文化遗产保护管理办法"),
    ("关于纳税人权利与责任有关公告", "关于纳税人权利与义务有关公告"),
    ("关于强房屋安全管理工作", "关于强房安全管理工作"),
    ("关于加强房屋乙安全的管理丙工作", "关于加强房屋安全管理工作"),
    ("关于加强既有房屋使用安全工作", "关于加强房屋使用安全工作"),
    ("关于加强房屋使用安全工作", "关于加强既有房屋使用安全工作"),
    ("关于加强的房屋和使用与安全工作", "关于加强房屋使用安全工作"),
    ("市场信息公开条例", "政府信息公开条例"),
]


@pytest.mark.parametrize(("one", "other"), SLIPS)
def test_slips(one: str, other: str) -> None:
    assert is_slip(one, other)
    assert may_be_slip(one, other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_titles_that_are_two(one: str, other: str) -> None:
    assert not is_slip(one, other)


def test_a_quick_look_passes_over_what_cannot_be() -> None:
    assert may_be_slip("甲乙丙丁管理办法", "管理办法")
    assert not may_be_slip("甲乙丙丁戊管理办法", "管理办法")
    assert not may_be_slip("户口登记条例", "户口登记办法")
    assert may_be_slip("甲乙丙管理办法", "丁戊己管理办法")
    assert not may_be_slip("甲乙丙丁管理办法", "戊己庚管理办法")


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("城镇燃气管理条列", "城镇燃气管理条例", True),
        ("城镇燃气管理务例", "城镇燃气管理条例", True),
        ("城镇燃气管理条", "城镇燃气管理条例", True),
        ("城镇燃气管理例", "城镇燃气管理条例", True),
        ("城镇燃气管理务列", "城镇燃气管理条例", False),
        ("城镇燃汽管理条列", "城镇燃气管理条例", False),
        ("城镇燃气管理条款", "城镇燃气管理条例", False),
        ("食品许可管理办去", "食品许可管理办法", True),
        ("食品许可管理力法", "食品许可管理办法", True),
        ("户籍制度改革意建", "户籍制度改革意见", True),
        ("行政许可发", "行政许可法", True),
        ("行政处罚发", "行政许可法", False),
        ("行政许可证", "行政许可法", False),
        ("行政许可", "行政许可法", False),
        ("行政许可法律", "行政许可法", False),
    ],
)
def test_a_slip_in_the_word_that_a_title_ends_in(one: str, other: str, *, is_so: bool) -> None:
    assert is_slip_of_the_kind(one, other) is is_so


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("义务教有法", "义务教育法", True),
        ("档案发", "档案法", True),
        ("档案馆", "档案法", False),
        ("教师法", "教育法", False),
        ("民事诉讼法", "刑事诉讼法", False),
        ("义务教有发", "义务教育法", False),
        ("义务教育", "义务教育法", False),
        ("义务教有法律", "义务教育法", False),
        ("户口登纪条例", "户口登记条例", False),
        ("正府采购法", "政府采购法", True),
        ("士地管理法", "土地管理法", True),
        ("土地管埋法", "土地管理法", True),
        ("行政处罚怯", "行政处罚法", True),
        ("预箅法", "预算法", True),
        ("国旗法", "国籍法", False),
        ("国藉法", "国籍法", True),
        ("永法", "水法", False),
        ("律师法", "医师法", False),
        ("刑事诉讼法", "民事诉讼法", False),
        ("城市规划法", "城乡规划法", False),
        ("未成年保护法", "未成年人保护法", True),
        ("招投标法", "招标投标法", True),
        ("成年人保护法", "未成年人保护法", False),
        ("未成年人保护", "未成年人保护法", False),
        ("政府采购", "政府采购法", False),
        ("车税法", "车船税法", False),
        ("年未成人保护法", "未成年人保护法", False),
        ("未成人年保护法", "未成年人保护法", False),
        ("未年人保护法", "未成年人保护法", True),
        ("土地管法", "土地管理法", True),
        ("土地管理法", "土地管理法", False),
        ("土地条例", "土地管理条例", False),
    ],
)
def test_national_laws_do_not_differ_in_one_inner_sign(one: str, other: str, *, is_so: bool) -> None:
    assert is_slip_of_a_law(one, other) is is_so


def test_a_head_that_was_lost_tells_nothing_apart() -> None:
    assert has_lost_a_sign("府信息公开条例", "政府信息公开条例")
    assert not has_lost_a_sign("污染防治法", "水污染防治法")
    assert not has_lost_a_sign("租赁住房管理办法", "公共租赁住房管理办法")


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("城镇燃气管条例", "城镇燃气管理条例", True),
        ("城镇燃管理条例", "城镇燃气管理条例", False),  # 气 may tell two apart
        ("城市生活圾管理办法", "城市生活垃圾管理办法", True),
        ("信公开条例", "信息公开条例", False),
        ("档管理条例", "档案管理条例", False),
        ("征收补偿例", "征收补偿条例", False),
        ("房征收补偿条例", "房屋征收补偿条例", True),
        ("房征补偿条例", "房屋征收补偿条例", False),
        ("房屋收征补偿条例", "房屋征收补偿条例", False),
        ("出租车管理条例", "出租汽车管理条例", False),
        ("残疾就业保障条例", "残疾人就业保障条例", False),
        ("城市绿化管理条例", "城市绿化管理条例", False),
    ],
)
def test_a_sign_that_was_lost_inside_a_title(one: str, other: str, *, is_so: bool) -> None:
    assert has_lost_a_sign(one, other) == is_so


@pytest.mark.parametrize(
    ("key", "is_found"),
    [
        ("社会保保险法", True),
        ("社会保险保险法", True),
        ("社保会险法", True),
        ("华人民共和国社会保险法", True),
        ("中华人民共和社会保险法", True),
        ("中华人名共和国社会保险法", True),
        ("社会保法险", True),
        ("华人民共国社会保险法", True),
        ("中华人民公和国国社会保险法", True),
        ("中华人民人共和和国社会保险法", True),
        ("中中华人民人共和和国社会保险法", False),
        ("中华民国社会保险法", False),
        ("中国社会保险法", False),
        ("社会险保保法", False),
    ],
)
def test_slips_that_no_real_title_holds(key: str, *, is_found: bool) -> None:
    known = {"社会保险法"}
    assert bool(known.intersection(unslipped(key, known))) is is_found


def test_much_alike() -> None:
    assert is_much_alike("甲乙丙丁", "甲乙丙戊")
    assert not is_much_alike("甲乙丙丁", "甲乙戊己")
