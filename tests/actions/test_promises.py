"""The promises of every output: the same bytes, nothing closed, nothing active, every row accounted for."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from running import ROOT, WATER

from govcat.actions.build import build_site
from govcat.actions.export import Form, export_workbook
from govcat.actions.produce import Order, Produced
from govcat.actions.template import Wanted, write_template
from govcat.actions.validate import Asked
from govcat.compiler import AsOf
from govcat.core.published import Published
from govcat.render import Rendered
from govcat.render.site import render_site

AS_OF = AsOf(None, date(2026, 11, 21))

CLOSED = """\
  - id: secret-source
    name: 备用水源甲七号坐标
    content: [坐标甲七号]
    method: 不予公开
    reason: 涉及公共安全甲七号
    ground: 《中华人民共和国政府信息公开条例》第十四条
    review_on: 2027-01-01
    owner: 经办人甲七号
"""

HOSTILE = (
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "=cmd|'/c calc'!A1",
    "@SUM(A1)",
    "+1+1",
    "-2+3",
    "甲\u202e乙",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }}",
)


def project(folder: Path, text: str) -> Path:
    (folder / "domains").mkdir(parents=True)
    (folder / "domains" / "water.yaml").write_text(text, encoding="utf-8")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def readable(content: bytes, name: str) -> str:
    """Everything a person or program could read in a file: workbooks are opened."""
    if not name.endswith(".xlsx"):
        return content.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return "\n".join(archive.read(part).decode("utf-8", "replace") for part in archive.namelist())


def outputs(where: Path, out: Path) -> tuple[Produced, Produced]:
    asked = Asked(where, AS_OF)
    site = build_site(asked, Order(out / "site", "site"))
    books = export_workbook(asked, Order(out / "books", "workbook"))
    split = export_workbook(asked, Order(out / "split", "workbook"), Form(division="domain"))
    form = write_template(asked, Wanted(domain="water"), out / "forms")
    assert form.path, form.diagnostics
    assert site.receipt, site.diagnostics
    assert books.receipt
    assert split.receipt
    return site, books


@pytest.mark.parametrize("source", ["hello", "national"])
def test_the_same_input_gives_the_same_bytes_in_another_place_and_time(tmp_path: Path, source: str) -> None:
    runs = []
    for number, (zone, epoch) in enumerate([("Asia/Shanghai", "1"), ("America/Lima", "1900000000")]):
        place = tmp_path / f"place-{number}" / ("deep" * number or "flat")
        shutil.copytree(ROOT / "examples" / "hello", place / "hello")
        where = ["hello"] if source == "hello" else ["--standard", "national"]
        for command, out in (("build", "site"), ("export-xlsx", "books")):
            subprocess.run(
                [sys.executable, "-m", "govcat", command, *where, "--out", out, "--as-of", "2026-01-01"],
                cwd=place,
                check=True,
                capture_output=True,
                env={**os.environ, "TZ": zone, "SOURCE_DATE_EPOCH": epoch, "PYTHONHASHSEED": str(number)},
            )
        runs.append(contents(place / "site") | contents(place / "books"))

    assert len(runs[0]) > 60
    assert runs[0] == runs[1]


def test_the_day_of_the_build_changes_no_byte(tmp_path: Path) -> None:
    where = project(tmp_path / "county", WATER)
    for name, day in (("a", date(2020, 1, 1)), ("b", date(2030, 1, 1))):
        build_site(Asked(where, AsOf(None, day)), Order(tmp_path / name, "site"))

    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_closed_items_appear_in_no_output(tmp_path: Path) -> None:
    where = project(tmp_path / "county", WATER + CLOSED)
    site, books = outputs(where, tmp_path / "out")

    for produced in (site, books):
        assert produced.account is not None
        assert (produced.account.resolved, produced.account.published, produced.account.closed) == (3, 2, 1)
    found = contents(tmp_path / "out")
    assert any(name.endswith(".xlsx") for name in found)
    for name, content in found.items():
        text = readable(content, name)
        assert "甲七号" not in text, name
        assert "secret-source" not in text, name
        assert "2027-01-01" not in text, name


def test_what_is_internal_appears_in_no_output(tmp_path: Path) -> None:
    internal = (
        "    provenance: recalled\n    owner: 经办人乙八号\n    was: [《乙八号旧法》]\n    superseded: 乙八号已合并\n"
    )
    where = project(tmp_path / "county", WATER + internal)
    outputs(where, tmp_path / "out")

    for name, content in contents(tmp_path / "out").items():
        assert "乙八号" not in readable(content, name), name
        assert "recalled" not in readable(content, name), name


@pytest.mark.parametrize("hostile", HOSTILE)
def test_text_stays_text_in_every_field(tmp_path: Path, hostile: str) -> None:
    quoted = json.dumps(f"{hostile}", ensure_ascii=False)
    item = f"""\
  - id: hostile
    category: [{quoted}]
    name: {quoted}
    content: [{quoted}]
    basis: [{quoted}]
    time_limit: {quoted}
    subject: [{quoted}]
    channel: [{quoted}, {json.dumps("其他：" + hostile, ensure_ascii=False)}]
    audience: [{quoted}]
    notes: [{quoted}]
    phone: {quoted}
    complaint_phone: {quoted}
    link: {quoted}
    links: {{{quoted}: {quoted}}}
"""
    where = project(tmp_path / "county", WATER + item)
    (where / "govcat.yaml").write_text("schema: govcat/1\nseverities: {GC810: hint}\n", encoding="utf-8")
    outputs(where, tmp_path / "out")

    for name, content in contents(tmp_path / "out").items():
        text = readable(content, name)
        if name.endswith(".html"):
            assert "<script>alert" not in text, name
            assert "<img src=x" not in text, name
            assert 'href="javascript:' not in text.lower(), name
            assert "\u202e" not in text, name
        if name.endswith(".xlsx"):
            assert "<f>" not in text, name
            assert "\u202e" not in text, name


def test_catalog_json_has_the_same_rows_as_the_site(tmp_path: Path) -> None:
    build_site(Asked(None, AS_OF), Order(tmp_path / "site", "site"))
    catalogue = json.loads((tmp_path / "site" / "downloads" / "catalog.json").read_text(encoding="utf-8"))

    items = [(domain["key"], item["id"]) for domain in catalogue["domains"] for item in domain["items"]]
    pages = {
        (path.parent.name, path.stem)
        for path in (tmp_path / "site" / "domains").glob("*/*.html")
        if path.name != "index.html"
    }
    assert set(items) == pages
    assert len(items) == len(pages) > 70


def test_a_renderer_that_loses_a_row_publishes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def losing(published: Published, workbook: Mapping[str, bytes]) -> Rendered:
        return replace(render_site(published, workbook=workbook), rows=1)

    monkeypatch.setattr("govcat.actions.build.render_site", losing)
    where = project(tmp_path / "county", WATER)

    with pytest.raises(RuntimeError, match="rows do not add up"):
        build_site(Asked(where, AS_OF), Order(tmp_path / "site", "site"))
    assert not (tmp_path / "site").exists()
