"""Taking scalars apart gives the text that a YAML parser reads."""

from __future__ import annotations

import yaml
from hypothesis import assume, example, given
from hypothesis import strategies as st

from govcat.core.scalar import span_of, typed

_PIECES = [
    "甲",
    "𠀀",
    "ab",
    " ",
    "\t",
    "\n",
    "\n\n",
    "\n ",
    "\n   ",
    "''",
    '\\"',
    "\\n",
    "\\\n",
    "\\u4e00",
    "\\x41",
    "\\ ",
]
_BODIES = st.lists(st.sampled_from(_PIECES), max_size=12).map("".join)


def characters(raw: str) -> str:
    """Give the text that the scalar `raw` writes, as `typed` takes it apart."""
    found = typed(raw)
    assert found is not None
    assert all(0 <= one.start < one.end <= len(raw) for one in found)
    return "".join(one.char for one in found)


def value_of(raw: str) -> str | None:
    """Give the text that PyYAML reads."""
    try:
        events = list(yaml.parse(f"k: {raw}"))
    except yaml.YAMLError:
        return None
    scalars = [event for event in events if isinstance(event, yaml.ScalarEvent)]
    return scalars[1].value if len(scalars) == 2 else None


@given(_BODIES, st.sampled_from("\"'"))
@example("\\\n \n x", '"')
def test_quoted(body: str, quote: str) -> None:
    raw = f"{quote}{body}{quote}"
    value = value_of(raw)
    assume(value is not None)
    assert characters(raw) == value


@given(_BODIES)
def test_plain(body: str) -> None:
    raw = f"甲{body}乙"
    value = value_of(raw)
    assume(value is not None)
    assert characters(raw) == value


@given(_BODIES, st.sampled_from(["|", ">", "|-", ">-", "|+", ">+ # 备注"]))
def test_blocks(body: str, header: str) -> None:
    raw = f"{header}\n  " + f"{body}乙".replace("\n", "\n  ")
    value = value_of(raw)
    assume(value is not None)
    assert characters(raw) == value


@given(_BODIES, st.sampled_from(["甲{}乙", "'{}'", '"{}"', ">-\n  {}"]), st.integers(0, 9), st.integers(0, 9))
@example("甲乙", "'{}'", 0, 9)
@example("甲乙", '"{}"', 2, 3)
@example("", "'{}'", 0, 1)
def test_a_piece_of_the_text_has_its_span(body: str, style: str, start: int, end: int) -> None:
    raw = style.format(body)
    assume(value_of(raw) is not None)
    meant = (typed(raw) or [])[start:end]
    assert span_of(raw, start, end) == ((meant[0].start, meant[-1].end) if meant else None)


def test_what_cannot_be_taken_apart() -> None:
    assert typed("|2\n   甲") is None
    assert typed("&a 甲") is None
    assert typed("!x 甲") is None
    assert span_of("!x 甲", 0, 1) is None
