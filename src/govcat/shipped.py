"""Where the files are that travel with govcat: the national standard and the templates.

In a wheel they lie inside the package; in a checkout they are the folders at its root, so that
nothing has to be copied while one works on them.
"""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def shipped(name: str) -> Traversable:
    """The shipped file or folder `name` (`domains`, `templates`, `govcat.yaml`)."""
    packed = files("govcat") / "_shipped" / name
    if packed.is_file() or packed.is_dir():
        return packed
    return Path(__file__).parents[2] / name
