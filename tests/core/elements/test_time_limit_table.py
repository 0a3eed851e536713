"""What the time limits of published catalogues say, row by row of a table that people wrote.

`time_limits.tsv` gives the parts of each text, joined by `;`, as `kind amount unit trigger` with `-` for what is not
said; a fixed date has its day behind them. `damaged` is a part that was cut off: it holds no amount, whatever its
kind. `yields` says that the limit gives way to other law.
"""

from __future__ import annotations

from pathlib import Path

from govcat.core.elements.time_limit import Limit, read_time_limit

HEADER, *LINES = (Path(__file__).parent / "time_limits.tsv").read_text(encoding="utf-8").splitlines()
ROWS: dict[str, tuple[str, str]] = {text: (parts, yields) for text, parts, yields in (one.split("\t") for one in LINES)}

FAILING = {
    "每季度的首个月20日(财务往来较多的每月一次)": "words in brackets count only if no others hold a limit",
}
"""Rows that are read otherwise than the table says, and why."""


def understood(text: str, expected: str) -> tuple[str, str]:
    """What is understood of `text`, in the words of the table."""
    limit = read_time_limit(text)
    wanted = expected.split(";")
    parts = [
        "damaged" if wanted[at : at + 1] == ["damaged"] and _is_damaged(part) else _said(part)
        for at, part in enumerate(limit.parts)
    ]
    return ";".join(parts), "yes" if limit.has_exception else ""


def _is_damaged(part: Limit) -> bool:
    return part.kind == "unknown" or (part.kind == "display" and part.amount is None)


def _said(part: Limit) -> str:
    amount = "" if part.amount is None else str(part.amount)
    said = [part.kind, *(word or "-" for word in (amount, part.unit, part.trigger))]
    return " ".join([*said, part.date] if part.date else said)


def test_the_table_is_in_order() -> None:
    assert HEADER == "text\texpected\tyields"
    assert len(ROWS) == len(LINES)


def test_only_the_rows_that_are_listed_are_read_otherwise() -> None:
    read = {text: understood(text, parts) for text, (parts, _) in ROWS.items()}
    otherwise = {text: said for text, said in read.items() if said != ROWS[text]}
    assert otherwise.keys() == FAILING.keys(), otherwise


def test_nearly_all_are_understood() -> None:
    right = [text for text, row in ROWS.items() if understood(text, row[0]) == row]
    assert len(right) >= 0.95 * len(ROWS)
