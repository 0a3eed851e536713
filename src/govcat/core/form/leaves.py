"""All leaves of forms, by key."""

from __future__ import annotations

from govcat.core.form import matters
from govcat.core.form.audiences import AUDIENCES
from govcat.core.form.basis import BASIS
from govcat.core.form.channels import CHANNEL
from govcat.core.form.contents import CONTENT
from govcat.core.form.kept import KEPT, own_column
from govcat.core.form.leaf import Leaf
from govcat.core.form.levels import LEVEL, level
from govcat.core.form.links import LINK
from govcat.core.form.methods import METHOD, method
from govcat.core.form.notes import NOTES
from govcat.core.form.one_channel import one_channel
from govcat.core.form.stages import STAGES
from govcat.core.form.subjects import SUBJECT
from govcat.core.form.time_limits import TIME_LIMIT

LEAVES = (
    *(*matters.MATTERS, CONTENT, BASIS, TIME_LIMIT, SUBJECT, CHANNEL),
    *(*AUDIENCES, METHOD, LEVEL, *STAGES, *KEPT, LINK, NOTES),
)
"""The leaves that stand by themselves. The rest (one level of categories, one level, one method, one channel, a
column of one's own) are made from their key."""

_BY_KEY = {leaf.key: leaf for leaf in LEAVES}


def leaf_of(key: str) -> Leaf | None:
    """The leaf that a layout or a reader of tables names by `key`; None if there is none."""
    depth = key.removeprefix("category.")
    if depth != key and depth.isascii() and depth.isdecimal() and depth[0] != "0":
        return matters.category(int(depth))
    if key.startswith("level.") and all(key.removeprefix("level.").split("+")):
        return level(key)
    if key.startswith("method.") and key.removeprefix("method."):
        return method(key)
    if key.startswith("channel.") and key.removeprefix("channel."):
        return one_channel(key)
    if key.startswith("x-") and key != "x-":
        return own_column(key)
    return _BY_KEY.get(key)
