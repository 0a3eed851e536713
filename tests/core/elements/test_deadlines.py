"""The grammar that rules of 公开时限 share: which parts are latest days, and which is certainly longer."""

from __future__ import annotations

import pytest

from govcat.core.elements.deadlines import deadlines, is_longer, is_shorter
from govcat.core.elements.time_limit import Limit, read_time_limit

SPANS = [
    ((20, "working_day"), (20, "working_day"), False, False),
    ((21, "working_day"), (20, "working_day"), True, False),
    ((19, "working_day"), (20, "working_day"), False, True),
    ((15, "working_day"), (20, "calendar_day"), False, False),
    ((16, "working_day"), (20, "calendar_day"), True, False),
    ((5, "working_day"), (5, "calendar_day"), False, False),
    ((6, "working_day"), (7, "calendar_day"), True, False),
    ((2, "working_day"), (13, "calendar_day"), False, True),
    ((2, "working_day"), (12, "calendar_day"), False, False),
    ((31, "calendar_day"), (15, "working_day"), False, False),
    ((32, "calendar_day"), (15, "working_day"), True, False),
    ((11, "calendar_day"), (10, "working_day"), False, True),
    ((12, "calendar_day"), (10, "working_day"), False, False),
    ((29, "calendar_day"), (30, "calendar_day"), False, True),
    ((1, "month"), (28, "calendar_day"), False, False),
    ((1, "month"), (27, "calendar_day"), True, False),
    ((1, "month"), (300, "calendar_day"), False, False),
    ((1, "year"), (364, "calendar_day"), True, False),
    ((1, "year"), (365, "calendar_day"), False, False),
    ((48, "hour"), (2, "calendar_day"), False, False),
    ((49, "hour"), (2, "calendar_day"), True, False),
    ((47, "hour"), (2, "calendar_day"), False, True),
    ((24, "hour"), (2, "working_day"), False, True),
    ((None, "working_day"), (20, "working_day"), False, False),
]


@pytest.mark.parametrize(("own", "other", "longer", "shorter"), SPANS)
def test_what_is_certainly_longer_or_shorter(
    own: tuple[int | None, str],
    other: tuple[int, str],
    longer: bool,  # noqa: FBT001  # a column of the table
    shorter: bool,  # noqa: FBT001  # a column of the table
) -> None:
    part = Limit("working_days", "", 0, 0, amount=own[0], unit=own[1])
    assert (is_longer(part, *other), is_shorter(part, *other)) == (longer, shorter)


def test_a_period_without_a_unit_is_neither_longer_nor_shorter() -> None:
    (part,) = read_time_limit("公告至少3").parts
    assert part.unit == ""
    assert not is_shorter(part, 30, "calendar_day")


@pytest.mark.parametrize(
    ("limit", "amounts"),
    [
        ("处罚决定7个工作日内；其他20个工作日内", [7, 20]),
        ("24小时内公开", [24]),
        ("每隔20个工作日更新", []),
        ("听证10日之前公告，结束后5日内公布", [5]),
        ("申诉期限为15日，结果20个工作日内公开", [20]),
        ("收到举报之日起5个工作日内受理，60日内办结，最长不超过90日", []),
        ("立案之日起90日内作出处罚决定，决定作出后7个工作日内公开", [7]),
        ("60日内整改，整改完成后7个工作日内公开", [7]),
        ("有效期3年，到期前30日公告", []),
        ("自发证之日起有效期为3年；建设工期24个月；每届任期内（5年）", []),
        ("20个工作日内不公开；30个工作日后公开", []),
        ("试运行6个月；审核30个工作日", []),
        ("连续3个月未更新的，30个工作日内公开", [30]),
        ("30个工作日内由县教育局审核公开；30个工作日内完成", [30, 30]),
        ("公开时限：30个工作日；汛期30个工作日内公开", [30, 30]),
        ("决定被撤销之日起7个工作日内撤回", [7]),
        ("每年度结束后30个工作日内；更新期限30个工作日", [30, 30]),
        ("公示7个工作日；每年1月31日前；及时公开；经批准可延长5日", []),
    ],
)
def test_the_latest_days_of_a_text(limit: str, amounts: list[int]) -> None:
    assert [part.amount for part in deadlines(read_time_limit(limit))] == amounts
