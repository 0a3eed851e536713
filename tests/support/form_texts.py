"""Texts as catalogues hold them, for the round trips of leaves."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.leaves import leaf_of
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings
from govcat.registry import knowledge

KNOWN: Knowledge = knowledge()
MARKS = (Marks(), Marks(boxes="chosen"), Marks(tick="■"), Marks(tick="✓", chosen="☑", open="☐"))

_PIECES = (
    *("机构职能", "办公地址", "补贴标准", "面积1.5米", "2020年1.2万元", "第3条", "（含附件2、3）", "(B5)", "《办法》"),
    *(
        "：",
        "、",
        "，",
        "；",
        "。",
        "/",
        "“一”",
        "〔2016〕8号",
        "①",
        "（1）",
        "1.",
        "2、",
        "一、",
        "●",
        "·",
        "-",
        "〇",
        "□",
        "■",
    ),
    *("注：", "公告", "等信息", "A", "7", " "),
)


@cache
def leaf(key: str) -> Leaf:
    """The leaf with this key, which there must be."""
    found = leaf_of(key)
    assert found is not None, key
    return found


def read(key: str, text: str, signs: Signs | None = None) -> Read:
    """What a cell says."""
    return leaf(key).read(text, signs or Signs(), KNOWN)


def said(key: str, text: str, signs: Signs | None = None) -> tuple[str, ...]:
    """The entries that a cell gives its own field, where nothing of it is unread."""
    found = read(key, text, signs)
    assert found.unread == ()
    return found.fields.get(leaf(key).field, ())


def written(key: str, item: PublishedItem, marks: Marks | None = None) -> str:
    """What a leaf writes for an item."""
    return leaf(key).write(item, Readings(KNOWN.vocabularies, KNOWN.roles), marks or Marks())


def texts(*, ending: str = "") -> st.SearchStrategy[str]:
    """Texts of many pieces on one line, without blanks around them; none ends in a character of `ending`."""
    made = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6).map("".join)
    return made.map(str.strip).filter(lambda text: bool(text) and text[-1] not in ending)


def any_texts() -> st.SearchStrategy[str]:
    """Any text at all, and such as come near to what a cell may hold."""
    near = st.lists(
        st.sampled_from((*_PIECES, "\n", "\r\n", "\u3000", "政府网站", "√", "R", "£", "《", "）", "全社会"))
    )
    return st.text() | near.map("".join)
