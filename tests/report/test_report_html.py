"""The page: whole in one file, inert, counts first, the guideline's faults apart, and green where nothing was found."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from hashlib import sha256

import pytest
from markup import Element, Reader
from reported import HIDDEN, HOSTILE, county_report

from govcat.core.diagnostic import Diagnostic, Fault, Owner, Related, Severity, Term, Words
from govcat.core.place import Span
from govcat.report import Report, Summary, rendered
from govcat.report.pages.frame import inline


def page(report: Report) -> Element:
    reader = Reader()
    reader.feed(rendered("html", report).decode())
    assert reader.open is reader.root
    return reader.root


def one(element: Element, tag: str = "", classes: str = "", **attributes: str) -> Element:
    (found,) = element.all(tag, classes, **attributes)
    return found


def texts(elements: list[Element]) -> list[str]:
    return [" ".join(element.text.split()) for element in elements]


def test_the_policy_lets_in_only_what_is_in_the_page(county: Report) -> None:
    root = page(county)
    policy = one(root, "meta", http_equiv="Content-Security-Policy").attributes["content"]
    for tag in ("style", "script"):
        digest = base64.b64encode(sha256(one(root, tag).text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for element in root.all():
        assert not {"src", "style", "onclick", "action"} & set(element.attributes), element.tag
        assert element.attributes.get("href", "#").startswith("#")
    assert not re.search(r"@import|url\(", one(root, "style").text)


def test_no_text_becomes_markup(county: Report) -> None:
    root = page(county)
    assert len(root.all("script")) == 1
    assert HOSTILE in one(root, "article", data_code="GC302", data_domain="water", data_body="试验县水利局").text


def test_every_link_leads_somewhere_and_every_id_is_one(county: Report) -> None:
    root = page(county)
    ids = [element.attributes["id"] for element in root.all() if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    targets = {element.attributes["href"].removeprefix("#") for element in root.all("a")}
    assert {"GC302", "own-GC302", "inherited-GC302"} <= targets <= set(ids)


def test_counts_come_first(county: Report) -> None:
    root = page(county)
    assert county.summary
    counts = one(root, "dl", "counts")
    assert texts(counts.all("dt")) == ["错误", "警告", "提示", "领域", "事项"]
    summary = county.summary
    shown = [summary.errors, summary.warnings, summary.hints, 2, summary.items]
    assert texts(counts.all("dd")) == [str(n) for n in shown]
    main = one(root, "main")
    order = [element for element in main.all() if element in (counts, *main.all("form"), *main.all("article"))]
    assert order[0] is counts


def test_the_page_is_called_as_the_catalogue_or_as_the_project_or_as_what_it_is(county: Report) -> None:
    assert county.catalogue
    named = replace(
        county, catalogue=replace(county.catalogue, header=replace(county.catalogue.header, title="甲县目录"))
    )
    for report, name in ((named, "甲县目录"), (replace(named, catalogue=None), "."), (Report(()), "目录检查报告")):
        assert texts(page(report).all("h1")) == [name]
    assert one(page(named), "title").text == "目录检查报告 甲县目录"
    assert "基准日：2026-11-21" in page(named).all("div", "title")[0].text
    assert texts(page(Report(())).all("p", "quiet")) == ["内部资料，供核对修改，不对外公开", ""]


def test_a_count_of_nothing_has_no_colour(county: Report) -> None:
    tiles = one(page(county), "dl", "counts").all("div")
    assert [tile.attributes["class"] for tile in tiles] == ["error", "warning", "plain", "plain", "plain"]


def test_errors_are_told_in_the_verdict(county: Report) -> None:
    verdict = one(page(county), "section", "verdict error")
    assert "有 1 条错误，改正以前不会生成公开文件" in verdict.text
    assert f"共 {len(county.diagnostics)} 条；其中沿用上级目录的 1 条" in verdict.text
    assert "先改正错误" in verdict.text


def test_without_errors_the_verdict_is_calm(county: Report) -> None:
    warnings = tuple(found for found in county.diagnostics if found.weight is not Severity.ERROR)
    root = page(replace(county, diagnostics=warnings))
    assert "没有错误，可以生成公开文件" in one(root, "section", "verdict sound").text


def test_all_passed_is_green(county: Report, summary: Summary) -> None:
    clean = replace(summary, errors=0, warnings=0, hints=0, inherited=0, edition="")
    root = page(replace(county, diagnostics=(), summary=clean))
    assert texts([one(root, "section", "verdict passed")]) == ["全部通过 可以运行 govcat build 生成网页和工作簿"]
    assert not root.all("form")
    assert not root.all("article")
    for part in (
        replace(county, diagnostics=(), summary=replace(clean, unlisted=2)),
        replace(county, diagnostics=(), only="x"),
    ):
        assert "所选范围内没有问题" in one(page(part), "section", "verdict passed").text


def test_own_faults_stand_apart_from_those_of_the_layers_above(county: Report) -> None:
    root = page(county)
    own, above = root.all("section", "part")
    assert own.all("h2")[0].text.startswith("本单位写的内容")
    assert above.all("h2")[0].text.startswith("沿用上级目录或部门指引的内容")
    assert "不是本单位改动所致" in above.text
    assert {article.attributes["data-origin"] for article in own.all("article")} == {"own"}
    assert {article.attributes["data-origin"] for article in above.all("article")} == {"inherited"}
    assert len(own.all("article")) + len(above.all("article")) == len(county.diagnostics)


def test_each_kind_is_listed_with_its_count(county: Report) -> None:
    own = page(county).all("section", "part")[0]
    rows = [texts(row.all("td")) for row in own.all("tr")[1:]]
    assert rows[0] == ["错误", "GC101", "一项的名称写错，或写在了不该写的地方", "1"]
    for row, section in zip(rows, own.all("section", "kind"), strict=True):
        assert len(section.all("article")) == int(row[-1])
        assert section.attributes["id"] == f"own-{row[1]}"


def test_a_finding_has_place_text_reason_and_cure(county: Report) -> None:
    article = one(page(county), "article", data_code="GC302", data_origin="inherited")
    assert texts(article.all("h4")) == ["依据《中华人民共和国收养法》已于 2021-01-01 废止"]
    assert texts(article.all("span", "place")) == ["national/domains/household-registration.yaml:20:13"]
    assert "事项“收养入户登记”（household-registration/adoption）" in one(article, "p", "where").text
    assert "试验县公安局" in one(article, "p", "where").text
    assert one(article, "pre").text == "20basis: [《中华人民共和国收养法》]"
    assert one(article, "mark").text == "《中华人民共和国收养法》"
    assert texts(article.all("dt")) == ["为什么", "怎么改"]
    assert article.attributes["data-body"] == "试验县公安局"


def test_a_closed_item_shows_its_name_and_no_value(county: Report) -> None:
    root = page(county)
    closed = [article for article in root.all("article", "finding") if "water/well" in article.text]
    assert len(closed) >= 2
    for article in closed:
        assert not article.all("pre")
        assert article.attributes["data-body"] == ""
        assert "原文不在报告中显示" in article.text
    assert HIDDEN not in root.text


def test_the_text_that_all_items_share_is_found_under_each_of_their_bodies(county: Report) -> None:
    article = one(page(county), "article", data_code="GC403")
    assert article.attributes["data-body"] == "试验县水利局"
    assert "试验县水利局" not in one(article, "p", "where").text


def test_filters_offer_what_there_is_with_counts(county: Report) -> None:
    form = one(page(county), "form")
    assert "hidden" in form.attributes
    choices = {select.attributes["data-by"]: texts(select.all("option")) for select in form.all("select")}
    total = len(county.diagnostics)
    assert list(choices) == ["level", "domain", "body", "code", "origin"]
    assert choices["level"][:2] == ["全部", "错误（1）"]
    assert choices["domain"] == ["全部", "户籍管理（1）", f"水利（{total - 1}）"]
    assert choices["origin"] == ["全部", f"本单位写的内容（{total - 1}）", "沿用上级目录或部门指引的内容（1）"]
    assert {option.partition("（")[0] for option in choices["body"]} == {"全部", "试验县公安局", "试验县水利局"}
    assert "GC302 依据的法规文件已经废止或者被取代（3）" in choices["code"]
    values = {option.attributes["value"] for option in form.all("option")}
    assert {"", "error", "water", "试验县水利局", "GC302", "own"} <= values


def test_a_choice_of_one_is_no_choice() -> None:
    report = county_report()
    alone = replace(report, diagnostics=report.diagnostics[:1])
    assert not one(page(alone), "form").all("select")


def test_a_rule_of_the_report_is_on_the_page(county: Report) -> None:
    rule = one(page(county), "article", "rule", id="GC302")
    assert "收养法》  # GC302" in one(rule, "mark").text
    assert texts(rule.all("h4")) == ["错误示例", "正确示例"]
    assert "据转载核对" in rule.text


def test_a_related_place_is_shown_with_its_label(report: Report) -> None:
    pieces = [pre.text for article in page(report).all("article", "finding") for pre in article.all("pre")]
    assert "7name: 出生登记\n第一次：domains/household-registration.yaml:7:11" in pieces
    assert "\n第一次：户籍.xlsx:目录!C3" in pieces


def test_shared_findings_say_how_many_there_are(report: Report) -> None:
    said = page(report).text
    assert "18 个事项沿用这一内容" in said
    assert "另有 2 项相同" in said
    assert "另有 0 项相同" not in said
    twice = replace(report, diagnostics=tuple(replace(found, count=2) for found in report.diagnostics))
    assert page(twice).text.count("另有 1 项相同") == len(report.diagnostics) - 2


def test_a_place_of_no_width_has_a_mark_all_the_same() -> None:
    fault = Fault("GC302", Severity.ERROR, Words("话", "因", "法"), Words("m", "w", "f"), doc="题。 / Title.")
    report = county_report()
    place = Span("domains/water.yaml", 1, 1, 1, 1)
    found = Diagnostic(fault, place, owner=Owner("water/sound"), related=(Related(place, Term("处", "there")),))
    assert [
        mark.text for mark in page(replace(report, diagnostics=(found,))).all("article", "finding")[0].all("mark")
    ] == [
        " ",
        " ",
    ]


def test_english_pages_say_so(county: Report) -> None:
    root = page(replace(county, language="en"))
    assert one(root, "html").attributes["lang"] == "en"
    assert one(page(county), "html").attributes["lang"] == "zh-CN"
    assert "for internal use, not for publication" in root.text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("写 `a < b` 与 c", "写 <code>a &lt; b</code> 与 c"),
        ("值以 ` 开头", "值以 ` 开头"),
        ("<b>&", "&lt;b&gt;&amp;"),
        ("`a``b`", "<code>a</code><code>b</code>"),
    ],
)
def test_code_in_sentences(text: str, html: str) -> None:
    assert inline(text) == html
