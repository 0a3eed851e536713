"""What all rules cost together, set against reading the same files with PyYAML's C loader."""

from __future__ import annotations

import gc
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median
from typing import NamedTuple

import yaml

from govcat.check.engine import all_rules, run
from govcat.check.rule import Context
from govcat.compiler import AsOf, compile_project
from govcat.core.readings import Readings
from govcat.registry import knowledge
from govcat.workspace.read import open_national, open_project

ROUNDS = 7
DAY = date(2026, 11, 21)


class Times(NamedTuple):
    """Milliseconds for all rules with the parsing of elements, for the C loader, and for the dearest rules alone."""

    rules: float
    loader: float
    dearest: tuple[tuple[str, float], ...]


def rule_times(where: str) -> Times:
    """Measure on the project at `where`, or on the national standard if that is empty."""
    project = (open_project(Path(where)) if where else open_national()).project
    if project is None:
        raise ValueError(where)
    known = knowledge()
    build = compile_project(project, known, AsOf(DAY, DAY))
    files = [file.content.decode() for layer in project.layers for file in layer.files]
    chosen = all_rules()

    def judged(*codes: str) -> float:
        readings = Readings(known.vocabularies, known.roles)
        laws = replace(known.laws, _named={})  # what one compilation has found of titles, the next must find again
        fresh = replace(known, read_laws=lambda: laws, read_reforms=lambda: known.reforms)
        rules = [rule for rule in chosen if not codes or rule.code in codes]
        begin = time.perf_counter()
        run(rules, Context(fresh, readings, DAY, build.catalogue), build.sources)
        return (time.perf_counter() - begin) * 1e3

    def loaded() -> float:
        begin = time.perf_counter()
        for text in files:
            yaml.load(text, yaml.CSafeLoader)
        return (time.perf_counter() - begin) * 1e3

    gc.disable()
    pairs = [(judged(), loaded()) for _ in range(ROUNDS)]
    nothing = median(judged("none") for _ in range(3))
    single = {rule.code: median(judged(rule.code) for _ in range(3)) - nothing for rule in chosen}
    dearest = sorted(single.items(), key=lambda pair: -pair[1])[:8]
    return Times(median(one for one, _ in pairs), median(other for _, other in pairs), tuple(dearest))


if __name__ == "__main__":
    times = rule_times(sys.argv[1] if len(sys.argv) > 1 else "")
    print(f"rules {times.rules:.0f} ms, CSafeLoader {times.loader:.0f} ms, ratio {times.rules / times.loader:.2f}")  # noqa: T201
    print("dearest alone:", ", ".join(f"{code} {ms:.1f}" for code, ms in times.dearest))  # noqa: T201
