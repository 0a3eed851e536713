"""Beside an identity number other findings keep their words, and none repeats the number."""

from __future__ import annotations

import re

import pytest
from small_projects import DEFAULTS, found_in

from govcat.core.diagnostic import Diagnostic
from govcat.report.json import as_json
from govcat.report.wording import say

WIDE = "５１１５２４２０１５０６０１３１２５"
NUMBER = "511524201506013125"


def told(line: str) -> dict[str, Diagnostic]:
    item = f"items:\n  - id: a\n    name: 低保公示\n    content: [保障标准]\n    {line}\n"
    found = found_in({"social-assistance": DEFAULTS + item})
    printed = as_json(found, None, language="zh") + as_json(found, None, language="en")
    assert NUMBER[3:-2] not in re.sub(r"\W", "", printed.translate(str.maketrans("０１２３４５６７８９", "0123456789")))
    return {one.code: one for one in found}


@pytest.mark.parametrize("field", ["notes: [{}]", "phone: {}", "complaint_phone: {}"])
def test_the_width_of_a_number_that_must_go_is_nothing_to_speak_of(field: str) -> None:
    found = told(field.format(WIDE))
    assert "GC801" in found
    assert not {"GC821", "GC527"} & set(found)


def test_what_does_not_repeat_the_number_is_told_in_full() -> None:
    found = told(f"notes: [张某{NUMBER}，受理（窗口), 每周一办理]")
    assert found["GC821"].is_confidential
    assert "窗口" in say(found["GC821"], "zh").message
    assert {"GC801", "GC821"} <= set(found)


def test_what_repeats_the_number_is_left_out() -> None:
    found = told(f"notes: [张某、{NUMBER}，李某]")
    assert "从略" in say(found["GC027"], "zh").message


def test_a_text_whose_signs_are_escaped_is_shown_nowhere() -> None:
    found = told('notes: ["张某5\\u200b11524201506013125，受理（窗口)"]')
    assert "从略" in say(found["GC821"], "zh").message
