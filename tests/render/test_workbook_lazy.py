"""XlsxWriter is read only where a workbook is made."""

from __future__ import annotations

import subprocess
import sys


def test_the_faults_are_known_without_xlsxwriter() -> None:
    program = "import sys, govcat.render.workbook; print('xlsxwriter' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
