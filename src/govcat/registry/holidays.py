"""The calendar of working days, from `calendar.yaml`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from govcat.core.calendar import Calendar
from govcat.core.source import Source
from govcat.registry.entries import Entry


def read_calendar(source: Source) -> Calendar:
    """The calendar that a file describes. Raises RegistryError if the file is not in order."""
    off: set[date] = set()
    worked: set[date] = set()
    years: set[int] = set()
    for name, year in Entry.root(source, ("years",)).named("years"):
        year.only(("papers", "off", "work"))
        if not (name.isascii() and name.isdecimal()):
            year.refuse(f"“{name}” is no year")
        if not year.texts("papers"):
            year.refuse(f"the year {name} names no notice of the State Council")
        years.add(int(name))
        holidays = year.inner("off")
        for holiday in holidays.written:
            off.update(_every_day(*holidays.days(holiday)))
        worked.update(year.dates("work"))
    return Calendar(frozenset(off), frozenset(worked), frozenset(years))


def _every_day(first: date, last: date) -> Iterator[date]:
    for days in range((last - first).days + 1):
        yield first + timedelta(days=days)
