"""Identity numbers in any spelling, and texts full of digits that hold none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govcat.check.grammar.digits import ELEVEN_OR_MORE
from govcat.check.grammar.identity_numbers import identity_numbers

LATEST = date(2026, 11, 21)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
JOINTS = " \t\n\u00a0\u3000\u2009\u200b\u200d\ufeff\u2060\u00ad-‐–—−－~_＿.．·•・,，、;；:：/／|()（）【】@&^%$!+='“”~"
PROVINCES = ("11", "15", "21", "23", "31", "37", "41", "46", "50", "54", "61", "65", "71", "81", "83")
WIDE = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")
HAN = str.maketrans("0123456789X", "〇一二三四五六七八九Ｘ")
LOOKS = str.maketrans("01X", "OlХ")

Found = list[tuple[str, bool]]


def found(text: str) -> Found:
    return [(one.number, one.is_certain) for one in identity_numbers(text, LATEST)]


@st.composite
def numbers(draw: st.DrawFn) -> str:
    place = draw(st.sampled_from(PROVINCES)) + draw(st.from_regex(r"[0-9]{4}", fullmatch=True))
    born = draw(st.dates(date(1900, 1, 1), LATEST))
    body = f"{place}{born:%Y%m%d}{draw(st.integers(1, 999)):03}"
    return body + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True)) % 11]


@given(
    numbers(),
    st.lists(st.text(JOINTS, max_size=3), min_size=17, max_size=17),
    st.sampled_from([{}, WIDE, HAN, LOOKS]),
    st.sampled_from(["", "张某", "张三", "身份证号：", "ID", "联系电话0469-4622338，"]),
    st.sampled_from(["", "，男", "。", "一人"]),
)
def test_any_number_in_any_spelling(
    number: str, joints: list[str], written: dict[int, str], before: str, behind: str
) -> None:
    typed = number[0] + "".join(joint + sign for joint, sign in zip(joints, number[1:], strict=True))
    text = before + typed.translate(written) + behind
    assert (number, True) in found(text)
    assert ELEVEN_OR_MORE.search(text)


AMOUNTS = st.decimals(0, 10**8, places=2).map("{:,}".format)
DAYS = st.dates(date(2015, 1, 1), LATEST)
TABLES = {
    "amounts": AMOUNTS,
    "years": st.integers(1990, 2026).map(str),
    "counts": st.integers(0, 99_999).map(str),
    "days": DAYS.map("{:%Y-%m-%d}".format),
    "days in points": DAYS.map("{:%Y.%m.%d}".format),
    "telephones": st.integers(2_000_000, 8_999_999).map("0831-{}".format),
    "mobiles": st.integers(13_000_000_000, 19_999_999_999).map(str),
    "mobiles in parts": st.tuples(st.integers(130, 199), st.integers(1000, 9999), st.integers(1000, 9999)).map(
        lambda parts: "{} {} {}".format(*parts)
    ),
    "running numbers": st.tuples(DAYS, st.integers(1, 9)).map(lambda pair: f"511524-{pair[0]:%Y%m%d}-{pair[1]:04}"),
    "organs": st.integers(10**9, 10**10 - 1).map("91511524{}".format),
}


@pytest.mark.parametrize("kind", TABLES)
def test_tables_of_digits_hold_none(kind: str) -> None:
    @settings(derandomize=True)  # one list in a million proves something by chance
    @given(st.lists(TABLES[kind], min_size=3, max_size=40), st.sampled_from([" ", "、", "，", "；", "\n", "\t", " / "]))
    def holds(cells: list[str], between: str) -> None:
        assert found(between.join(cells)) == []

    holds()


ID = "11010519491231002X"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"张某{ID}，李某 511524　20150601　3125", [(ID, True), ("511524201506013125", True)]),
        ("511,524,201,506,013,125", [("511524201506013125", True)]),
        (f"NO{ID}", [(ID, True)]),
        (f"A{ID}", []),
        (f"{ID}A", []),
        (f"7{ID}", []),
        (f"残疾人证号：{ID[:-1]}X42", [(ID, True)]),
        (f"残疾证号码 {ID}11B1", [(ID, True)]),
        (f"残疾人证号：{ID}421", []),
        (f"编号：{ID}42", []),
        (f"统一社会信用代码：{ID}", []),
        (f"组织机构代码 {ID}", []),
        (f"受理编号：{ID}", [(ID, False)]),
        (f"许可证号为 {ID}", [(ID, False)]),
        (f"身份证编号：{ID}", [(ID, True)]),
        (f"证件编号：{ID}", [(ID, True)]),
        ("身份证号码：110105194912310021", [("110105194912310021", False)]),
        ("身份证号码（18位）：1101O5194912310021", [("110105194912310021", False)]),
        ("公民身份号码 11010519491231002", [("11010519491231002", False)]),
        ("身份证号：130503 670401 001", [("130503670401001", True)]),
        ("身份证号：130503 671301 001", []),
        ("身份证号：1101051949123100", []),
        ("身份证号：110105194912310021345", []),
        ("身份证号：990105194912310021", []),
        ("身份证号：123456789012345678", []),
        ("身份证号：110105000000000000", []),
        ("身份证号：110105XXXXXXXX0021", []),
        ("身份证号：110105********0021", []),
        ("身份证号：1101051949123100○○", []),
        ("身份证号：11010519491231××××", []),
        ("身份证号：110105□□□□□□□□0021", []),
        ("执法证件号码：110105194912310021", []),
        ("110105194912310000", []),
        ("110105-19491231-0007", []),
        ("2019-05-06、2020-06-07、2020-11-20", []),
    ],
)
def test_what_is_one_and_how_sure_that_is(text: str, expected: Found) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("piece", ["1 ", "1,,,", "1O", "110105 19491231 002X ", "身份证号110105", "2019-05-06、", "0-"])
def test_a_hostile_text_is_read_to_its_end(piece: str) -> None:
    assert all(len(number) == 18 for number, _ in found(piece * (40_000 // len(piece))))
