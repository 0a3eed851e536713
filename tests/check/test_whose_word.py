"""Of which column a text is a word: only what is one from end to end, and surely none of the column it stands in."""

from __future__ import annotations

import pytest
from small_catalogue import DAY, catalogue_of, world

from govcat.check.grammar.whose_word import whose_word
from govcat.check.rule import Context
from govcat.core.item import Header
from govcat.core.readings import Readings


def whose(text: str, stands_in: str = "notes", region: str = "云岭县") -> str | None:
    catalogue = catalogue_of(header=Header("目录", region=region, region_level="县级"))
    found = whose_word(text, Context(world(), Readings(world().vocabularies), DAY, catalogue), stands_in)
    return found and found.key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("√", ""),
        ("暂无", ""),
        ("第3页，共46页", ""),
        ("共46页", ""),
        ("详见附件2", ""),
        ("（后附）", ""),
        ("二级事项", ""),
        ("公开内容（要素）", ""),
        ("附件清单", None),
        ("见习", None),
        ("页面", None),
        ("公开内容说明", None),
        ("0469-4622338", "phone"),
        ("www.example.gov.cn", "link"),
        ("《户口登记条例》", "basis"),
        ("《户口登记条例》第七条、《居民身份证法》", "basis"),
        ("《关于做好工作的话》（国办发〔2019〕54号）", "basis"),
        ("户口登记条例第七条", "basis"),
        ("《云岭日报》", None),
        ("《户口登记条例》、《云岭日报》", None),
        ("《户口登记条例》的宣传活动", None),
        ("《户口登记条例》宣传活动，《居民身份证法》宣传活动", None),
        ("主动公开", "method"),
        ("主动公开、依申请公开", "method"),
        ("主动公开、备查", None),
        ("县级", "level"),
        ("县级、乡级", "level"),
        ("街道", None),
        ("及时公开", "time_limit"),
        ("信息形成或者变更之日起20个工作日内公开", "time_limit"),
        ("全社会", "audience"),
        ("政府网站", "channel"),
        ("政府网站、政务新媒体", "channel"),
        ("政府网站、门厅", None),
        ("便民服务站", None),
        ("云岭县广播电视台", None),
        ("云岭县公安局", "subject"),
        ("云岭县", ""),
        ("青石县", None),
        ("。", None),
    ],
)
def test_whose_word_it_is(text: str, key: str | None) -> None:
    assert whose(text) == key


@pytest.mark.parametrize(
    ("text", "stands_in", "key"),
    [
        ("12", "notes", ""),
        ("12", "time_limit", None),
        ("45231", "notes", ""),
        ("12348", "notes", None),
        ("第3页", "time_limit", ""),
        ("政府网站", "channel", None),
        ("云岭县公安局", "audience", None),
        ("云岭县", "audience", None),
    ],
)
def test_what_may_be_right_where_it_stands_is_nobody_elses(text: str, stands_in: str, key: str | None) -> None:
    assert whose(text, stands_in) == key


def test_a_region_that_is_no_county_is_no_place_that_slipped() -> None:
    assert whose("望川经济开发", region="望川经济开发") is None


def test_long_texts_are_sentences() -> None:
    law = "《户口登记条例》"
    assert whose(law * 15) == "basis"  # 120 characters
    assert whose(law * 15 + "等") is None
    assert whose("《户口登记条例的补充规定》" + law * 14) is None
