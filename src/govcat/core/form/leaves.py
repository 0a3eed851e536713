"""All leaves of forms, by key."""

from __future__ import annotations

from dataclasses import replace

from govcat.core.form import matters, ticks
from govcat.core.form.channels import CHANNEL
from govcat.core.form.contents import BASIS, CONTENT
from govcat.core.form.kept import KEPT, own_column
from govcat.core.form.leaf import Leaf
from govcat.core.form.links import LINK
from govcat.core.form.stages import write_stage_boxes
from govcat.core.form.words import WORDS

LEAVES = (*matters.MATTERS, CONTENT, BASIS, *KEPT, CHANNEL, ticks.EVERYONE, ticks.GROUPS, *WORDS, LINK)
"""The leaves that stand by themselves. The rest (one level of categories, one level, one method, a
column of one's own) are made from their key."""

_BY_KEY = {leaf.key: leaf for leaf in LEAVES}
_BY_KEY["stage.boxes"] = replace(_BY_KEY["stage"], key="stage.boxes", write=write_stage_boxes)


def leaf_of(key: str) -> Leaf | None:
    """The leaf that a layout or a reader of tables names by `key`; None if there is none."""
    depth = key.removeprefix("category.")
    if depth != key and depth.isascii() and depth.isdecimal() and depth[0] != "0":
        return matters.category(int(depth))
    if key.startswith("level.") and all(key.removeprefix("level.").split("+")):
        return ticks.level(key)
    if key.startswith("method.") and key.removeprefix("method."):
        return ticks.method(key)
    if key.startswith("x-") and key != "x-":
        return own_column(key)
    return _BY_KEY.get(key)
