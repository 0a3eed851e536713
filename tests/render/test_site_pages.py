"""Every page of the site: links, ids, headings, tables, labels, META tags, and nothing that a strict CSP forbids."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from site_sample import HEADER, Element, county, page, pages, published, target

from govcat.core.item import Header
from govcat.render.site import render_site

FILES = render_site(replace(county(), as_of=date(2026, 11, 1)), workbook={"catalogue.xlsx": b"PK"}).files
BARE = render_site(published(*county().domains, header=Header("基层政务公开标准目录"))).files
TABLE = "domains/land/index.html"
ITEM = "domains/household-registration/birth.html"

PAGES = {**pages(FILES), **{f"bare/{path}": found for path, found in pages(BARE).items()}}
every_page = pytest.mark.parametrize("path", PAGES)


def test_all_pages_are_there() -> None:
    assert [path for path in PAGES if not path.startswith("bare/")] == [
        "domains/household-registration/birth.html",
        "domains/household-registration/death.html",
        "domains/household-registration/index.html",
        "domains/household-registration/service.html",
        "domains/land/hearing.html",
        "domains/land/index.html",
        "domains/land/other.html",
        "domains/land/plan.html",
        "domains/land/survey.html",
        "index.html",
    ]


def addresses(root: Element) -> Iterator[tuple[Element, str]]:
    for element in root.walk():
        for name in ("href", "src", "action", "srcset", "data"):
            if name in element.attributes:
                yield element, element.attributes[name]


@every_page
def test_links_lead_to_files_of_the_site(path: str) -> None:
    files = BARE if path.startswith("bare/") else FILES
    followed = 0
    for element, address in addresses(PAGES[path]):
        if element.has({"class_": "gc-out"}):  # written by the project, and checked by what `href` lets through
            continue
        if element.has({"class_": "gc-tel"}):
            assert re.fullmatch(r"tel:\+?[0-9]+", address)
            continue
        assert ":" not in address
        assert not address.startswith("/")
        assert target(path.removeprefix("bare/"), address) in files, address
        if address.startswith("#"):
            assert PAGES[path].all(id=address[1:])
        followed += 1
    assert followed > 3


@every_page
def test_nothing_that_a_strict_policy_forbids(path: str) -> None:
    root = PAGES[path]
    policy = root.all("meta", **{"http-equiv": "Content-Security-Policy"})[0]
    assert policy.attributes["content"].startswith("default-src 'self' file:;")
    assert not root.all("style")
    for element in root.walk():
        assert not [name for name in element.attributes if name.startswith("on") or name == "style"]
    for script in root.all("script"):
        assert script.attributes.get("src")
        assert not script.texts
    head = root.all("head")[0]
    loaded = [position for position, child in enumerate(head.children) if child.tag in ("link", "script")]
    assert head.children.index(policy) < min(loaded)


def test_scripts_and_style_load_nothing_from_elsewhere() -> None:
    for name in ("govcat.css", "page.js", "search.js"):
        text = FILES[f"assets/{name}"].decode()
        assert not re.search(r"https?:|//[a-z]|url\(|@import|fetch\(|XMLHttpRequest|innerHTML|eval\(", text), name


@every_page
def test_ids_are_unique_and_names_resolve(path: str) -> None:
    root = PAGES[path]
    ids = [element.attributes["id"] for element in root.walk() if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    for element in root.walk():
        for name in ("aria-labelledby", "aria-describedby", "for"):
            for found in element.attributes.get(name, "").split():
                assert found in ids


@every_page
def test_headings_step_down_one_at_a_time(path: str) -> None:
    levels = [int(element.tag[1]) for element in PAGES[path].walk() if re.fullmatch("h[1-6]", element.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


@every_page
def test_landmarks_language_and_names(path: str) -> None:
    root = PAGES[path]
    assert root.all("html")[0].attributes["lang"] == "zh-CN"
    assert root.all("title")[0].text
    assert [len(root.all(tag)) for tag in ("main", "header", "footer", "h1")] == [1, 1, 1, 1]
    first_link = root.all("body")[0].all("a")[0]
    assert (first_link.text, first_link.attributes["href"]) == ("跳到正文", "#gc-main")
    for field in root.all("input"):
        assert root.all("label", **{"for": field.attributes["id"]})[0].text
    for element in (*root.all("a"), *root.all("button")):
        assert element.text


@every_page
def test_tables_have_captions_and_scopes(path: str) -> None:
    for table in PAGES[path].all("table"):
        assert table.children[0].tag == "caption"
        assert table.children[0].text
        for head in table.all("th"):
            assert head.attributes["scope"] in ("col", "colgroup", "row", "rowgroup")


def metas(root: Element) -> dict[str, str]:
    return {
        meta.attributes["name"]: meta.attributes["content"] for meta in root.all("meta") if "name" in meta.attributes
    }


def test_meta_tags_of_an_item() -> None:
    found = metas(PAGES[ITEM])
    del found["viewport"], found["format-detection"]
    assert found == {
        "SiteName": "集贤县人民政府",
        "SiteDomain": "www.jixian.gov.cn",
        "SiteIDCode": "2305210003",
        "ColumnName": "户籍管理领域基层政务公开标准目录",
        "ColumnDescription": "户籍管理领域基层政务公开标准目录，共 3 项公开事项",
        "ColumnKeywords": "户籍管理,户籍管理领域",
        "ColumnType": "信息公开目录",
        "PubDate": "2026-01-05 00:00",
        "ContentSource": "集贤县人民政府办公室",
        "ArticleTitle": "出生登记",
        "Keywords": "出生登记,户籍管理",
        "Description": "出生登记：受理单位；办理条件",
    }


def test_meta_tags_of_columns() -> None:
    column = {"SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"}
    article = {"ArticleTitle", "PubDate", "ContentSource", "Keywords", "Description"}
    assert column <= metas(PAGES["index.html"]).keys()
    assert column | article <= metas(PAGES[TABLE]).keys()


def test_tags_without_a_value_are_left_out() -> None:
    for path, root in PAGES.items():
        assert all(metas(root).values())
        if path.startswith("bare/"):
            assert not {"SiteName", "SiteDomain", "SiteIDCode", "PubDate", "ContentSource"} & metas(root).keys()


def test_every_page_shows_its_date_and_source() -> None:
    for path, root in PAGES.items():
        told = "发布日期：2026年1月5日" in root.text and "来源：集贤县人民政府办公室" in root.text
        facts = {(pair.all("dt")[0].text, pair.all("dd")[0].text) for pair in root.all("div") if pair.all("dt")}
        told = told or {("发布日期", "2026年1月5日"), ("来源", "集贤县人民政府办公室")} <= facts
        assert told is not path.startswith("bare/")


@pytest.mark.parametrize(
    ("written", "shown", "stamp"),
    [
        ("2026-01-05", "2026年1月5日", "2026-01-05 00:00"),
        ("2026年1月5日", "2026年1月5日", "2026-01-05 00:00"),
        ("2026-01-05 09:30", "2026年1月5日", "2026-01-05 09:30"),
        ("2026年初", "2026年初", None),
        ("2026-02-30", "2026-02-30", None),
    ],
)
def test_a_date_is_printed_and_stamped_only_if_it_is_one(written: str, shown: str, stamp: str | None) -> None:
    catalogue = published(*county().domains, header=replace(HEADER, date=written))
    root = page(render_site(catalogue).files[ITEM])
    assert f"发布日期：{shown} " in root.all("p", class_="gc-byline")[0].text
    assert metas(root).get("PubDate") == stamp


def test_the_start_page_says_what_the_catalogue_is() -> None:
    root = PAGES["index.html"]
    assert root.all("h1")[0].text == "集贤县基层政务公开标准目录"
    assert root.all("p", class_="gc-lead")[0].text == "共 2 个领域、7 项公开事项"
    assert [entry.text for entry in root.all("ul", class_="gc-domains")[0].all("li")] == [
        "户籍管理 3 项",
        "征地补偿 4 项",
    ]
    assert root.all("dl", class_="gc-exempt")[0].text == "税收管理上级行使：由市级统一编制"
    assert root.all("div", class_="gc-notice")[0].text == "本目录由县政务公开办公室编制。"
    assert root.all("dl", class_="gc-facts")[0].text == (
        "版本2026年版 批准文件集政办发〔2026〕3号 发布日期2026年1月5日 来源集贤县人民政府办公室 基准日2026年11月1日"
    )
    offers = root.all("ul", class_="gc-offers")[0].all("a")
    assert (offers[0].attributes["href"], offers[0].text) == ("downloads/catalogue.xlsx", "Excel 工作簿 1 KB")
    assert offers[1].attributes["href"] == "downloads/catalog.json"


def test_the_foot_says_who_keeps_the_site() -> None:
    assert PAGES[ITEM].all("footer")[0].text == (
        "本目录由县政务公开办公室编制。 主办单位集贤县人民政府办公室 承办单位集贤县营商环境建设监督局 "
        "网站标识码2305210003 联系电话0469-4672345"
    )


def test_an_item_answers_four_questions() -> None:
    root = PAGES[ITEM]
    heads = {section.all("h2")[0].text: section.text for section in root.all("section")}
    assert list(heads) == ["公开什么", "由谁公开", "在哪公开", "如何公开", "公开依据"]
    assert heads["公开什么"] == "公开什么 受理单位办理条件 注：由公安派出所受理。"
    assert heads["由谁公开"] == (
        "由谁公开 集贤县公安局 县级公安机关 咨询电话0469-4672345监督电话0469-4672346地址福利镇繁荣街1号 "
        "公安派出所 本事项监督电话12345"
    )
    assert heads["在哪公开"] == "在哪公开 政府网站、入户/现场 公开栏目：https://www.jixian.gov.cn/zwgk办事入口"
    assert heads["如何公开"] == (
        "如何公开 公开方式主动公开 公开时限形成或者变更之日起20个工作日内予以公开 公开对象全社会 "
        "公开层级县级、乡级五公开服务"
    )
    assert [entry.text for entry in root.all("section")[4].all("li")] == list(county().domains[0].items[0].basis)
    assert [link.attributes["href"] for link in root.all("a", class_="gc-tel")][:3] == [
        "tel:04694672345",
        "tel:04694672346",
        "tel:12345",
    ]
    assert root.all("a", class_="gc-out")[1].attributes["href"] == "../../zwfw/birth.html"


def test_items_lead_to_their_neighbours() -> None:
    def ways(path: str) -> list[tuple[str, str]]:
        nav = PAGES[f"domains/household-registration/{path}.html"].all("nav", class_="gc-neighbours")[0]
        return [(link.attributes.get("rel", "up"), link.attributes["href"]) for link in nav.all("a")]

    assert ways("birth") == [("up", "index.html"), ("next", "death.html")]
    assert ways("death") == [("prev", "birth.html"), ("up", "index.html"), ("next", "service.html")]
    assert ways("service") == [("prev", "death.html"), ("up", "index.html")]


def test_the_notes_of_the_national_standard_stand_on_every_page() -> None:
    header = Header("基层政务公开标准目录", notes=("指引整理稿（非官方文本）。",))
    files = render_site(published(*county().domains, header=header)).files
    assert [path for path, root in pages(files).items() if root.text.count("指引整理稿（非官方文本）。") != 1] == []
