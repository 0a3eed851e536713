"""五公开 as a row of boxes, as the forms of Zhejiang print it: □决策 □执行 □管理 ■服务 □结果."""

from __future__ import annotations

from govcat.core.form.lines import joined
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings

STAGES = ("决策", "执行", "管理", "服务", "结果")


def write_stage_boxes(item: PublishedItem, _: Readings, marks: Marks) -> str:
    """One box a line, in the order in which the State Council names them."""
    return joined((marks.chosen if word in item.stage else marks.open) + word for word in STAGES)
