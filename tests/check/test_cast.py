"""Which body of the list a name means: the body itself, a short form of it, one of the same place, or a slip for it."""

from __future__ import annotations

import pytest

from govcat.check.grammar.cast import is_known
from govcat.core.elements.subject import NamedSubject
from govcat.core.item import Body, Header

COUNTY = Header("目录", region="云岭县", region_level="县级")
PREFECTURE = Header("目录", region="望川市", region_level="市级")


def knows(listed: str, said: str, header: Header = COUNTY) -> bool:
    return is_known(NamedSubject(said, 0, len(said)), [Body(listed)], header)


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        ("云岭县民政局", "民政局"),
        ("云岭县民政局", "县民政局"),
        ("云岭县民政局", "云岭县民政局"),
        ("云岭县住房和城乡建设局", "云岭县住建局"),
        ("住房和城乡建设局", "云岭县住建局"),
        ("云岭县住建局", "云岭县住房和城乡建设局"),
        ("望川市云岭县住房和城乡建设局", "云岭县住建局"),
        ("云岭县住房和城乡建设局", "望川市云岭县住建局"),
        ("云岭县住房和城乡建设局", "本县住建局"),
        ("云岭县住房和城乡建设局", "各县住建局"),
        ("云岭彝族自治县住房和城乡建设局", "云岭自治县住建局"),
        ("云岭彝族自治县住房和城乡建设局", "自治县住建局"),
        ("云岭县人民政府", "县政府"),
    ],
)
def test_a_name_of_the_listed_body(listed: str, said: str) -> None:
    assert knows(listed, said)


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        ("云岭县民政局", "云岭县财政局"),
        ("云岭县住房和城乡建设局", "青石县住建局"),
        ("云岭县住房和城乡建设局", "云岭县住建局局"),
        ("云岭县住房和城乡建设局", "云岭县住建局2"),
        ("云岭县人民政府", "青石县人民政府"),
    ],
)
def test_a_name_of_another_body_or_with_a_slip(listed: str, said: str) -> None:
    assert not knows(listed, said)


def test_a_region_may_be_named_with_what_it_lies_in() -> None:
    header = Header("目录", region="望川市云岭县", region_level="县级")
    assert knows("经济开发区住房和城乡建设局", "云岭县住建局", header)


def test_above_the_county_a_short_form_counts_for_bodies_of_any_place() -> None:
    assert knows("云岭县住房和城乡建设局", "青石县住建局", PREFECTURE)
