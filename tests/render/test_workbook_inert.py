"""No text becomes a formula, markup or a link; none is lost."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from workbook_sample import BIRTH, catalogue, domain, drawn, item, only_row, opened, read_rows, rendered

from govcat.core.item import Exempt, Header
from govcat.render.workbook.inert import inert

HOSTILE = [
    "=cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "+1+1",
    "-2+3",
    "＝1＋1",
    "{=SUM(A1)}",
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "https://example.gov.cn/",
    "internal:Sheet1!A1",
    "mailto:a@b.cn",
    "external:c:\\x.xlsx",
    "<r>x</r>",
    "<r><t>x</t></r>",
    "_x000B_",
    "&amp;&#10;\"'",
    "0012",
    "1e5",
    "2026-01-05",
    "\ttab",
    " 空格 ",
    "𠮷\ufe0f",
    "#REF!",
    "TRUE",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_come_out_as_they_went_in(text: str) -> None:
    row = only_row(item(category=(text,), name=text, content=(text,), basis=(text,), time_limit=text, subject=(text,)))
    for head in ("公开事项/一级事项", "公开事项/二级事项", "公开依据", "公开时限", "公开主体"):
        assert row[head] == text
    assert row["公开内容（要素）"] in {text, f"1. {text}"}
    assert only_row(item(channel=(text,)))["公开渠道和载体"].endswith("■其他：" + text)


def test_every_cell_is_text_and_nothing_else() -> None:
    everywhere = {
        field: (text,)
        for text in ("=1+1",)
        for field in ("category", "content", "basis", "subject", "channel", "audience", "level", "stage", "notes")
    }
    hostile = item(**everywhere, name="=1+1", time_limit="=1+1", phone="=1+1", complaint_phone="12345", link="=1+1")
    header = Header("=1+1", region="=1+1", edition="=1+1", paper="=1+1", date="=1+1", notes=("=1+1",))
    one = domain(hostile, name="=1+1", guideline="=1+1", notes=("=1+1",))
    published = catalogue(one, header=header, exempt=[Exempt("x", "=1+1", "=1+1")])
    content = rendered(published).files["catalogue.xlsx"]
    for sheet in opened(content):
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert cells
        assert {cell.data_type for cell in cells} == {"s"}
    for name, part in parts(content).items():
        assert b"<f>" not in part, name


def test_a_text_that_looks_like_a_command_stays_text_when_edited() -> None:
    sheet = drawn(catalogue(domain(item(time_limit="=1+1", basis=("《条例》",)))))
    assert sheet["F4"].quotePrefix
    assert not sheet["E4"].quotePrefix


def test_no_link_but_those_of_the_overview() -> None:
    address = "https://www.example.gov.cn/"
    content = rendered(catalogue(domain(item(link=address, time_limit=address)))).files["catalogue.xlsx"]
    targets = [
        relation.attrib["Target"]
        for name, part in parts(content).items()
        if PurePosixPath(name).match("xl/worksheets/_rels/*")
        for relation in ET.fromstring(part)  # noqa: S314  # our own file
    ]
    assert targets == ["../tables/table1.xml"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x0bb\x00c\x7f", "a\ufffdb\ufffdc\ufffd"),
        ("\u202eABC\u202c", "\ufffdABC\ufffd"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("\ud800\uffff", "\ufffd\ufffd"),
        ("tab\tand\nline", "tab\tand\nline"),
    ],
)
def test_what_no_cell_can_show_is_marked(text: str, shown: str) -> None:
    assert inert(text) == shown
    assert only_row(item(time_limit=text))["公开时限"] == shown


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return {name: book.read(name) for name in book.namelist()}


any_text = st.one_of(st.sampled_from(HOSTILE), st.text(min_size=1, max_size=60))
some_texts = st.lists(any_text, min_size=1, max_size=4).map(tuple)


def listed(entries: tuple[str, ...]) -> str:
    if len(entries) == 1:
        return entries[0]
    return "\n".join(f"{number}. {entry}" for number, entry in enumerate(entries, 1))


@settings(max_examples=60)
@given(some_texts, some_texts, any_text, any_text, some_texts)
def test_any_text_is_shown_whole_in_well_formed_parts(
    content: tuple[str, ...], basis: tuple[str, ...], limit: str, name: str, subject: tuple[str, ...]
) -> None:
    one = item(content=content, basis=basis, time_limit=limit, name=name, subject=subject)
    header = Header(name, region=limit, notes=basis)
    files = rendered(catalogue(domain(one, BIRTH, name=name, notes=basis), header=header)).files
    for part in parts(files["catalogue.xlsx"]).values():
        ET.fromstring(part)  # noqa: S314  # our own file
        assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", part)
    row = read_rows(opened(files["catalogue.xlsx"]).worksheets[1])[0]
    assert row["公开内容（要素）"] in {inert(listed(content)), inert(f"1. {content[0]}")}
    assert row["公开依据"] == inert("\n".join(basis))
    assert row["公开时限"] == inert(limit)
    assert row["公开主体"] == inert("\n".join(subject))
    assert row["公开事项/二级事项"] == inert(name)
