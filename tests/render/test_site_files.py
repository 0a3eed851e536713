"""The files of the site: where they lie, that the same input gives the same bytes, how rows are counted."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from site_sample import BIRTH, county, domain, item, pages, published

from govcat.render.site import render_site

HERE = Path(__file__).parent


def test_rows_are_counted_from_the_tables() -> None:
    found = render_site(county())
    assert found.rows == county().account.published == 7
    assert found.rows == sum(len(root.all("tr", class_="gc-row")) for root in pages(found.files).values())


def test_rows_are_not_copied_from_the_account() -> None:
    catalogue = county()
    lying = replace(catalogue, account=replace(catalogue.account, published=99, resolved=99))
    assert render_site(lying).rows == 7


def test_two_items_of_one_id_are_a_bug() -> None:
    with pytest.raises(AssertionError, match=r"two files at domains/d/birth\.html"):
        render_site(published(domain("d", "统计", BIRTH, BIRTH)))


def test_words_that_are_taken_get_a_name_of_their_own() -> None:
    files = render_site(published(domain("con", "统计", item("index"), item("nul"), item("aux-1")))).files
    assert [path for path in files if path.startswith(("domains", "search"))] == [
        "domains/_con/_index.html",
        "domains/_con/_nul.html",
        "domains/_con/aux-1.html",
        "domains/_con/index.html",
        "search/_con.js",
    ]


@pytest.mark.parametrize("key", ["", "..", "a/b", "户籍", "A", "a b", "-a", "a\\b", "a\n"])
def test_a_path_is_never_made_from_text(key: str) -> None:
    with pytest.raises(ValueError, match="no key for a path"):
        render_site(published(domain("d", "统计", item(key))))
    with pytest.raises(ValueError, match="no key for a path"):
        render_site(published(domain(key, "统计", BIRTH)))


def test_downloads_are_offered_where_they_belong() -> None:
    split = {"household-registration.xlsx": b"1", "land.xlsx": b"2" * 2_000_000}
    files = render_site(county(), workbook=split).files
    found = pages(files)

    def offered(path: str) -> list[tuple[str, str]]:
        links = found[path].all("ul", class_="gc-offers")[0].all("a")
        return [(link.attributes["href"], link.text) for link in links]

    assert [href for href, _ in offered("index.html")] == ["downloads/catalog.json"]
    assert offered("domains/land/index.html") == [("../../downloads/land.xlsx", "Excel 工作簿 1.9 MB")]
    assert files["downloads/land.xlsx"] == split["land.xlsx"]


def test_a_domain_without_a_file_of_its_own_offers_the_whole() -> None:
    files = render_site(county(), workbook=MappingProxyType({"catalogue.xlsx": b"PK"})).files
    links = pages(files)["domains/land/index.html"].all("ul", class_="gc-offers")[0].all("a")
    assert [link.attributes["href"] for link in links] == [
        "../../downloads/catalogue.xlsx",
        "../../downloads/catalog.json",
    ]


def test_a_download_may_not_leave_its_folder() -> None:
    with pytest.raises(ValueError, match="no key for a path"):
        render_site(county(), workbook={"../x.xlsx": b""})


def test_paths_are_ascii_and_sorted() -> None:
    paths = list(render_site(county()).files)
    assert paths == sorted(paths)
    assert all(path.isascii() for path in paths)


def digest() -> str:
    files = render_site(county(), workbook={"catalogue.xlsx": b"PK"}).files
    return hashlib.sha256(b"".join(path.encode() + content for path, content in files.items())).hexdigest()


def test_the_same_input_gives_the_same_bytes_in_any_process() -> None:
    script = "import test_site_files; print(test_site_files.digest())"
    paths = os.pathsep.join([str(HERE), *sys.path])
    for seed, zone in (("1", "UTC"), ("2", "Asia/Shanghai")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": paths, "PYTHONUTF8": "1"}
        found = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
        )
        assert found.stdout.strip() == digest()


def test_one_changed_item_changes_only_its_own_files() -> None:
    before = county()
    first, *others = before.domains[0].items
    changed = replace(before.domains[0], items=(replace(first, notes=("另行通知。",)), *others))
    old = render_site(before).files
    new = render_site(replace(before, domains=(changed, before.domains[1]))).files
    assert [path for path in new if new[path] != old[path]] == [
        "domains/household-registration/birth.html",
        "domains/household-registration/index.html",
        "downloads/catalog.json",
        "search/household-registration.js",
    ]


def test_search_data_hold_every_text_once() -> None:
    script = render_site(county()).files["search/household-registration.js"].decode()
    opening = '(window.gcShards=window.gcShards||{})["household-registration"]='
    assert script.startswith(opening)
    shard = json.loads(script[len(opening) : -2])
    assert shard["name"] == "户籍管理"
    assert len(shard["texts"]) == len(set(shard["texts"]))
    file, fields = shard["items"][0]
    assert file == "birth.html"
    said = {label: [shard["texts"][n] for n in texts] for label, texts in zip(shard["labels"], fields, strict=True)}
    assert said["公开主体"] == ["县级公安机关", "福利镇繁荣街1号"]  # the last of that label: what is behind the names
    assert said["咨询电话"] == ["12345", "0469-4672345", "0469-4672346"]
    texts = {shard["texts"][n] for texts in fields for n in texts}
    assert {
        *BIRTH.content,
        *BIRTH.basis,
        *BIRTH.subject,
        *BIRTH.channel,
        *BIRTH.notes,
        BIRTH.time_limit,
        BIRTH.name,
    } <= texts
