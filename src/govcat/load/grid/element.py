"""What is used of lxml's elements: lxml itself carries no types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol


class Element(Protocol):
    """An element of a tree. The tag of a comment or an instruction is a function, so tags are asked by `named`."""

    text: str | None
    tail: str | None

    @property
    def tag(self) -> Any:  # noqa: ANN401  # a text, or lxml's function for comments
        ...

    def get(self, key: str) -> str | None: ...
    def items(self) -> list[tuple[str, str]]: ...
    def __iter__(self) -> Iterator[Element]: ...
    def __len__(self) -> int: ...
    def __getitem__(self, position: int) -> Element: ...
    def __delitem__(self, positions: slice) -> None: ...
    def index(self, child: Element) -> int: ...
    def iter(self, *tags: str) -> Iterator[Element]: ...
    def iterancestors(self, *tags: str) -> Iterator[Element]: ...
    def getparent(self) -> Element | None: ...
    def getprevious(self) -> Element | None: ...
    def clear(self) -> None: ...
    def getroottree(self) -> Any: ...  # noqa: ANN401  # lxml's tree, asked for its document type only


def named(element: Element) -> str:
    """The name of an element without its namespace; empty for comments and instructions.

    Why without: Excel writes its names in two namespaces (ISO/IEC 29500 transitional and strict).
    """
    tag = element.tag
    return tag[tag.rfind("}") + 1 :] if isinstance(tag, str) else ""


def child(element: Element | None, *names: str) -> Element | None:
    """The first child of the first name, its first child of the second, and so on; None where there is none."""
    for name in names:
        element = next((each for each in element if named(each) == name), None) if element is not None else None
    return element


def attribute(element: Element, name: str) -> str:
    """The attribute of that name in whatever namespace; empty if there is none."""
    plain = element.get(name)
    if plain is not None:
        return plain
    found = (value for key, value in element.items() if key.endswith(f"}}{name}"))
    return next(found, "")


def is_on(element: Element | None, name: str) -> bool:
    """Whether an attribute says yes."""
    return element is not None and attribute(element, name) in {"1", "true", "on"}
