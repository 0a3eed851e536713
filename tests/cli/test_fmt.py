"""`govcat fmt` as people meet it: what it writes, what it prints, and the exit status."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from running import WATER, Govcat

from govcat.workspace.publish import Reason, Refusal
from govcat.workspace.rewrite import Draft, rewrite
from govcat.workspace.write import write_file

MESSY = WATER.replace("name: 水利\n", "名称: '水利'\n", 1).replace("20个工作日", "20工作日").replace("主动公开", "主动")
USUAL = WATER.replace("主动公开", "主动公开")


@pytest.fixture
def messy(county: Path) -> Path:
    """A project with one file in an unusual form, and one as it should be."""
    (county / "domains" / "a-fire.yaml").write_text(WATER.replace("water", "a-fire").replace("水利", "消防"), "utf-8")
    (county / "domains" / "water.yaml").write_text(MESSY, encoding="utf-8")
    return county


def texts(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_files_are_written_and_a_second_run_has_nothing_to_do(govcat: Govcat, messy: Path) -> None:
    others = texts(messy)
    ended = govcat("fmt")
    assert (ended.status, ended.err) == (0, "")
    assert ended.out == (
        "已整理 domains/water.yaml：键名 1 处，引号 1 处，文字写法 2 处\n下一步：核对改动，再运行 govcat validate\n"
    )
    assert texts(messy) == {**others, "domains/water.yaml": USUAL.encode()}
    again = govcat("fmt")
    assert (again.status, again.out) == (0, "2 个文件的写法已经统一，没有改动\n")
    assert govcat("fmt", "--check").status == 0
    assert govcat("validate").status == 0


def test_the_same_in_english(govcat: Govcat, messy: Path) -> None:
    assert govcat("fmt", "--check", "--lang", "en").out == (
        "would change domains/water.yaml: keys: 1, quotes: 1, spellings: 2\n"
        "1 of 2 files would change; next: run govcat fmt, with --diff to look first\n"
    )
    assert govcat("fmt", "--lang", "en").out == (
        "written domains/water.yaml: keys: 1, quotes: 1, spellings: 2\n"
        "next: look at the changes, then run govcat validate\n"
    )
    assert govcat("fmt", "--lang", "en").out == "2 files are written as they should be\n"


def test_check_writes_nothing_and_fails_if_a_file_would_change(govcat: Govcat, messy: Path) -> None:
    before = texts(messy)
    ended = govcat("fmt", "--check")
    assert ended.status == 1
    assert ended.out == (
        "需要整理 domains/water.yaml：键名 1 处，引号 1 处，文字写法 2 处\n"
        "2 个文件中有 1 个需要整理；下一步：运行 govcat fmt，先看改动请加 --diff\n"
    )
    assert texts(messy) == before


def test_diff_prints_a_patch_and_nothing_else_to_standard_output(govcat: Govcat, messy: Path) -> None:
    before = texts(messy)
    ended = govcat("fmt", "--diff")
    assert ended.status == 0
    assert ended.out.startswith("--- domains/water.yaml\n+++ domains/water.yaml\n@@ -1,11 +1,11 @@\n")
    assert "-名称: '水利'\n+name: 水利\n" in ended.out
    assert ended.err.endswith("2 个文件中有 1 个需要整理；下一步：运行 govcat fmt，先看改动请加 --diff\n")
    assert texts(messy) == before
    assert govcat("fmt", "--diff", "--check").status == 1
    assert govcat("fmt", "domains/a-fire.yaml", "--diff", "--check") == (0, "", "1 个文件的写法已经统一，没有改动\n")


def test_one_file_or_the_folder_of_domains(govcat: Govcat, messy: Path) -> None:
    assert govcat("fmt", "domains/a-fire.yaml", "--check").status == 0
    assert govcat("fmt", "domains/water.yaml", "--check").status == 1
    assert govcat("fmt", "domains", "--check").status == 1
    assert govcat("fmt", messy / "domains" / "water.yaml").status == 0
    assert (messy / "domains" / "water.yaml").read_text(encoding="utf-8") == USUAL


def test_only_the_projects_own_files_are_touched(govcat: Govcat, messy: Path) -> None:
    own = messy / "village"
    (own / "domains").mkdir(parents=True)
    (own / "govcat.yaml").write_text("格式: govcat/1\n上级: ..\nregion: {name: 甲村}\n", encoding="utf-8")
    (own / "bodies.yaml").write_text("schema: govcat/1\nbodies: [{kind: 村社区, name: 甲村}]\n", encoding="utf-8")
    (own / "standard.lock").write_text("版本: '甲'\n", encoding="utf-8")
    (own / "baseline.yaml").write_text("格式: govcat/1\n", encoding="utf-8")
    above = (messy / "domains" / "water.yaml").read_bytes()
    lines = govcat("fmt", own).out.splitlines()
    assert lines[:2] == ["已整理 village/govcat.yaml：键名 2 处", "已整理 village/bodies.yaml：次序 1 组"]
    assert (own / "govcat.yaml").read_text(encoding="utf-8") == "schema: govcat/1\nextends: ..\nregion: {name: 甲村}\n"
    assert (messy / "domains" / "water.yaml").read_bytes() == above
    assert (own / "standard.lock").read_text(encoding="utf-8") == "版本: '甲'\n"


def test_a_project_with_findings_on_record_is_told_to_look_at_them(govcat: Govcat, messy: Path) -> None:
    (messy / "baseline.yaml").write_text("schema: govcat/1\nfindings: {}\n", encoding="utf-8")
    assert govcat("fmt").out.endswith("有的文字换了写法，请运行 govcat baseline --prune 核对旧账\n")
    (messy / "domains" / "water.yaml").write_text(WATER.replace("name: 水利", "名称: 水利", 1), encoding="utf-8")
    assert "baseline" not in govcat("fmt").out


def test_a_file_that_cannot_be_read_is_left_and_the_others_are_written(govcat: Govcat, messy: Path) -> None:
    broken = messy / "domains" / "broken.yaml"
    broken.write_text("名称：甲\n", encoding="utf-8")
    ended = govcat("fmt")
    assert ended.status == 1
    assert "domains/broken.yaml:1:3: 错误 GC010" in ended.out
    assert "已整理 domains/water.yaml" in ended.out
    assert "上面的文件没有整理，先按说明改好\n" in ended.out
    assert broken.read_text(encoding="utf-8") == "名称：甲\n"
    again = govcat("fmt", "--lang", "en")
    assert again.status == 1
    assert again.out.endswith("the files above were left as they are; mend them first\n")
    assert "GC010" in govcat("fmt", "--diff").err


def test_gbk_is_converted_only_if_somebody_asks(govcat: Govcat, messy: Path) -> None:
    gbk = messy / "domains" / "gbk.yaml"
    gbk.write_bytes(MESSY.replace("water", "gbk").encode("gbk"))
    ended = govcat("fmt")
    assert ended.status == 1
    assert "domains/gbk.yaml" in ended.out
    assert "上面的文件没有整理；govcat fmt --from gbk 可以把它转为 UTF-8\n" in ended.out
    assert gbk.read_bytes() == MESSY.replace("water", "gbk").encode("gbk")
    assert "--from gbk turns them" in govcat("fmt", "--lang", "en").out
    assert "-名称: '水利'" in govcat("fmt", "--from", "gbk", "--diff").out
    done = govcat("fmt", "--from", "GBK")
    assert done.status == 0
    assert "已整理 domains/gbk.yaml：转为 UTF-8 编码，键名 1 处，引号 1 处，文字写法 2 处\n" in done.out
    assert gbk.read_text(encoding="utf-8") == USUAL.replace("water", "gbk")
    assert govcat("fmt", "--from", "gbk").out == "3 个文件的写法已经统一，没有改动\n"


def test_a_converted_file_may_still_have_faults(govcat: Govcat, messy: Path) -> None:
    wide = messy / "domains" / "wide.yaml"
    wide.write_bytes("名称：甲\n格式: govcat/1\n".encode("utf-16"))
    assert "govcat fmt --from utf-16" in govcat("fmt").out
    done = govcat("fmt", "--from", "utf-16")
    assert done.status == 1
    assert "已整理 domains/wide.yaml：转为 UTF-8 编码\n" in done.out
    assert "GC010" in done.out
    assert wide.read_text(encoding="utf-8") == "名称：甲\n格式: govcat/1\n"
    wide.write_bytes("名称: 甲\n".encode("utf-16") + b"\x00")
    half = govcat("fmt", "--from", "utf-16")
    assert half.status == 1
    assert "文件 domains/wide.yaml 不能按 UTF-16 编码完整地读出来" in half.out


def test_without_a_project_it_cannot_run(govcat: Govcat, tmp_path: Path) -> None:
    ended = govcat("fmt", tmp_path / "nowhere")
    assert ended.status == 2
    assert "GC091" in ended.out
    assert govcat("fmt", "--from", "big5").status == 2


def test_nothing_is_written_if_one_file_cannot_be(govcat: Govcat, messy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (messy / "domains" / "a-fire.yaml").write_text(MESSY.replace("water", "a-fire"), "utf-8")
    before = texts(messy)

    def full(path: Path, content: bytes) -> bool | Refusal:
        is_second = path.name == "water.yaml"
        return Refusal(Reason.DISK_FULL, path, "ENOSPC") if is_second else write_file(path, content)

    monkeypatch.setattr("govcat.workspace.rewrite.write_file", full)
    ended = govcat("fmt")
    assert ended.status == 1
    assert "GC979：文件 domains/water.yaml 写不进去：磁盘空间不足" in ended.out
    assert "已整理" not in ended.out
    assert texts(messy) == before


def test_a_file_that_somebody_else_changes_meanwhile_is_not_overwritten(
    govcat: Govcat, messy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from_disk = messy / "domains" / "water.yaml"

    def interrupted(drafts: Sequence[Draft]) -> object:
        from_disk.write_text(f"{MESSY}# 刚加的注\n", encoding="utf-8")
        return rewrite(drafts)

    monkeypatch.setattr("govcat.actions.rewriting.rewrite", interrupted)
    ended = govcat("fmt")
    assert ended.status == 1
    assert "GC976：文件 domains/water.yaml 在读取之后又被改动" in ended.out
    assert from_disk.read_text(encoding="utf-8") == f"{MESSY}# 刚加的注\n"


def test_a_link_is_not_written_through(govcat: Govcat, messy: Path) -> None:
    real = messy / "real.yaml"
    (messy / "domains" / "water.yaml").rename(real)
    (messy / "domains" / "water.yaml").symlink_to(real)
    ended = govcat("fmt")
    assert ended.status == 1
    assert "它是指向别处的链接" in ended.out
    assert real.read_text(encoding="utf-8") == MESSY


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize("step", range(1, 6))
def test_a_killed_run_leaves_every_file_whole(messy: Path, step: int) -> None:
    (messy / "domains" / "a-fire.yaml").write_text(MESSY.replace("water", "a-fire"), "utf-8")
    before = texts(messy)
    child = f"""
