"""Working days in China: weekends, public holidays, and the weekends that are worked in exchange."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

_SATURDAY = 5
_YEARS_END = (12, 20)


class Deadline(NamedTuple):
    """The last day of a period. `unknown_years` are those whose State Council notice is not recorded."""

    day: date
    unknown_years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of the State Council's yearly notices (国务院办公厅关于…年部分节假日安排的通知).

    `off` are holidays, `worked` the weekends that are worked in exchange, `years` the years whose notice is recorded.
    Other days follow the week. The last days of December may be moved by the notice of the next year.
    """

    off: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()
    years: frozenset[int] = frozenset()

    def is_working(self, day: date) -> bool:
        """Whether offices are open on `day`."""
        return day in self.worked or (day.weekday() < _SATURDAY and day not in self.off)

    def working_days(self, start: date, count: int) -> Deadline:
        """The `count`-th working day after `start`, which does not count itself (民法典 art. 201).

        A period of working days always ends on one, so art. 203 has nothing to move. Years without a notice are
        counted by weekends alone and named in the answer.
        Raises ValueError for a negative `count` and OverflowError beyond the year 9999.
        """
        if count < 0:
            raise ValueError(f"a period cannot have {count} working days")
        day, left = start, count
        needed: set[int] = set()
        while left:
            day += timedelta(days=1)
            needed.add(day.year)
            if (day.month, day.day) >= _YEARS_END:
                needed.add(day.year + 1)
            left -= self.is_working(day)
        return Deadline(day, tuple(sorted(needed - self.years)))
