"""Runs govcat in this process."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from running import WATER, Ended, Govcat

from govcat.cli import run


@pytest.fixture
def govcat(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Govcat:
    """`govcat("validate", "domains")` → status, what was printed, what was complained about."""
    for name in ("GOVCAT_LANG", "GOVCAT_DEBUG", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")  # 2026-11-18

    def call(*arguments: str | Path) -> Ended:
        with pytest.raises(SystemExit) as ended:
            run([str(argument) for argument in arguments])
        gc.enable()  # a run switches the collector off for its own process; this one goes on
        out, err = capfdbinary.readouterr()
        return Ended(int(ended.value.code or 0), out.decode("utf-8"), err.decode("utf-8"))

    return call


@pytest.fixture
def county(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sound little project of its own, and the current directory."""
    (tmp_path / "domains").mkdir()
    (tmp_path / "domains" / "water.yaml").write_text(WATER, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
