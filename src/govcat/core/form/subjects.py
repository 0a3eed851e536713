"""公开主体: bodies and roles, one a line as we write them."""

from __future__ import annotations

from govcat.core.elements.subject import read_subjects
from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import joined, lines_of
from govcat.core.form.lists import points_of
from govcat.core.form.markers import marker_of
from govcat.core.form.notes import taken_out
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge, Vocabulary
from govcat.core.pattern import pattern

_LONGEST = 300
"""No name is longer, so no more lines are put together."""
_BETWEEN = pattern(
    r"(?<=[门关构府局委会办处心站所院校司业位厅队织人方）)])[ \t\u3000]+"
    r"(?=[\u3400-\u9fff]{2,20}(?:[门关构府局委会办处心站所院校司业位厅队织]|[）)])(?:[\s（(、，,；;]|$))"
)
"""Blanks between two bodies."""
_REST = pattern(
    r"(?:[（(〔【/／]|(?:人民)?政府|(?:主管|行政|管理)*(?:部门|机关|机构)|局|委员会|委|办公室|办事处|中心|分局|所|站)(?:[（(].*)?"
)
"""A line that can name nobody alone: the line above it was broken."""


def _read(text: str, _: Signs, knowledge: Knowledge) -> Read:
    """The bodies of the cell; a remark in brackets stays with the body before it."""
    body, notes = taken_out(text)
    lines = lines_of(_BETWEEN.sub("\n", body))
    if lines and marker_of(lines[0]):
        lines = [point.text for point in points_of(body)]
    said = _whole(lines, knowledge.roles)
    found = dict.fromkeys(one.label + one.text for one in read_subjects("\n".join(said), knowledge.roles))
    fields = {"subject": tuple(found), "notes": notes}
    return Read({field: entries for field, entries in fields.items() if entries})


def _whole(lines: list[str], roles: Vocabulary) -> list[str]:
    """The lines, names that were broken over two of them put together."""
    whole: list[str] = []
    for line in lines:
        if whole and len(whole[-1]) < _LONGEST and _goes_on(whole[-1], line, roles):
            whole[-1] += line
        else:
            whole.append(line)
    return whole


def _goes_on(name: str, line: str, roles: Vocabulary) -> bool:
    return _is_open(name) or line[0] in "（(" or bool(_REST.fullmatch(line) or roles.resolve(name + line))


def _is_open(line: str) -> bool:
    opened = sum(char in "（(" for char in line)
    return opened > sum(char in "）)" for char in line)


SUBJECT = Leaf("subject", "subject", lambda item, _, __: joined(item.subject), _read)
"""What `read` gives are the bodies as printed; that a body plays a role is known to whoever knows the project."""
