"""A small reader of HTML: the tree of a page, and an objection to what is not closed in order."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "input", "br"}


class Element:
    """A tag with its attributes and what is in it."""

    def __init__(self, tag: str, attributes: dict[str, str], parent: Element | None) -> None:
        self.tag, self.attributes, self.parent = tag, attributes, parent
        self.inside: list[Element | str] = []

    @property
    def text(self) -> str:
        """All text in it."""
        return "".join(piece if isinstance(piece, str) else piece.text for piece in self.inside)

    def all(self, tag: str = "", classes: str = "", **attributes: str) -> list[Element]:
        """Elements in it, in order, with this tag, these classes and these attributes."""
        found = []
        for piece in self.inside:
            if isinstance(piece, Element):
                own = set(piece.attributes.get("class", "").split())
                fits = piece.tag == tag or not tag
                fits &= set(classes.split()) <= own
                fits &= all(piece.attributes.get(name.replace("_", "-")) == value for name, value in attributes.items())
                found += [piece] if fits else []
                found += piece.all(tag, classes, **attributes)
        return found


class Reader(HTMLParser):
    """Builds the tree, and objects to what is not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.root = self.open = Element("", {}, None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.open)
        self.open.inside.append(element)
        if tag not in VOID:
            self.open = element

    def handle_endtag(self, tag: str) -> None:
        assert self.open.tag == tag, (self.open.tag, tag)
        assert self.open.parent is not None
        self.open = self.open.parent

    def handle_data(self, data: str) -> None:
        self.open.inside.append(data)
