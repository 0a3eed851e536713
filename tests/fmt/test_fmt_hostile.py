"""Files that cannot be formatted are left alone, byte for byte, with the reason; odd ones keep their oddities."""

from __future__ import annotations

import codecs

import pytest
from formatting import fmt, format_bytes, left_alone

from govcat.core.diagnostic import Diagnostic
from govcat.core.encoding import Encoding
from govcat.edit.splice import Splice
from govcat.fmt import converted
from govcat.fmt.arranging import Arranged

MIXED = "名称: 水利\n格式: govcat/1\n"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("名称: 水利\n格式：govcat/1\n", "GC010"),
        ("名称: 甲\n名称: 乙\n", "GC012"),
        ("名称: &a 水利\n领域代码: water\n", "GC050"),
        ("名称: &a 水利\n领域代码: *a\n", "GC050"),
        ("名称: !!str 水利\n", "GC053"),
        ("名称: 水利\n---\n名称: 水利\n", "GC055"),
        ("defaults: {依据: [国办发[2016]80号]}\n", "GC031"),
        ("名称: 水\x07利\n", "GC006"),
        ("名称: [甲\n", ""),
        ("- 名称: 甲\n", ""),
        ("水利\n", ""),
        ("", ""),
        ("# 只有注\n", ""),
        ("\t名称: 甲\n", "GC040"),
    ],
)
def test_what_was_not_understood_is_left_alone(text: str, code: str) -> None:
    codes = left_alone(text)
    assert codes
    assert all(found.startswith("GC0") for found in codes)
    assert code in codes or not code


@pytest.mark.parametrize(
    "content",
    [
        MIXED.encode("gb18030"),
        MIXED.encode("utf-16"),
        b"PK\x03\x04" + bytes(100),
        "名称: 水利".encode()[:-1],
        b"\xff\xfe\x00",
        b"a: b\n" * 2_000_000,
    ],
)
def test_what_is_no_text_in_utf_8_is_left_alone(content: bytes) -> None:
    done = format_bytes(content)
    assert done.content == content
    assert done.diagnostics


def test_line_ends_marks_and_missing_ends_stay() -> None:
    assert fmt("\ufeff" + MIXED.replace("\n", "\r\n")) == "\ufeffschema: govcat/1\r\nname: 水利\r\n"
    assert fmt("名称: 水利\r\n格式: govcat/1") == "schema: govcat/1\r\nname: 水利"
    assert fmt("名称: 水利  \n\n\n格式: govcat/1\t\n\n") == "schema: govcat/1\t\n\n\nname: 水利  \n\n"
    assert fmt("名称: 水利\r\n格式: govcat/1\n") == "schema: govcat/1\r\nname: 水利\n"


def test_depth_and_length_are_no_trouble() -> None:
    deep = "x-a: " + "{b: " * 20 + "'甲'" + "}" * 20
    assert fmt(f"名称: 甲\n{deep}\n") == f"name: 甲\n{deep}\n".replace("'", "")
    long = "，".join(["办理条件"] * 20_000)
    assert fmt(f"名称: '{long}'\n") == f"name: {long}\n"
    items = "".join(f"  - 名称: 甲{n}\n    编号: a{n}\n" for n in range(2000))
    assert fmt(f"事项:\n{items}").count("  - id: a") == 2000
    remarks = "".join(f"# 注\nx-{n}: 甲\n" for n in range(2000))
    assert fmt(f"name: 甲\n{remarks}schema: govcat/1\n") == f"schema: govcat/1\nname: 甲\n{remarks}"


def test_what_cannot_be_proven_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    text = MIXED.encode()
    for splice in (
        Splice(0, 0, "x: y\n"),
        Splice(0, 4, "title"),
        Splice(6, 8, "水务"),
        Splice(0, 0, "# 注\n"),
        Splice(0, 0, "*"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr("govcat.fmt.arranged", lambda *_, splice=splice: Arranged([splice], 1))
            done = format_bytes(text)
        assert [found.code for found in done.diagnostics] == ["GC977"]
        assert done.content == text
        assert not any(done.counts)
    assert not format_bytes(text).diagnostics


def test_a_finding_that_was_not_there_is_no_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("govcat.fmt.arranged", lambda *_: Arranged([Splice(7, 12, "“甲”")], 1))
        assert left_alone("notes: '“甲”'\n") == ["GC977"]  # the same text, but now the reader asks about its quotes
    assert fmt("说明: “甲”\n") == "notes: “甲”\n"  # he asked before


@pytest.mark.parametrize(
    ("encoding", "content"),
    [
        (Encoding.GBK, MIXED.encode("gbk")),
        (Encoding.GBK, (MIXED + "x-𠮷: 㐀\n").encode("gb18030")),
        (Encoding.UTF_16, MIXED.encode("utf-16")),
        (Encoding.UTF_16, codecs.BOM_UTF16_BE + MIXED.encode("utf-16-be")),
        (Encoding.UTF_16, ("schema: govcat/1\n" + MIXED).encode("utf-16-le")),
        (Encoding.UTF_16, ("schema: govcat/1\n" + MIXED).encode("utf-16-be")),
    ],
)
def test_a_file_in_another_encoding_is_turned_into_utf_8(encoding: Encoding, content: bytes) -> None:
    utf_8 = converted("x.yaml", content, encoding)
    assert isinstance(utf_8, bytes)
    assert MIXED in utf_8.decode()
    assert not utf_8.startswith(codecs.BOM_UTF8)
    assert converted("x.yaml", utf_8, encoding) is None
    other = Encoding.GBK if encoding is Encoding.UTF_16 else Encoding.UTF_16
    assert converted("x.yaml", content, other) is None


def test_what_is_not_whole_in_an_encoding_is_not_converted() -> None:
    for content in (MIXED.encode("utf-16") + b"\x00", MIXED.encode("utf-16-le") + b"\xd8"):
        refused = converted("x.yaml", content, Encoding.UTF_16)
        assert isinstance(refused, Diagnostic)
        assert (refused.code, refused.facts) == ("GC978", {"file": "x.yaml", "encoding": "UTF-16"})
    damaged = MIXED.encode().replace("水".encode(), b"\xe6\xb0")
    assert converted("x.yaml", damaged * 9, Encoding.GBK) is None  # the reader says where it is damaged
    assert converted("x.yaml", MIXED.encode(), Encoding.GBK) is None
    assert converted("x.yaml", b"PK\x03\x04", Encoding.GBK) is None
