"""Bytes that are not the text they should be."""

from __future__ import annotations

import pytest
from reading import codes, message, rows

from govcat.load import read_yaml
from govcat.load.encoding import SIZE_LIMIT

TEXT = "name: 户籍管理\nphone: 0505\n"


def test_utf8_with_and_without_a_mark_reads_the_same() -> None:
    plain, _ = read_yaml("x.yaml", TEXT.encode())
    marked, found = read_yaml("x.yaml", TEXT.encode("utf-8-sig"))
    assert plain is not None
    assert marked is not None
    assert not found
    assert marked.value == plain.value
    assert marked.places.at(("name",)) == plain.places.at(("name",))


@pytest.mark.parametrize("encoding", ["gbk", "gb18030"])
def test_gbk_is_named_and_read(encoding: str) -> None:
    source, found = read_yaml("x.yaml", TEXT.encode(encoding))
    assert rows(found) == [("GC002", 1, 7, 1, 8)]
    assert source is not None
    assert source.value == {"name": "户籍管理", "phone": "0505"}
    assert "GBK" in message(found[0])
    assert "另存为" in message(found[0], "fix")
    assert "govcat fmt --from gbk" in message(found[0], "fix")


def test_one_run_tells_the_encoding_and_the_faults_of_the_text() -> None:
    _, found = read_yaml("x.yaml", "name: 户籍管理\n依据：《条例》\n".encode("gbk"))
    assert rows(found) == [("GC002", 1, 7, 1, 8), ("GC010", 2, 3, 2, 4)]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_named_and_read(encoding: str) -> None:
    source, found = read_yaml("x.yaml", TEXT.encode(encoding))
    assert codes(found) == ["GC003"]
    assert source is not None
    assert source.value == {"name": "户籍管理", "phone": "0505"}


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        ("name: 户籍管理\nbasis: 《居民身份证法".encode() + b"\xe3\x80\n", 2, 15),
        ("name: 户籍管理和身份证管理\naliases: ".encode() + "户籍".encode("gbk"), 2, 10),
        ("name: 户籍管理".encode()[:-1], 1, 10),
        (b"name: \xff\n", 1, 7),
    ],
)
def test_damage_is_shown_where_it_is(content: bytes, line: int, column: int) -> None:
    source, found = read_yaml("x.yaml", content)
    assert source is None
    assert rows(found) == [("GC004", line, column, line, column + 1)]


@pytest.mark.parametrize("content", [b"PK\x03\x04\x14", b"\xd0\xcf\x11\xe0\xa1", b"%PDF-1.7\n"])
def test_a_document_under_a_wrong_name_is_known(content: bytes) -> None:
    source, found = read_yaml("x.yaml", content)
    assert source is None
    assert codes(found) == ["GC005"]


def test_the_size_limit_is_a_bound_and_is_said() -> None:
    content = TEXT.encode()
    source, found = read_yaml("x.yaml", content, size_limit=len(content))
    assert source is not None
    assert not found
    source, found = read_yaml("x.yaml", content, size_limit=len(content) - 1)
    assert source is None
    assert codes(found) == ["GC001"]
    assert f"{len(content) - 1} 字节" in message(found[0])


def test_large_sizes_are_said_in_megabytes() -> None:
    _, found = read_yaml("x.yaml", b"#" * (SIZE_LIMIT + 2**19))
    assert message(found[0]) == "文件超过 8.0 MB 的上限"


@pytest.mark.parametrize(
    ("char", "code"),
    [
        ("\0", "U+0000"),
        ("\x07", "U+0007"),
        ("\x7f", "U+007F"),
        ("\x9f", "U+009F"),
        ("\u2028", "U+2028"),
        ("\ufeff", "U+FEFF"),
    ],
)
def test_unseen_characters_are_shown_and_read_as_a_space(char: str, code: str) -> None:
    source, found = read_yaml("x.yaml", f"name: 户籍{char}管理\nphone: 1\n".encode())
    assert rows(found) == [("GC006", 1, 9, 1, 10)]
    assert code in message(found[0])
    assert source is not None
    assert source.value == {"name": "户籍 管理", "phone": "1"}


def test_a_run_of_unseen_characters_is_one_finding() -> None:
    _, found = read_yaml("x.yaml", b"name: a" + b"\0" * 9 + b"b\n")
    assert rows(found) == [("GC006", 1, 8, 1, 17)]


def test_thousands_of_unseen_characters_are_not_thousands_of_findings() -> None:
    _, found = read_yaml("x.yaml", b"name: a\n" + b"# \0\n" * 5000)
    assert codes(found) == ["GC006"] * 20


def test_rare_characters_survive_and_count_as_one() -> None:
    text = "name: 𠮷\U0002ebf0镇\nphone: 1\n"
    source, found = read_yaml("x.yaml", text.encode())
    assert not found
    assert source is not None
    assert source.value == {"name": "𠮷\U0002ebf0镇", "phone": "1"}
    assert source.places.at(("name",))[1:] == (1, 7, 1, 10)
    assert source.places.at(("phone",))[1:] == (2, 8, 2, 9)
