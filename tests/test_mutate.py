"""The mutation operators change what they say, one thing at a time."""

from __future__ import annotations

from mutate import mutants

SOURCE = '''
LIMIT = 20

@rule("GC000", weight=3)
def judged(item, most=5):
    """A page with 1 number."""
    if not item.name:
        return
    if item.amount > LIMIT and item.kind == "days" and item.is_local:
        yield 1 if item.flag else None
    yield from (part for part in item if part)
'''


def test_every_operator_is_applied_where_it_can_be() -> None:
    found = [(mutant.line, mutant.what) for mutant in mutants(SOURCE)]
    assert found == [
        (2, "shifted: 20"),
        (7, "dropped not of: not item.name"),
        *(
            (9, f"dropped part {n} of: item.amount > LIMIT and item.kind == 'days' and item.is_local")
            for n in (1, 2, 3)
        ),
        (9, "swapped: item.amount > LIMIT"),
        (9, "swapped: item.kind == 'days'"),
        (10, "shifted: 1"),
        (10, "negated: item.flag"),
        (11, "negated: part"),
    ]


def test_a_mutant_differs_in_one_place_and_declarations_stay() -> None:
    unchanged = next(mutants(SOURCE)).source.replace("21", "20")
    for mutant in mutants(SOURCE):
        assert mutant.source != unchanged
        assert "@rule('GC000', weight=3)" in mutant.source
        assert "most=5" in mutant.source
        assert "A page with 1 number." in mutant.source
        assert sum(one != two for one, two in zip(mutant.source.split("\n"), unchanged.split("\n"), strict=True)) == 1
