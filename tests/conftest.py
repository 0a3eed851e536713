"""Options of the whole test suite."""

from __future__ import annotations

import os
from collections.abc import Generator

import pytest
from hypothesis import settings

settings.register_profile("govcat", settings(), deadline=None)  # on top of what is loaded; no test asserts a time
settings.load_profile("govcat")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write golden files instead of comparing; read the diff"
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Under `make test` a browser or office test that was skipped has failed: its tools were to be installed."""
    report = yield
    is_owed = any(item.get_closest_marker(name) for name in ("browser", "office"))
    if report.skipped and is_owed and os.environ.get("GOVCAT_ALL_TESTS"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped, but every tool should be here: {report.longrepr}"
    return report
