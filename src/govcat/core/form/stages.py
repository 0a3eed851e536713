"""五公开 as words, or as a row of boxes, as the forms of Zhejiang print it: □决策 □执行 □管理 ■服务 □结果."""

from __future__ import annotations

from govcat.core.form.leaf import Leaf
from govcat.core.form.lines import joined
from govcat.core.form.vocabulary_cells import closed_reader, words_in
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings

_IN_ORDER = ("决策", "执行", "管理", "服务", "结果")


def _write_boxes(item: PublishedItem, _: Readings, marks: Marks) -> str:
    """One box a line, in the order in which the State Council names them."""
    return joined((marks.chosen if word in item.stage else marks.open) + word for word in _IN_ORDER)


_READ = closed_reader("stage", words_in)

STAGES = (
    Leaf("stage", "stage", lambda item, _, __: joined(item.stage), _READ),
    Leaf("stage.boxes", "stage", _write_boxes, _READ),
)
"""Both read either way; they differ in what they write."""
