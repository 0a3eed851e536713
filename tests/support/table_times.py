"""What export and import of workbooks cost, set against the fastest plain write and read of the same cells.

Each figure comes from a process of its own: seconds from its first line to its last, and its memory at the highest.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import NamedTuple

from county import write_county

ROUNDS = int(os.environ.get("GOVCAT_BENCH_ROUNDS", "5"))
ITEMS = (46, 462)
"""Items in each of 26 domains: about 1,200 and 12,000 rows."""

_TIMED = """\
import json, resource, sys, time
begin = time.perf_counter()
{act}
seconds = time.perf_counter() - begin
print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]), file=sys.stderr)
"""
_GOVCAT = """\
from govcat.cli import run
try:
    run(sys.argv[1:])
except SystemExit as end:
    if end.code not in (0, 1):
        raise
"""
_PLAIN_WRITE = """\
import pickle, xlsxwriter
with open(sys.argv[1], "rb") as stream:
    sheets = pickle.load(stream)
book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True})
for rows in sheets:
    page = book.add_worksheet()
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            if text != "":
                page.write_string(row, column, str(text))
book.close()
"""
_PLAIN_READ = """\
import python_calamine
for path in sys.argv[1:]:
    book = python_calamine.CalamineWorkbook.from_path(path)
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python()
"""
_PICKLED = """\
import pickle, python_calamine
sheets = []
for path in sys.argv[2:]:
    book = python_calamine.CalamineWorkbook.from_path(path)
    sheets += [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
with open(sys.argv[1], "wb") as stream:
    pickle.dump(sheets, stream)
"""


class Cost(NamedTuple):
    """Seconds and megabytes of one process, in the middle of all rounds."""

    seconds: float
    megabytes: float

    def __str__(self) -> str:
        return f"{self.seconds * 1e3:.0f} ms, {self.megabytes:.0f} MB"


def cost(act: str, *arguments: str) -> Cost:
    """Run Python code in processes of its own, one after another."""
    found = []
    for _ in range(ROUNDS):
        script = _TIMED.format(act=act)
        done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr.decode()[-2000:])
        found.append(json.loads(done.stderr.decode().strip().splitlines()[-1]))
    return Cost(median(one[0] for one in found), median(one[1] for one in found))


def main() -> None:
    """Measure and print."""
    for items in ITEMS:
        with tempfile.TemporaryDirectory() as scratch:
            _measure(Path(scratch), items)


def _measure(scratch: Path, items: int) -> None:
    county = write_county(scratch / "county", items=items)
    books, cells, out = scratch / "books", scratch / "cells", scratch / "imported"
    export = cost(_GOVCAT, "export-xlsx", str(county), "--out", str(books))
    made = [str(file) for file in sorted(books.glob("*.xlsx"))]
    cost(_PICKLED, str(cells), *made)
    write = cost(_PLAIN_WRITE, str(cells), str(scratch / "plain.xlsx"))
    imported = cost(_FRESH + _GOVCAT, "import", *made, "--out", str(out))
    read = cost(_PLAIN_READ, *made)
    print(f"{26 * items} rows, {sum(Path(file).stat().st_size for file in made) / 1e6:.1f} MB of workbook")  # noqa: T201
    for name, above, floor, below in (
        ("export", export, "plain write", write),
        ("import", imported, "plain read", read),
    ):
        times, memory = above.seconds / below.seconds, above.megabytes / below.megabytes
        print(f"  {name}: {above}; {floor}: {below}; ratio {times:.1f} in time, {memory:.1f} in memory")  # noqa: T201
    shutil.rmtree(out, ignore_errors=True)


_FRESH = """\
import shutil
shutil.rmtree(sys.argv[-1], ignore_errors=True)
"""


if __name__ == "__main__":
    main()
