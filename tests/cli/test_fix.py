"""`govcat validate --fix` as people meet it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from running import WATER, Govcat

from govcat.actions import fix as action
from govcat.actions.fix import Fixed
from govcat.core.diagnostic import Diagnostic
from govcat.edit import MOVED_ON

MESSY = WATER.replace("name: 取水许可", "name: 取 水 许 可")


@pytest.fixture
def messy(county: Path) -> Path:
    (county / "domains" / "water.yaml").write_text(MESSY, encoding="utf-8")
    return county


def code_of(govcat: Govcat) -> str:
    """The code of the one finding."""
    (found,) = json.loads(govcat("validate", "--format", "json").out)["findings"]
    return str(found["code"])


def test_it_tells_what_was_mended_and_then_what_is_left(govcat: Govcat, messy: Path) -> None:
    code = code_of(govcat)
    ended = govcat("validate", "--fix")
    assert ended.status == 0
    assert ended.out.startswith(f"已改好 domains/water.yaml：{code} 1 处\n\n已检查 1 个文件")
    assert "没有发现问题" in ended.out
    assert (messy / "domains" / "water.yaml").read_text(encoding="utf-8") == WATER
    assert govcat("validate", "--fix").out.startswith("没有可以自动改好的问题\n\n已检查")
    assert govcat("validate", "--fix", "--lang", "en").out.startswith("there is nothing that can be mended safely\n\n")


def test_a_program_that_reads_the_report_reads_nothing_else(govcat: Govcat, messy: Path) -> None:
    code = code_of(govcat)
    ended = govcat("validate", "--fix", "--format", "json", "--lang", "en")
    assert json.loads(ended.out)["findings"] == []
    assert ended.err == f"mended domains/water.yaml: {code}: 1\n\n"


def test_what_could_not_be_mended_is_counted(govcat: Govcat, messy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(action, "fix", lambda *_: Fixed(left=2))
    ended = govcat("validate", "--fix")
    assert ended.out.startswith("另有 2 处没有自动改：改后会带出别的问题，请按说明自己改\n\n")
    assert govcat("validate", "--fix", "--lang", "en").out.startswith("2 more were left")
    assert (messy / "domains" / "water.yaml").read_text(encoding="utf-8") == MESSY


def test_nothing_is_reported_if_nothing_could_be_written(
    govcat: Govcat, messy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = Diagnostic(MOVED_ON, None, {"file": "domains/water.yaml"})
    monkeypatch.setattr(action, "fix", lambda *_: Fixed(diagnostics=(moved,)))
    ended = govcat("validate", "--fix")
    assert ended.status == 2
    assert ended.out.startswith("错误 GC976：文件 domains/water.yaml 在读取之后又被改动")
    assert "已检查" not in ended.out


def test_the_standard_that_ships_is_nobodys_to_mend(govcat: Govcat, messy: Path) -> None:
    assert govcat("validate", "--fix", "--standard", "national").out == govcat("validate", "--standard", "national").out
    ended = govcat("validate", "--fix", messy / "nowhere")
    assert (ended.status, ended.out) == (2, govcat("validate", messy / "nowhere").out)
