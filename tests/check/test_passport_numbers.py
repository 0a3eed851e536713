"""What GC811 says of numbers of passports and travel permits: labelled ones only, and never a sample."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("note", "masked"),
    [
        ("护照号码E38471026持有人", "E38******"),
        ("护照号：EA 3847102", "EA *******"),
        ("护照（g38471026）", "g38******"),
        ("往来港澳通行证号为C38471026", "C38******"),
        ("台湾居民来往大陆通行证 T38471026", "T38******"),
        ("回乡证编号H38471026", "H38******"),
        ("台胞证号38471026、护照是E-38471026", "E-3*******"),
    ],
)
def test_a_labelled_number(note: str, masked: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(notes=(note,)), codes=("GC811",))
    assert found.facts["masked"] == masked
    assert found.is_confidential


@pytest.mark.parametrize(
    "note",
    [
        "护照号码E3847****",
        "护照号E12345678",
        "护照号E88888888",
        "护照号E00003847",
        "货车通行证号A3847102",
        "护照受理编号E38471026",
        "护照号E384710263",
        "护照号E384710",
        "护照号ABC3847102",
        "编号E38471026",
    ],
)
def test_what_is_no_number_of_a_person(note: str, changed: Any, judged: Any) -> None:
    assert judged(changed(notes=(note,)), codes=("GC811",)) == []
