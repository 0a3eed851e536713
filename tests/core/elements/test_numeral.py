"""Numbers in Chinese letters."""

from __future__ import annotations

import pytest

from govcat.core.elements.numeral import value_of


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("20", 20),
        ("２０", 20),
        ("七", 7),
        ("十", 10),
        ("十五", 15),
        ("二十", 20),
        ("廿一", 21),
        ("两", 2),
        ("一百", 100),
        ("一百〇四", 104),
        ("一百二十", 120),
        ("一千二百四十二", 1242),
        ("二〇一九", 2019),
        ("〇", 0),
    ],
)
def test_values(numeral: str, value: int) -> None:
    assert value_of(numeral) == value
