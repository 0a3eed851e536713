"""Every fault of the writing, with the line and column where it is shown."""

from __future__ import annotations

import pytest
from reading import PARSERS, Row, message, parsing, read, rows

ITEM = "schema: govcat/1\nitems:\n  - id: birth\n    name: 出生登记\n"

TABLE: dict[str, tuple[str, list[Row]]] = {
    # GC010: a full-width colon
    "only line": ("名称：户籍\n", [("GC010", 1, 3, 1, 4)]),
    "first line": ("名称：户籍\n领域：户籍\n", [("GC010", 1, 3, 1, 4)]),
    "before a sound key": ("名称：户籍\ndomain: x\n", [("GC010", 1, 3, 1, 4)]),
    "last key of an item": (ITEM + "    时限：20日\n", [("GC010", 5, 7, 5, 8)]),
    "amid an item": (ITEM + "    时限：20日\n    level: 县级\n", [("GC010", 5, 7, 5, 8)]),
    "each of several": (
        ITEM + "    时限：20日\n    依据：《条例》\n    level: 县级\n  - id: death\n    名称：死亡\n",
        [("GC010", 5, 7, 5, 8), ("GC010", 6, 7, 6, 8), ("GC010", 9, 7, 9, 8)],
    ),
    "beside a dash": (ITEM + "  - id：death\n    name: 死亡\n", [("GC010", 5, 7, 5, 8)]),
    "an item of one line": (ITEM + "  - id：death\n", [("GC010", 5, 7, 5, 8)]),
    "continuing a text, before a fault": ("a: 甲\n  名称：乙\nb: @c\n", [("GC010", 2, 5, 2, 6), ("GC021", 3, 4, 3, 5)]),
    "without a value": ("items：\n  - id: birth\n", [("GC010", 1, 6, 1, 7)]),
    "below a key": ("defaults:\n  basis：《条例》\n", [("GC010", 2, 8, 2, 9)]),
    "several below a key": (
        "defaults:\n  依据：《条例》\n  方式：主动公开\n",
        [("GC010", 2, 5, 2, 6), ("GC010", 3, 5, 3, 6)],
    ),
    "in braces": ("standard: {issuer：公安部, number: 1}\n", [("GC010", 1, 18, 1, 19)]),
    "continuing a text": ("name: 出生\n  basis：《条例》\n", [("GC010", 2, 8, 2, 9)]),
    "before a list": ("content：［甲，乙］\nname: 户籍\n", [("GC010", 1, 8, 1, 9)]),
    "and a colon in the value": ("basis：《条例》: 第七条\n", [("GC010", 1, 6, 1, 7)]),
    "with a space before": ("schema: govcat/1\n名称 ：户籍\n", [("GC010", 2, 4, 2, 5)]),
    # GC011: no space after the colon
    "no space": (ITEM + "    time_limit:20日\n    level: 县级\n", [("GC011", 5, 15, 5, 16)]),
    "no space, last": (ITEM + "    名称:出生\n", [("GC011", 5, 7, 5, 8)]),
    "no space, in braces": ("standard: {issuer:公安部}\n", [("GC011", 1, 18, 1, 19)]),
    "no space and no value, in braces": ("a: {b:, c: d}\n", [("GC011", 1, 6, 1, 7)]),
    "no space, beside a dash": (ITEM + "  - id:death\n    name: 死亡\n", [("GC011", 5, 7, 5, 8)]),
    # GC012 to GC014
    "twice": ("a: b\nc: d\na: e\n", [("GC012", 3, 1, 3, 2)]),
    "three times": ("a: b\na: c\na: d\n", [("GC012", 2, 1, 2, 2), ("GC012", 3, 1, 3, 2)]),
    "twice in braces": ("a: {b: c, b: d}\n", [("GC012", 1, 11, 1, 12)]),
    "twice, quoted": ("'a': b\n\"a\": c\n", [("GC012", 2, 1, 2, 4)]),
    "no colon": ("a: b\n户籍 管理\nc: d\n", [("GC013", 2, 1, 2, 6)]),
    "no colon, first": ("户籍管理\nc: d\n", [("GC013", 1, 1, 1, 5)]),
    "no colon, beside a dash": ("items:\n  - id birth\n    name: 出生\n", [("GC013", 2, 5, 2, 13)]),
    "no colon, below a key": ("standard:\n  issuer 公安部\n  number: 1\n", [("GC013", 2, 3, 2, 13)]),
    "no colon, behind a remark": ("a: 甲\n  乙 # 丙\n  丁\n", [("GC013", 3, 3, 3, 4)]),
    "no colon, nested": ("a: b\nname\n  c: d\n", [("GC013", 2, 1, 2, 5)]),
    "joined": (
        "items:\n  - id: a\n    x: 1\n    y: 2\n    x: 3\n    y: 4\n    id: b\n",
        [("GC014", 5, 5, 5, 6)],
    ),
    # GC020 to GC022
    "colon in a value": ("basis: 《条例》: 第七条\n", [("GC020", 1, 12, 1, 13)]),
    "colon at the end": ("a: b:\nc: d\n", [("GC020", 1, 5, 1, 6)]),
    "colon in several": ("a: b: c\nd: e: f\n", [("GC020", 1, 5, 1, 6), ("GC020", 2, 5, 2, 6)]),
    "colon in an entry": ("a:\n  - 《条例》: 第七条\n  - 《办法》\n", [("GC020", 2, 9, 2, 10)]),
    "colon among texts": ("a:\n  - 受理单位\n  - 办理地点: 大厅\n", [("GC020", 3, 9, 3, 10)]),
    "colon in brackets": ("a: {b: c: d}\n", [("GC020", 1, 9, 1, 10)]),
    "colon before a comma": ("a: [甲:, 乙]\n", [("GC020", 1, 6, 1, 7)]),
    "colon in a line that goes on": ("a: 甲\n  《乙》: 丙\n", [("GC020", 2, 6, 2, 7)]),
    "star": ("a: *全部\n", [("GC021", 1, 4, 1, 5)]),
    "star of no anchor": ("a: *all\n", [("GC021", 1, 4, 1, 5)]),
    "at": ("a: @窗口\nb:\n  - @窗口\n", [("GC021", 1, 4, 1, 5), ("GC021", 3, 5, 3, 6)]),
    "ampersand": ("a: &名 b\n", [("GC021", 1, 4, 1, 5)]),
    "exclamation": ("a: !重要\n", [("GC021", 1, 4, 1, 5)]),
    "per cent": ("a: %x\n", [("GC021", 1, 4, 1, 5)]),
    "backtick": ("a: `x`\n", [("GC021", 1, 4, 1, 5)]),
    "bar": ("a: |x\nb: c\n", [("GC021", 1, 4, 1, 5)]),
    "bar and remark": ("a: |#x\nb: c\n", [("GC021", 1, 4, 1, 5)]),
    "greater": ("a: >60岁\n", [("GC021", 1, 4, 1, 5)]),
    "comma": ("a: ,b\n", [("GC021", 1, 4, 1, 5)]),
    "closing bracket": ("a: ]b\n", [("GC021", 1, 4, 1, 5)]),
    "question": ("a: ? b\n", [("GC021", 1, 4, 1, 5)]),
    "signs in brackets": ("a: [@b, *c, d]\n", [("GC021", 1, 5, 1, 6), ("GC021", 1, 9, 1, 10)]),
    "dash in brackets": ("a: [- b]\n", [("GC021", 1, 5, 1, 6)]),
    "sign as a key": ("a: b\n@c: d\n", [("GC021", 2, 1, 2, 2)]),
    "swallowed": ("a: #标题\nb: c\n", [("GC022", 1, 4, 1, 7)]),
    "swallowed, two signs": ("a: ##标题\n", [("GC022", 1, 4, 1, 8)]),
    "swallowed in braces": ("a: {b: #标题\n  }\n", [("GC022", 1, 8, 1, 11)]),
    "swallowed entry": ("a:\n  - #标题\n  - b\n", [("GC022", 2, 5, 2, 8)]),
    "swallowed before a fault": ("a: #标题\nb: @c\n", [("GC022", 1, 4, 1, 7), ("GC021", 2, 4, 2, 5)]),
    "swallowed behind a fault": ("b: @c\na: #标题\n", [("GC021", 1, 4, 1, 5), ("GC022", 2, 4, 2, 7)]),
    # quotes
    "unclosed": ('a: "甲\nb: c\nd: @e\n', [("GC023", 1, 4, 1, 5), ("GC021", 3, 4, 3, 5)]),
    "unclosed single": ("a: '甲\nb: c\n", [("GC023", 1, 4, 1, 5)]),
    "closed by a Chinese quote": ('a: "甲”\nb: c\n', [("GC023", 1, 4, 1, 5)]),
    "unclosed in brackets": ('a: [甲, "乙]\nb: c\n', [("GC023", 1, 8, 1, 9)]),
    "unclosed and closed by the next": ('a: "甲\nb: "乙"\n', [("GC023", 1, 4, 1, 5)]),
    "behind a quote": ('a: "一件事"联办\n', [("GC024", 1, 9, 1, 11)]),
    "behind a bracket": ("a: [甲] 乙\n", [("GC024", 1, 8, 1, 9)]),
    "behind a quote in brackets": ('a: ["甲"乙, 丙]\n', [("GC024", 1, 8, 1, 9)]),
    "Chinese quotes": ("a: “甲”\n", [("GC029", 1, 4, 1, 7)]),
    "Chinese quotes in a list": ("a: [“甲”, “乙”]\n", [("GC029", 1, 5, 1, 8)]),
    "names that are all quoted": (
        "name: “甲”\nitems:\n  - name: “乙”\n",
        [("GC029", 1, 7, 1, 10), ("GC029", 3, 11, 3, 14)],
    ),
    "backslash": ('a: "D:\\目录"\n', [("GC030", 1, 7, 1, 9)]),
    "half a character": ('a: "\\ud800"\n', [("GC030", 1, 5, 1, 11)]),
    "escaped control": ('a: "\\x07"\n', [("GC006", 1, 4, 1, 10)]),
    # brackets
    "unclosed list": ("a: [甲, 乙\nb: c\n", [("GC025", 1, 4, 1, 5)]),
    "unclosed at the end": ("a: [甲, 乙\n", [("GC025", 1, 4, 1, 5)]),
    "unclosed braces": ("a: {b: c\nd: e\n", [("GC025", 1, 4, 1, 5)]),
    "unclosed list of several lines": ("a: [甲,\n    乙\nb: c\n", [("GC025", 1, 4, 1, 5)]),
    "wrong kind": ("a: [甲}\n", [("GC025", 1, 4, 1, 5)]),
    "inner unclosed": ("a: {b: [甲}\n", [("GC025", 1, 8, 1, 9)]),
    "two commas": ("a: [甲, , 乙]\n", [("GC026", 1, 8, 1, 9)]),
    "comma first": ("a: [, 乙]\n", [("GC026", 1, 5, 1, 6)]),
    "Chinese comma": ("a: [甲，乙]\n", [("GC027", 1, 6, 1, 7)]),
    "Chinese enumeration comma": ("a: [甲、乙，丙]\n", [("GC027", 1, 6, 1, 7)]),
    "Chinese comma after titles": ("a: [《甲、乙法》、《丙法》]\n", [("GC027", 1, 11, 1, 12)]),
    "Chinese comma behind articles": ("a: [《甲》第五条、第六条、《乙》]\n", [("GC027", 1, 15, 1, 16)]),
    "Chinese comma behind joint issuers": ("a: [甲部、乙局印发《丙》，《丁》]\n", [("GC027", 1, 15, 1, 16)]),
    "Chinese comma before a further number": ("a: [《甲》、国办发〔2020〕1号]\n", [("GC027", 1, 8, 1, 9)]),
    "Chinese comma between bodies": ("a: [县公安局、县民政局]\n", [("GC027", 1, 9, 1, 10)]),
    "Chinese comma in braces": ("a: {b: 甲，c: 乙}\n", [("GC027", 1, 9, 1, 10)]),
    "full-width close": ("a: [甲, 乙］\nb: c\n", [("GC028", 1, 9, 1, 10)]),
    "full-width brackets": ("a: ［甲，乙］\n", [("GC028", 1, 4, 1, 5)]),
    "number of a document": ("a: [国办发[2019]54号]\n", [("GC031", 1, 8, 1, 9)]),
    "only the close": ("a: 甲, 乙]\n", [("GC032", 1, 8, 1, 9)]),
    # layout
    "tab": ("a:\n\tb: c\n", [("GC040", 2, 1, 2, 2)]),
    "tabs": ("a:\n\tb: c\n\td: e\n", [("GC040", 2, 1, 2, 2), ("GC040", 3, 1, 3, 2)]),
    "tab behind a dash": ("a:\n  -\tb\n", [("GC040", 2, 4, 2, 5)]),
    "tab in a block": ("a: |\n\tb\n", [("GC040", 2, 1, 2, 2)]),
    "tab before a key that continues": ("a: b\n\tc: d\n", [("GC040", 2, 1, 2, 2)]),
    "full-width space": ("a:\n　　b: c\n", [("GC041", 2, 1, 2, 3)]),
    "no-break space": ("a:\n\xa0 b: c\n", [("GC041", 2, 1, 2, 3)]),
    "full-width space, paragraph": ("a: b\n　　甲\n", [("GC041", 2, 1, 2, 3)]),
    "too far right": ("a: b\n  c: d\n  e: f\n", [("GC042", 2, 3, 2, 4)]),
    "between two levels": ("a:\n    b: c\n  d: e\n", [("GC042", 3, 3, 3, 7)]),
    "behind a list": ("a: [b]\n  c: d\n", [("GC042", 2, 3, 2, 7)]),
    "an entry too far left": ("items:\n  - id: a\n - id: b\n", [("GC042", 3, 2, 3, 9)]),
    "an entry too far right": ("a:\n  - b\n    - c\n    - d\n", [("GC042", 3, 5, 3, 8)]),
    "dash": ("a:\n  - b\n  -c\n", [("GC043", 3, 3, 3, 4)]),
    "dashes": ("a:\n  -甲\n  -乙\n", [("GC043", 2, 3, 2, 4), ("GC043", 3, 3, 3, 4)]),
    "dash before a key": ("items:\n  -id: a\n    name: b\n", [("GC043", 2, 3, 2, 4)]),
    "dash continuing a text, before a fault": (
        "a: 甲\n  -乙\nb: @c\n",
        [("GC043", 2, 3, 2, 4), ("GC021", 3, 4, 3, 5)],
    ),
    "dash continuing a text": ("a: 甲\n  -乙\n", [("GC043", 2, 3, 2, 4)]),
    "dash at the beginning": ("-id: a\n", [("GC043", 1, 1, 1, 2)]),
    "dash and one key": ("items:\n  -id: a\n", [("GC043", 2, 3, 2, 4)]),
    "list beside its key": ("a: - b\n", [("GC044", 1, 4, 1, 5)]),
    "list below a value": ("a: b\n  - c\n  - d\n", [("GC044", 2, 3, 2, 4)]),
    # what is closed
    "anchor": ("a: &x b\n", [("GC050", 1, 4, 1, 6)]),
    "anchor of a list": ("a: &x\n  - b\n", [("GC050", 1, 4, 1, 6)]),
    "anchor on a key": ("&x a: b\n", [("GC050", 1, 1, 1, 3)]),
    "alias": ("a: &x b\nc: *x\n", [("GC050", 1, 4, 1, 6), ("GC051", 2, 4, 2, 6)]),
    "alias as a key": ("a: &x b\n*x : c\n", [("GC050", 1, 4, 1, 6), ("GC051", 2, 1, 2, 3)]),
    "alias before a fault": (
        "a: &x b\nc: *x\nd: @e\n",
        [("GC050", 1, 4, 1, 6), ("GC051", 2, 4, 2, 6), ("GC021", 3, 4, 3, 5)],
    ),
    "alias behind a fault": (
        "d: @e\na: &x b\nc: *x\n",
        [("GC021", 1, 4, 1, 5), ("GC050", 2, 4, 2, 6), ("GC051", 3, 4, 3, 6)],
    ),
    "merge": ("a:\n  <<: {b: c}\n", [("GC052", 2, 3, 2, 5)]),
    "tag": ("a: !!int 1\n", [("GC053", 1, 4, 1, 9)]),
    "tag behind a fault": ("a: @b\nc: !x d\n", [("GC021", 1, 4, 1, 5), ("GC053", 2, 4, 2, 6)]),
    "tag and anchor": ("a: &x !y b\n", [("GC050", 1, 4, 1, 6), ("GC053", 1, 7, 1, 9)]),
    "question key": ("? a\n: b\n", [("GC054", 1, 3, 1, 4)]),
    "list as a key": ("[a]: b\n", [("GC054", 1, 1, 1, 2)]),
    "no key": ("a: b\n: c\n", [("GC054", 2, 1, 2, 2)]),
    "empty key in braces": ("a: {: b}\n", [("GC054", 1, 5, 1, 6)]),
    "two documents": ("a: b\n---\nc: @d\n", [("GC055", 2, 1, 2, 4)]),
    "an empty second document": ("a: b\n---\n", [("GC055", 2, 1, 2, 4)]),
    "directive": ("%YAML 1.1\n---\na: b\n", [("GC056", 1, 1, 1, 10)]),
    "a directive of one's own": ("%x\na: b\n", [("GC056", 1, 1, 1, 3)]),
    # the file
    "empty": ("", [("GC007", 1, 1, 1, 1)]),
    "blank": ("\n\n", [("GC007", 1, 1, 1, 1)]),
    "remarks": ("# a\n", [("GC007", 1, 1, 1, 1)]),
    "an empty document": ("---\n", [("GC007", 1, 1, 1, 1)]),
    "a text": ("甲乙\n", [("GC008", 1, 1, 1, 3)]),
    "a list": ("- a\n- b\n", [("GC008", 1, 1, 1, 4)]),
    "deep": ("a: " + "[" * 24 + "b" + "]" * 24 + "\n", [("GC009", 1, 27, 1, 28)]),
    "not understood, at the end": ("a: {b: c}\n...\nd: e\n\n", [("GC059", 3, 1, 3, 5)]),
    "not understood": ("a: b\n...\nc: d\n", [("GC059", 3, 1, 3, 5)]),
    "a key without an end": (f"{'甲' * 1100}: b\n", [("GC059", 1, 1, 1, 1104)]),
}


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(("text", "expected"), TABLE.values(), ids=TABLE)
def test_each_fault_is_shown_where_it_is_and_nothing_else(text: str, expected: list[Row], parser: str) -> None:
    with parsing(parser):
        _, found = read(text)
    assert rows(found) == expected


