"""`govcat validate --fix`: what has a safe cure is mended in the project's own files, and only there."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from running import WATER

from govcat.actions.fix import Fixed, fix
from govcat.actions.validate import Asked, Wanted, validate
from govcat.compiler import AsOf

ASKED = AsOf(date(2026, 11, 18), date(2026, 11, 18))
BASIS = "《关于全面推进政务公开工作的意见》（中办发{}8号）"
MESSY = WATER.replace("content: [预案内容]", f"content: [预案内容] # 注\n    basis+:\n      - {BASIS.format('[2016]')}")
MENDED = MESSY.replace("[2016]", "〔2016〕")


def mended(path: Path, wanted: Wanted | None = None) -> Fixed:
    done = fix(Asked(path, ASKED), *([wanted] if wanted else []))
    assert done is not None
    return done


def codes(path: Path) -> list[str]:
    return [found.code for found in validate(Asked(path, ASKED)).diagnostics if found.fault.is_fixable]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "domains").mkdir()
    (tmp_path / "domains" / "water.yaml").write_text(MESSY, encoding="utf-8")
    (tmp_path / "domains" / "fire.yaml").write_text(MESSY.replace("water", "fire"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_has_a_cure_is_mended_and_nothing_else(project: Path) -> None:
    (code, same) = codes(project)
    assert code == same
    done = mended(project)
    assert done.files == ("domains/fire.yaml", "domains/water.yaml")
    assert [found.code for found in done.mended] == [code, code]
    assert (done.left, done.diagnostics) == (0, ())
    assert (project / "domains" / "water.yaml").read_text(encoding="utf-8") == MENDED
    assert codes(project) == []
    assert mended(project) == Fixed()


def test_bytes_that_are_no_text_stay(project: Path) -> None:
    file = project / "domains" / "water.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + MESSY.replace("\n", "\r\n").encode())
    mended(file)
    assert file.read_bytes() == b"\xef\xbb\xbf" + MENDED.replace("\n", "\r\n").encode()


def test_one_file_or_one_code(project: Path) -> None:
    file = project / "domains" / "water.yaml"
    (code, _) = codes(project)
    assert mended(project, Wanted(codes=("GC4",))) == Fixed()
    assert mended(file).files == ("domains/water.yaml",)
    assert "[2016]" in (project / "domains" / "fire.yaml").read_text(encoding="utf-8")
    assert mended(project, Wanted(codes=(code,))).files == ("domains/fire.yaml",)


def test_what_is_inherited_is_left_to_the_layer_above(project: Path) -> None:
    village = project / "village"
    (village / "domains").mkdir(parents=True)
    (village / "govcat.yaml").write_text("schema: govcat/1\nextends: ..\nregion: {name: 甲村}\n", encoding="utf-8")
    before = (project / "domains" / "water.yaml").read_bytes()
    assert mended(village) == Fixed()
    assert (project / "domains" / "water.yaml").read_bytes() == before


def test_files_in_another_encoding_are_left(project: Path) -> None:
    (project / "domains" / "water.yaml").write_bytes(MESSY.encode("gbk"))
    assert mended(project).files == ("domains/fire.yaml",)
    assert (project / "domains" / "water.yaml").read_bytes() == MESSY.encode("gbk")


def test_without_a_project_there_is_nothing_to_mend(tmp_path: Path) -> None:
    assert fix(Asked(None, ASKED)) is None
    assert fix(Asked(tmp_path / "nowhere", ASKED)) is None


def test_nothing_is_mended_if_a_file_cannot_be_written(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(os, "fsync", full)
    done = mended(project)
    assert (done.mended, done.files, done.left) == ((), (), 2)
    assert [found.code for found in done.diagnostics] == ["GC979"]
    assert (project / "domains" / "water.yaml").read_text(encoding="utf-8") == MESSY
    assert sorted(path.name for path in (project / "domains").iterdir()) == ["fire.yaml", "water.yaml"]
