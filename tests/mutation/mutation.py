"""Mutate the rules and see whether the tests notice: `make mutants`, or `make mutants ONLY="long_limit cited"`.

Why not a mutation library: rules are decorated functions, which mutmut passes over, and a process for each mutant
would take hours. Here a warm process forks for each mutant and runs only the tests that speak of the module.
"""

from __future__ import annotations

import os
import re
import signal
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest
from mutate import Mutant, mutants

from govcat.check import all_rules

ROOT = Path(__file__).parents[2]
CHECK = ROOT / "src" / "govcat" / "check"
SHARED = [
    ROOT / "src" / "govcat" / "core" / "elements" / f"{name}.py" for name in ("deadlines", "narrowing", "net", "plain")
]
"""Grammar that rules share with other stages."""
TESTS = ROOT / "tests"
AIM = 0.9
SHARE = float(os.environ.get("GOVCAT_MUTANTS", "1"))
"""What part of the mutants is tried, chosen by digest. All take an hour, and a fifth tells nearly as much."""
WORKERS = int(os.environ.get("GOVCAT_WORKERS", "2"))
PATIENCE = 60
"""Seconds after which a mutant that runs on counts as caught."""


class Trial(NamedTuple):
    """A module of rules or of grammar, and what is run for it: the examples of codes, and files of tests."""

    path: Path
    module: ModuleType
    codes: frozenset[str]
    files: tuple[str, ...]


def trials(only: Sequence[str]) -> Iterator[Trial]:
    """The rules and the grammar that they share, each with its tests."""
    rules = all_rules()
    for path in [*sorted(CHECK.glob("grammar/**/[!_]*.py")), *SHARED, *sorted(CHECK.glob("rules/[!_]*.py"))]:
        if not only or path.stem in only:
            module = import_module(".".join(path.relative_to(ROOT / "src").with_suffix("").parts))
            modules = {rule.code: sys.modules[rule.judge.__module__] for rule in rules}
            codes = frozenset(code for code, own in modules.items() if own is module or module.__name__ in _uses(own))
            yield Trial(path, module, codes, _files({path.stem, *codes}))


def _uses(module: ModuleType) -> set[str]:
    """The modules whose functions a rule calls, and those whose functions these call."""
    known: set[str] = set()
    waiting = [module]
    while waiting:
        held = {getattr(value, "__module__", "") for value in vars(waiting.pop()).values()} - known
        known |= held
        waiting += [sys.modules[name] for name in held if str(name).startswith("govcat.check.grammar")]
    return known


def _files(words: set[str]) -> tuple[str, ...]:
    spoken = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in sorted(words)))
    tests = [*sorted(TESTS.glob("check/test_*.py")), *sorted(TESTS.glob("core/elements/test_*.py"))]
    files = [path for path in tests if path.name != "test_check_examples.py"]
    return tuple(str(path) for path in files if spoken.search(path.read_text(encoding="utf-8")))


def is_caught(trial: Trial, mutant: Mutant) -> bool:
    """Whether any test fails with the mutant in the place of the module."""
    child = os.fork()
    if child == 0:
        signal.alarm(PATIENCE)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        os._exit(_notices(trial, mutant))
    _, status = os.waitpid(child, 0)
    return status != 0


def _notices(trial: Trial, mutant: Mutant) -> int:
    try:
        _put(trial.module, mutant.source)
        if not _examples_hold(trial.codes):
            return 1
    except BaseException:  # noqa: BLE001  # whatever it raises, the mutant was noticed
        return 1
    return int(bool(trial.files) and pytest.main(["-x", "-q", "-p", "no:cacheprovider", *trial.files]) != 0)


def _put(module: ModuleType, source: str) -> None:
    """Run `source` as the module, and give its new functions to all who have imported the old ones."""
    before = dict(vars(module))
    exec(compile(source, module.__file__ or "", "exec"), vars(module))  # noqa: S102  # our own source with one change
    new = {id(old): vars(module)[name] for name, old in before.items() if vars(module).get(name) is not old}
    for other in [other for name, other in sys.modules.items() if name.startswith("govcat.")]:
        for name, value in list(vars(other).items()):
            if other is not module and id(value) in new and getattr(value, "__module__", "") == module.__name__:
                setattr(other, name, new[id(value)])


def _examples_hold(codes: frozenset[str]) -> bool:
    examples = import_module("test_check_examples")
    for fault, texts, is_wrong in examples.EXAMPLES:
        if fault.code in codes:
            try:
                examples.test_examples_are_what_they_claim(fault, texts, is_wrong)
            except AssertionError:
                return False
    return True


def _is_chosen(mutant: Mutant) -> bool:
    return int(sha256(mutant.source.encode()).hexdigest()[:4], 16) < SHARE * 0x10000


def outcomes(trial: Trial) -> list[bool]:
    """Whether each mutant of the module was caught; those that nobody noticed are printed."""
    source = trial.path.read_text(encoding="utf-8")
    chosen = [mutant for mutant in mutants(source) if _is_chosen(mutant)]
    if chosen and is_caught(trial, Mutant(0, "unchanged", source)):
        print(f"{trial.path.stem}: its tests fail without any change", flush=True)
        return [False]
    with ThreadPoolExecutor(WORKERS) as pool:
        caught = list(pool.map(lambda mutant: is_caught(trial, mutant), chosen))
    print(f"{trial.path.stem}: {sum(caught)}/{len(caught)}")
    for mutant, was_caught in zip(chosen, caught, strict=True):
        if not was_caught:
            print(f"    {trial.path.name}:{mutant.line}: {mutant.what}")
    sys.stdout.flush()
    return caught


def main() -> int:
    """Run all trials; 1 if fewer mutants than `AIM` were caught."""
    sys.path.insert(0, str(TESTS / "check"))
    os.chdir(ROOT)
    import_module("test_check_examples")
    results = [result for trial in trials(sys.argv[1:]) for result in outcomes(trial)]
    total, caught = len(results), Counter(results)[True]
    print(f"caught {caught} of {total} mutants ({caught / max(total, 1):.1%})")
    return int(caught < AIM * total)


if __name__ == "__main__":
    sys.exit(main())