@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_places_do_not_depend_on_the_kind_of_newline(newline: str) -> None:
    for text, expected in TABLE.values():
        if "\n" in text[:-1]:
            _, found = read(text.replace("\n", newline))
            assert rows(found) == expected


def test_both_lines_of_a_duplicate_key_are_shown() -> None:
    _, found = read("name: 甲\nlevel: 县级\nname: 乙\nname: 丙\n")
    assert message(found[0]) == "“name”写了两次：第 1 行和第 3 行"
    assert [(related.label.zh, related.place[1:3]) for related in found[0].related] == [
        ("第一次", (1, 1)),
        ("第二次", (3, 1)),
    ]
    assert [(related.label.zh, related.place[1:3]) for related in found[1].related] == [
        ("第一次", (1, 1)),
        ("第三次", (4, 1)),
    ]


def test_the_first_of_two_equal_keys_counts() -> None:
    source, _ = read("name: 甲\nname: 乙\n")
    assert source is not None
    assert source.value == {"name": "甲"}


def test_findings_name_the_value_that_is_not_what_was_meant() -> None:
    source, found = read("items:\n  - name: #甲\n    basis: &x 乙\n    level: [县级、乡级]\n    <<: {a: b}\n")
    assert source is not None
    assert source.value == {"items": [{"name": None, "basis": "乙", "level": ["县级、乡级"]}]}
    assert [one.path for one in found] == [
        ("items", 0, "name"),
        ("items", 0, "basis"),
        ("items", 0, "level"),
        ("items", 0, "<<"),
    ]
    assert all(one.owner is not None and one.owner.key == "x.yaml" for one in found)
