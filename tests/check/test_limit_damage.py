"""Two numbers before one unit are mended only where they can be one."""

from __future__ import annotations

import pytest

from govcat.check.grammar.limit_damage import damages_in


@pytest.mark.parametrize(
    ("number", "mended"),
    [
        ("2 0", "20个工作日"),
        ("1 00", "100个工作日"),
        ("20 20", "20个工作日"),
        ("12 34", ""),
        ("1 二", ""),
        ("二十二0", ""),
    ],
)
def test_a_number_in_two_pieces(number: str, mended: str) -> None:
    match, damage = next(damages_in(f"自信息形成之日起{number}个工作日内公开"))
    assert damage.mend(match) == mended
