"""What the citations of published catalogues name, row by row of a table that people wrote.

`citations.tsv` says for each text which registry entries it names: `a+b` are two documents, `a|b` one title of
several documents, `unknown:<title>` a document that is not registered, `miswritten:<id>` a known misspelling, and
`none` no document at all.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from govcat.core.elements.citation import Citation, read_citations
from govcat.core.elements.title import spelling_key
from govcat.core.law import Laws
from govcat.registry import knowledge

HEADER, *LINES = (Path(__file__).parent / "citations.tsv").read_text(encoding="utf-8").splitlines()
ROWS: dict[str, str] = dict(line.split("\t") for line in LINES)

FAILING = {
    "中华人民共和国政府信息公开条件": "without book marks no title ends in 条件",
    "《中华人民共和国政府信息公开条件》": "registered as an error without the country's name",
}
"""Rows that are read otherwise than the table says, and why."""


@pytest.fixture(scope="module")
def laws() -> Laws:
    return knowledge().laws


def named(text: str, laws: Laws) -> str:
    """What is understood of `text`, in the words of the table."""
    return "+".join(_document(citation, laws) for citation in read_citations(text)) or "none"


def is_read(text: str, laws: Laws) -> bool:
    """Whether `text` is understood as the table says; the title of an unknown document may differ in its brackets."""
    said, expected = named(text, laws), ROWS[text]
    return said == expected or (
        expected.startswith("unknown:") and spelling_key(said) == spelling_key(expected) and "+" not in said
    )


def _document(citation: Citation, laws: Laws) -> str:
    meant = laws.miswritten.get(spelling_key(citation.title))
    if meant:
        return f"miswritten:{meant.id}"
    found = laws.find(citation.title, citation.number)
    return "|".join(sorted(law.id for law in found)) or f"unknown:{citation.title}"


def test_the_table_is_in_order(laws: Laws) -> None:
    assert HEADER == "text\texpected"
    assert len(ROWS) == len(LINES)
    for expected in ROWS.values():
        if expected == "none" or expected.startswith("unknown:"):
            continue
        ids = expected.removeprefix("miswritten:").replace("+", "|").split("|")
        assert set(ids) <= laws.by_id.keys(), expected


def test_only_the_rows_that_are_listed_are_read_otherwise(laws: Laws) -> None:
    otherwise = {text: named(text, laws) for text in ROWS if not is_read(text, laws)}
    assert otherwise.keys() == FAILING.keys(), otherwise


def test_nearly_all_that_name_a_document_are_understood(laws: Laws) -> None:
    naming = [text for text, expected in ROWS.items() if expected != "none"]
    understood = [text for text in naming if is_read(text, laws)]
    assert len(understood) >= 0.95 * len(naming)
