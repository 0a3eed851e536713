"""Working days, by the examples of the State Council's calendars and by small calendars of our own."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from govcat.core.calendar import Calendar
from govcat.registry import knowledge


@pytest.fixture(scope="module")
def calendar() -> Calendar:
    return knowledge().calendar


@pytest.mark.parametrize(
    ("start", "end"), [("2026-01-30", "2026-03-05"), ("2025-09-20", "2025-10-23"), ("2025-01-10", "2025-02-13")]
)
def test_twenty_working_days_jump_over_holidays(calendar: Calendar, start: str, end: str) -> None:
    assert calendar.working_days(date.fromisoformat(start), 20) == (date.fromisoformat(end), ())


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2026-02-14", True),  # a Saturday worked in exchange
        ("2026-02-16", False),  # a Monday of the Spring Festival
        ("2026-02-24", True),
        ("2020-01-31", False),  # the holiday that was made longer
        ("2019-05-03", False),  # the holiday that a second notice moved
        ("2022-12-31", False),  # in the notice of the next year
        ("2018-12-29", True),
        ("2024-10-12", True),
    ],
)
def test_days_of_the_notices(calendar: Calendar, day: str, *, works: bool) -> None:
    assert calendar.is_working(date.fromisoformat(day)) is works


def test_a_year_without_a_notice_is_named(calendar: Calendar) -> None:
    assert calendar.years == set(range(2019, 2027))
    assert calendar.working_days(date(2027, 3, 1), 5) == (date(2027, 3, 8), (2027,))
    assert calendar.working_days(date(2018, 6, 1), 1).unknown_years == (2018,)


def test_the_end_of_december_waits_for_the_next_notice(calendar: Calendar) -> None:
    assert calendar.working_days(date(2026, 12, 1), 5).unknown_years == ()
    assert calendar.working_days(date(2026, 12, 21), 3).unknown_years == (2027,)
    assert calendar.working_days(date(2025, 12, 22), 3).unknown_years == ()


def test_the_day_that_starts_a_period_does_not_count() -> None:
    weeks = Calendar(years=frozenset({2026}))
    friday = date(2026, 7, 3)
    assert weeks.working_days(friday, 0).day == friday
    assert weeks.working_days(friday, 1).day == friday + timedelta(days=3)


def test_a_period_of_less_than_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        Calendar().working_days(date(2026, 1, 1), -1)


def test_a_period_beyond_the_calendar_is_refused() -> None:
    with pytest.raises(OverflowError):
        Calendar().working_days(date(9999, 12, 1), 60)
