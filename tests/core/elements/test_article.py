"""条款项 as they are cited."""

from __future__ import annotations

from typing import Any

import pytest

from govcat.core.elements.article import articles_at, read_article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("第七条", {"numbers": (7,)}),
        ("第一百二十条之一", {"numbers": (120,)}),
        ("第二十条第（七）项", {"numbers": (20,), "points": (7,)}),
        ("第二十条第（一）、（七）项", {"numbers": (20,), "points": (1, 7)}),
        ("第二十条(一)", {"numbers": (20,), "points": (1,)}),
        ("第20条第1款第(七)项", {"numbers": (20,), "paragraphs": (1,), "points": (7,)}),
        ("第十九条至第二十二条", {"numbers": (19, 22)}),
        ("第19-22条", {"numbers": (19, 22)}),
        ("第十九、二十条", {"numbers": (19, 20)}),
        ("第五编第五章", {"numbers": ()}),
        ("第二十条第（七）款", {"numbers": (20,), "paragraphs": (7,), "has_bracketed_paragraph": True}),
    ],
)
def test_the_numbers_of_an_article(text: str, expected: dict[str, Any]) -> None:
    assert articles_at(text, 0) == ((text,), len(text))
    article = read_article(text)
    assert {key: getattr(article, key) for key in expected} == expected
    assert article.has_bracketed_paragraph is bool(expected.get("has_bracketed_paragraph"))


def test_no_article_leaves_the_place_as_it_is() -> None:
    assert articles_at("《条例》等", 4) == ((), 4)
