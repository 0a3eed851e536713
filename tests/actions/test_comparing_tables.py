"""A workbook as one side of a comparison: what was exported is no difference, and one changed cell is one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]  # its types are a package of their own

from govcat.actions.comparing import Compared, compare_editions
from govcat.cli import run
from govcat.compiler import AsOf
from govcat.core.comparison import Comparison, Effect, Kind

DAY = AsOf(date(2026, 11, 21), date(2026, 11, 21))
SETTINGS = """\
schema: govcat/1
title: 云岭县基层政务公开标准目录
region: {name: 云岭县, level: 县级}
edition: {name: 2026年版}
"""
BODIES = """\
schema: govcat/1
bodies: [{name: 云岭县公安局, kind: 机关, roles: [县级公安机关]}]
"""
DOMAIN = """\
schema: govcat/1
domain: household-registration
name: 户籍管理
defaults:
  basis: [《中华人民共和国户口登记条例》]
  time_limit: 信息形成或者变更之日起20个工作日内
  subject: [县级公安机关]
  method: 主动公开
  channel: [政府网站, 公开查阅点]
  audience: [全社会]
  level: [县级]
items:
  - {id: birth, category: 出生登记, name: 新生儿落户, content: [受理单位, 办理条件, 所需材料], owner: 内部某某}
  - {id: death, category: 注销登记, name: 死亡注销, content: [受理单位, 办理流程], phone: 0469-1234567}
  - {id: secret, category: 其他, name: 布防, content: [布防图], method: 不予公开, reason: 国家秘密}
"""


@pytest.fixture
def county(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A county with a closed item and fields that no sheet shows."""
    (tmp_path / "county" / "domains").mkdir(parents=True)
    (tmp_path / "county" / "govcat.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "county" / "bodies.yaml").write_text(BODIES, encoding="utf-8")
    (tmp_path / "county" / "domains" / "household-registration.yaml").write_text(DOMAIN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def book(county: Path) -> Path:
    """What the county exports."""
    with pytest.raises(SystemExit) as ended:
        run(["export-xlsx", "county", "--out", "books"])
    assert ended.value.code == 0
    return Path("books/catalogue.xlsx")


def compared(before: Path, after: Path) -> Comparison:
    found: Compared = compare_editions(before, after, DAY)
    assert found.comparison is not None, found.diagnostics
    return found.comparison


def rewrite(book: Path, old: str, new: str) -> int:
    """Change the text of every cell that holds `old`; how many there were."""
    workbook = load_workbook(book)
    cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row if old in str(cell.value)]
    for cell in cells:
        cell.value = str(cell.value).replace(old, new)
    workbook.save(book)
    return len(cells)


def test_what_was_exported_is_no_difference(county: Path, book: Path) -> None:
    for sides in ((book, Path("county")), (Path("county"), book), (book, book)):
        found = compared(*sides)
        assert found.differences == ()
    assert [edition.unplaced for edition in (found.before, found.after)] == [0, 0]


def test_one_changed_cell_is_one_difference(county: Path, book: Path) -> None:
    assert rewrite(book, "所需材料", "所需申请材料") > 0
    (one,) = compared(Path("county"), book).differences
    assert (one.kind, one.field, one.matters[0].shown.id) == (Kind.CHANGED, "content", "birth")
    assert one.effect is Effect.NEITHER


def test_a_table_of_one_domain_is_compared_with_that_domain(county: Path, book: Path) -> None:
    other = DOMAIN.replace("household-registration", "water").replace("户籍管理", "水利")
    (county / "county" / "domains" / "water.yaml").write_text(other, encoding="utf-8")
    found = compared(book, Path("county"))
    assert found.differences == ()
    assert found.after.only == ("户籍管理",)


def test_a_file_without_a_table_is_a_finding(county: Path) -> None:
    (county / "letter.txt").write_text("没有表格", encoding="utf-8")
    found = compare_editions(Path("county"), Path("letter.txt"), DAY)
    assert found.comparison is None
    assert found.diagnostics
