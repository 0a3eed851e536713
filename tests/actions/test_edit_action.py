"""`edit` on a project on the disk."""

from __future__ import annotations

import codecs
from datetime import date
from pathlib import Path

import pytest

from govcat.actions import rewriting
from govcat.actions.edit import edit
from govcat.compiler import AsOf
from govcat.core.change import Change, Record
from govcat.workspace.rewrite import Draft, MovedOn
from govcat.workspace.rewrite import rewrite as write

DOMAIN = "household-registration"
AS_OF = AsOf(None, date(2026, 1, 1))
OVERLAY = f"schema: govcat/1\ndomain: {DOMAIN}\nitems:\n  - id: birth\n    phone: '1' # 总机\n"
PHONE = Change(DOMAIN, "birth", "phone", "1", "2")


@pytest.fixture
def county(tmp_path: Path) -> Path:
    (tmp_path / "govcat.yaml").write_text("schema: govcat/1\nextends: national\n", encoding="utf-8")
    (tmp_path / "domains").mkdir()
    (tmp_path / "domains" / f"{DOMAIN}.yaml").write_bytes(OVERLAY.encode())
    return tmp_path


def test_files_are_written_and_only_they(county: Path) -> None:
    file = county / "domains" / f"{DOMAIN}.yaml"
    outcome = edit(county, [PHONE], AS_OF)
    assert (outcome.diagnostics, [path.resolve() for path in outcome.paths]) == ((), [file.resolve()])
    assert file.read_bytes() == OVERLAY.replace("'1'", "'2'").encode()
    assert edit(county, [], AS_OF).paths == ()


def test_marks_and_line_breaks_of_a_file_are_kept(county: Path) -> None:
    file = county / "domains" / f"{DOMAIN}.yaml"
    before = codecs.BOM_UTF8 + OVERLAY.replace("\n", "\r\n").encode()
    file.write_bytes(before)
    assert edit(county, [PHONE], AS_OF).diagnostics == ()
    assert file.read_bytes() == before.replace(b"'1'", b"'2'")
    assert edit(county, [PHONE.inverse], AS_OF).diagnostics == ()
    assert file.read_bytes() == before


def test_a_file_is_made_and_taken_away(county: Path) -> None:
    new = county / "domains" / "municipal-services.yaml"
    item: Record = {
        "name": "路灯", "content": ("位置",), "basis": ("《办法》",), "time_limit": "20个工作日", "subject": ("某局",),
        "method": "主动公开", "channel": ("政府网站",), "audience": ("全社会",), "level": ("县级",),
    }  # fmt: skip
    change = Change("municipal-services", "lamps", "", None, item)
    assert edit(county, [change], AS_OF).diagnostics == ()
    assert "name: 路灯" in new.read_text(encoding="utf-8")
    assert edit(county, [change.inverse], AS_OF).diagnostics == ()
    assert not new.exists()


def test_a_file_in_another_encoding_is_left_alone(county: Path) -> None:
    file = county / "domains" / f"{DOMAIN}.yaml"
    content = (OVERLAY + "x-note: 本县公安机关户籍管理目录，供各派出所使用\n").encode("gb18030")
    file.write_bytes(content)
    outcome = edit(county, [PHONE], AS_OF)
    assert [found.code for found in outcome.diagnostics] == ["GC974"]
    assert file.read_bytes() == content


def test_a_file_that_moved_on_is_left_alone(county: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = county / "domains" / f"{DOMAIN}.yaml"

    def slow(drafts: tuple[Draft, ...]) -> object:
        file.write_bytes(b"somebody else")
        return write(drafts)

    monkeypatch.setattr(rewriting, "rewrite", slow)
    outcome = edit(county, [PHONE], AS_OF)
    assert ([found.code for found in outcome.diagnostics], outcome.paths) == (["GC976"], ())
    assert file.read_bytes() == b"somebody else"
    assert MovedOn(file).path == file


def test_links_and_places_that_hold_no_project_are_refused(county: Path, tmp_path: Path) -> None:
    file = county / "domains" / f"{DOMAIN}.yaml"
    real = tmp_path / "elsewhere" / file.name
    real.parent.mkdir()
    file.rename(real)
    file.symlink_to(real)
    assert [found.code for found in edit(county, [PHONE], AS_OF).diagnostics] == ["GC979"]
    assert [found.code for found in edit(tmp_path / "none", [PHONE], AS_OF).diagnostics] == ["GC091"]


def test_a_refused_edit_writes_nothing(county: Path) -> None:
    outcome = edit(county, [PHONE, Change(DOMAIN, "birth", "name", "别的", "名")], AS_OF)
    assert [found.code for found in outcome.diagnostics] == ["GC971"]
    assert (county / "domains" / f"{DOMAIN}.yaml").read_bytes() == OVERLAY.encode()
