"""Odd surroundings: closed and full outputs, wild clocks, paths that are none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from running import Govcat

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="speaks of file descriptors and /dev")


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    command = f'"{sys.executable}" -m govcat {line}'
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("GOVCAT")}
    return subprocess.run(["bash", "-c", command], capture_output=True, check=False, cwd=folder, env=surroundings)


@POSIX
@pytest.mark.parametrize("line", ["validate", "validate --format json", "build --out site", "adopt", "rules"])
def test_closed_outputs_change_nothing_but_what_is_heard(county: Path, line: str) -> None:
    done = shell(f"{line} >&-", county)

    assert done.returncode == 0
    assert done.stderr == b""


@POSIX
@pytest.mark.parametrize("line", ["validate", "validate --format json", "rules"])
def test_a_full_disk_behind_the_output_is_said_in_a_sentence(county: Path, line: str) -> None:
    done = shell(f"{line} >/dev/full", county)

    assert done.returncode == 2
    assert "结果没有地方可写（ENOSPC）" in done.stderr.decode()


@POSIX
def test_a_reader_who_leaves_is_no_fault(county: Path) -> None:
    done = shell("rules | true; exit ${PIPESTATUS[0]}", county)

    assert (done.returncode, done.stderr) == (0, b"")


@POSIX
def test_a_bug_ends_with_3_even_if_nobody_listens(county: Path) -> None:
    assert shell("validate nowhere >&- 2>&-", county).returncode == 2


@pytest.mark.parametrize("epoch", ["", "yesterday", "-1", "²", "9" * 20, "9" * 5000, "253402300800"])
def test_a_wild_clock_is_not_believed(
    govcat: Govcat, county: Path, monkeypatch: pytest.MonkeyPatch, epoch: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    assert govcat("validate").status == 0


@pytest.mark.parametrize("path", ["x" * 300, "y/" * 2500])
def test_a_path_too_long_is_a_finding(govcat: Govcat, county: Path, path: str) -> None:
    ended = govcat("validate", path)

    assert ended.status == 2
    assert "GC09" in ended.out


def test_one_file_is_not_sound_while_the_layer_above_is_missing(govcat: Govcat, county: Path) -> None:
    (county / "govcat.yaml").write_text("schema: govcat/1\nextends: ../nowhere\n", encoding="utf-8")

    ended = govcat("validate", "domains/water.yaml")

    assert ended.status == 1
    assert "GC792" in ended.out


@pytest.mark.parametrize("command", ["build", "export-xlsx"])
def test_what_is_published_is_the_whole_project_so_all_its_errors_count(
    govcat: Govcat, county: Path, command: str
) -> None:
    (county / "domains" / "roads.yaml").write_text("schema: govcat/1\ndomain: roads\nnonsense: x\n", encoding="utf-8")

    ended = govcat(command, "domains/water.yaml", "--out", "out")

    assert ended.status == 1
    assert "GC101" in ended.out
    assert not (county / "out").exists()


@pytest.mark.parametrize("above", ["extends: ../nowhere", "extends: ../county", "extends: [national]"])
def test_adopt_records_nothing_while_the_layers_above_are_not_whole(
    govcat: Govcat, county: Path, tmp_path: Path, above: str
) -> None:
    upper = tmp_path / "county"
    (upper / "domains").mkdir(parents=True)
    (upper / "govcat.yaml").write_text(f"schema: govcat/1\n{above}\n", encoding="utf-8")
    (county / "govcat.yaml").write_text("schema: govcat/1\nextends: county\n", encoding="utf-8")

    ended = govcat("adopt")

    assert ended.status == 1
    assert "没有写 standard.lock" in ended.out
    assert not (county / "standard.lock").exists()


def test_adopt_records_nothing_while_a_file_above_is_unread(govcat: Govcat, county: Path) -> None:
    (county / "upper" / "domains").mkdir(parents=True)
    (county / "upper" / "domains" / "water.yaml").write_bytes(b"a: [\n")
    (county / "govcat.yaml").write_text("schema: govcat/1\nextends: upper\n", encoding="utf-8")

    assert govcat("adopt").status == 1
    assert not (county / "standard.lock").exists()


def test_a_code_is_found_however_its_letters_are_typed(govcat: Govcat) -> None:
    assert govcat("explain", "ｇｃ３０２").status == 0
    assert "没有“”这个代码" in govcat("explain", "").out


def test_a_wrong_value_sends_to_the_help_of_its_command(govcat: Govcat, county: Path) -> None:
    assert "govcat validate --help" in govcat("validate", "--format", "xml").err


def test_a_failed_rule_ends_an_output_with_3_as_well(
    govcat: Govcat, county: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("govcat.check.engine._Scene.judged", broken)

    assert govcat("build", "--out", "site").status == 3
    assert not (county / "site").exists()


def test_a_domain_named_like_a_device_can_be_exported_alone(govcat: Govcat, county: Path) -> None:
    text = (county / "domains" / "water.yaml").read_text(encoding="utf-8")
    (county / "domains" / "water.yaml").unlink()
    (county / "domains" / "con.yaml").write_text(text.replace("domain: water", "domain: con"), encoding="utf-8")

    assert govcat("export-xlsx", "--split", "--out", "books").status == 0
    assert (county / "books" / "_con.xlsx").is_file()
