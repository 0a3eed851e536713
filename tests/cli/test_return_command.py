"""`govcat import --into`: what people type and see."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from clerk_edits import sent_back, writes
from running import Govcat

from govcat.actions.export import export_workbook
from govcat.actions.produce import Order
from govcat.actions.validate import Asked
from govcat.compiler import AsOf
from govcat.registry import knowledge

KEY = "household-registration"
DOMAIN = f"""schema: govcat/1
domain: {KEY}
items:
  - {{id: birth, phone: 0469-4622110}}
"""


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A county with one domain, and its workbook."""
    folder = tmp_path_factory.mktemp("county")
    others = ", ".join(f"{key}: 本地不涉及" for key in knowledge().domains if key != KEY)
    project = folder / "county"
    (project / "domains").mkdir(parents=True)
    (project / "domains" / f"{KEY}.yaml").write_text(DOMAIN, encoding="utf-8")
    head = "schema: govcat/1\nextends: national\nas_of: 2026-11-01\nregion: {name: 集贤县, level: 县级}\n"
    (project / "govcat.yaml").write_text(f"{head}exempt: {{{others}}}\n", encoding="utf-8")
    bodies = "schema: govcat/1\nbodies:\n  - {name: 集贤县公安局, roles: [县级公安机关]}\n"
    (project / "bodies.yaml").write_text(bodies, encoding="utf-8")
    day = AsOf(None, date(2026, 11, 1))
    assert export_workbook(Asked(project, day), Order(folder / "books", "workbook")).receipt
    return project, folder / "books" / "catalogue.xlsx"


def test_a_rehearsal_tells_what_would_be_written(exported: tuple[Path, Path], tmp_path: Path, govcat: Govcat) -> None:
    project, book = exported
    came = sent_back(book, tmp_path / "回表.xlsx", "户籍管理", writes(f"{KEY}/birth", "公开时限", "10个工作日内"))
    ended = govcat("import", str(came), "--into", str(project), "--dry-run")
    assert ended.status == 0
    assert "事项“出生登记”（birth）" in ended.out
    assert "回表.xlsx：18 个事项，改了 1 处" in ended.out
    assert "1 份表，合起来：修改 1 处，新增 0 个事项，取消 0 个事项" in ended.out
    assert "演练" in ended.out
    assert (project / "domains" / f"{KEY}.yaml").read_text() == DOMAIN


def test_untouched_workbooks_differ_in_nothing(exported: tuple[Path, Path], govcat: Govcat) -> None:
    project, book = exported
    ended = govcat("import", str(book), "--into", str(project), "--lang", "en")
    assert ended.status == 0
    assert "nothing differs from the project" in ended.out


def test_who_has_not_answered_is_told(exported: tuple[Path, Path], tmp_path: Path, govcat: Govcat) -> None:
    project, _ = exported
    (tmp_path / "空.csv").write_text("序号,公开事项,公开内容\n1,别的事项,别的内容\n", encoding="utf-8")
    ended = govcat("import", str(tmp_path / "空.csv"), "--into", str(project), "--dry-run")
    assert "还没有交回的机构（1 个）：集贤县公安局" in ended.out


def test_what_is_wrong_blocks_and_ends_with_one(exported: tuple[Path, Path], tmp_path: Path, govcat: Govcat) -> None:
    project, book = exported
    came = sent_back(book, tmp_path / "回表.xlsx", "户籍管理", writes(f"{KEY}/birth", "公开时限", ""))
    ended = govcat("import", str(came), "--into", str(project))
    assert ended.status == 1
    assert "没有写任何文件" in ended.out
    assert (project / "domains" / f"{KEY}.yaml").read_text() == DOMAIN


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--out", "a", "--into", "b"),
        ("--out", "a", "--dry-run"),
        ("--out", "a", "--remove", "已取消"),
        ("--into", "b", "--replace"),
    ],
)
def test_words_that_do_not_fit_together(words: tuple[str, ...], govcat: Govcat) -> None:
    ended = govcat("import", "表.xlsx", *words)
    assert ended.status == 2


def test_there_is_no_such_project(exported: tuple[Path, Path], tmp_path: Path, govcat: Govcat) -> None:
    ended = govcat("import", str(exported[1]), "--into", str(tmp_path / "没有"))
    assert ended.status == 2
    assert "没有可以对照的项目" in ended.out


def test_what_could_not_be_taken_is_not_called_no_difference(
    exported: tuple[Path, Path], tmp_path: Path, govcat: Govcat
) -> None:
    project, book = exported
    came = sent_back(book, tmp_path / "回表.xlsx", "户籍管理", writes(f"{KEY}/death", "公开时限", "#NAME?"))
    ended = govcat("import", str(came), "--into", str(project))
    assert ended.status == 1
    assert "与项目没有差别" not in ended.out
    assert "没有可以写入的改动" in ended.out
    both = sent_back(came, tmp_path / "回表二.xlsx", "户籍管理", writes(f"{KEY}/birth", "公开时限", "10个工作日内"))
    ended = govcat("import", str(both), "--into", str(project), "--dry-run")
    assert ended.status == 1
    assert "另有 1 处没有导入" in ended.out


def test_a_file_that_is_not_there_is_not_called_no_difference(
    exported: tuple[Path, Path], tmp_path: Path, govcat: Govcat
) -> None:
    ended = govcat("import", str(tmp_path / "没有.xlsx"), "--into", str(exported[0]))
    assert ended.status == 1
    assert "与项目没有差别" not in ended.out


def test_a_reason_that_is_none_ends_before_anything_is_compared(exported: tuple[Path, Path], govcat: Govcat) -> None:
    project, book = exported
    ended = govcat("import", str(book), "--into", str(project), "--remove", "不想要")
    assert ended.status == 2
    assert "没有开始对照" in ended.out