import os
from govcat.cli import run
taken = 0
def before(act):
    def acts(*args, **kwargs):
        global taken
        taken += 1
        if taken == {step}:
            os._exit(9)
        return act(*args, **kwargs)
    return acts
os.fsync, os.replace, os.rename = before(os.fsync), before(os.replace), before(os.rename)
run(["fmt"])
"""
    ended = subprocess.run([sys.executable, "-c", child], cwd=messy, capture_output=True, check=False)
    assert ended.returncode in (0, 9), ended.stderr.decode()
    after = texts(messy)
    for name, content in before.items():
        whole = content.decode().replace("名称: '水利'", "name: 水利").replace("20工作日", "20个工作日")
        assert after[name] in (content, whole.replace("method: 主动\n", "method: 主动公开\n").encode())
    subprocess.run([sys.executable, "-m", "govcat", "fmt"], cwd=messy, check=True, capture_output=True)
    assert texts(messy).keys() >= before.keys()
    assert USUAL.encode() in texts(messy).values()


def test_a_patch_is_coloured_on_a_terminal_only(messy: Path) -> None:
    if not hasattr(os, "openpty"):
        pytest.skip("no terminal to open")
    ours, theirs = os.openpty()
    subprocess.run(
        [sys.executable, "-m", "govcat", "fmt", "--diff"],
        cwd=messy,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    os.close(theirs)
    shown = os.read(ours, 10_000).decode()
    os.close(ours)
    assert "\x1b[32m+name: 水利\x1b[0m" in shown
