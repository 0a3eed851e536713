"""For random files and changes C: the difference between compiling before and after `edit(C)` is C; the rest stays."""

from __future__ import annotations

import re

from county_files import changes, county_files, growing_changes
from editing import FILE, compiled, edits, made, merged
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from govcat.core.change import Change, records
from govcat.core.source import TextPlaces
from govcat.diff import diff
from govcat.edit import Edited

brief = settings(max_examples=60, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


@brief
@given(st.data())
def test_the_difference_is_the_change(data: st.DataObject) -> None:
    own = {FILE: data.draw(county_files())}
    before = compiled(own).catalogue
    wanted = data.draw(changes(before))
    answer = edits(own, wanted)
    if not isinstance(answer, Edited):
        assert {found.code for found in answer.diagnostics} == {"GC972"}
        return
    after = compiled(merged(own, answer.files)).catalogue
    real = [change for change in wanted if change.old != change.new]
    assert sorted(diff(before, after), key=repr) == sorted(real, key=repr)
    assert merged(merged(own, answer.files), answer.undo) == own


@brief
@given(st.data())
def test_what_is_not_touched_keeps_its_bytes(data: st.DataObject) -> None:
    own = {FILE: data.draw(county_files())}
    wanted = data.draw(changes(compiled(own).catalogue))
    answer = edits(own, wanted)
    assume(isinstance(answer, Edited))
    assert isinstance(answer, Edited)
    after = merged(own, answer.files).get(FILE, "")
    touched = {change.item for change in wanted}
    for item, text in _entries(own[FILE]).items():
        assert item in touched or text in after
    newlines = set(re.findall(r"\r?\n", own[FILE]))
    assert set(re.findall(r"\r?\n", after)) <= newlines or FILE not in merged(own, answer.files)
    assert [line for line in own[FILE].splitlines() if "总机" in line or "x-own" in line] == [
        line for line in after.splitlines() if "总机" in line or "x-own" in line
    ]


@brief
@given(st.data())
def test_an_edit_without_changes_changes_no_byte(data: st.DataObject) -> None:
    own = {FILE: data.draw(county_files())}
    before = records(compiled(own).catalogue)
    assert edits(own, ()) == Edited()
    idle = [Change(*key, "", record, record) for key, record in before.items()]
    assert edits(own, idle) == Edited()


@brief
@given(st.data())
def test_the_inverse_changes_restore_files_in_our_own_style(data: st.DataObject) -> None:
    """A file that edit made is in its style; undoing later changes by their inverses gives it back byte by byte."""
    standard = compiled({}).catalogue
    first = edits({}, data.draw(changes(standard)))
    assume(isinstance(first, Edited))
    assert isinstance(first, Edited)
    own = merged({}, first.files)
    before = compiled(own).catalogue
    second = edits(own, data.draw(growing_changes(before, standard)))
    assume(isinstance(second, Edited))
    assert isinstance(second, Edited)
    later = merged(own, second.files)
    back = diff(before, compiled(later).catalogue)
    assert made(later, *(change.inverse for change in reversed(back))) == own


def _entries(text: str) -> dict[str, str]:
    """The text of each entry of `items`, by id, with the remark behind its last value."""
    shaped = compiled({FILE: text}).layers[-1].domains[0]
    assert isinstance(shaped.source.places, TextPlaces)
    found = {}
    for number, item in enumerate(shaped.written.items or ()):
        kid = shaped.source.places.node(("items", number))
        line = text.find("\n", kid.end)
        found[item.id] = text[kid.start : line if line >= 0 else len(text)]
    return found
