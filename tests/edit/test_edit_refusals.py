"""What an edit does not do: then it says why, and nothing is handed back."""

from __future__ import annotations

import pytest
from editing import DOMAIN, FILE, HEAD, STANDARD, compiled, edits

from govcat.core.change import Change, records
from govcat.edit import FAULTS, Edited, Refused


def codes(own: dict[str, str], *changes: Change, standard: str = STANDARD) -> list[str]:
    answer = edits(own, changes, standard)
    assert isinstance(answer, Refused)
    return [found.code for found in answer.diagnostics]


def test_a_change_that_starts_from_another_value() -> None:
    assert codes({}, Change(DOMAIN, "birth", "time_limit", "每年", "每月")) == ["GC971"]
    assert codes({}, Change(DOMAIN, "nobody", "time_limit", None, "每月")) == ["GC971"]
    assert codes({}, Change("nowhere", "birth", "", {"name": "甲"}, None)) == ["GC971"]


def test_changes_are_made_one_after_the_other() -> None:
    there, on = (Change(DOMAIN, "birth", "phone", old, new) for old, new in ((None, "1"), ("1", "2")))
    answer = edits({}, (there, on))
    assert isinstance(answer, Edited)
    assert answer.files == {FILE: f"{HEAD}items:\n  - id: birth\n    phone: 2\n"}
    assert edits({}, (there, there.inverse)) == Edited()


def test_a_value_from_above_cannot_be_emptied() -> None:
    assert codes({}, Change(DOMAIN, "adoption", "notes", ("另见民政",), None)) == ["GC972"]
    own = {FILE: f"{HEAD}items:\n  - id: adoption\n    notes: [本地]\n"}
    assert codes(own, Change(DOMAIN, "adoption", "notes", ("本地",), ())) == ["GC972"]


def test_an_item_from_above_is_not_deleted_without_a_reason() -> None:
    record = records(compiled({}).catalogue)[DOMAIN, "birth"]
    assert codes({}, Change(DOMAIN, "birth", "", record, None)) == ["GC973"]


def test_a_file_that_cannot_be_read_is_not_edited() -> None:
    assert codes({FILE: "items: [\n"}, Change(DOMAIN, "birth", "phone", None, "1")) == ["GC974"]


def test_what_does_not_come_true_is_not_handed_back() -> None:
    locked = STANDARD.replace("name: 出生登记,", "name: 出生登记, locked: [time_limit],")
    change = Change(DOMAIN, "birth", "time_limit", "即时公开", "每年")
    assert codes({}, change, standard=locked) == ["GC975"]
    assert codes({}, Change(DOMAIN, "death", "level", ("县级", "乡级"), ("县区级",))) == ["GC975"]
    assert {*codes({}, Change("../elsewhere", "a", "", None, {"name": "甲", "content": ("一",)}))} == {"GC975"}


def test_an_unknown_field_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        edits({}, [Change(DOMAIN, "birth", "nonsense", None, "1")])


def test_every_refusal_speaks_both_languages_and_says_that_nothing_was_written() -> None:
    assert len({fault.code for fault in FAULTS}) == len(FAULTS) == 6
    for fault in FAULTS:
        assert "没有改动任何文件" in fault.zh.why
        assert "nothing was written" in fault.en.why
