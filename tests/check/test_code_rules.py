"""Codes and telephone numbers: what is certainly wrong, and the many shapes that are not."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

import pytest
from small_catalogue import COUNTY, catalogue_of, facts_of, item_of, told
from small_projects import found_in

from govcat.check.grammar.telephone import oddities
from govcat.core.item import Body, Header

SOUND_CODES = (
    "113417020032563511",
    "11441700007280420Y",
    "12529924431682074J",
    "13529924MB0L66180N",
    "54529924ME2178508E",
    "91529924MA6E7T3154",
    "",
)


def told_of_code(code: str) -> list[dict[str, str]]:
    catalogue = catalogue_of(item_of("县级民政部门"), bodies=(Body("云岭县民政局", code=code),))
    found = told("GC525", catalogue)
    assert [one.path for one in found] in ([], [("code",)])
    return [facts_of(one) for one in found]


@pytest.mark.parametrize("code", SOUND_CODES)
def test_sound_credit_codes_are_left_in_peace(code: str) -> None:
    assert told_of_code(code) == []


@pytest.mark.parametrize(
    ("code", "fault", "likely"),
    [
        ("113417020032563512", "校验码（最后一位）与前面各位不符", ""),
        ("9.11101E+17", "被表格软件当作数字，后几位已丢失", ""),
        ("9e17", "被表格软件当作数字，后几位已丢失", ""),
        ("113417020032563500.0", "被表格软件当作数字，后几位已丢失", ""),
        ("911101234567890000", "末三位是 0，多半被表格软件当作数字舍去了", ""),
        ("911101234567890010", "校验码（最后一位）与前面各位不符", ""),
        ("91110123456789A000", "校验码（最后一位）与前面各位不符", ""),
        ("11341702003256351", "应为 18 位，写了 17 位", ""),
        ("1134170200325635111", "应为 18 位，写了 19 位", ""),
        ("MB1C5582-1", "是 9 位的组织机构代码", ""),
        ("520199000012345", "是 15 位的工商注册号", ""),
        ("I13417020032563511", "代码中不用“I”", "，可能是 113417020032563511"),
        ("1134I7O2003256351I", "代码中不用“I、O”", "，可能是 113417020032563511"),
        ("113417020032Z63S11", "代码中不用“Z、S”", ""),
        ("11441700007Z80420Y", "代码中不用“Z”", "，可能是 11441700007280420Y"),
        ("1134170200325635V1", "代码中不用“V”", ""),
        ("11441700007280420y", "写了小写字母、全角字符或者空格", "，可能是 11441700007280420Y"),
        ("114417 00007280420Y", "写了小写字母、全角字符或者空格", "，可能是 11441700007280420Y"),
    ],
)
def test_wrong_credit_codes_are_told_with_the_reason(code: str, fault: str, likely: str) -> None:
    assert told_of_code(code) == [{"body": "云岭县民政局", "code": code, "fault": fault, "likely": likely}]


def test_an_s_for_a_five_is_guessed() -> None:
    (found,) = told_of_code("11341702003256S511")
    assert found["likely"] == ""
    (found,) = told_of_code("1134170200325635II")
    assert found["likely"] == "，可能是 113417020032563511"
    (found,) = told_of_code("113417020032S63511")
    assert found["likely"] == "，可能是 113417020032563511"


SOUND_PHONES = (
    "0469-4622338",
    "0469-46223380",
    "0469—4622338",
    "0469 4622338",
    "0469－4622338",
    "04694622338",
    "01012345678",
    "(0851)4620013转8008",
    "（0851）4620013",
    "(0851)4620013-80081",
    "0469-4622338-80012",
    "0469-4622338转80012",
    "0469-4622338、4622339",
    "0469-4622338/4622339",
    "010-12345678",
    "021-12345",
    "0469-96166",
    "0469-12345",
    "12345",
    "110",
    "12315；12348",
    "95598",
    "96166",
    "4008101234",
    "400-810-1234",
    "8008101234",
    "13800138000",
    "+86-13800138000",
    "+86 469 4622338",
    "4622338",
    "46223380",
    "662338",
    "短号 66233",
    "QQ 123456789",
    "内线：66233",
    "群号:123456789",
    "周一至周五 8:30-12:00，0469-4622338",
    "详见 www.yunling.gov.cn/00123456789a",
    "民政股（Illool）",
    "周一至周五 0830-1200，0469-4622338",
    "上午 09-12",
    "010-110",
    "0469-462****",
    "028-8312 4567",
    "(0469-4622338)",
    "0469-4622338-80",
    "型号 01OOl2",
    "型号 01OOO",
    "0469——4622338",
    "86-469-4622338",
    "86021345-801",
    "8613800138000",
    "8604694622338",
    "(400)8101234",
    "800-8101234",
    "0469-4622338转办公室",
    "0469-4622338 - 8001",
    "0469-4622 338",
    "010-110 120",
    "0469-88888888",
    "138****8000",
    "138＊＊＊",
    "ABXXX",
    "XX科",
)


@pytest.mark.parametrize("text", SOUND_PHONES)
def test_sound_telephone_numbers_are_left_in_peace(text: str) -> None:
    assert list(oddities(text)) == []


@pytest.mark.parametrize(
    ("text", "number", "fault"),
    [
        ("04690-12320", "04690-12320", "没有“04690”这样的区号"),
        ("（04690）4622338", "（04690）4622338", "没有“04690”这样的区号"),
        ("011-4622338", "011-4622338", "没有“011”这样的区号"),
        ("0269-4622338", "0269-4622338", "没有“0269”这样的区号"),
        ("0469-462233", "0469-462233", "区号后有 6 位，应为 7 位或者 8 位"),
        ("0469-462233800", "0469-462233800", "区号后有 9 位，应为 7 位或者 8 位"),
        ("0469-462", "0469-462", "区号后有 3 位，应为 7 位或者 8 位"),
        ("（0469）4622", "（0469）4622", "区号后有 4 位，应为 7 位或者 8 位"),
        ("4622", "4622", "只有 4 位，缺了数字"),
        ("（0469 4622338", "（0469", "区号的括号缺了一半"),
        ("0469）4622338", "0469）", "区号的括号缺了一半"),
        ("电话0469-46223", "0469-46223", "区号后有 5 位，应为 7 位或者 8 位"),
        ("0469462233", "0469462233", "共 10 位，不成固定电话号码"),
        ("021123456", "021123456", "共 9 位，不成固定电话号码"),
        ("0469462233801", "0469462233801", "共 13 位，不成固定电话号码"),
        ("咨询46946", "46946", "只有 5 位，缺了数字"),
        ("946223380", "946223380", "共 9 位，不成电话号码"),
        ("4694622338", "4694622338", "区号前的 0 丢失"),
        ("75512345678", "75512345678", "区号前的 0 丢失"),
        ("1012345678", "1012345678", "区号前的 0 丢失"),
        ("1380013800", "1380013800", "共 10 位，不成电话号码"),
        ("138001380001", "138001380001", "共 12 位，不成电话号码"),
        ("12800138000", "12800138000", "共 11 位，不成电话号码"),
        ("4.69E+09", "4.69E+09", "被表格软件当作数字，号码已丢失"),
        ("5e10", "5e10", "被表格软件当作数字，号码已丢失"),
        ("0469-466OO00", "0469-466OO00", "数字中混有字母 O、I 或 l"),
        ("O469-46223l8", "O469-46223l8", "数字中混有字母 O、I 或 l"),
        ("０４６９-4622338", "０４６９", "用了全角数字"),
        ("0469—－4622338", "0469—－4622338", "短横写了两遍"),
        ("(0469)--4622338", "0469)--4622338", "短横写了两遍"),
        ("0469- -4622338", "0469- -4622338", "短横写了两遍"),
        ("0469-4622338-", "4622338-", "后面的分机号没有写"),
        ("0469-4622338 转、12345", "4622338 转", "后面的分机号没有写"),
        ("12345；-4622338", "-4622338", "短横前面的区号丢失"),
        ("0469-XXXXXXX", "0469-XXXXXXX", "号码还没有填写"),
        ("（0469）____", "0469）____", "号码还没有填写"),
        ("0469-462×××", "0469-462×××", "号码还没有填写"),
        ("0469-****", "0469-****", "号码还没有填写"),
        ("0469-0000000", "0469-0000000", "号码不会以 0 开头"),
        ("469-4622338", "469-4622338", "区号前的 0 丢失"),
        ("10-46223381", "10-46223381", "区号前的 0 丢失"),
        ("（469）4622338", "（469）4622338", "区号前的 0 丢失"),
        ("0469-4622 33", "0469-4622 33", "区号后有 6 位，应为 7 位或者 8 位"),
        ("(0469)462-233（工作日）", "0469)462-233", "区号后有 6 位，应为 7 位或者 8 位"),
    ],
)
def test_impossible_numbers_are_told_with_the_reason(text: str, number: str, fault: str) -> None:
    assert [(text[odd.start : odd.end], odd.fault.zh) for odd in oddities(text)] == [(number, fault)]


def test_each_impossible_number_of_a_text_is_told() -> None:
    text = "0469-462233，０４６９-46223"
    assert [text[odd.start : odd.end] for odd in oddities(text)] == ["０４６９", "0469-462233", "０４６９-46223"]


@pytest.mark.parametrize(
    "text",
    ["0" * 20_000, "0469-" * 4_000, "O" * 20_000, "*1" * 20_000, "*" * 20_000 + "1", "1." * 10_000, "(" * 20_000],
)
def test_long_texts_are_read_in_linear_time(text: str) -> None:
    begin = perf_counter()
    list(oddities(text))
    assert perf_counter() - begin < 2


def test_telephones_of_bodies_and_items_are_judged() -> None:
    bodies = "bodies: [{name: 某某县公安局, roles: [县级公安机关], phone: 0469-462233, complaint_phone: O469-4622338}]"
    found = found_in({"govcat.yaml": "region: {name: 某某县, level: 县级}", "bodies.yaml": bodies}, code="GC527")
    assert [(one.field, facts["number"]) for one in found for facts in [dict(one.facts)]] == [
        ("phone", "0469-462233"),
        ("complaint_phone", "O469-4622338"),
    ]


@pytest.mark.parametrize(
    ("contact", "is_found"),
    [
        ("0469-462233", True),
        ("县水务局", True),
        ("0469-4622338", False),
        ("见县政府网站", False),
        ("12345", False),
        ("", False),
    ],
)
def test_the_telephone_of_the_site_is_judged(contact: str, is_found: bool) -> None:  # noqa: FBT001  # a column of the table
    header = replace(COUNTY, site={"contact": contact})
    assert bool(told("GC531", catalogue_of(header=header))) is is_found


def test_a_telephone_without_a_number_is_told() -> None:
    bodies = "bodies: [{name: 某某县公安局, roles: [县级公安机关], phone: 户政大队, complaint_phone: 见公示栏}]"
    found = found_in({"govcat.yaml": "region: {name: 某某县, level: 县级}", "bodies.yaml": bodies}, code="GC527")
    assert [one.facts["number"] for one in found] == ["户政大队"]


def header_with(code: str = "", level: str = "县级", site: str = "") -> Header:
    return replace(COUNTY, region_code=code, region_level=level, site={"code": site} if site else {})


@pytest.mark.parametrize("code", ["2305210003", "bm14000002", "BM14000002", " 2305210003 ", ""])
def test_site_codes_have_two_forms(code: str) -> None:
    assert told("GC731", catalogue_of(header=header_with(site=code))) == []


@pytest.mark.parametrize(
    "code", ["23052100", "230521000", "23052100031", "bm1400000", "bm140000021", "2.30521E+09", "无"]
)
def test_other_forms_are_told(code: str) -> None:
    (found,) = told("GC731", catalogue_of(header=header_with(site=code)))
    assert (found.path, facts_of(found)) == (("header", "site", "code"), {"code": code})


@pytest.mark.parametrize(
    ("region", "site"),
    [
        ("230521", "2305210003"),
        ("230521100", "2305210003"),
        ("230521", "2305000003"),
        ("230521", "2300000003"),
        ("230521", "bm14000002"),
        ("230521", "230522"),
        ("", "2305220003"),
        ("230521", ""),
    ],
)
def test_sites_of_the_region_and_above_fit(region: str, site: str) -> None:
    assert told("GC735", catalogue_of(header=header_with(region, site=site))) == []


@pytest.mark.parametrize(
    ("region", "site"),
    [("230521", "2305220003"), ("230521", "2306000003"), ("230521", "2200000003"), ("230500", "2305210003")],
)
def test_sites_of_other_regions_are_hinted_at(region: str, site: str) -> None:
    (found,) = told("GC735", catalogue_of(header=header_with(region, site=site)))
    assert (found.path, facts_of(found)) == (("header", "site", "code"), {"code": site, "region": region})


@pytest.mark.parametrize(
    ("code", "level"),
    [
        ("230521", "县级"),
        ("429021", "县级"),
        ("230500", "市级"),
        ("110000", "市级"),
        ("500000", "市级"),
        ("230521100", "乡级"),
        ("230521100201", "村级"),
        ("230521", ""),
        ("230500", ""),
        ("710000", ""),
        ("820000", ""),
        ("", "县级"),
    ],
)
def test_region_codes_that_fit(code: str, level: str) -> None:
    assert told("GC732", catalogue_of(header=header_with(code, level))) == []


@pytest.mark.parametrize(
    ("code", "level", "fault"),
    [
        ("990001", "县级", "没有以 99 开头的省份"),
        ("160101", "", "没有以 16 开头的省份"),
        ("830000", "", "没有以 83 开头的省份"),
        ("230521000", "县级", "县级的代码是 6 位，写了 9 位"),
        ("230500000", "市级", "市级的代码是 6 位，写了 9 位"),
        ("230521", "乡级", "乡级的代码是 9 位，写了 6 位"),
        ("230521100", "村级", "村级的代码是 12 位，写了 9 位"),
        ("230500", "县级", "末两位是 00，是市或者省的代码"),
        ("230521", "市级", "末两位不是 00，是县（市、区）的代码"),
        ("230000", "市级", "末四位是 0000，是省的代码"),
        ("230521000", "乡级", "末三位是 000，没有写到本级"),
        ("230521100000", "村级", "末三位是 000，没有写到本级"),
    ],
)
def test_region_codes_that_do_not_fit(code: str, level: str, fault: str) -> None:
    (found,) = told("GC732", catalogue_of(header=header_with(code, level)))
    assert (found.path, facts_of(found)) == (("header", "region", "code"), {"code": code, "fault": fault})
