"""The proof accepts what says the same, and nothing else."""

from __future__ import annotations

import pytest

from govcat.core.place import Path
from govcat.core.written import WrittenDomain
from govcat.fmt.proof import remarks, says_the_same
from govcat.fmt.reading import Read, read
from govcat.shape.forms import FORMS

FORM = FORMS[WrittenDomain]
TEXT = """\
name: 水利  # 一
defaults: {basis: [甲, 乙], x-own: {a: 1, b: 2}}
items:
  # 二
  - id: a
    links: {甲: a, 乙: b}
    allow: [{code: GC1, reason: 甲}]
"""


def reading(text: str) -> Read:
    done = read("domains/water.yaml", text.encode(), FORM)
    assert isinstance(done, Read)
    return done


def is_proven(before: str, after: str, texts: dict[Path, str] | None = None) -> bool:
    return says_the_same(reading(before), reading(after), FORM, texts or {})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: 水利", "名称: '水利'"),
        ("basis: [甲, 乙], x-own: {a: 1, b: 2}", "x-own: {a: 1, b: 2}, 依据: [甲, 乙]"),
        ("{code: GC1, reason: 甲}", "{reason: 甲, code: GC1}"),
        ("[甲, 乙]", "[\n 甲,  乙 ]"),
        ("  # 一", " # 一"),
    ],
)
def test_another_writing_is_the_same(old: str, new: str) -> None:
    assert old in TEXT
    assert is_proven(TEXT, TEXT.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("水利", "水务"),
        ("[甲, 乙]", "[乙, 甲]"),
        ("[甲, 乙]", "[甲]"),
        ("[甲, 乙]", "甲"),
        ("basis", "basis+"),
        ("{a: 1, b: 2}", "{b: 2, a: 1}"),  # names that people choose, in the order they chose
        ("{甲: a, 乙: b}", "{乙: b, 甲: a}"),
        ("[{code: GC1, reason: 甲}]", "{code: GC1, reason: 甲}"),
        ("name: 水利", "name: 水利\nx-new: 甲"),
        ("  # 一", ""),
        ("# 一", "# 二"),
        ("# 一", "# 一 # 一"),
        ("  # 二\n", "  # 二\n  # 二\n"),
        ("name: 水利", "name: “水利”"),
    ],
)
def test_anything_else_is_not(old: str, new: str) -> None:
    assert old in TEXT
    assert not is_proven(TEXT, TEXT.replace(old, new))


def test_new_texts_are_expected_at_their_paths_and_nowhere_else() -> None:
    texts: dict[Path, str] = {("defaults", "basis", 1): "丙"}
    after = TEXT.replace("乙]", "丙]")
    assert is_proven(TEXT, after, texts)
    assert not is_proven(TEXT, after)
    assert not is_proven(TEXT, TEXT, texts)
    assert not is_proven(TEXT, after.replace("水利", "丙"), texts)


def test_a_text_that_the_reader_now_asks_about_is_not_proven() -> None:
    assert not is_proven("notes: '“甲”'\n", "notes: “甲”\n")
    assert is_proven("notes: “甲”\n", "notes: '“甲”'\n")
    assert not is_proven("notes: '“甲”'\nenglish: “甲”\n", "notes: “甲”\nenglish: “甲”\n")
    assert not is_proven("items: [{id: a}]\n", "items: [{id: a, 名称: 甲, name: 甲}]\n")


def test_remarks_are_what_stands_outside_of_keys_and_values() -> None:
    text = "# 一\n'#a': \"#b\" #二\nx: a#b # 三 # 四\ny: |  # 五\n  # 六\n# 七\nz: [ # 八\n  甲] # 九"
    assert [*remarks(reading(text).source)] == ["# 一", "#二", "# 三 # 四", "# 七", "# 八", "# 九"]
