"""What ships with govcat is spelled as `govcat fmt` spells, and says the same after it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from formatting import NAMES
from running import ROOT

from govcat.actions.tidying import tidiers_of
from govcat.core.written import Written, WrittenDomain
from govcat.fmt import Kind, formatted
from govcat.registry import knowledge
from govcat.shape.forms import FORMS

SHIPPED = [*(ROOT / "domains").glob("*.yaml"), *(ROOT / "examples").rglob("*.yaml"), ROOT / "govcat.yaml"]
FILES = sorted(path for path in SHIPPED if path.parent.name == "domains" or path.name in NAMES)


@cache
def kind_of(model: type[Written]) -> Kind:
    return Kind(FORMS[model], tidiers_of(model, knowledge()))


def test_there_is_something_to_look_at() -> None:
    assert len(FILES) > 29


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_key_and_no_text_of_it_is_spelled_otherwise(path: Path) -> None:
    kind = kind_of(NAMES.get(path.name, WrittenDomain))
    done = formatted(path.name, path.read_bytes(), kind)
    assert done.diagnostics == ()
    assert (done.counts.keys, done.counts.texts) == (0, 0)
    again = formatted(path.name, done.content, kind)
    assert again.content == done.content
