"""The wheel carries everything: installed into an empty environment, in an empty directory, it builds the standard."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

import pytest
from running import ROOT


@pytest.mark.slow
def test_the_wheel_builds_the_national_standard_on_its_own(tmp_path: Path) -> None:
    dist, home, empty = tmp_path / "dist", tmp_path / "home", tmp_path / "empty"
    empty.mkdir()
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(dist), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = dist.glob("govcat-*.whl")
    venv.create(home, with_pip=True)
    programs = home / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run([programs / "pip", "install", "--quiet", str(wheel)], check=True, capture_output=True)

    for command in (["build", "--out", "site"], ["export-xlsx", "--out", "books"]):
        done = subprocess.run(
            [programs / "govcat", *command, "--standard", "national"], cwd=empty, check=False, capture_output=True
        )
        assert done.returncode == 0, done.stderr.decode()

    assert (empty / "site" / "domains" / "household-registration" / "index.html").is_file()
    assert (empty / "books" / "catalogue.xlsx").is_file()
