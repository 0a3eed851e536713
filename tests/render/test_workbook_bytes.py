"""The same catalogue gives the same bytes, whenever and wherever (STANDARDS §11.4)."""

from __future__ import annotations

import io
import time
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import xlsxwriter.core  # type: ignore[import-untyped]  # XlsxWriter has no py.typed
from workbook_sample import BIRTH, catalogue, domain, item, opened, rendered

from govcat.core.item import Header

HEADER = Header("集贤县目录", region="集贤县", date="2026-03-05", signed_by="集贤县人民政府办公室")


class AnyDatetime(type):
    """Lets XlsxWriter see that our dates are dates although its own `datetime` is replaced."""

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, datetime)


class LaterDatetime(datetime, metaclass=AnyDatetime):
    """A clock that runs years ahead."""

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # the zone does not matter here
        assert tz is None or tz
        return datetime(2039, 7, 1, 12, 30, 1, tzinfo=UTC)


@pytest.mark.parametrize("division", ["whole", "domain", "body"])
@pytest.mark.parametrize("header", [HEADER, Header("目录")], ids=["dated", "undated"])
def test_neither_clock_nor_place_leaves_a_trace(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, header: Header, division: str
) -> None:
    published = catalogue(domain(BIRTH, item(id="b", category=("乙",))), header=header)
    before = rendered(published, division=division)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("USER", "wang")
    monkeypatch.chdir(tmp_path)
    if hasattr(time, "tzset"):
        time.tzset()
    monkeypatch.setattr(time, "time", lambda: 2_200_000_000.0)
    monkeypatch.setattr(xlsxwriter.core, "datetime", LaterDatetime)
    after = rendered(published, division=division)
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
    assert dict(before.files) == dict(after.files)
    assert not list(tmp_path.iterdir())


def test_no_part_carries_a_time() -> None:
    content = rendered(catalogue(domain(BIRTH))).files["catalogue.xlsx"]
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        assert {entry.date_time for entry in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_file_says_what_it_is_and_who_publishes_it() -> None:
    published = replace(catalogue(domain(BIRTH), header=HEADER), as_of=date(2026, 11, 1))
    book = opened(rendered(published).files["catalogue.xlsx"])
    properties = book.properties
    assert (properties.title, properties.creator) == ("集贤县目录", "集贤县人民政府办公室")
    assert properties.lastModifiedBy == "集贤县人民政府办公室"
    assert (properties.created, properties.modified) == (datetime(2026, 3, 5), datetime(2026, 3, 5))  # noqa: DTZ001
    assert book.custom_doc_props["Language"].value == "zh-CN"


@pytest.mark.parametrize(
    ("written", "as_of", "day"),
    [
        ("2026年3月5日", date(2026, 11, 1), datetime(2026, 3, 5)),  # noqa: DTZ001
        ("", date(2026, 11, 1), datetime(2026, 11, 1)),  # noqa: DTZ001
        ("年内", None, datetime(1980, 1, 1)),  # noqa: DTZ001
        ("2026年13月5日", None, datetime(1980, 1, 1)),  # noqa: DTZ001
    ],
)
def test_the_day_of_the_file(written: str, as_of: date | None, day: datetime) -> None:
    published = catalogue(domain(BIRTH), header=Header("目录", date=written))
    assert opened(rendered(replace(published, as_of=as_of)).files["catalogue.xlsx"]).properties.created == day


def test_nobody_is_named_where_nobody_signed() -> None:
    properties = opened(rendered(catalogue(domain(BIRTH))).files["catalogue.xlsx"]).properties
    assert not properties.creator
    assert not properties.lastModifiedBy
