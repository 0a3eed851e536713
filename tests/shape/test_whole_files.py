"""What a file as a whole stands on: its root, its format version, its domain."""

from __future__ import annotations

import pytest
from shaped_yaml import VOCABULARIES, line, read, shaping, zh

from govcat.core.diagnostic import Owner
from govcat.core.source import Node, Source, TextPlaces, Value
from govcat.core.written import Written, WrittenBodies, WrittenDomain, WrittenLock, WrittenProject
from govcat.shape import shape

HEAD = "schema: govcat/1\ndomain: household-registration\n"


@pytest.mark.parametrize("value", [None, ["甲"], "甲"])
@pytest.mark.parametrize("model", [WrittenDomain, WrittenProject, WrittenBodies, WrittenLock])
def test_root_that_is_no_mapping_gives_nothing(value: Value, model: type[Written]) -> None:
    """The reader of YAML refuses such files itself; a reader of tables may not."""
    source = Source("甲.yaml", value, TextPlaces("甲.yaml", "甲", Node(0, 1, None, None)))
    shaped, (finding,) = shape(source, model, VOCABULARIES)
    assert shaped is None
    assert (finding.code, finding.owner) == ("GC116", Owner("甲.yaml"))


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("domain: household-registration\n", "GC102"),
        ("schema:\ndomain: household-registration\n", "GC102"),
        ("schema: govcat/2\ndomain: household-registration\n", "GC122"),
        ("schema: [govcat/1]\ndomain: household-registration\n", "GC114"),
        ("schema: govcat/1\n", "GC102"),
        ("schema: govcat/1\ndomain: Household_Registration\n", "GC125"),
        ("schema: govcat/1\ndomain: {a: b}\n", "GC114"),
        ("schema: govcat/1\ndomain: municipal-services\n", "GC123"),
        ("schema: govcat/1\ndomian: household-registration\n", "GC101"),
    ],
)
def test_slip_at_the_head_does_not_cost_the_file(head: str, code: str) -> None:
    shaped, (finding,) = shaping(f"{head}items: [{{id: birth}}]\n")
    assert finding.code == code
    assert (shaped.written.format, shaped.written.domain) == ("govcat/1", "household-registration")
    assert shaped.written.items[0].id == "birth"


def test_file_name_that_is_no_key_yields_to_the_key() -> None:
    shaped, (finding,) = shaping(HEAD, "domains/户籍管理.yaml")
    assert (finding.code, line(finding)) == ("GC123", 2)
    assert zh(finding, "advice") == "把文件改名为 household-registration.yaml"
    assert shaped.written.domain == "household-registration"


def test_domain_that_neither_key_nor_file_name_tells_gives_nothing() -> None:
    shaped, (finding,) = shaping("schema: govcat/1\ndomain: 户籍管理\n", "domains/户籍管理.yaml")
    assert shaped is None
    assert finding.code == "GC125"


def test_sheet_may_be_called_anything() -> None:
    source = read("回收/户籍.xlsx", HEAD)
    shaped, findings = shape(Source(source.name, source.value, source.places), WrittenDomain, VOCABULARIES)
    assert findings == ()
    assert shaped
    assert shaped.written.domain == "household-registration"


def test_bodies_without_bodies_give_nothing() -> None:
    shaped, (finding,) = shaping("schema: govcat/1\nbodies: []\n", "bodies.yaml")
    assert shaped is None
    assert finding.code == "GC112"


def test_project_is_read_with_its_dates_in_one_form() -> None:
    text = "schema: govcat/1\nextends: national\nregion: {name: 集贤县, code: 230521, level: 县级}\n"
    text += "edition: {name: 2026年版, date: 2026年1月5日}\nas_of: 2026-01-06\n"
    text += "severities: {GC302: 提示}\nexempt: {tax: 上级行使}\n"
    shaped, findings = shaping(text, "govcat.yaml")
    assert findings == ()
    project = shaped.written
    assert (project.edition.date, project.as_of, project.severities) == ("2026-01-05", "2026-01-06", {"GC302": "hint"})


@pytest.mark.parametrize("code", ["230521", "230521001", "230521001002"])
def test_region_codes(code: str) -> None:
    shaped, findings = shaping(f"schema: govcat/1\nregion: {{name: 集贤县, code: {code}}}\n", "govcat.yaml")
    assert findings == ()
    assert shaped.written.region.code == code


@pytest.mark.parametrize("code", ["23052", "2305210", "23052a", "２３０５２１"])
def test_region_code_of_another_length(code: str) -> None:
    shaped, (finding,) = shaping(f"schema: govcat/1\nregion: {{name: 集贤县, code: {code}}}\n", "govcat.yaml")
    assert finding.code == "GC127"
    assert shaped.written.region.name == "集贤县"
    assert shaped.faulty == {("region", "code")}


def test_lock() -> None:
    text = "schema: govcat/1\nedition: 2026年版\nitems: {tax: {a: 12ab}}\n"
    shaped, findings = shaping(text, "standard.lock")
    assert findings == ()
    assert shaped.written.items == {"tax": {"a": "12ab"}}
