"""`make bench`: whole commands on a synthetic county, as ratios to the floor of this machine.

Seconds are printed for orientation only. A ratio compares two figures of the same run, taken in turn,
so that a slow machine slows both. No test asserts any of them.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from county import write_county

ROUNDS = int(os.environ.get("GOVCAT_BENCH_ROUNDS", "9"))
PYTHON = sys.executable
IMPORTS = {
    "validate": "import govcat.actions.validate",
    "build": "import govcat.actions.build, jinja2, xlsxwriter",
    "export-xlsx": "import govcat.actions.export, xlsxwriter",
}


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as scratch:
        county = write_county(Path(scratch) / "county")
        size = sum(file.stat().st_size for file in (county / "domains").iterdir())
        print(f"county: 26 domains × 45 items, {size / 1e6:.1f} MB of YAML; {ROUNDS} rounds, median [min–max]")  # noqa: T201
        for name, seconds in _measure(_runs(county, Path(scratch))).items():
            spread = f"[{min(seconds) * 1e3:.0f}–{max(seconds) * 1e3:.0f}]"
            print(f"{name:<34}{statistics.median(seconds) * 1e3:8.0f} ms  {spread}")  # noqa: T201
            MEDIANS[name] = statistics.median(seconds)
        _ratios()
        _rules(county)
        _registry()
        _tables()
        _memory(county, Path(scratch))


MEDIANS: dict[str, float] = {}


def _runs(county: Path, scratch: Path) -> dict[str, Callable[[], None]]:
    site, fresh, books = scratch / "site", scratch / "fresh", scratch / "books"
    changed = county / "domains" / "domain-07.yaml"
    texts = [changed.read_text(encoding="utf-8")]

    def build_cold() -> None:
        _run("-m", "govcat", "build", str(county), "--out", str(fresh / str(time.monotonic_ns())))

    def build_after_edit() -> None:
        texts.append(texts[0].replace("（0）", f"（{len(texts)}）", 1))
        changed.write_text(texts[-1], encoding="utf-8")
        _run("-m", "govcat", "build", str(county), "--out", str(site))

    return {
        "start Python": lambda: _run("-c", "pass"),
        "govcat --help": lambda: _run("-m", "govcat", "--help"),
        "import what validate uses": lambda: _run("-c", IMPORTS["validate"]),
        "import what build uses": lambda: _run("-c", IMPORTS["build"]),
        "import what export-xlsx uses": lambda: _run("-c", IMPORTS["export-xlsx"]),
        "validate": lambda: _run("-m", "govcat", "validate", str(county), status=(0, 1)),
        "build into an empty directory": build_cold,
        "build again, nothing changed": lambda: _run("-m", "govcat", "build", str(county), "--out", str(site)),
        "build again, one item changed": build_after_edit,
        "export-xlsx": lambda: _run("-m", "govcat", "export-xlsx", str(county), "--out", str(books)),
    }


def _measure(runs: dict[str, Callable[[], None]]) -> dict[str, list[float]]:
    """Take the runs in turn, round by round, so that a disturbance falls on all of them."""
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for run in runs.values():
        run()
    for _ in range(ROUNDS):
        for name, run in runs.items():
            begin = time.perf_counter()
            run()
            seconds[name].append(time.perf_counter() - begin)
    return seconds


def _ratios() -> None:
    pairs = [
        ("govcat --help", "start Python"),
        ("validate", "import what validate uses"),
        ("build into an empty directory", "import what build uses"),
        ("build again, nothing changed", "start Python"),
        ("build again, one item changed", "build into an empty directory"),
        ("export-xlsx", "import what export-xlsx uses"),
    ]
    for above, below in pairs:
        print(f"{above} / {below}: {MEDIANS[above] / MEDIANS[below]:.2f}")  # noqa: T201


def _rules(county: Path) -> None:
    """All rules with the parsing of elements, against reading the same files with PyYAML's C loader."""
    for name, where in (("county", str(county)), ("national standard", "")):
        done = subprocess.run([PYTHON, "-m", "rule_times", where], capture_output=True, check=True)
        print(f"{name}: {done.stdout.decode().strip()}")  # noqa: T201


def _registry() -> None:
    """What the registry costs, in a process of its own: what every run reads, and what is read when first asked for."""
    script = (
        "import time; from govcat.registry import knowledge\n"
        "def timed(step):\n"
        "    begin = time.perf_counter(); step(); return (time.perf_counter() - begin) * 1000\n"
        "start = timed(knowledge); known = knowledge()\n"
        "parts = {n: timed(lambda: getattr(known, n)) for n in ('laws', 'reforms', 'calendar', 'citizens_words')}\n"
        "print('registry at start:', round(start, 1), 'ms; first use of', {n: round(ms, 1) for n, ms in parts.items()})"
    )
    done = subprocess.run([PYTHON, "-c", script], capture_output=True, check=True)
    print(done.stdout.decode().strip())  # noqa: T201


def _tables() -> None:
    """Workbooks out and in, against the fastest plain write and read of the same cells."""
    done = subprocess.run([PYTHON, "-m", "table_times"], capture_output=True, check=True)
    print(done.stdout.decode().strip())  # noqa: T201


def _memory(county: Path, scratch: Path) -> None:
    for name in ("validate", "build", "export-xlsx"):
        out = [] if name == "validate" else ["--out", str(scratch / f"memory-{name}")]
        script = (
            "import resource, sys; from govcat.cli import run\n"
            "try: run(sys.argv[1:])\n"
            "except SystemExit: pass\n"
            "sys.stderr.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))"
        )
        done = subprocess.run([PYTHON, "-c", script, name, str(county), *out], capture_output=True, check=True)
        print(f"{name}: {int(done.stderr.split()[-1]) / 1024:.0f} MB at most")  # noqa: T201


def _run(*arguments: str, status: tuple[int, ...] = (0,)) -> None:
    done = subprocess.run([PYTHON, *arguments], capture_output=True, check=False)
    if done.returncode not in status:
        raise RuntimeError(f"{arguments} ended with {done.returncode}: {done.stderr.decode()[-2000:]}")


if __name__ == "__main__":
    main()
