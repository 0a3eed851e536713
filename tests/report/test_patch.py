"""A patch that `patch` takes, and that no terminal obeys."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govcat.report.patch import as_patch


def test_nothing_is_said_of_what_stays() -> None:
    assert as_patch("a.yaml", "甲\n", "甲\n") == ""
    assert as_patch("a.yaml", "", "") == ""


def test_lines_are_shown_with_their_surroundings() -> None:
    before = "".join(f"{n}\n" for n in range(9))
    assert as_patch("a.yaml", before, before.replace("4\n", "四\n")) == (
        "--- a.yaml\n+++ a.yaml\n@@ -2,7 +2,7 @@\n 1\n 2\n 3\n-4\n+四\n 5\n 6\n 7\n"
    )


def test_a_missing_end_is_told() -> None:
    end = "\\ No newline at end of file\n"
    assert as_patch("a", "甲\n乙", "乙\n甲") == f"--- a\n+++ a\n@@ -1,2 +1,2 @@\n-甲\n-乙\n{end}+乙\n+甲\n{end}"


def test_colours_are_the_only_signs_for_the_terminal() -> None:
    patch = as_patch("a", "甲\r\n\x1b[2J乙\r\n", "丙\r\n\x1b[2J乙", colour=True)
    assert patch.splitlines() == [
        "\x1b[1m--- a\x1b[0m",
        "\x1b[1m+++ a\x1b[0m",
        "\x1b[36m@@ -1,2 +1,2 @@\x1b[0m",
        "\x1b[31m-甲\x1b[0m",
        "\x1b[31m-<U+001B>[2J乙\x1b[0m",
        "\x1b[32m+丙\x1b[0m",
        "\x1b[32m+<U+001B>[2J乙\x1b[0m",
    ]
    assert " 甲\n" in as_patch("a", "甲\n乙\n", "甲\n丙\n", colour=True)


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs the program patch")
@settings(max_examples=40)
@given(st.text("甲乙\n\r #", max_size=30), st.text("甲乙\n\r #", max_size=30))
def test_the_program_patch_makes_one_of_the_other(before: str, after: str) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "a.yaml"
        file.write_bytes(before.encode())
        patch = as_patch("a.yaml", before, after).encode()
        if patch:
            subprocess.run(["patch", "-p0", "--binary"], input=patch, cwd=folder, capture_output=True, check=True)
        assert (file.read_bytes() if file.exists() else b"") == after.encode()
