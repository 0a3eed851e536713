"""What the rules say of the national standard itself: nothing but what is true of the guidelines.

Every finding here is said to each county that builds on the standard, so a new code is let in only with a reason.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cache
from typing import NamedTuple

import pytest

from govcat.actions.validate import Asked, compiled_whole
from govcat.compiler import AsOf
from govcat.core.build import Build
from govcat.core.diagnostic import Severity

DAY = date(2026, 11, 21)


class Reviewed(NamedTuple):
    """Why a code may speak of the standard, and how often at most."""

    most: int
    reason: str


REVIEWED = {
    "GC307": Reviewed(10, "指引自身引用的规划、试点方案和年度文件，期限已满，尚无接续的同名文件"),
    "GC308": Reviewed(90, "指引引用的文件，登记表未能确认效力；照录，请各地核对"),
    "GC310": Reviewed(15, "指引原引的依据已被取代，整理时改列现行法律，尚待法制审核；每个领域一条"),
    "GC314": Reviewed(2, "指引引用的国务院取消和下放行政审批项目的决定有几件同名，指引未注文号"),
    "GC402": Reviewed(3, "市政服务领域的原目录只写“20个工作日”，没有起算点，照录未改"),
    "GC711": Reviewed(12, "事项已由法律或者文件合并、取消，指引尚未修订"),
}
"""The codes that speak of the standard: the most findings of each, and why they are true of the guideline itself."""

ALLOWED: dict[str, str] = {}
"""The allowances in `domains/` by `domain/id code`, each with the reason why the standard keeps the finding."""


@cache
def national() -> Build:
    build = compiled_whole(Asked(None, AsOf(DAY, DAY))).build
    assert build is not None
    return build


def test_the_whole_standard_was_looked_at() -> None:
    assert len(national().catalogue.domains) == 26
    assert sum(1 for _ in national().catalogue.items()) >= 700


def test_neither_errors_nor_warnings() -> None:
    above = [found for found in national().diagnostics if found.weight is not Severity.HINT]
    assert [(found.code, found.owner, found.facts) for found in above] == []


def test_only_reviewed_codes_speak() -> None:
    assert {found.code for found in national().diagnostics} - set(REVIEWED) == set()


@pytest.mark.parametrize("code", REVIEWED)
def test_each_code_speaks_as_often_as_reviewed(code: str) -> None:
    said = Counter(found.code for found in national().diagnostics)[code]
    assert 0 < said <= REVIEWED[code].most, "nothing is said any more" if not said else "read the new findings"
    assert REVIEWED[code].reason


def test_every_allowance_is_reviewed() -> None:
    allowances = {f"{item.key} {one.code}" for item in national().catalogue.items() for one in item.allow}
    assert allowances == set(ALLOWED)
    assert all(ALLOWED.values())
