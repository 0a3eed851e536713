"""A project in memory: its files and those of the layers above it, before anything is understood."""

from __future__ import annotations

from dataclasses import dataclass

from govcat.core.source import Source


@dataclass(frozen=True, slots=True)
class File:
    """One file: `key` is its path in the layer (`domains/x.yaml`), `name` what a report prints, `content` its bytes.

    `source` is what was read already: a table of a workbook has no text that could be read again.
    """

    key: str
    name: str
    content: bytes
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Layer:
    """One project of the chain. `name` is `national` or the directory as the user would type it."""

    name: str
    files: tuple[File, ...]
    is_national: bool = False


@dataclass(frozen=True, slots=True)
class Project:
    """The chain of layers, the uppermost first; the last is the project that was asked for.

    `is_whole` is false where a layer above could not be found: then nothing can be said of what is inherited.
    """

    layers: tuple[Layer, ...]
    is_whole: bool = True
