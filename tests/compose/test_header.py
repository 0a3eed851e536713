"""The header of a catalogue."""

from __future__ import annotations

import pytest
from layering import composed, layer

from govcat.compose import compose
from govcat.core.item import Header
from govcat.core.knowledge import Knowledge

NATIONAL = layer("national", project="title: 国家目录\nlayout: wide\nedition: {name: 2026年11月整理稿}")


@pytest.mark.parametrize(
    ("settings", "title"),
    [
        ("region: {name: 集贤县}", "集贤县基层政务公开标准目录"),
        ("title: 集贤县目录\nregion: {name: 集贤县}", "集贤县目录"),
        ("layout: national", "基层政务公开标准目录"),
    ],
)
def test_title(settings: str, title: str) -> None:
    assert composed(NATIONAL, layer("county", project=settings))[0].header.title == title


def test_everything_else_is_the_projects_own() -> None:
    settings = """
        region: {name: 集贤县, code: '230521', level: 县级}
        edition: {name: 2026年版, paper: 集政办发〔2026〕1号, date: 2026-01-05, signed_by: 集贤县政务公开办}
        site: {title: 集贤县人民政府, domain: www.jixian.gov.cn}
        notes: [甲]
    """
    header = composed(NATIONAL, layer("county", project=settings))[0].header
    assert header == Header(
        title="集贤县基层政务公开标准目录",
        region="集贤县",
        region_code="230521",
        region_level="县级",
        covers=("县级", "乡级", "村级"),
        edition="2026年版",
        paper="集政办发〔2026〕1号",
        date="2026-01-05",
        signed_by="集贤县政务公开办",
        layout="wide",
        site={"title": "集贤县人民政府", "domain": "www.jixian.gov.cn"},
        notes=("甲",),
    )


def test_the_nearest_layout_counts() -> None:
    county = layer("county", project="layout: anhui")
    town = layer("town", project="title: 镇目录")
    assert composed(NATIONAL, county, town)[0].header.layout == "anhui"


def test_a_folder_without_govcat_yaml_is_a_project_too() -> None:
    assert composed(layer("county", domain="notes: 甲"))[0].header == Header("基层政务公开标准目录")


def test_no_layers_make_an_empty_catalogue() -> None:
    knowledge = Knowledge({"removal_reason": (), "exemption_reason": ()}, {}, (), list)  # type: ignore[dict-item, arg-type]
    catalogue, found = compose((), knowledge)
    assert (catalogue.domains, catalogue.header.title, found) == ((), "基层政务公开标准目录", ())
