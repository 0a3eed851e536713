"""The examples on the pages of rules: one domain file, or several files that name themselves in their first line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

OVERLAY = "domains/household-registration.yaml"
NAMED = re.compile(r"# (?P<layer>上级|本级) (?P<key>\S+)\n")

Texts: TypeAlias = dict[tuple[str, str], str]
"""The files of an example by layer and key."""


def projects(examples: Sequence[str]) -> list[Texts]:
    """Each example as the files that it lays over the base; those that name their file belong together."""
    together: Texts = {}
    alone: list[Texts] = []
    for example in examples:
        named = NAMED.match(example)
        if named:
            together[named["layer"], named["key"]] = example
        else:
            alone.append({("本级", OVERLAY): example})
    return [*alone, together] if together else alone
