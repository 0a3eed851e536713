"""Which item is which: ids first, then names and content, wherever they went."""

from __future__ import annotations

import pytest
from editions import POLICE, compared, files_of
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.comparison import Kind

WATER = POLICE.replace("户籍管理", "水利")


def item(key: str, name: str, content: str, category: str = "类") -> str:
    return f"  - {{id: {key}, category: {category}, name: {name}, content: [{content}]}}\n"


def told(old: str, new: str) -> list[tuple[str, str]]:
    found = compared(files_of(POLICE + old), files_of(POLICE + new)).differences
    return [(one.kind.value, one.field) for one in found]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (item("a", "取水许可", "依据, 条件"), item("b", "取水许可", "依据, 条件"), [("moved", "id")]),
        (
            item("a", "取水许可", "依据, 条件"),
            item("b", "取水许可", "依据, 条件, 流程", "另类"),
            [("moved", "id"), ("moved", "category"), ("changed", "content")],
        ),
        (
            item("a", "取水许可", "依据, 条件"),
            item("b", "取水许可审批", "依据, 条件"),
            [("moved", "id"), ("renamed", "name")],
        ),
        (item("a", "取水许可", "依据, 条件"), item("b", "河道采砂", "依据, 条件"), [("added", ""), ("removed", "")]),
        (item("a", "取水许可", "依据"), item("b", "取水许可审批", "依据"), [("added", ""), ("removed", "")]),
        (
            item("a", "取水许可", "依据, 条件") + item("b", "河道采砂", "范围"),
            item("a", "河道采砂", "范围") + item("b", "取水许可", "依据, 条件"),
            [("moved", "id"), ("moved", "id")],
        ),
        (
            item("a", "政策文件", "文件", "甲类") + item("b", "政策文件", "文件", "乙类"),
            item("c", "政策文件", "文件", "乙类") + item("d", "政策文件", "文件", "甲类"),
            [("moved", "id"), ("moved", "id")],
        ),
        (
            item("a", "取水许可", "依据, 条件"),
            item("a", "取水审批", "范围"),
            [("renamed", "name"), ("changed", "content")],
        ),
    ],
)
def test_an_item_is_known_again(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert told(old, new) == expected


def test_an_item_that_went_to_another_domain_is_known_there() -> None:
    moved, kept = item("a", "取水许可", "依据, 条件"), item("k", "其他", "别的")
    old = files_of(POLICE + kept + moved, water=WATER + item("w", "水库", "水位"))
    new = files_of(POLICE + kept, water=WATER + item("w", "水库", "水位") + moved)
    (one,) = compared(old, new).differences
    assert (one.kind, one.field, one.old, one.new) == (Kind.MOVED, "domain", ("户籍管理",), ("水利",))


NAMES = st.lists(
    st.sampled_from(["取水许可", "河道采砂", "水库调度", "水质公告", "水费标准", "防汛预案"]), max_size=6, unique=True
)


@given(NAMES, NAMES)
def test_every_item_is_told_of_once(old: list[str], new: list[str]) -> None:
    before, after = (
        "".join(item(f"{side}{n}", name, f"{name}甲, {name}乙") for n, name in enumerate(names))
        for side, names in (("old-", old), ("new-", new))
    )
    keep = item("keep", "总是在", "内容")
    found = compared(files_of(POLICE + keep + before), files_of(POLICE + keep + after))
    assert found.items(Kind.ADDED) == len(set(new) - set(old))
    assert found.items(Kind.REMOVED) == len(set(old) - set(new))
    assert found.items(Kind.MOVED) == len(set(old) & set(new))
    assert found.items(Kind.CHANGED) == 0
