"""What govcat has exported comes back: the same published catalogue, and then the same bytes for ever."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from govcat.actions.export import Form, export_workbook
from govcat.actions.import_reading import Intake, read_files
from govcat.actions.importing import Imported, ImportOrder, import_tables
from govcat.actions.produce import Order
from govcat.actions.validate import Asked, compiled_whole
from govcat.compiler import AsOf
from govcat.core.build import Build
from govcat.core.published import PublishedDomain, publish
from govcat.diff.written import diff
from govcat.registry import knowledge

AS_OF = AsOf(date(2026, 11, 1), date(2026, 11, 1))
KNOWN = knowledge()
BESIDE_THE_FORM = {"provenance", "was", "legal_review", "superseded", "same_as", "ground", "owner"}
"""Fields that are internal, or that no form has a column for."""


def read(*paths: Path) -> Intake:
    return read_files(paths, KNOWN, None, lambda *_: None)


def exported(project: Path | None, out: Path) -> Path:
    export_workbook(Asked(project, AS_OF), Order(out, "workbook"))
    return out / "catalogue.xlsx"


def imported(workbook: Path, out: Path) -> Imported:
    return import_tables(read(workbook), ImportOrder(out, AS_OF), KNOWN)


def compiled(project: Path | None) -> Build:
    build = compiled_whole(Asked(project, AS_OF)).build
    assert build
    return build


def shown(domain: PublishedDomain) -> tuple[object, ...]:
    return domain.key, domain.name, domain.guideline, domain.notes, domain.items


@pytest.mark.slow
def test_the_national_standard_comes_back_whole(tmp_path: Path) -> None:
    first = imported(exported(None, tmp_path / "w1"), tmp_path / "p1")
    assert first.has_run
    before, after = compiled(None), compiled(tmp_path / "p1")
    assert {change.field for change in diff(before.catalogue, after.catalogue)} <= BESIDE_THE_FORM
    was, is_now = publish(before), publish(after)
    assert [shown(domain) for domain in is_now.domains] == [shown(domain) for domain in was.domains]
    assert is_now.header == was.header
    assert not [found for found in first.diagnostics if found.code.startswith("GC94")]

    second = imported(exported(tmp_path / "p1", tmp_path / "w2"), tmp_path / "p2")
    assert second.has_run
    files = {path.relative_to(tmp_path / "p1"): path.read_bytes() for path in (tmp_path / "p1").rglob("*.yaml")}
    assert {path.relative_to(tmp_path / "p2"): path.read_bytes() for path in (tmp_path / "p2").rglob("*.yaml")} == files
    again = imported(tmp_path / "w2" / "catalogue.xlsx", tmp_path / "p1")
    assert not again.written
    assert not [found for found in again.diagnostics if found.code == "GC946"]


COUNTY = """\
schema: govcat/1
title: 集贤县基层政务公开标准目录
region: {name: 集贤县, code: "230521", level: 县级}
edition: {name: 2026年版, paper: 集政办发〔2026〕3号, date: 2026-01-05, signed_by: 集贤县人民政府办公室}
notes: [本目录由县政务公开办公室解释。]
"""
WATER = """\
schema: govcat/1
domain: water
name: 水利
notes: [河湖名录见附件。]
defaults:
  basis: [《中华人民共和国水法》]
  time_limit: 信息形成或者变更之日起20个工作日内
  subject: [集贤县水务局]
  method: 主动公开
  channel: [公开查阅点, 政府网站, 其他：水务大厅]
  audience: 全社会
  level: [县级]
items:
  - id: river-chiefs
    category: [河湖管理, 河长制]
    name: 河长名单
    content: [姓名和职务, 责任河段, 监督电话]
    phone: 0469-1234567
    link: https://www.jixian.gov.cn/hzz
    stage: [管理]
    notes: [按年更新。]
  - {id: quotas, category: 河湖管理, name: 取水计划, content: [计划], audience: [特定群体：取水户], method: 依申请公开}
  - {id: secret, name: 应急预案, content: [全文], method: 不予公开, reason: 涉密}
"""


def test_a_county_with_a_domain_of_its_own_comes_back(tmp_path: Path) -> None:
    (tmp_path / "p0" / "domains").mkdir(parents=True)
    (tmp_path / "p0" / "govcat.yaml").write_text(COUNTY, encoding="utf-8")
    (tmp_path / "p0" / "domains" / "water.yaml").write_text(WATER, encoding="utf-8")
    imported(exported(tmp_path / "p0", tmp_path / "w1"), tmp_path / "p1")
    was, is_now = publish(compiled(tmp_path / "p0")), publish(compiled(tmp_path / "p1"))
    assert [shown(domain) for domain in is_now.domains] == [shown(domain) for domain in was.domains]
    here, there = is_now.header, was.header
    assert (here.title, here.region, here.edition, here.paper, here.date, here.notes) == (
        there.title,
        there.region,
        there.edition,
        there.paper,
        there.date,
        there.notes,
    )
    assert "应急预案" not in (tmp_path / "p1" / "domains" / "water.yaml").read_text(encoding="utf-8")
    imported(exported(tmp_path / "p1", tmp_path / "w2"), tmp_path / "p2")
    files = {path.name: path.read_bytes() for path in (tmp_path / "p1").rglob("*.yaml")}
    assert {path.name: path.read_bytes() for path in (tmp_path / "p2").rglob("*.yaml")} == files


def test_one_workbook_for_each_domain_gives_the_same_project(tmp_path: Path) -> None:
    (tmp_path / "p0" / "domains").mkdir(parents=True)
    (tmp_path / "p0" / "govcat.yaml").write_text("schema: govcat/1\nregion: {name: 集贤县}\n", encoding="utf-8")
    for key, name in (("water", "水利"), ("household-registration", "户籍管理")):
        text = WATER.replace("domain: water", f"domain: {key}").replace("name: 水利", f"name: {name}")
        (tmp_path / "p0" / "domains" / f"{key}.yaml").write_text(text, encoding="utf-8")
    imported(exported(tmp_path / "p0", tmp_path / "one"), tmp_path / "p1")
    export_workbook(Asked(tmp_path / "p0", AS_OF), Order(tmp_path / "many", "workbook"), Form(division="domain"))
    assert len(read(tmp_path / "many").files) == 2
    import_tables(read(tmp_path / "many"), ImportOrder(tmp_path / "p2", AS_OF), KNOWN)
    files = {path.name: path.read_bytes() for path in (tmp_path / "p1").rglob("*.yaml")}
    assert {path.name: path.read_bytes() for path in (tmp_path / "p2").rglob("*.yaml")} == files
    assert len(files) == 3
